#include "core/pool/recovery.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fallow::pool {

using base::Address;
using base::TaskId;
using namespace Qt::StringLiterals;
using S = ReplicateStatus;

namespace {

RecoveryAdvice beforeContribution(const Task &task, const Replicate &replicate, const QDateTime &now)
{
    const bool open = task.chain == ChainTaskStatus::Active || task.chain == ChainTaskStatus::Unset;
    if (!open)
        return {Order::Abort, u"CONSENSUS_REACHED"_s};
    if (now >= task.contributionDeadline)
        return {Order::Abort, u"CONTRIBUTION_TIMEOUT"_s};
    // CREATED: the answer with the authorization never arrived, nothing was begun.
    return {replicate.walk.current == S::Created ? Order::Start : Order::Contribute, {}};
}

RecoveryAdvice afterReveal(const Task &task, const Address &wallet)
{
    if (task.status == TaskStatus::Completed)
        return {Order::Complete, {}};
    const bool asked = task.status == TaskStatus::ResultUploading && task.uploader == wallet
        && !task.resultStored;
    return {asked ? Order::Upload : Order::Wait, {}};
}

} // namespace

std::optional<RecoveryAdvice> adviceFor(const Task &task, const Address &wallet, const QDateTime &now)
{
    const auto found = task.replicates.find(wallet);
    if (found == task.replicates.end())
        return std::nullopt;
    const Replicate &replicate = found->second;
    if (isFinal(replicate.walk.current) || isFailure(replicate.walk.current))
        return std::nullopt;
    if (replicate.rejected || task.status == TaskStatus::Failed)
        return RecoveryAdvice{Order::Abort, u"CONTRIBUTION_TIMEOUT"_s};
    if (!replicate.contributed)
        return beforeContribution(task, replicate, now);
    if (replicate.revealed)
        return afterReveal(task, wallet);
    const bool wins = task.chain == ChainTaskStatus::Revealing && replicate.resultHash == task.consensusValue;
    return RecoveryAdvice{wins ? Order::Reveal : Order::Wait, {}};
}

RecoveryDesk::RecoveryDesk(Ledger &ledger, ChainPort &chain, TaskDriver &driver, SignAuthorization sign) :
    m_ledger(ledger), m_chain(chain), m_driver(driver), m_sign(std::move(sign))
{
}

void RecoveryDesk::interrupted(const Address &wallet, const ReplyTo &reply)
{
    Worker *worker = m_ledger.state().worker(wallet);
    if (!worker || worker->open.empty())
        return reply(HttpReply::json(200, "[]"));
    worker->lastSeen = m_ledger.now();
    worker->lost = false;
    const std::vector<TaskId> tasks(worker->open.begin(), worker->open.end());
    const auto left = std::make_shared<size_t>(tasks.size()); // shared by the answers below
    for (const TaskId &id : tasks) {
        base::then(this, m_chain.contribution(id, wallet), [this, wallet, reply, tasks, left, id](const base::Result<ContributionFacts> &facts) {
                TaskEntry *entry = m_ledger.state().task(id);
                if (entry && facts && facts->status != ChainContributionStatus::Unset) {
                    Replicate &replicate = entry->task.replicates.at(wallet);
                    replicate.contributed = true;
                    replicate.resultHash = facts->resultHash;
                    replicate.revealed = facts->status == ChainContributionStatus::Proved;
                }
                if (!facts)
                    return; // unanswered at the end: 503, the worker asks again
                if (--*left == 0)
                    answer(wallet, tasks, reply);
            });
    }
}

void RecoveryDesk::answer(const Address &wallet, const std::vector<TaskId> &tasks, const ReplyTo &reply)
{
    QJsonArray list;
    for (const TaskId &id : tasks) {
        TaskEntry *entry = m_ledger.state().task(id);
        const auto advice = entry ? adviceFor(entry->task, wallet, m_driver.moment().chain) : std::nullopt;
        if (!advice)
            continue;
        list.append(notify(*entry, wallet, *advice));
        recordMissed(*entry, wallet, *advice);
        m_driver.readChain(id);
    }
    m_ledger.journal().afterCommit([reply, json = QJsonDocument(list).toJson(QJsonDocument::Compact)] {
        reply(HttpReply::json(200, json));
    });
}

QJsonObject RecoveryDesk::notify(TaskEntry &entry, const Address &wallet, const RecoveryAdvice &advice)
{
    NotificationExtra extra;
    extra.authorization = authorizationJson(entry.id, entry.task.deal, entry.task.index, wallet, m_sign);
    extra.abortCause = advice.abortCause;
    if (advice.order == Order::Reveal) {
        const auto block = m_chain.latestBlock();
        extra.blockNumber = entry.task.consensusBlock != 0 ? entry.task.consensusBlock
                                                           : block ? block->number : 0;
    }
    return notificationJson(entry.id, {wallet}, advice.order, extra);
}

void RecoveryDesk::recordMissed(TaskEntry &entry, const Address &wallet, const RecoveryAdvice &advice)
{
    const auto set = [&](S status) {
        if (isAllowed(entry.task.replicates.at(wallet).walk.current, status))
            m_ledger.setReplicateStatus(entry, wallet, status, Modifier::PoolManager);
    };
    const Replicate &replicate = entry.task.replicates.at(wallet);
    set(S::Recovering);
    switch (advice.order) {
    case Order::Wait:
    case Order::Reveal:
        if (replicate.contributed)
            set(replicate.revealed ? S::Revealed : S::Contributed);
        break;
    case Order::Upload: set(S::ResultUploadRequested); break;
    case Order::Complete: set(S::Revealed); break;
    case Order::Start:
    case Order::Continue:
    case Order::DownloadApp:
    case Order::DownloadData:
    case Order::Compute:
    case Order::Contribute:
    case Order::ContributeAndFinalize:
    case Order::Abort: break;
    }
}

} // namespace fallow::pool
