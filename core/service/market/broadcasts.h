#pragma once

#include "core/base/clock.h"
#include "core/chain/log_follower.h"
#include "core/market/order_book.h"
#include "core/service/chain_reader.h"
#include "core/service/market/heard.h"

#include <QPromise>

namespace fallow::service {

/// The orders that were broadcast on the chain, as they were seen: nothing of them is proven. The chain is read when
/// somebody wants to know, from where it was read to before. What a replaced block had stays: a signed order is one
/// wherever it was seen. Borrows what it is given.
class Broadcasts : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{5};

    struct Parts {
        ChainReader &reader;
        store::Database &database;
        const base::Clock &clock;
    };
    struct Options {
        poco::Domain domain;
        quint64 firstBlock = 0; ///< nothing was broadcast before it
        std::chrono::milliseconds patience = Broadcasts::patience;
    };
    Broadcasts(const Parts &parts, const Options &options);

    /// True: up to the newest block; false: there is more, it is read on. Reasons: `chain.*`, `store.*`.
    QFuture<base::Result<bool>> catchUp();
    struct Some {
        std::vector<FoundOrder> orders; ///< cheapest first
        bool isCut = false;
    };
    /// Of one kind; `resource` zero: any. Reasons: `store.*`.
    base::Result<Some> find(market::OrderKind kind, const base::Address &resource);
    /// They are of no use any more.
    void forget(const std::vector<base::Bytes32> &hashes);

private:
    void take(const chain::LogBatch &batch);
    void acknowledge(qint64 to);
    void settle(const base::Result<bool> &result);
    void fail(const base::Error &error);

    const base::Clock &m_clock;
    market::OrderBook m_book;
    store::ChainCursorRepository m_cursors;
    chain::LogFollower m_follower;
    bool m_isReading = false;
    std::vector<QPromise<base::Result<bool>>> m_waiting;
    QTimer m_patience;
};

} // namespace fallow::service
