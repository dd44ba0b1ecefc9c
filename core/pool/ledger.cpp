#include "core/pool/ledger.h"

#include "core/pool/records.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolLedger, "fallow.pool.ledger")

namespace fallow::pool {

using base::Address;
using base::DealId;
using base::Done;
using base::Result;
using base::TaskId;
using namespace Qt::StringLiterals;

namespace {

TaskStatus afterCrash(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Initializing: return TaskStatus::Received;
    case TaskStatus::Reopening: return TaskStatus::ConsensusReached;
    case TaskStatus::Finalizing: return TaskStatus::ResultUploaded;
    case TaskStatus::Received:
    case TaskStatus::Initialized:
    case TaskStatus::InitializeFailed:
    case TaskStatus::Running:
    case TaskStatus::RunningFailed:
    case TaskStatus::ContributionTimeout:
    case TaskStatus::ConsensusReached:
    case TaskStatus::AtLeastOneRevealed:
    case TaskStatus::ResultUploading:
    case TaskStatus::ResultUploaded:
    case TaskStatus::ResultUploadTimeout:
    case TaskStatus::Finalized:
    case TaskStatus::FinalizeFailed:
    case TaskStatus::FinalDeadlineReached:
    case TaskStatus::Completed:
    case TaskStatus::Failed: return status;
    }
    return status;
}

} // namespace

Ledger::Ledger(const PoolSettings &settings, const base::Clock &clock, Journal &journal) :
    m_settings(settings), m_clock(clock), m_journal(journal)
{
}

Result<Done> Ledger::load()
{
    PoolTables tables = m_journal.tables();
    const auto deals = tables.pool.deals();
    const auto workers = tables.pool.workers();
    const auto results = tables.pool.results();
    const auto tasks = tables.tasks.openTasks();
    for (const auto *error : {deals ? nullptr : &deals.error(), workers ? nullptr : &workers.error(),
                              results ? nullptr : &results.error(), tasks ? nullptr : &tasks.error()}) {
        if (error)
            return *error;
    }
    for (const auto &row : *deals) {
        auto deal = fromRow(row);
        if (!deal)
            return deal.error();
        m_state.deals.emplace(row.deal, std::move(*deal));
    }
    for (const auto &row : *workers)
        m_state.workers.emplace(row.wallet, fromRow(row));
    for (const auto &row : *results)
        m_state.results.emplace(row.task, row.cid);
    for (const auto &row : *tasks) {
        if (auto done = loadTask(row); !done)
            return done;
    }
    return Done{};
}

Result<Done> Ledger::loadTask(const store::PoolTaskRow &row)
{
    const auto deal = m_state.deals.find(row.deal);
    FALLOW_CHECK(deal != m_state.deals.end()); // the table's foreign key
    auto entry = fromRow(row, deal->second);
    if (!entry)
        return entry.error();
    const auto replicates = m_journal.tables().tasks.replicates(row.task);
    if (!replicates)
        return replicates.error();
    for (const auto &one : *replicates) {
        auto replicate = fromRow(one);
        if (!replicate)
            return replicate.error();
        if (!isFinal(replicate->walk.current)) {
            if (Worker *worker = m_state.worker(one.wallet))
                worker->open.insert(row.task);
        }
        entry->task.replicates.emplace(one.wallet, std::move(*replicate));
        entry->extras.emplace(one.wallet, ReplicateExtras{one.resultLink, one.callback, one.exitCode});
    }
    entry->task.resultStored = m_state.results.contains(row.task) || !row.callback.isEmpty();
    entry->task.status = afterCrash(entry->task.status);
    m_state.tasks.emplace(row.task, std::make_unique<TaskEntry>(std::move(*entry)));
    return Done{};
}

void Ledger::addDeal(const DealId &id, Deal deal)
{
    m_journal.record([row = toRow(id, deal)](PoolTables &tables) { return tables.pool.saveDeal(row); });
    m_state.deals.insert_or_assign(id, std::move(deal));
}

void Ledger::dropDeal(const DealId &id, const std::vector<TaskId> &tasks)
{
    for (const TaskId &task : tasks) {
        retire(task);
        m_state.results.erase(task);
    }
    m_state.deals.erase(id);
    m_journal.record([id](PoolTables &tables) {
        auto done = tables.tasks.dropTasksOf(id);
        return done ? tables.pool.dropDeal(id) : done;
    });
}

TaskEntry &Ledger::addTask(const DealId &dealId, const Deal &deal, const TaskId &id, quint64 index)
{
    auto entry = std::make_unique<TaskEntry>();
    entry->id = id;
    entry->task.deal = dealId;
    entry->task.index = index;
    entry->task.trust = deal.facts.trust;
    entry->task.categorySeconds = deal.facts.categorySeconds;
    entry->task.resultStored = m_state.results.contains(id);
    // C.4: both deadlines count from the deal, whenever the task is initialised.
    entry->task.contributionDeadline = deal.facts.start.addSecs(7 * deal.facts.categorySeconds);
    entry->task.finalDeadline = deal.facts.start.addSecs(10 * deal.facts.categorySeconds);
    TaskEntry &stored = *m_state.tasks.insert_or_assign(id, std::move(entry)).first->second;
    setTaskStatus(stored, TaskStatus::Received);
    return stored;
}

void Ledger::setTaskStatus(TaskEntry &entry, TaskStatus status, const QString &cause)
{
    entry.task.status = status;
    saveTask(entry);
    appendStatus({entry.id, {}, nameOf(status), u"POOL_MANAGER"_s, cause, now()});
    refreshReady(entry);
    qCInfo(lcPoolLedger).noquote() << "task" << entry.id.toString() << nameOf(status) << cause;
}

void Ledger::saveTask(const TaskEntry &entry)
{
    m_journal.record([row = toRow(entry)](PoolTables &tables) { return tables.tasks.saveTask(row); });
}

void Ledger::retire(const TaskId &id)
{
    const auto found = m_state.tasks.find(id);
    if (found == m_state.tasks.end())
        return;
    for (const auto &[wallet, replicate] : found->second->task.replicates) {
        if (Worker *worker = m_state.worker(wallet))
            worker->open.erase(id);
    }
    const auto deadline = found->second->task.contributionDeadline.toMSecsSinceEpoch();
    m_state.ready.erase({deadline, id});
    m_state.tasks.erase(found);
}

Replicate &Ledger::addReplicate(TaskEntry &entry, const Address &wallet, quint64 weight)
{
    Replicate &replicate = entry.task.replicates[wallet];
    replicate.weight = weight;
    replicate.authorizedAt = now();
    entry.extras[wallet] = {};
    if (Worker *worker = m_state.worker(wallet))
        worker->open.insert(entry.id);
    setReplicateStatus(entry, wallet, ReplicateStatus::Created, Modifier::PoolManager);
    return replicate;
}

void Ledger::setReplicateStatus(TaskEntry &entry, const Address &wallet, ReplicateStatus status,
                                Modifier modifier, const QString &cause)
{
    Replicate &replicate = entry.task.replicates.at(wallet);
    replicate.walk.enter(status);
    if (status == ReplicateStatus::ResultUploadFailed)
        replicate.uploadMissed = true;
    if (isFinal(status)) {
        if (Worker *worker = m_state.worker(wallet))
            worker->open.erase(entry.id);
    }
    saveReplicate(entry, wallet);
    appendStatus({entry.id, wallet, nameOf(status), nameOf(modifier), cause, now()});
    refreshReady(entry);
    qCInfo(lcPoolLedger).noquote() << "replicate" << entry.id.toString() << wallet.toString()
                                   << nameOf(status) << cause;
}

void Ledger::saveReplicate(const TaskEntry &entry, const Address &wallet)
{
    const auto extras = entry.extras.find(wallet);
    m_journal.record([row = toRow(entry.id, wallet, entry.task.replicates.at(wallet),
                                  extras == entry.extras.end() ? ReplicateExtras() : extras->second)](
                         PoolTables &tables) { return tables.tasks.saveReplicate(row); });
}

void Ledger::saveLog(store::PoolLogRow log)
{
    m_journal.record([row = std::move(log)](PoolTables &tables) { return tables.tasks.saveLog(row); });
}

void Ledger::saveWorker(const Worker &worker)
{
    m_journal.record([row = toRow(worker)](PoolTables &tables) { return tables.pool.saveWorker(row); });
}

void Ledger::saveResult(const store::PoolResultRow &result)
{
    m_state.results.emplace(result.task, result.cid);
    if (TaskEntry *entry = m_state.task(result.task))
        entry->task.resultStored = true;
    m_journal.record([result](PoolTables &tables) { return tables.pool.saveResult(result); });
}

void Ledger::appendStatus(store::PoolStatusRow change)
{
    m_journal.record(
        [row = std::move(change)](PoolTables &tables) { return tables.tasks.appendStatus(row); });
}

void Ledger::refreshReady(const TaskEntry &entry)
{
    const std::pair key(entry.task.contributionDeadline.toMSecsSinceEpoch(), entry.id);
    if (wantsWorker(entry.task, m_settings.task, now()))
        m_state.ready.insert(key);
    else
        m_state.ready.erase(key);
}

} // namespace fallow::pool
