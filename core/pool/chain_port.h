#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <QDateTime>
#include <QFuture>

#include <functional>
#include <optional>
#include <vector>

namespace fallow::pool {

/// A deal as the hub stores it (poco.md A.5), reduced to what a pool decides by.
struct DealFacts {
    base::Address app;
    base::Address dataset;
    base::Address workerpool;
    base::Address workerpoolOwner;
    base::Address requester;
    base::Address beneficiary;
    base::Address callback;
    quint64 trust = 1;
    quint64 category = 0;
    base::Bytes32 tag;
    QString params;
    QDateTime start;
    quint64 botFirst = 0;
    quint64 botSize = 0;
    base::Nrlc workerStake;
    qint64 categorySeconds = 0; ///< T of C.4
    QString appName;            ///< image reference, for the public task page

    friend bool operator==(const DealFacts &, const DealFacts &) = default;
};

/// TaskStatus of the contracts (A.5).
enum class ChainTaskStatus { Unset, Active, Revealing, Completed, Failed };

struct TaskFacts {
    ChainTaskStatus status = ChainTaskStatus::Unset;
    QDateTime contributionDeadline;
    QDateTime revealDeadline;
    QDateTime finalDeadline;
    base::Bytes32 consensusValue;
    quint64 revealCounter = 0;
    quint64 winnerCounter = 0;
    std::vector<base::Address> contributors;
    base::Bytes32 resultDigest; ///< set by the first reveal
    QByteArray results;
    QByteArray resultsCallback;
};

/// ContributionStatus of the contracts (A.5).
enum class ChainContributionStatus { Unset, Contributed, Proved, Rejected };

struct ContributionFacts {
    ChainContributionStatus status = ChainContributionStatus::Unset;
    base::Bytes32 resultHash;
    quint64 weight = 0; ///< log2, as stored on the chain
};

struct BlockFacts {
    quint64 number = 0;
    QString hash;
    QDateTime time;
};

/// A transaction that was mined; `succeeded` false means it reverted.
struct SentTransaction {
    base::TxHash hash;
    quint64 blockNumber = 0;
    bool succeeded = true;
};

/// What happened on the chain, in the order of the chain; delivered on the owner's thread.
struct DealNotice {
    base::DealId deal;
    quint64 blockNumber = 0;
    std::function<void()> done; ///< to be called once the deal is on disk; before, it comes again
};
/// Blocks above `to` are no longer true; deals in them may be gone or stand elsewhere.
struct RollbackNotice {
    qint64 to = 0;
    std::function<void()> done; ///< to be called once what is gone is off the disk
};
struct TaskNotice {
    base::TaskId task;
    quint64 blockNumber = 0;
};

/// What the pool needs of the chain; every answer arrives on the owner's thread through `.then`.
/// Reads may fail with `Unavailable`: then nothing is concluded and the pool asks again.
class ChainPort
{
public:
    virtual ~ChainPort() = default;

    /// `pool.deal_not_found` (NotFound): the nodes know no such deal.
    virtual QFuture<base::Result<DealFacts>> deal(const base::DealId &id) = 0;
    virtual QFuture<base::Result<TaskFacts>> task(const base::TaskId &id) = 0;
    virtual QFuture<base::Result<ContributionFacts>> contribution(const base::TaskId &id,
                                                                  const base::Address &worker) = 0;
    virtual QFuture<base::Result<quint64>> score(const base::Address &worker) = 0;
    virtual QFuture<base::Result<base::Wei>> coinBalance(const base::Address &wallet) = 0;

    /// The newest block the nodes agree on, nothing before the first one.
    virtual std::optional<BlockFacts> latestBlock() const = 0;
    virtual base::TaskId taskId(const base::DealId &deal, quint64 index) const = 0;

    /// Each sends at most one transaction per key, also across restarts, and answers when it is
    /// mined. A key names the verb, the task, the deal's block, the round and the attempt.
    virtual QFuture<base::Result<SentTransaction>> initialize(const base::DealId &deal, quint64 index,
                                                              const QString &key) = 0;
    virtual QFuture<base::Result<SentTransaction>> finalize(const base::TaskId &task,
                                                            const QByteArray &results,
                                                            const QByteArray &callback,
                                                            const QString &key) = 0;
    virtual QFuture<base::Result<SentTransaction>> reopen(const base::TaskId &task,
                                                          const QString &key) = 0;

    /// Starts following: deals of this pool, each at least once, and changes of any task.
    struct Listener {
        std::function<void(const DealNotice &)> onDeal;
        std::function<void(const TaskNotice &)> onTask;
        std::function<void(const RollbackNotice &)> onRollback;
        std::function<void(const BlockFacts &)> onBlock;
    };
    virtual void follow(Listener listener) = 0;
};

} // namespace fallow::pool
