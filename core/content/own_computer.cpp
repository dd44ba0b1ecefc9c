#include "core/content/own_computer.h"

#include "core/base/result.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>

namespace fallow::content
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView purpose("fallow share 1\n");
constexpr QByteArrayView letters("abcdefghijklmnopqrstuvwxyz234567");
constexpr int bitsPerLetter = 5;
constexpr qsizetype codeLength = (shareSecretSize * 8 + bitsPerLetter - 1) / bitsPerLetter;
constexpr qsizetype groupLength = 4;

} // namespace

QString shareCode(const QByteArray &secret)
{
    QString code;
    quint32 bits = 0;
    int held = 0;
    const auto put = [&](quint32 value) {
        if (code.size() % (groupLength + 1) == groupLength)
            code += u'-';
        code += QLatin1Char(letters[static_cast<qsizetype>(value & 31)]);
    };
    for (const char byte : secret) {
        bits = bits << 8 | static_cast<quint8>(byte);
        for (held += 8; held >= bitsPerLetter;) {
            held -= bitsPerLetter;
            put(bits >> held);
        }
    }
    if (held > 0)
        put(bits << (bitsPerLetter - held));
    return code;
}

Result<QByteArray> shareSecretFromCode(const QString &code)
{
    QByteArray secret;
    quint32 bits = 0;
    int held = 0;
    qsizetype length = 0;
    for (const QChar sign : code.toLower()) {
        if (sign == u'-' || sign.isSpace())
            continue;
        const qsizetype value = sign.unicode() < 128 ? letters.indexOf(sign.toLatin1()) : -1;
        if (value < 0 || ++length > codeLength)
            return fail(Code::InvalidArgument, "computers.bad_code"_reason);
        bits = bits << bitsPerLetter | static_cast<quint32>(value);
        if (held += bitsPerLetter; held >= 8) {
            held -= 8;
            secret.append(static_cast<char>(bits >> held & 0xFF));
        }
    }
    if (secret.size() != shareSecretSize || (bits & ((1U << held) - 1)) != 0)
        return fail(Code::InvalidArgument, "computers.bad_code"_reason);
    return secret;
}

QByteArray shareTicket(const QByteArray &secret, const ContentHash &sha256)
{
    return QMessageAuthenticationCode::hash(purpose.toByteArray() + sha256.bytes(), secret, QCryptographicHash::Sha256)
        .toHex();
}

QString sharePath(const ContentHash &sha256)
{
    return u"/sha256/"_s + QString::fromLatin1(sha256.bytes().toHex());
}

Result<Done> checkShareAddress(const QString &address)
{
    const QUrl url(u"http://"_s + address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || url.authority() != address || !url.userInfo().isEmpty()
        || address.size() > 255)
        return fail(Code::InvalidArgument, "computers.bad_address"_reason, address.left(100));
    return Done{};
}

void addOwnComputers(const std::vector<OwnComputer> &computers, TransferRequest &request)
{
    if (!request.ref.sha256)
        return;
    std::vector<Source> sources;
    for (const OwnComputer &computer : computers) {
        sources.push_back({.address = u"http://"_s + computer.address + sharePath(*request.ref.sha256),
            .authorization = "Fallow " + shareTicket(computer.secret, *request.ref.sha256)});
        request.hosts.pairedHosts.push_back(computer.address);
        request.hosts.plainHttpHosts.push_back(computer.address);
    }
    request.sources.insert(request.sources.begin(), sources.begin(), sources.end());
}

} // namespace fallow::content
