#pragma once

#include "core/poco/broadcasts.h"
#include "core/poco/match.h"

namespace fallow::market
{

/// In the order of poco::AnyOrderValue.
enum class OrderKind : quint8 { App, Dataset, Workerpool, Request };

enum class OrderStatus : quint8 {
    Open,
    Filled, ///< its volume is used up
    Cancelled, ///< closed by its signer; "canceled" on the wire
    Dead, ///< its resource, owner, signature or stake is not what it was
};

/// "open", "filled", "canceled", "dead".
QString statusName(OrderStatus status);
std::optional<OrderStatus> statusNamed(QStringView name);
/// "apporders" and the like: the path of the market's API.
QString collectionName(OrderKind kind);

/// A signed order as a market shows it.
struct Offer {
    poco::AnyOrderValue order;
    base::Bytes32 hash{};
    base::Address signer{};
    quint64 remaining = 0;
    OrderStatus status = OrderStatus::Open;
    qint64 publishedAtMs = 0;

    OrderKind kind() const { return static_cast<OrderKind>(order.index()); }
    friend bool operator==(const Offer &, const Offer &) = default;
};

/// What the chain says about one order and its signer.
struct OfferFacts {
    poco::OrderFacts order;
    bool isClosed = false; ///< a Closed…Order event names its hash
    base::Nrlc freeStake; ///< balanceOf(owner); used for workerpool and request orders
};

base::Bytes32 hashOf(const poco::AnyOrderValue &order, const poco::Domain &domain);
quint64 volumeOf(const poco::AnyOrderValue &order);
/// The app, dataset or workerpool that is offered; of a request the app that is wanted.
base::Address resourceOf(const poco::AnyOrderValue &order);
/// What is asked per task; of a request what the pool gets at most.
base::Nrlc priceOf(const poco::AnyOrderValue &order);
/// What the signer must have free for all that remains: the pool's stake, or all a request may cost
/// (poco.md B.4); zero for the others. Reason: `poco.amount_too_large`.
base::Result<base::Nrlc> stakeFor(const poco::AnyOrderValue &order, quint64 remaining);

/// What became of it.
OrderStatus statusOf(
    const poco::AnyOrderValue &order, const OfferFacts &facts, const poco::Domain &domain);

/// The offer that a market may show. Reasons: `market.order_empty` (no volume),
/// `market.order_cancelled`, `market.order_filled`, `market.order_not_registered`,
/// `market.order_not_signed`, `market.order_stake_too_low`, `poco.amount_too_large`.
base::Result<Offer> openOffer(const poco::AnyOrderValue &order, const OfferFacts &facts,
    const poco::Domain &domain, qint64 nowMs);

} // namespace fallow::market
