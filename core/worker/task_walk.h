#pragma once

#include "core/base/clock.h"
#include "core/worker/journal.h"
#include "core/worker/report_queue.h"
#include "core/worker/task_files.h"

namespace fallow::worker {

/// What the walks of one pool share; outlives them.
struct WalkContext {
    PoolApi &pool;
    ChainPort &chain;
    FetchPort &fetch;
    RunPort &run;
    KeyPort &key;
    Journal &journal;
    const base::Clock &clock;
    base::Address poolAddress;
    base::Address poolOwner; ///< whose signature authorizes
    QUrl resultProxy;
    QString tasksDirectory;
    Pace pace = {};
    const ChoicePort *choice = nullptr; ///< null: any task is wanted
};

/// One task from the authorization to the reward: does the steps that `task` decides on, journals
/// before each effect, reports to the pool, and goes on after a crash.
class TaskWalk : public QObject
{
    Q_OBJECT

public:
    TaskWalk(const WalkContext &context, task::Record record);
    ~TaskWalk() override;

    /// A task the pool has just given.
    void begin();
    /// A task of the journal, after a restart; `order` is what the pool says of it, if anything.
    void recover(std::optional<task::Order> order);
    /// What the pool wants. Ignored where it does not fit; a reveal only makes us ask the chain.
    void obey(task::Order order);
    /// Asks the chain, the second source: reveals, gives back or learns the reward without the pool.
    void look();
    /// Stops and tells the pool, unless a contribution may be on the chain.
    void giveBack(const QString &reason, const QString &cause);

    /// What only the pool's configuration tells; for walks of the journal begun before it answered.
    void meet(const base::Address &owner, const QUrl &proxy)
    {
        m_context.poolOwner = owner;
        m_context.resultProxy = proxy;
    }

    const task::Record &record() const { return m_record; }
    model::Task view() const;
    bool isComputing() const { return m_record.stage < task::Stage::Computed && !isSettled(m_record); }

Q_SIGNALS:
    void changed();
    void settled(); ///< nothing is left to do, on the chain either

private:
    void start(task::Step step);
    void perform(task::Step step);
    void reportBegun();
    void reportAgain(task::Stage stage);
    void check();
    void checked(const TaskFacts &facts);
    void fetchApp();
    void fetchData();
    void fetchNextInput(std::vector<QString> urls);
    void inputMissing(const base::Error &error, const QString &cause);
    void runApp();
    void pullAgain(); ///< after a restart: the image is in the cache, its config is not in memory
    void computed(const RunOutcome &outcome);
    void packed(const base::Result<Packed> &packed);
    void finishRun();
    void contribute();
    void contributeError();
    void sendContribution();
    void contributed(const Sent &sent);
    void contributionFailed(const base::Error &error);
    void contributionRefused(const base::Error &error, const task::ChainView &view);
    void reveal();
    void revealed(const std::optional<ChainReceipt> &receipt);
    void revealRefused(const base::Error &error);
    void upload();
    void uploaded(const QString &link);
    StatusDetails uploadDetails() const;
    void complete();
    void abandon();
    void looked(const TaskFacts &facts);
    /// Takes over what the chain has of us and we do not know of. True when that was so.
    bool adopt(const task::ChainView &view);
    void settleOnChain(const task::ChainView &view);
    void settleLost(const task::ChainView &view);
    void paid(const std::optional<base::Nrlc> &reward);

    bool moveTo(task::Stage stage);
    void endStep();
    void retryLater(const base::Error &error);
    void failStep(const QString &reason, const QString &cause);
    void answered(task::ReplicateStatus status, const Reported &reported);
    void finishIfSettled();
    ProgressHandler progress();

    WalkContext m_context;
    task::Record m_record;
    TaskFiles m_files;
    ReportQueue m_reports;
    std::optional<task::Step> m_step; ///< under way
    std::optional<task::Order> m_next; ///< came while a step was under way
    std::optional<model::TransferProgress> m_transfer;
    bool m_hasReportedBegun = false; ///< of m_step
    std::optional<StatusDetails> m_computed; ///< packed; its record is not on disk yet
    std::optional<Image> m_image; ///< of this run
    QTimer m_retry;
    int m_attempts = 0;
    bool m_isLooking = false;
    int m_looksLeftOut = 0; ///< while waiting for that answer
};

} // namespace fallow::worker
