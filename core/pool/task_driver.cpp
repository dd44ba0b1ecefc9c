#include "core/pool/task_driver.h"

#include <QJsonDocument>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolDriver, "fallow.pool.driver")

namespace fallow::pool {

using base::Address;
using base::TaskId;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxStepsAtOnce = 16; // a task has fewer statuses: more would be a loop

/// Statuses whose next step the chain brings about without a report reaching us.
bool waitsForChain(const Task &task)
{
    switch (task.status) {
    case TaskStatus::Initialized:
    case TaskStatus::Running:
    case TaskStatus::ConsensusReached:
    case TaskStatus::AtLeastOneRevealed:
    case TaskStatus::ResultUploading:
    case TaskStatus::ResultUploaded: return true;
    case TaskStatus::Received:
    case TaskStatus::Initializing:
    case TaskStatus::InitializeFailed:
    case TaskStatus::RunningFailed:
    case TaskStatus::ContributionTimeout:
    case TaskStatus::Reopening:
    case TaskStatus::ResultUploadTimeout:
    case TaskStatus::Finalizing:
    case TaskStatus::Finalized:
    case TaskStatus::FinalizeFailed:
    case TaskStatus::FinalDeadlineReached:
    case TaskStatus::Completed:
    case TaskStatus::Failed: return false;
    }
    return false;
}

} // namespace

TaskDriver::TaskDriver(Ledger &ledger, ChainPort &chain, Publish publish) :
    m_ledger(ledger), m_chain(chain), m_publish(std::move(publish))
{
    m_detectors.setInterval(ledger.settings().detectors);
    connect(&m_detectors, &QTimer::timeout, this, &TaskDriver::sweep);
}

void TaskDriver::start()
{
    m_chain.follow({[this](const DealNotice &notice) { onDeal(notice); },
                    [this](const TaskNotice &notice) { readChain(notice.task); },
                    [this](const RollbackNotice &notice) { onRollback(notice); },
                    [](const BlockFacts &) {}});
    m_detectors.start();
    std::vector<TaskId> ids;
    for (const auto &[id, entry] : m_ledger.state().tasks)
        ids.push_back(id);
    for (const TaskId &id : ids)
        readChain(id);
}

Moment TaskDriver::moment() const
{
    const QDateTime wall = m_ledger.now();
    const auto block = m_chain.latestBlock();
    // A quiet chain's next block carries the wall's time; a chain ahead of us is right.
    return {block && block->time > wall ? block->time : wall, wall};
}

bool TaskDriver::isChainFresh() const
{
    const auto block = m_chain.latestBlock();
    return block
        && block->time.addSecs(m_ledger.settings().chainStale.count()) >= m_ledger.now();
}

void TaskDriver::readChain(const TaskId &id)
{
    TaskEntry *entry = m_ledger.state().task(id);
    if (!entry || entry->closed)
        return;
    if (entry->reading) {
        entry->again = true;
        return;
    }
    entry->reading = true;
    base::then(this, m_chain.task(id), [this, id](const base::Result<TaskFacts> &facts) {
        TaskEntry *same = m_ledger.state().task(id);
        if (!same)
            return;
        if (!facts) {
            same->reading = false; // the next sweep looks again
            return;
        }
        applyTask(*same, *facts);
        readContributions(id, *facts);
    });
}

void TaskDriver::applyTask(TaskEntry &entry, const TaskFacts &facts)
{
    Task &task = entry.task;
    const Task before = task;
    task.chain = facts.status;
    task.chainReadAt = moment().chain;
    if (facts.status != ChainTaskStatus::Unset) {
        task.contributionDeadline = facts.contributionDeadline;
        task.finalDeadline = facts.finalDeadline;
    }
    task.revealDeadline = facts.revealDeadline;
    task.consensusValue = facts.consensusValue;
    task.winners = facts.winnerCounter;
    task.reveals = facts.revealCounter;
    entry.resultDigest = facts.resultDigest;
    if (task.reveals != before.reveals || task.chain != before.chain)
        m_ledger.saveTask(entry);
}

void TaskDriver::readContributions(const TaskId &id, const TaskFacts &facts)
{
    TaskEntry &entry = *m_ledger.state().task(id);
    // Known ones change by a reveal, and by a reopening: its log may come before our receipt.
    const bool mayHaveChanged = facts.status != ChainTaskStatus::Active || entry.task.round > 0;
    std::vector<Address> wanted;
    for (const Address &wallet : facts.contributors) {
        const auto found = entry.task.replicates.find(wallet);
        if (found == entry.task.replicates.end() || found->second.rejected)
            continue;
        if (!found->second.contributed || (mayHaveChanged && !found->second.revealed))
            wanted.push_back(wallet);
    }
    if (wanted.empty())
        return finishReading(id);
    const auto left = std::make_shared<size_t>(wanted.size()); // shared by the answers below
    for (const Address &wallet : wanted) {
        base::then(this, m_chain.contribution(id, wallet), [this, id, wallet, left](const base::Result<ContributionFacts> &one) {
                TaskEntry *same = m_ledger.state().task(id);
                const bool last = --*left == 0;
                if (!same)
                    return;
                if (one && one->status != ChainContributionStatus::Unset)
                    applyContribution(*same, wallet, *one);
                if (last)
                    finishReading(id);
            });
    }
}

void TaskDriver::applyContribution(TaskEntry &entry, const Address &wallet, const ContributionFacts &facts)
{
    const auto found = entry.task.replicates.find(wallet);
    if (found == entry.task.replicates.end())
        return;
    Replicate &replicate = found->second;
    replicate.contributed = true;
    replicate.resultHash = facts.resultHash;
    replicate.revealed = facts.status == ChainContributionStatus::Proved;
    const bool wasRejected = std::exchange(replicate.rejected, facts.status == ChainContributionStatus::Rejected);
    m_ledger.saveReplicate(entry, wallet);
    if (replicate.rejected && !wasRejected)
        push(entry, {wallet}, Order::Abort, {.abortCause = u"CONTRIBUTION_TIMEOUT"_s});
}

void TaskDriver::finishReading(const TaskId &id)
{
    TaskEntry *entry = m_ledger.state().task(id);
    if (!entry)
        return;
    entry->reading = false;
    entry->failed = false;
    if (std::exchange(entry->again, false))
        readChain(id);
    else
        advance(*entry);
}

void TaskDriver::advance(TaskEntry &entry)
{
    const TaskId id = entry.id;
    for (int i = 0; i < maxStepsAtOnce; ++i) {
        TaskEntry *same = m_ledger.state().task(id);
        if (!same || same->reading)
            return; // the reading ends with another call
        const auto step = nextStep(same->task, m_ledger.settings().task, moment());
        if (step && take(*same, *step))
            continue;
        if (TaskEntry *still = m_ledger.state().task(id)) { // an answer at once may have ended it
            m_ledger.refreshReady(*still);
            closeIfDone(*still);
        }
        return;
    }
    qCWarning(lcPoolDriver) << "task" << id << "does not come to rest";
}

bool TaskDriver::take(TaskEntry &entry, const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Initialize: initialize(entry); return false;
    case Step::Kind::ReadChain: readChain(entry.id); return false;
    case Step::Kind::AnnounceReveal: announceReveal(entry); return true;
    case Step::Kind::NoteReveal:
        m_ledger.setTaskStatus(entry, TaskStatus::AtLeastOneRevealed);
        return true;
    case Step::Kind::RequestUpload: requestUpload(entry, step.worker); return true;
    case Step::Kind::NoteUpload: noteUpload(entry); return true;
    case Step::Kind::Finalize: finalize(entry); return false;
    case Step::Kind::Reopen: reopen(entry); return false;
    case Step::Kind::Complete: complete(entry); return false;
    case Step::Kind::GiveUp: giveUp(entry, step.failure); return false;
    }
    return false;
}

void TaskDriver::sweep()
{
    sweepWorkers();
    checkDeals();
    std::vector<TaskId> ids;
    for (const auto &[id, entry] : m_ledger.state().tasks)
        ids.push_back(id);
    for (const TaskId &id : ids) {
        TaskEntry *entry = m_ledger.state().task(id);
        if (!entry)
            continue;
        for (const auto &[wallet, replicate] : entry->task.replicates)
            remind(*entry, wallet);
        if (entry->failed || (waitsForChain(entry->task) && !entry->task.replicates.empty()))
            readChain(id);
        else
            advance(*entry);
    }
    const QDateTime oldest = m_ledger.now().addSecs(
        -std::chrono::seconds(m_ledger.settings().logsKept).count());
    m_ledger.journal().record(
        [oldest](PoolTables &tables) { return tables.tasks.dropLogsBefore(oldest); });
}

void TaskDriver::sweepWorkers()
{
    const QDateTime limit = m_ledger.now().addSecs(-m_ledger.settings().workerLost.count());
    for (auto &[wallet, worker] : m_ledger.state().workers) {
        // Nobody is lost before he was seen since this start.
        if (worker.lost || !worker.lastSeen.isValid() || worker.lastSeen > limit)
            continue;
        worker.lost = true;
        const std::set<TaskId> open = worker.open;
        for (const TaskId &id : open) {
            TaskEntry *entry = m_ledger.state().task(id);
            if (entry && isAllowed(entry->task.replicates.at(wallet).walk.current, ReplicateStatus::WorkerLost))
                m_ledger.setReplicateStatus(*entry, wallet, ReplicateStatus::WorkerLost,
                                            Modifier::PoolManager);
        }
        qCInfo(lcPoolDriver).noquote() << "worker" << wallet.toString() << "lost";
    }
}

void TaskDriver::push(const TaskEntry &entry, const std::vector<Address> &wallets, Order order,
                      const NotificationExtra &extra)
{
    if (wallets.empty())
        return;
    const QByteArray json = QJsonDocument(notificationJson(entry.id, wallets, order, extra))
                                .toJson(QJsonDocument::Compact);
    m_ledger.journal().afterCommit(
        [this, topic = topicOf(entry.id), json] { m_publish(topic, json); });
}

void TaskDriver::remind(TaskEntry &entry, const Address &wallet)
{
    const Task &task = entry.task;
    const Replicate &replicate = task.replicates.at(wallet);
    const ReplicateStatus status = replicate.walk.current;
    const bool toReveal = task.chain == ChainTaskStatus::Revealing && status == ReplicateStatus::Contributed
        && replicate.contributed && !replicate.revealed && !replicate.rejected
        && replicate.resultHash == task.consensusValue && task.consensusBlock != 0;
    if (toReveal)
        push(entry, {wallet}, Order::Reveal, {.blockNumber = task.consensusBlock});
    if (status == ReplicateStatus::ResultUploadRequested && task.uploader == wallet)
        push(entry, {wallet}, Order::Upload);
    const bool completes =
        status == ReplicateStatus::Revealed || status == ReplicateStatus::ResultUploaded;
    if (task.status == TaskStatus::Completed && completes)
        push(entry, {wallet}, Order::Complete);
}

void TaskDriver::closeIfDone(TaskEntry &entry)
{
    if (!isOver(entry.task.status) || entry.closed)
        return;
    bool done = moment().chain >= entry.task.finalDeadline;
    if (!done) {
        done = std::all_of(entry.task.replicates.begin(), entry.task.replicates.end(),
                           [](const auto &one) { return isFinal(one.second.walk.current); });
    }
    if (!done)
        return;
    entry.closed = true;
    m_ledger.saveTask(entry);
    m_ledger.retire(entry.id);
}

} // namespace fallow::pool
