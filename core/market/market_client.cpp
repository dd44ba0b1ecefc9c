#include "core/market/market_client.h"

#include "core/base/future.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace fallow::market
{

using namespace base;

namespace
{

constexpr qint64 pageSize = 100;
constexpr qsizetype mostChallenge = 200; ///< characters

Error badChallenge(const char *what)
{
    return fail(Code::Denied, "market.bad_challenge"_reason, QString::fromLatin1(what));
}

/// `{"ok":true,"<name>":…}` and what stands under the name.
Result<QJsonValue> memberOfAnswer(const QByteArray &body, const char *name)
{
    const auto answer = okAnswer(body);
    if (!answer)
        return answer.error();
    const QJsonValue member = answer->value(QLatin1String(name));
    if (member.isUndefined())
        return fail(Code::Corrupt, "market.bad_answer"_reason, QString::fromLatin1(name));
    return member;
}

QString collectionPath(OrderKind kind)
{
    return QLatin1Char('/') + collectionName(kind);
}

/// One field, of this type and name: nothing hides in a second one.
bool isChallengeType(const QJsonValue &types)
{
    const QJsonArray fields = types.toObject().value(u"Challenge").toArray();
    const QJsonObject field = fields.at(0).toObject();
    return fields.size() == 1 && field.value(u"name") == QLatin1String("challenge")
        && field.value(u"type") == QLatin1String("string");
}

} // namespace

QByteArray authorizationOf(
    const Bytes32 &digest, const QByteArray &signature, const Address &account)
{
    return digest.toString().toLatin1() + '_' + toHex(signature).toLatin1() + '_'
        + account.toString().toLatin1();
}

Result<QString> challengeOfAnswer(const QByteArray &body, quint64 chainId)
{
    const auto member = memberOfAnswer(body, "data");
    if (!member)
        return member.error();
    const QJsonObject data = member->toObject();
    const QJsonObject domain = data.value(u"domain").toObject();
    if (data.value(u"primaryType") != QLatin1String("Challenge")
        || !isChallengeType(data.value(u"types")))
        return badChallenge("another type");
    if (domain.value(u"name") != QLatin1String("iExec Gateway")
        || domain.value(u"version") != QLatin1String("1") || domain.size() != 3
        || domain.value(u"chainId").toVariant().toULongLong() != chainId)
        return badChallenge("another domain");
    const QJsonObject message = data.value(u"message").toObject();
    const QString challenge = message.value(u"challenge").toString();
    if (message.size() != 1 || challenge.isEmpty() || challenge.size() > mostChallenge)
        return badChallenge("another message");
    return challenge;
}

MarketRequest MarketClient::request(const char *method, const QString &path) const
{
    return {.method = method,
        .path = path,
        .query = {{QStringLiteral("chainId"), QString::number(m_domain.chainId)}}};
}

QFuture<Result<OfferPage>> MarketClient::offers(OrderKind kind, Filters filters, qint64 pageIndex)
{
    MarketRequest get = request("GET", collectionPath(kind));
    get.query.insert(get.query.end(), filters.begin(), filters.end());
    get.query.emplace_back(QStringLiteral("pageIndex"), QString::number(pageIndex));
    get.query.emplace_back(QStringLiteral("pageSize"), QString::number(pageSize));
    return base::then(this, m_port.exchange(get), [this, kind](const Result<QByteArray> &body) {
        return body ? offersOfAnswer(kind, *body, m_domain) : Result<OfferPage>(body.error());
    });
}

QFuture<Result<QString>> MarketClient::challenge(const Address &account)
{
    MarketRequest get = request("GET", QStringLiteral("/challenge"));
    get.query.emplace_back(QStringLiteral("address"), account.toString());
    return base::then(this, m_port.exchange(get), [this](const Result<QByteArray> &body) {
        return body ? challengeOfAnswer(*body, m_domain.chainId) : Result<QString>(body.error());
    });
}

QFuture<Result<Bytes32>> MarketClient::publish(
    const poco::AnyOrderValue &order, const QByteArray &authorization)
{
    const auto kind = static_cast<OrderKind>(order.index());
    MarketRequest post = request("POST", collectionPath(kind));
    post.authorization = authorization;
    post.body = publication(order);
    const Bytes32 hash = hashOf(order, m_domain);
    return base::then(
        this, m_port.exchange(post), [hash](const Result<QByteArray> &body) -> Result<Bytes32> {
            if (!body)
                return body.error();
            const auto published = memberOfAnswer(*body, "published");
            if (!published)
                return published.error();
            const QString told = published->toObject().value(u"orderHash").toString().toLower();
            if (told != hash.toString())
                return fail(Code::Corrupt, "market.bad_answer"_reason,
                    QStringLiteral("another order was published"));
            return hash;
        });
}

QFuture<Result<Done>> MarketClient::unpublish(
    OrderKind kind, const Bytes32 &hash, const QByteArray &authorization)
{
    MarketRequest put = request("PUT", collectionPath(kind));
    put.authorization = authorization;
    put.body =
        QJsonDocument(QJsonObject{{QStringLiteral("target"), QStringLiteral("unpublish_orderHash")},
                          {QStringLiteral("orderHash"), hash.toString()}})
            .toJson(QJsonDocument::Compact);
    return base::then(
        this, m_port.exchange(put), [hash](const Result<QByteArray> &body) -> Result<Done> {
            if (!body)
                return body.error();
            const auto gone = memberOfAnswer(*body, "unpublished");
            if (!gone)
                return gone.error();
            for (const auto &one : gone->toArray()) {
                if (one.toString().toLower() == hash.toString())
                    return Done{};
            }
            return fail(
                Code::Corrupt, "market.bad_answer"_reason, QStringLiteral("it is still shown"));
        });
}

} // namespace fallow::market
