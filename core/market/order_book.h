#pragma once

#include "core/market/offer.h"
#include "core/store/market_order_repository.h"

namespace fallow::market
{

/// The orders that are known on one (chain, hub), from servers, from the chain's broadcasts and
/// from people who publish here. Kept in SQLite; the chain says what is still true of them.
class OrderBook
{
public:
    /// Of one signer and kind, as iExec's own market has it.
    static constexpr qint64 mostOpenOfASigner = 50;

    OrderBook(store::Database &database, const poco::Domain &domain)
        : m_rows(database, static_cast<qint64>(domain.chainId), domain.hub), m_domain(domain)
    {
    }

    /// Adds what `openOffer` let through; adding it again changes nothing. Reasons:
    /// `market.too_many_orders`, `poco.amount_too_large`, `store.*`.
    base::Result<base::Done> add(const Offer &offer);
    /// An order as it was seen, with nothing proven: nobody is its signer. Seen again it changes
    /// nothing. Reasons: `poco.amount_too_large`, `store.*`.
    base::Result<base::Done> note(const poco::AnyOrderValue &order, qint64 nowMs);
    /// What the chain says now of an order that is known. Reasons: `market.unknown_order`,
    /// `store.*`.
    base::Result<OrderStatus> update(const base::Bytes32 &hash, const OfferFacts &facts);
    base::Result<std::optional<Offer>> find(const base::Bytes32 &hash);
    /// Takes it out of the book, not off the chain. Reasons: `market.unknown_order`, `store.*`.
    base::Result<base::Done> unpublish(const base::Bytes32 &hash);

    base::Result<std::vector<Offer>> page(
        const store::MarketOrderFilter &filter, qint64 offset, qint64 count);
    base::Result<qint64> count(const store::MarketOrderFilter &filter);
    /// The cheapest open offer of this app, dataset or pool that admits the request's three others
    /// and bears its tag, trust and category; nothing where there is none. Not yet a match: see
    /// poco::explainMatch.
    base::Result<std::optional<Offer>> best(OrderKind kind, const poco::RequestOrder &request);

    const poco::Domain &domain() const { return m_domain; }

private:
    base::Result<std::vector<Offer>> offers(
        base::Result<std::vector<store::MarketOrderRow>> rows) const;

    store::MarketOrderRepository m_rows;
    poco::Domain m_domain;
};

} // namespace fallow::market
