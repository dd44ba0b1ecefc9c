#include "core/image/engine/challenge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace fallow::image::engine {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxToken = 16 * 1024; // Docker Hub's are about 3 KB

} // namespace

Result<BearerChallenge> parseChallenge(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header);
    if (!text.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        return fail(Code::Denied, "image.unauthorized"_reason, text.left(200));
    BearerChallenge challenge;
    static const QRegularExpression pair(uR"x(([a-z]+)="([^"]*)")x"_s);
    for (auto matches = pair.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(1) == u"realm")
            challenge.realm = match.captured(2);
        else if (match.captured(1) == u"service")
            challenge.service = match.captured(2);
        else if (match.captured(1) == u"scope")
            challenge.scope = match.captured(2);
    }
    if (challenge.realm.isEmpty())
        return fail(Code::Denied, "image.unauthorized"_reason, text.left(200));
    return challenge;
}

Result<QByteArray> parseToken(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString token =
        object.value("token"_L1).toString(object.value("access_token"_L1).toString());
    const auto isPlain = [](QChar c) { return c > u' ' && c < QChar(0x7F); };
    if (token.isEmpty() || token.size() > maxToken
        || !std::all_of(token.begin(), token.end(), isPlain))
        return fail(Code::Denied, "image.unauthorized"_reason, u"no token in the answer"_s);
    return token.toLatin1();
}

} // namespace fallow::image::engine
