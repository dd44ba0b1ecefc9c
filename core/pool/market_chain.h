#pragma once

#include "core/market/offer.h"

#include <QFuture>

#include <functional>

namespace fallow::pool
{

/// What the chain said about orders.
struct OrderMatched {
    base::Bytes32 hash; ///< some of its volume is gone
};
struct OrderClosed {
    base::Bytes32 hash;
};
struct OrderBroadcast {
    poco::AnyOrderValue order;
};
using OrderNotice = std::variant<OrderMatched, OrderClosed, OrderBroadcast>;

/// What the order book of a pool needs of the chain; answers and notices arrive on the owner's
/// thread.
class MarketChain
{
public:
    virtual ~MarketChain() = default;

    /// All but `isClosed`, which only a log says. Reasons: `chain.*`, `evm.*`.
    virtual QFuture<base::Result<market::OfferFacts>> facts(const poco::AnyOrderValue &order) = 0;

    struct Listener {
        /// In the order of the chain; `done` once they are in the book, before they come again.
        std::function<void(std::vector<OrderNotice> notices, std::function<void()> done)> onNotices;
        /// What was said of late may not be true any more; notices follow anew.
        std::function<void()> onRollback;
    };
    virtual void follow(Listener listener) = 0;
};

} // namespace fallow::pool
