#pragma once

#include "core/chain/log_follower.h"
#include "core/chain/tx_queue.h"
#include "core/pool/chain_port.h"

namespace fallow::pool {

/// The chain port on real nodes: reads through a NodeClient, sends through a TxQueue, follows the
/// hub's logs. Acknowledges a batch of logs when every deal in it is on the pool's disk. Borrows
/// what it is given; thread: the owner's.
class ChainAdapter : public QObject, public ChainPort
{
    Q_OBJECT
public:
    struct Options {
        base::Address hub;
        base::Address workerpool;
        quint64 startBlock = 0;
        std::chrono::milliseconds poll{2'000};
    };

    ChainAdapter(chain::NodeClient &client, chain::TxQueue &transactions,
                 store::ChainCursorRepository &cursors, const Options &options);

    QFuture<base::Result<DealFacts>> deal(const base::DealId &id) override;
    QFuture<base::Result<TaskFacts>> task(const base::TaskId &id) override;
    QFuture<base::Result<ContributionFacts>> contribution(const base::TaskId &id,
                                                          const base::Address &worker) override;
    QFuture<base::Result<quint64>> score(const base::Address &worker) override;
    QFuture<base::Result<base::Wei>> coinBalance(const base::Address &wallet) override;
    std::optional<BlockFacts> latestBlock() const override { return m_latest; }
    base::TaskId taskId(const base::DealId &deal, quint64 index) const override;
    QFuture<base::Result<SentTransaction>> initialize(const base::DealId &deal, quint64 index,
                                                      const QString &key) override;
    QFuture<base::Result<SentTransaction>> finalize(const base::TaskId &task, const QByteArray &results,
                                                    const QByteArray &callback,
                                                    const QString &key) override;
    QFuture<base::Result<SentTransaction>> reopen(const base::TaskId &task, const QString &key) override;
    void follow(Listener listener) override;

private:
    void pollBlock();
    void onLogs(const chain::LogBatch &batch);
    void dealDone(quint64 batchEnd);
    void acknowledge(qint64 to);
    QFuture<base::Result<SentTransaction>> send(const QString &key, const QByteArray &data,
                                                std::optional<quint64> gasLimit = {});
    QFuture<base::Result<DealFacts>> withCategory(DealFacts facts);
    QFuture<base::Result<DealFacts>> withAppName(const DealFacts &facts);

    chain::NodeClient &m_client;
    chain::TxQueue &m_transactions;
    Options m_options;
    chain::LogFollower m_follower;
    Listener m_listener;
    std::optional<BlockFacts> m_latest;
    QTimer m_timer;
    std::map<quint64, size_t> m_waiting; ///< end of a batch -> deals in it that are not on disk
    std::map<quint64, qint64> m_categories;
};

} // namespace fallow::pool
