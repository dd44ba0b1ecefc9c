#include "core/pool/task_driver.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolSteps, "fallow.pool.steps")

namespace fallow::pool {

using base::Address;
using base::TaskId;
using namespace Qt::StringLiterals;

QString TaskDriver::keyOf(const char *verb, const TaskEntry &entry) const
{
    // With the block: a deal that comes again after a reorganisation needs its transactions again.
    const Deal *deal = m_ledger.deal(entry.task.deal);
    const quint64 numbers[] = {deal ? deal->block : 0, static_cast<quint64>(entry.task.round),
                               static_cast<quint64>(entry.attempts)};
    QString key = QString::fromLatin1(verb) + u':' + entry.id.toString();
    for (const quint64 number : numbers)
        key += u':' + QString::number(number);
    return key;
}

void TaskDriver::whenSent(QFuture<base::Result<SentTransaction>> sent, const TaskId &id, TaskStatus before,
                          std::function<void(TaskEntry &, const SentTransaction &)> then)
{
    base::then(this, sent, [this, id, before, then = std::move(then)](const base::Result<SentTransaction> &result) {
        TaskEntry *entry = m_ledger.state().task(id);
        if (before == TaskStatus::Received)
            --m_initializing;
        if (!entry)
            return;
        const bool done = result && result->succeeded;
        if (!done) {
            qCWarning(lcPoolSteps) << "task" << id << "transaction failed"
                                   << (result ? base::Error() : result.error());
            entry->failed = true;
            entry->attempts += result ? 1 : 0; // a mined revert: the next try has its own key
            m_ledger.setTaskStatus(*entry, before, result ? u"pool.transaction_reverted"_s
                                                          : result.error().reason.key());
            entry->task.chainReadAt = {};
            entry->again = false;
            return; // the next sweep looks at the chain and tries again
        }
        entry->attempts = 0;
        then(*entry, *result);
        readChain(id);
    });
}

void TaskDriver::initialize(TaskEntry &entry)
{
    if (entry.task.chain == ChainTaskStatus::Active || entry.task.chain == ChainTaskStatus::Revealing) {
        m_ledger.setTaskStatus(entry, TaskStatus::Initialized);
        return readChain(entry.id);
    }
    if (m_initializing >= m_ledger.settings().initializesAtOnce)
        return; // finished ones call the sweep's order again
    ++m_initializing;
    m_ledger.setTaskStatus(entry, TaskStatus::Initializing);
    whenSent(m_chain.initialize(entry.task.deal, entry.task.index, keyOf("initialize", entry)), entry.id,
             TaskStatus::Received, [this](TaskEntry &same, const SentTransaction &sent) {
                 same.initBlock = sent.blockNumber;
                 m_ledger.setTaskStatus(same, TaskStatus::Initialized);
                 for (const auto &[id, other] : m_ledger.state().tasks) {
                     if (other->task.status == TaskStatus::Received) {
                         QMetaObject::invokeMethod(this, [this, next = id] { readChain(next); },
                                                   Qt::QueuedConnection);
                         break;
                     }
                 }
             });
}

void TaskDriver::announceReveal(TaskEntry &entry)
{
    const auto block = m_chain.latestBlock();
    entry.task.consensusBlock = block ? block->number : 1;
    m_ledger.setTaskStatus(entry, TaskStatus::ConsensusReached);
    std::vector<Address> late;
    for (const auto &[wallet, replicate] : entry.task.replicates) {
        // Who contributed something else keeps waiting: a reopened task may still need it.
        if (!replicate.contributed && mayStillContribute(replicate.walk.current))
            late.push_back(wallet);
        remind(entry, wallet);
    }
    push(entry, late, Order::Abort, {.abortCause = u"CONSENSUS_REACHED"_s});
}

void TaskDriver::requestUpload(TaskEntry &entry, const Address &wallet)
{
    if (entry.task.uploader && entry.task.replicates.contains(*entry.task.uploader)) {
        Replicate &previous = entry.task.replicates.at(*entry.task.uploader);
        previous.uploadMissed = true;
        m_ledger.saveReplicate(entry, *entry.task.uploader);
    }
    entry.task.uploader = wallet;
    entry.task.uploadAskedAt = m_ledger.now();
    m_ledger.setReplicateStatus(entry, wallet, ReplicateStatus::ResultUploadRequested, Modifier::PoolManager);
    m_ledger.setTaskStatus(entry, TaskStatus::ResultUploading);
    remind(entry, wallet);
}

void TaskDriver::noteUpload(TaskEntry &entry)
{
    const Deal &deal = m_ledger.state().deals.at(entry.task.deal);
    const auto stored = m_ledger.state().results.find(entry.id);
    // poco.md C.7, spaces as the official stack writes them.
    if (deal.isCallback())
        entry.resultLink = u"{ \"storage\": \"ethereum\", \"location\": \"" + deal.facts.callback.toString() + u"\" }";
    else if (stored != m_ledger.state().results.end())
        entry.resultLink = u"{ \"storage\": \"ipfs\", \"location\": \"/ipfs/" + stored->second + u"\" }";
    m_ledger.setTaskStatus(entry, TaskStatus::ResultUploaded);
}

void TaskDriver::finalize(TaskEntry &entry)
{
    m_ledger.setTaskStatus(entry, TaskStatus::Finalizing);
    whenSent(m_chain.finalize(entry.id, entry.resultLink.toUtf8(), entry.callback, keyOf("finalize", entry)),
             entry.id, TaskStatus::ResultUploaded, [](TaskEntry &, const SentTransaction &) {});
}

void TaskDriver::reopen(TaskEntry &entry)
{
    m_ledger.setTaskStatus(entry, TaskStatus::Reopening);
    whenSent(m_chain.reopen(entry.id, keyOf("reopen", entry)), entry.id, TaskStatus::ConsensusReached,
             [this](TaskEntry &same, const SentTransaction &) { onReopened(same); });
}

void TaskDriver::onReopened(TaskEntry &entry)
{
    ++entry.task.round;
    entry.task.chain = ChainTaskStatus::Active;
    entry.task.consensusValue = {};
    entry.task.consensusBlock = 0;
    m_ledger.setTaskStatus(entry, TaskStatus::Running, u"pool.reopened"_s);
}

void TaskDriver::complete(TaskEntry &entry)
{
    if (entry.task.status != TaskStatus::Finalized)
        m_ledger.setTaskStatus(entry, TaskStatus::Finalized);
    m_ledger.setTaskStatus(entry, TaskStatus::Completed);
    endReplicates(entry, u"CONSENSUS_REACHED"_s);
    for (const auto &[wallet, replicate] : entry.task.replicates)
        remind(entry, wallet);
}

void TaskDriver::giveUp(TaskEntry &entry, TaskStatus failure)
{
    const bool isLeft = failure == TaskStatus::RunningFailed;
    if (failure != TaskStatus::Failed)
        m_ledger.setTaskStatus(entry, failure, isLeft ? u"pool.too_many_failures"_s : QString());
    m_ledger.setTaskStatus(entry, TaskStatus::Failed);
    // The words of D.5: it has none for a task that is left.
    endReplicates(entry, isLeft ? u"UNKNOWN"_s : u"CONTRIBUTION_TIMEOUT"_s);
}

void TaskDriver::endReplicates(TaskEntry &entry, const QString &abortCause)
{
    std::vector<Address> ended;
    for (const auto &[wallet, replicate] : entry.task.replicates) {
        if (failsWithTask(replicate.walk.current))
            ended.push_back(wallet);
    }
    for (const Address &wallet : ended)
        m_ledger.setReplicateStatus(entry, wallet, ReplicateStatus::Failed, Modifier::PoolManager, abortCause);
    push(entry, ended, Order::Abort, {.abortCause = abortCause});
}

} // namespace fallow::pool
