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

Result<Challenge> parseChallenge(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header);
    const Error refusal = fail(Code::Denied, "image.unauthorized"_reason, text.left(200));
    static const QRegularExpression scheme(u"(?:^|,)\\s*(Bearer|Basic)\\s"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    Challenge challenge;
    qsizetype bearer = -1;
    for (auto matches = scheme.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(1).compare("bearer"_L1, Qt::CaseInsensitive) == 0)
            bearer = match.capturedEnd();
        else
            challenge.isBasic = true;
    }
    if (bearer < 0)
        return challenge.isBasic ? Result(challenge) : refusal;
    challenge.isBasic = false; // a token is worth less to who steals it
    static const QRegularExpression pair(uR"x(([A-Za-z]+)=(?:"([^"]*)"|([^\s,"]+)))x"_s);
    for (auto matches = pair.globalMatch(text, bearer); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1).toLower();
        const QString value = match.captured(2) + match.captured(3);
        QString *target = name == u"realm"     ? &challenge.realm
                          : name == u"service" ? &challenge.service
                          : name == u"scope"   ? &challenge.scope
                                               : nullptr;
        if (target && target->isEmpty())
            *target = value;
    }
    return challenge.realm.isEmpty() ? refusal : Result(challenge);
}

QString pullScope(const Challenge &challenge, const QString &repository)
{
    static const QRegularExpression onlyPull(u"^repository:[A-Za-z0-9._/:-]+:pull$"_s);
    return onlyPull.match(challenge.scope).hasMatch() ? challenge.scope
                                                      : u"repository:"_s + repository + u":pull"_s;
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
