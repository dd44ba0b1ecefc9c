#pragma once

#include "core/chain/log_follower.h"
#include "core/service/deal_book.h"
#include "core/service/wallet/lines.h"

#include <deque>
#include <set>

namespace fallow::service
{

/// What some blocks did to one account; `to` is acknowledged with it.
struct WalletBatch {
    struct End {
        base::TaskId task;
        qint64 block = 0;
    };
    qint64 to = 0;
    std::vector<store::WalletLine> lines;
    std::vector<store::WalletTask> opened;
    std::vector<End> ended;
};

/// Reads one range of blocks for one account, once. A node is only asked for logs that name the
/// account or a task it pays for: Lock, Unlock, Reward and Seize have no indexed fields (poco.md
/// A.6), so the receipts of the transactions found tell them. A seizure moves no token: a worker's
/// is found by FaultyContribution, a payer's and a pool's by the ends of the tasks of their deals.
class WalletBatchJob : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        DealBook &deals;
        const WalletContracts &contracts;
    };
    /// `open` are the tasks whose end is waited for.
    WalletBatchJob(
        const Parts &parts, const base::Address &account, std::vector<store::WalletTask> open);

    /// Topics of the logs that name the account first; the follower asks for these.
    static std::vector<std::vector<base::Bytes32>> firstTopics(const base::Address &account);
    /// Reasons: `chain.*`, `chain.moved` (try again), `wallet.bad_logs`, `evm.*`.
    QFuture<base::Result<WalletBatch>> read(const chain::LogBatch &first);

private:
    using Step = void (WalletBatchJob::*)();
    template <typename T, typename F> void ask(QFuture<base::Result<T>> future, F take);
    void later(std::function<void()> work) { m_queue.push_back(std::move(work)); }
    void pump();
    void fail(const base::Error &error);
    void askLogs(const chain::LogFilter &filter);
    void takeLogs(
        const chain::LogFilter &filter, const base::Result<std::vector<chain::Log>> &found);
    bool isWanted(const chain::Log &log, const chain::LogFilter &filter) const;
    void note(const std::vector<chain::Log> &logs, const chain::LogFilter &filter);
    void askReceipts();
    void takeReceipt(const chain::Log &log, const std::optional<chain::Receipt> &receipt);
    void askTimes();
    void askSenders();
    void readLines();
    void openTasks();
    void openTasksOf(const WalletReading::Matched &matched, qint64 block, const DealFacts &facts);
    void askEnds();
    void askDeals();
    void askNames();
    void finish();

    Parts m_parts;
    base::Address m_account;
    quint64 m_from = 0;
    quint64 m_to = 0;
    std::map<base::TaskId, store::WalletTask> m_tasks; ///< open ones and those of this range
    std::set<base::TaskId> m_asked; ///< whose ends were asked for
    std::map<base::TxHash, chain::Log> m_noted; ///< found, not read yet
    std::map<base::TxHash, WalletTx> m_unread; ///< in the making
    std::set<base::TxHash> m_done;
    std::vector<std::pair<WalletReading::Matched, qint64>> m_matched;
    std::deque<std::function<void()>> m_queue;
    Step m_next = nullptr; ///< when the queue is empty
    int m_inFlight = 0;
    bool m_isPumping = false;
    bool m_isOver = false;
    WalletBatch m_batch;
    QPromise<base::Result<WalletBatch>> m_promise;
};

} // namespace fallow::service
