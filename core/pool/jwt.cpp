#include "core/pool/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringBuilder>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace fallow::pool {

using base::Code;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype maxToken = 2048; // ours are about 200 bytes

base::Error bad()
{
    return base::fail(Code::Denied, "pool.bad_token"_reason);
}

QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, encoding)).object();
}

} // namespace

QByteArray TokenMaker::sign(const QByteArray &text) const
{
    QByteArray mac(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    FALLOW_CHECK(HMAC(EVP_sha256(), m_key.constData(), static_cast<int>(m_key.size()),
                      reinterpret_cast<const unsigned char *>(text.constData()),
                      static_cast<size_t>(text.size()),
                      reinterpret_cast<unsigned char *>(mac.data()), &size)
                 != nullptr);
    mac.truncate(size);
    return mac.toBase64(encoding);
}

QByteArray TokenMaker::issue(const QString &audience, const QString &subject, const QDateTime &now,
                             std::chrono::seconds lifetime) const
{
    const QByteArray head = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(encoding);
    const QJsonObject claims{{u"aud"_s, audience},
                             {u"sub"_s, subject},
                             {u"iat"_s, now.toSecsSinceEpoch()},
                             {u"exp"_s, now.addSecs(lifetime.count()).toSecsSinceEpoch()}};
    const QByteArray text = head + '.' + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(encoding);
    return text + '.' + sign(text);
}

Result<TokenClaims> TokenMaker::check(const QByteArray &token, const QString &audience,
                                      const QDateTime &now) const
{
    const QList<QByteArray> parts = token.split('.');
    if (token.size() > maxToken || parts.size() != 3)
        return bad();
    const QByteArray expected = sign(parts[0] + '.' + parts[1]);
    if (parts[2].size() != expected.size()
        || CRYPTO_memcmp(parts[2].constData(), expected.constData(), static_cast<size_t>(expected.size())) != 0)
        return bad();
    if (decoded(parts[0]).value("alg"_L1).toString() != "HS256"_L1)
        return bad();
    const QJsonObject claims = decoded(parts[1]);
    TokenClaims result{claims.value("aud"_L1).toString(), claims.value("sub"_L1).toString(),
                       QDateTime::fromSecsSinceEpoch(claims.value("exp"_L1).toInteger(), Qt::UTC)};
    if (result.audience != audience)
        return bad();
    if (now >= result.expires)
        return base::fail(Code::Denied, "pool.token_expired"_reason);
    return result;
}

} // namespace fallow::pool
