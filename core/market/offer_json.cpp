#include "core/market/offer_json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fallow::market
{

using namespace base;

namespace
{

constexpr qsizetype mostAnswerBytes = 4 * 1024 * 1024; ///< 1,000 orders with long parameters
constexpr qsizetype mostRequestBytes = 64 * 1024;
constexpr qsizetype mostOffers = 1000; ///< the API's largest page
constexpr qsizetype mostParamsBytes = 16 * 1024;
constexpr qsizetype mostServerWords = 200;
constexpr qint64 lastTimeMs = 253'402'300'799'999; ///< the end of the year 9999
constexpr qint64 mostExactNumber = qint64{1} << 53;

Error badAnswer(const QString &detail)
{
    return fail(Code::Corrupt, "market.bad_answer"_reason, detail);
}

QJsonObject orderJson(const poco::AnyOrderValue &order)
{
    QJsonObject json =
        std::visit([](const auto &value) { return poco::orderToJson(value); }, order);
    for (const QString &key : json.keys()) {
        const QString text = json.value(key).toString();
        const bool isNumber = key != QLatin1String("params") && !text.isEmpty()
            && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (const qint64 number = text.toLongLong(); isNumber && number <= mostExactNumber)
            json.insert(key, number);
    }
    if (!json.contains(QLatin1String("sign")))
        json.insert(QLatin1String("sign"), QLatin1String("0x"));
    return json;
}

/// The object that a body of at most `most` bytes is.
std::optional<QJsonObject> objectOf(const QByteArray &body, qsizetype most)
{
    if (body.size() > most)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Result<Offer> offerOf(OrderKind kind, const QJsonObject &json, const poco::Domain &domain)
{
    const auto order = orderOf(kind, json.value(u"order").toObject());
    if (!order)
        return fail(Code::Corrupt, "market.bad_entry"_reason, order.error().toString());
    Offer offer{.order = *order, .hash = hashOf(*order, domain)};
    const auto status = statusNamed(json.value(u"status").toString());
    const auto signer = Address::fromHex(json.value(u"signer").toString());
    const QDateTime at =
        QDateTime::fromString(json.value(u"publicationTimestamp").toString(), Qt::ISODateWithMs);
    const qint64 remaining = json.value(u"remaining").toInteger(-1);
    if (json.value(u"chainId").toInteger(-1) != static_cast<qint64>(domain.chainId))
        return fail(Code::Corrupt, "market.order_other_chain"_reason);
    if (json.value(u"orderHash").toString().toLower() != offer.hash.toString())
        return fail(Code::Corrupt, "market.order_other_hash"_reason);
    const qint64 atMs = at.toMSecsSinceEpoch();
    if (!status || !signer || !at.isValid() || atMs < 0 || atMs > lastTimeMs || remaining < 0
        || static_cast<quint64>(remaining) > volumeOf(*order))
        return fail(Code::Corrupt, "market.bad_entry"_reason);
    offer.status = *status;
    offer.signer = *signer;
    offer.publishedAtMs = atMs;
    offer.remaining = static_cast<quint64>(remaining);
    return offer;
}

} // namespace

QJsonObject offerToJson(const Offer &offer, const poco::Domain &domain)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(offer.publishedAtMs, Qt::UTC);
    return {{QStringLiteral("orderHash"), offer.hash.toString()},
        {QStringLiteral("order"), orderJson(offer.order)},
        {QStringLiteral("chainId"), static_cast<qint64>(domain.chainId)},
        {QStringLiteral("remaining"), static_cast<qint64>(offer.remaining)},
        {QStringLiteral("status"), statusName(offer.status)},
        {QStringLiteral("publicationTimestamp"), at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("signer"), offer.signer.toString()}};
}

Result<poco::AnyOrderValue> orderOf(OrderKind kind, const QJsonObject &json)
{
    const auto as = [](auto &&order) -> Result<poco::AnyOrderValue> {
        if (!order)
            return order.error();
        return poco::AnyOrderValue(*order);
    };
    switch (kind) {
    case OrderKind::App:
        return as(poco::orderFromJson<poco::AppOrder>(json));
    case OrderKind::Dataset:
        return as(poco::orderFromJson<poco::DatasetOrder>(json));
    case OrderKind::Workerpool:
        return as(poco::orderFromJson<poco::WorkerpoolOrder>(json));
    case OrderKind::Request:
        break;
    }
    const auto request = poco::orderFromJson<poco::RequestOrder>(json);
    if (request && (request->params.size() > mostParamsBytes || !request->params.isValidUtf16()))
        return fail(Code::InvalidArgument, "poco.bad_field"_reason,
            QStringLiteral("params: too long, or no text"));
    return as(request);
}

Result<poco::AnyOrderValue> orderOfRequest(OrderKind kind, const QByteArray &body)
{
    const auto request = objectOf(body, mostRequestBytes);
    if (!request || !request->value(u"order").isObject())
        return fail(Code::InvalidArgument, "market.bad_request"_reason, QStringLiteral("no order"));
    return orderOf(kind, request->value(u"order").toObject());
}

QByteArray publication(const poco::AnyOrderValue &order)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("order"), orderJson(order)}})
        .toJson(QJsonDocument::Compact);
}

Result<QJsonObject> okAnswer(const QByteArray &body)
{
    const auto answer = objectOf(body, mostAnswerBytes);
    if (!answer)
        return badAnswer(QStringLiteral("no object, or too large"));
    if (!answer->value(u"ok").toBool())
        return fail(Code::Denied, "market.refused"_reason,
            answer->value(u"error").toString().left(mostServerWords));
    return *answer;
}

Result<OfferPage> offersOfAnswer(OrderKind kind, const QByteArray &body, const poco::Domain &domain)
{
    const auto answer = okAnswer(body);
    if (!answer)
        return answer.error();
    const QJsonValue list = answer->value(u"orders");
    OfferPage page{.count = answer->value(u"count").toInteger(-1)};
    if (!list.isArray() || list.toArray().size() > mostOffers || page.count < 0)
        return badAnswer(QStringLiteral("orders or count"));
    for (const auto &entry : list.toArray()) {
        auto offer = offerOf(kind, entry.toObject(), domain);
        if (offer)
            page.offers.push_back(*std::move(offer));
        else
            ++page.leftOut[offer.error().reason.key()];
    }
    page.hasMore = answer->contains(u"nextPage");
    return page;
}

} // namespace fallow::market
