#pragma once

#include "core/chain/node_client.h"
#include "core/store/chain_cursor_repository.h"

#include <QTimer>

namespace fallow::chain {

struct LogFollowerOptions {
    QString name{}; ///< of the stored cursor; one follower a name
    std::vector<base::Address> addresses{};
    std::vector<std::vector<base::Bytes32>> topics{};
    quint64 startBlock = 0;
    quint64 confirmations = 0; ///< blocks that must stand above a block before it is read
    quint64 widestRange = 2000; ///< blocks a question; halved when a node refuses, grown back
    std::chrono::milliseconds pollInterval{5'000}; // iexec-worker's own period (poco.md D.11)
};

struct LogBatch {
    quint64 from = 0;
    quint64 to = 0; ///< inclusive
    std::vector<Log> logs;
};

/// Follows the logs of some contracts through restarts and reorganisations. Batches come in order,
/// the next one only after `ack`: the cursor moves when the consumer has the batch on disk. Borrows
/// the client and the repository.
class LogFollower : public QObject
{
    Q_OBJECT

public:
    LogFollower(NodeClient &client, store::ChainCursorRepository &cursors,
                LogFollowerOptions options);

    void start();
    void stop();
    /// Asks now (a push said that something happened).
    void poke();
    /// The consumer has durably done what the last signal said, up to or back to `to`; may be
    /// called in the consumer's own database transaction. Reasons: `chain.nothing_to_ack`, those of
    /// store.
    base::Result<base::Done> ack(qint64 to);
    /// The last acknowledged block; startBlock - 1 when there is none.
    qint64 position() const;

Q_SIGNALS:
    void logs(const fallow::chain::LogBatch &batch);
    /// Blocks above `to` are no longer true (startBlock - 1: none is). What was read from them must
    /// go; `ack(to)`, then the new blocks follow.
    void rolledBack(qint64 to);
    void caughtUp(qint64 at); ///< nothing newer to read
    /// A try failed; the next poll tries again.
    void failed(const fallow::base::Error &error);

private:
    struct Fetch {
        Block head;
        quint64 from = 0;
        quint64 to = 0;
        base::Bytes32 hash; ///< of block `to`
        quint64 epoch = 0;
        std::vector<Log> logs{};
    };
    struct Pending {
        qint64 to = 0;
        std::optional<store::BlockMark> mark{}; ///< none: a rollback
    };
    template <typename T, typename F> void with(QFuture<base::Result<T>> future, F f);
    void poll();
    void takeHead(const Block &head);
    void pin(Fetch fetch);
    void fetchLogs(Fetch fetch);
    void takeLogs(Fetch fetch, const base::Result<std::vector<Log>> &found);
    void confirmEnd(Fetch fetch);
    void confirmStart(const Fetch &fetch);
    void deliver(const Fetch &fetch);
    void findFork(const Block &head, size_t index);
    void rollBack(qint64 to);
    void rest();
    void giveUp(const base::Error &error);
    std::optional<base::Error> checkLogs(const Fetch &fetch) const;

    NodeClient &m_client;
    store::ChainCursorRepository &m_cursors;
    LogFollowerOptions m_options;
    QTimer m_timer;
    std::vector<store::BlockMark> m_marks; ///< newest first
    std::optional<Pending> m_pending;
    quint64 m_range;
    int m_sincePrune = 0;
    bool m_isBusy = false;
    bool m_isPoked = false;
};

} // namespace fallow::chain
