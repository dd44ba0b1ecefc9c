#include "core/pool/market_desk.h"

#include "core/base/future.h"
#include "core/market/market_query.h"
#include "core/market/offer_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fallow::pool
{

using base::Address;
using base::Bytes32;
using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using market::Offer;
using market::OrderKind;

namespace
{

constexpr std::array kinds{
    OrderKind::App, OrderKind::Dataset, OrderKind::Workerpool, OrderKind::Request};

std::optional<OrderKind> kindOf(const QByteArray &collection)
{
    for (const OrderKind kind : kinds) {
        if (market::collectionName(kind).toLatin1() == collection)
            return kind;
    }
    return std::nullopt;
}

HttpReply json(int status, const QJsonObject &body)
{
    return HttpReply::json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

HttpReply ok(QJsonObject body)
{
    body.insert(QStringLiteral("ok"), true);
    return json(200, body);
}

int statusOf(Code code)
{
    switch (code) {
    case Code::NotFound:
        return 404;
    case Code::Denied:
        return 403;
    case Code::Unavailable:
        return 503;
    case Code::Corrupt:
        return 500;
    default:
        return 400;
    }
}

HttpReply refusal(const base::Error &error)
{
    return json(statusOf(error.code),
        {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error.toString()}});
}

base::Error badRequest(const char *what)
{
    return base::fail(
        Code::InvalidArgument, "market.bad_request"_reason, QString::fromLatin1(what));
}

base::Error notSigned()
{
    return base::fail(Code::Denied, "market.not_authorized"_reason,
        QStringLiteral("sign the challenge anew"));
}

bool isOfChain(const HttpRequest &request, quint64 chainId)
{
    return request.parameter("chainId") == QByteArray::number(chainId);
}

/// All orders of one signer for one resource; requests are told apart by their requester alone.
store::MarketOrderFilter ownOrders(OrderKind kind, const Address &signer, const Address &resource)
{
    const store::AdmitFilter all{.address = std::nullopt, .isStrict = false, .isAny = true};
    store::MarketOrderFilter filter{.kind = static_cast<int>(kind),
        .signer = signer,
        .app = all,
        .dataset = all,
        .workerpool = all,
        .requester = all,
        .minVolume = 0};
    if (kind != OrderKind::Request)
        filter.resource = resource;
    filter.status = std::nullopt;
    return filter;
}

const char *resourceField(OrderKind kind)
{
    constexpr std::array names{"app", "dataset", "workerpool", "requester"};
    return names[static_cast<size_t>(kind)];
}

} // namespace

MarketDesk::MarketDesk(market::OrderBook &book, MarketChain &chain, const base::Clock &clock)
    : m_book(book), m_chain(chain), m_clock(clock), m_watch(book, chain, clock),
      m_challenges({.domain = QStringLiteral("iExec Gateway"),
          .chainId = book.domain().chainId,
          .isSingleUse = true})
{
}

bool MarketDesk::serves(const std::vector<QByteArray> &path)
{
    return (path.size() == 1 && path[0] == "challenge")
        || ((path.size() == 1 || path.size() == 2) && kindOf(path[0]));
}

void MarketDesk::answer(const HttpRequest &request, const ReplyTo &reply)
{
    const auto path = request.segments();
    const auto kind = kindOf(path[0]);
    if (!isOfChain(request, m_book.domain().chainId))
        return reply(refusal(badRequest("chainId: not this market's")));
    if (!kind)
        return reply(request.method == "GET" ? challenge(request)
                                             : refusal(badRequest("only GET")));
    if (request.method == "GET" && path.size() == 2)
        return one(*kind, path[1], reply);
    if (request.method == "GET")
        return reply(list(*kind, request));
    if (request.method == "POST" && path.size() == 1)
        return publish(*kind, request, reply);
    if (request.method == "PUT" && path.size() == 1)
        return reply(unpublish(*kind, request));
    reply(refusal(badRequest("no such call")));
}

HttpReply MarketDesk::challenge(const HttpRequest &request)
{
    const auto account = Address::fromHex(QString::fromLatin1(request.parameter("address")));
    if (!account)
        return refusal(badRequest("address"));
    const auto data = m_challenges.make(*account, m_clock.now());
    return data ? ok({{QStringLiteral("data"), *data}}) : HttpReply::unavailable(30);
}

HttpReply MarketDesk::list(OrderKind kind, const HttpRequest &request)
{
    const auto query = market::parseMarketQuery(kind, request.query, m_book.domain().chainId);
    if (!query)
        return refusal(query.error());
    const auto count = m_book.count(query->filter);
    const auto page = m_book.page(query->filter, query->offset, query->count);
    if (!count || !page)
        return refusal(count ? page.error() : count.error());
    QJsonArray orders;
    for (const Offer &offer : *page)
        orders.append(market::offerToJson(offer, m_book.domain()));
    QJsonObject body{
        {QStringLiteral("count"), *count}, {QStringLiteral("orders"), orders}};
    if (query->offset + query->count < *count)
        body.insert(QStringLiteral("nextPage"), query->offset / query->count + 1);
    return ok(body);
}

void MarketDesk::one(OrderKind kind, const QByteArray &text, const ReplyTo &reply)
{
    const auto hash = Bytes32::fromHex(QString::fromLatin1(text));
    if (!hash)
        return reply(refusal(badRequest("not an order's hash")));
    // What is asked for by name is about to be bought: true as of now, not of the last look.
    base::then(this, m_watch.lookAgain(*hash),
        [this, kind, hash = *hash, reply](const Result<market::OrderStatus> &status) {
            const auto offer = m_book.find(hash);
            if (!status || !offer)
                return reply(refusal(status ? offer.error() : status.error()));
            if (!*offer || (*offer)->kind() != kind)
                return reply(refusal(base::fail(
                    Code::NotFound, "market.unknown_order"_reason, hash.toString())));
            reply(ok(market::offerToJson(**offer, m_book.domain())));
        });
}

void MarketDesk::publish(OrderKind kind, const HttpRequest &request, const ReplyTo &reply)
{
    const auto account = m_challenges.check(request.authorization, m_clock.now());
    if (!account)
        return reply(refusal(notSigned()));
    const auto order = market::orderOfRequest(kind, request.body);
    if (!order)
        return reply(refusal(order.error()));
    base::then(this, m_chain.facts(*order),
        [this, order = *order, account = *account, reply](
            const Result<market::OfferFacts> &facts) {
            reply(publishWith(order, account, facts));
        });
}

HttpReply MarketDesk::publishWith(const poco::AnyOrderValue &order, const Address &account,
    const Result<market::OfferFacts> &facts)
{
    if (!facts)
        return refusal(facts.error());
    const auto offer = market::openOffer(
        order, *facts, m_book.domain(), m_clock.now().toMSecsSinceEpoch());
    if (!offer)
        return refusal(offer.error());
    if (offer->signer != account)
        return refusal(base::fail(Code::Denied, "market.not_authorized"_reason,
            QStringLiteral("only its signer shows an order")));
    if (const auto app = checkApp(order); !app)
        return refusal(app.error());
    if (const auto added = m_book.add(*offer); !added)
        return refusal(added.error());
    // It may have been known, and dead for want of a stake that is there again.
    if (const auto status = m_book.update(offer->hash, *facts); !status)
        return refusal(status.error());
    const auto known = m_book.find(offer->hash);
    if (!known || !*known)
        return refusal(known ? base::fail(Code::NotFound, "market.unknown_order"_reason)
                             : known.error());
    return ok({{QStringLiteral("published"), market::offerToJson(**known, m_book.domain())}});
}

Result<Done> MarketDesk::checkApp(const poco::AnyOrderValue &order)
{
    const auto *request = std::get_if<poco::RequestOrder>(&order);
    if (!request)
        return Done{};
    const auto app = m_book.best(OrderKind::App, *request);
    if (!app)
        return app.error();
    if (!*app || market::priceOf((*app)->order) > request->appMaxPrice)
        return base::fail(Code::Conflict, "market.no_app_order"_reason, request->app.toString());
    return Done{};
}

HttpReply MarketDesk::unpublish(OrderKind kind, const HttpRequest &request)
{
    const auto account = m_challenges.check(request.authorization, m_clock.now());
    if (!account)
        return refusal(notSigned());
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return refusal(badRequest("no object"));
    const auto hashes = targets(kind, body.object(), *account);
    if (!hashes)
        return refusal(hashes.error());
    QJsonArray gone;
    for (const Bytes32 &hash : *hashes) {
        if (const auto done = m_book.unpublish(hash); !done)
            return refusal(done.error());
        gone.append(hash.toString());
    }
    return ok({{QStringLiteral("unpublished"), gone}});
}

Result<std::vector<Bytes32>> MarketDesk::targets(
    OrderKind kind, const QJsonObject &body, const Address &account)
{
    const QString target = body.value(u"target").toString();
    if (target == u"unpublish_orderHash") {
        const auto hash = Bytes32::fromHex(body.value(u"orderHash").toString());
        if (!hash)
            return badRequest("orderHash");
        const auto offer = m_book.find(*hash);
        if (!offer)
            return offer.error();
        if (!*offer || (*offer)->kind() != kind)
            return base::fail(Code::NotFound, "market.unknown_order"_reason, hash->toString());
        if ((*offer)->signer != account)
            return base::fail(Code::Denied, "market.not_authorized"_reason,
                QStringLiteral("only its signer takes an order back"));
        return std::vector{*hash};
    }
    if (target != u"unpublish_last" && target != u"unpublish_all")
        return badRequest("target");
    const auto resource = Address::fromHex(body.value(QLatin1String(resourceField(kind))).toString());
    if (!resource)
        return badRequest(resourceField(kind));
    if (kind == OrderKind::Request && *resource != account)
        return notSigned();
    // What one signer may show fits one page; what is filled or closed goes along, so several.
    constexpr qint64 most = 10'000;
    const auto own = m_book.page(ownOrders(kind, account, *resource), 0, most);
    if (!own)
        return own.error();
    std::vector<Bytes32> hashes;
    const Offer *last = nullptr;
    for (const Offer &offer : *own) {
        hashes.push_back(offer.hash);
        if (!last || offer.publishedAtMs > last->publishedAtMs)
            last = &offer;
    }
    if (!last)
        return base::fail(Code::NotFound, "market.unknown_order"_reason, resource->toString());
    return target == u"unpublish_last" ? std::vector{last->hash} : hashes;
}

} // namespace fallow::pool
