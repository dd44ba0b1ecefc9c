#pragma once

#include "core/base/clock.h"
#include "core/market/order_book.h"
#include "core/pool/market_chain.h"

#include <QTimer>

#include <deque>

namespace fallow::pool
{

/// Keeps an order book true: takes in what was broadcast on the chain, follows what is matched and
/// closed, and looks again at what is open, whose stake or owner may have changed. Borrows what it
/// is given; thread: the owner's.
class MarketWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds period{30};
    static constexpr qint64 ordersAtOnce = 50; ///< that are looked at again in one period

    MarketWatch(market::OrderBook &book, MarketChain &chain, const base::Clock &clock);

    void start();
    /// What the chain says of an order, and what the book then says; an order that nobody published
    /// is `market.unknown_order`. Reasons: `chain.*`, `store.*` too.
    QFuture<base::Result<market::OrderStatus>> lookAgain(const base::Bytes32 &hash);
    /// Looks again at the next few.
    void tick();

private:
    struct Batch {
        std::deque<OrderNotice> notices;
        std::function<void()> done;
    };
    void workOff();
    void finishNotice(const base::Result<base::Done> &done);
    QFuture<base::Result<base::Done>> take(const OrderNotice &notice);
    QFuture<base::Result<base::Done>> update(const base::Bytes32 &hash, bool isClosed);
    QFuture<base::Result<base::Done>> add(const poco::AnyOrderValue &order);

    market::OrderBook &m_book;
    MarketChain &m_chain;
    const base::Clock &m_clock;
    QTimer m_timer;
    std::deque<Batch> m_batches;
    bool m_isBusy = false;
    quint64 m_round = 0; ///< grows with each rollback: what was begun before counts no more
    int m_kind = 0; ///< where the next look begins
    qint64 m_offset = 0;
};

} // namespace fallow::pool
