#include "core/market/order_book.h"

#include "core/market/offer_json.h"

#include <QJsonDocument>

#include <limits>

namespace fallow::market
{

using namespace base;
using store::MarketOrderFilter;
using store::MarketOrderRow;

namespace
{

struct RowTerms {
    MarketOrderRow &row;

    void operator()(const poco::AppOrder &order) const
    {
        row.app = order.app;
        row.dataset = order.datasetRestrict;
        row.workerpool = order.workerpoolRestrict;
        row.requester = order.requesterRestrict;
    }
    void operator()(const poco::DatasetOrder &order) const
    {
        row.app = order.appRestrict;
        row.dataset = order.dataset;
        row.workerpool = order.workerpoolRestrict;
        row.requester = order.requesterRestrict;
    }
    void operator()(const poco::WorkerpoolOrder &order) const
    {
        row.app = order.appRestrict;
        row.dataset = order.datasetRestrict;
        row.workerpool = order.workerpool;
        row.requester = order.requesterRestrict;
        row.category = static_cast<qint64>(order.category);
        row.trust = static_cast<qint64>(order.trust);
    }
    void operator()(const poco::RequestOrder &order) const
    {
        row.app = order.app;
        row.dataset = order.dataset;
        row.workerpool = order.workerpool;
        row.requester = order.requester;
        row.beneficiary = order.beneficiary;
        row.category = static_cast<qint64>(order.category);
        row.trust = static_cast<qint64>(order.trust);
    }
};

/// SQLite counts in 63 bits; so much nobody offers.
bool fits(quint64 value)
{
    return value <= static_cast<quint64>(std::numeric_limits<qint64>::max());
}

bool fits(const poco::AnyOrderValue &order)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (requires { value.category; })
                return fits(value.volume) && fits(value.category) && fits(value.trust);
            else
                return fits(value.volume);
        },
        order);
}

MarketOrderRow rowOf(const Offer &offer)
{
    MarketOrderRow row{.hash = offer.hash,
        .kind = static_cast<int>(offer.kind()),
        .resource = resourceOf(offer.order),
        .signer = offer.signer,
        .price = priceOf(offer.order),
        .volume = static_cast<qint64>(volumeOf(offer.order)),
        .remaining = static_cast<qint64>(offer.remaining),
        .tag = std::visit([](const auto &order) { return order.tag; }, offer.order),
        .status = statusName(offer.status),
        .publishedAtMs = offer.publishedAtMs};
    std::visit(RowTerms{row}, offer.order);
    const QJsonObject body =
        std::visit([](const auto &order) { return poco::orderToJson(order); }, offer.order);
    row.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return row;
}

Result<Offer> offerOf(const MarketOrderRow &row)
{
    const auto kind = static_cast<OrderKind>(row.kind);
    const auto order = orderOf(kind, QJsonDocument::fromJson(row.body).object());
    const auto status = statusNamed(row.status);
    if (!order || !status)
        return fail(
            Code::Corrupt, "store.failed"_reason, QStringLiteral("order ") + row.hash.toString());
    return Offer{.order = *order,
        .hash = row.hash,
        .signer = row.signer,
        .remaining = static_cast<quint64>(row.remaining),
        .status = *status,
        .publishedAtMs = row.publishedAtMs};
}

Error unknown(const Bytes32 &hash)
{
    return fail(Code::NotFound, "market.unknown_order"_reason, hash.toString());
}

} // namespace

Result<Done> OrderBook::add(const Offer &offer)
{
    if (!fits(offer.order))
        return fail(Code::InvalidArgument, "poco.amount_too_large"_reason, offer.hash.toString());
    const auto known = m_rows.find(offer.hash);
    if (!known)
        return known.error();
    if (*known)
        return Done{};
    MarketOrderFilter own{
        .kind = static_cast<int>(offer.kind()), .signer = offer.signer, .minVolume = 0};
    for (store::AdmitFilter *filter : {&own.app, &own.dataset, &own.workerpool, &own.requester})
        filter->isAny = true;
    const auto open = m_rows.count(own);
    if (!open)
        return open.error();
    if (*open >= mostOpenOfASigner)
        return fail(Code::Conflict, "market.too_many_orders"_reason, offer.signer.toString());
    return m_rows.add(rowOf(offer)).transform([](bool) { return Done{}; });
}

Result<Done> OrderBook::note(const poco::AnyOrderValue &order, qint64 nowMs)
{
    const Offer seen{.order = order,
        .hash = hashOf(order, m_domain),
        .remaining = volumeOf(order),
        .publishedAtMs = nowMs};
    if (!fits(order))
        return fail(Code::InvalidArgument, "poco.amount_too_large"_reason, seen.hash.toString());
    return m_rows.add(rowOf(seen)).transform([](bool) { return Done{}; });
}

Result<OrderStatus> OrderBook::update(const Bytes32 &hash, const OfferFacts &facts)
{
    const auto offer = find(hash);
    if (!offer)
        return offer.error();
    if (!*offer)
        return unknown(hash);
    const OrderStatus status = statusOf((*offer)->order, facts, m_domain);
    const quint64 volume = volumeOf((*offer)->order);
    const quint64 remaining = facts.order.consumed < volume ? volume - facts.order.consumed : 0;
    return m_rows.setState(hash, static_cast<qint64>(remaining), statusName(status))
        .transform([status](Done) { return status; });
}

Result<std::optional<Offer>> OrderBook::find(const Bytes32 &hash)
{
    const auto row = m_rows.find(hash);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Offer>();
    return offerOf(**row).transform([](Offer &&offer) { return std::optional(std::move(offer)); });
}

Result<Done> OrderBook::unpublish(const Bytes32 &hash)
{
    const auto row = m_rows.find(hash);
    if (!row)
        return row.error();
    return *row ? m_rows.remove(hash) : Result<Done>(unknown(hash));
}

Result<std::vector<Offer>> OrderBook::offers(Result<std::vector<MarketOrderRow>> rows) const
{
    if (!rows)
        return rows.error();
    std::vector<Offer> all;
    for (const MarketOrderRow &row : *rows) {
        auto offer = offerOf(row);
        if (!offer)
            return offer.error();
        all.push_back(*std::move(offer));
    }
    return all;
}

Result<std::vector<Offer>> OrderBook::page(
    const MarketOrderFilter &filter, qint64 offset, qint64 count)
{
    return offers(m_rows.page(filter, offset, count));
}

Result<qint64> OrderBook::count(const MarketOrderFilter &filter)
{
    return m_rows.count(filter);
}

Result<std::optional<Offer>> OrderBook::best(OrderKind kind, const poco::RequestOrder &request)
{
    MarketOrderFilter filter{.kind = static_cast<int>(kind),
        .app = {.address = request.app},
        .dataset = {.address = request.dataset},
        .workerpool = {.address = request.workerpool},
        .requester = {.address = request.requester}};
    switch (kind) {
    case OrderKind::App:
        filter.app.isStrict = true;
        // A pool that is not chosen yet: any that the order may name.
        filter.workerpool.isAny = request.workerpool.isZero();
        break;
    case OrderKind::Dataset:
        filter.dataset.isStrict = true;
        filter.workerpool.isAny = request.workerpool.isZero();
        break;
    case OrderKind::Workerpool:
        filter.workerpool = {
            .address = request.workerpool, .isStrict = true, .isAny = request.workerpool.isZero()};
        filter.category = static_cast<qint64>(request.category);
        filter.minTrust = static_cast<qint64>(request.trust);
        filter.minTag = request.tag;
        break;
    case OrderKind::Request:
        return std::optional<Offer>();
    }
    return page(filter, 0, 1).transform([](std::vector<Offer> &&found) {
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

} // namespace fallow::market
