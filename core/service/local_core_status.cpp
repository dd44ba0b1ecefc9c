// What Home, the tray and `fallow-cli status` say.
#include "core/service/deal_reader.h"
#include "core/service/local_core.h"

#include "core/host/computer.h"

#include <algorithm>
#include <set>

namespace fallow::service {

using model::WorkState;

model::WorkState LocalCore::stateNow(QString &reason) const
{
    const auto say = [&reason](const char *key, WorkState state) {
        reason = QString::fromLatin1(key);
        return state;
    };
    const QString why = m_gate.decision().reasons.front().key;
    if (m_gate.wishes().isPaused && why.startsWith(u"work.")) { // what the person said comes first
        reason = why;
        return WorkState::Paused;
    }
    if (!m_token && m_nodeTrouble.reason.key() == u"network.other_rlc")
        return say("network.other_rlc", WorkState::Blocked);
    if (m_token && !m_worker) {
        return m_walletKeys.exists() ? say("wallet.locked", WorkState::Blocked)
                                     : say("wallet.no_vault", WorkState::NotJoined);
    }
    if (m_settings.poolUrl.isEmpty())
        return say("work.no_pool", WorkState::NotJoined);
    if (!m_block || !m_worker || !m_worker->session()) {
        reason = m_nodeTrouble.reason.key();
        return reason == u"chain.wrong_chain" ? WorkState::Blocked : WorkState::Connecting;
    }
    worker::PoolSession *session = m_worker->session();
    if (session->isJoined() && !m_gate.mayRun()) {
        reason = why;
        return WorkState::Paused;
    }
    if (session->isJoined() && session->hasOpenTask())
        return say("work.running", WorkState::Working);
    if (!session->isJoined()) {
        reason = session->reason().isEmpty() ? QStringLiteral("work.connecting") : session->reason();
        return session->reason().isEmpty() || session->reason() == u"pool.unreachable" ? WorkState::Connecting
                                                                                      : WorkState::Blocked;
    }
    if (!session->reason().isEmpty()) {
        reason = session->reason();
        return reason == u"pool.unreachable" || reason == u"pool.busy" ? WorkState::Connecting : WorkState::Blocked;
    }
    return say("work.waiting_for_pool", WorkState::Ready);
}

std::vector<model::Check> LocalCore::checksNow() const
{
    const auto check = [](const char *key, bool holds, const QString &reason) {
        return model::Check{QString::fromLatin1(key), holds, holds ? QString() : reason};
    };
    worker::PoolSession *session = m_worker ? m_worker->session() : nullptr;
    const QString trouble = session ? session->reason() : QStringLiteral("work.no_pool");
    return {check("node", m_block.has_value(), m_nodeTrouble.reason.key()),
            check("pool", session && session->isJoined(), trouble.isEmpty() ? QStringLiteral("work.connecting") : trouble),
            check("answer", session && session->isJoined() && session->reason().isEmpty(), trouble),
            check("not_paused", m_gate.mayRun(), m_gate.decision().reasons.front().key)};
}

std::vector<model::Task> LocalCore::tasksNow()
{
    std::vector<model::Task> tasks;
    if (!m_worker)
        return tasks;
    std::set<base::TaskId> live;
    if (m_worker->session()) {
        tasks = m_worker->session()->tasks();
        for (const model::Task &task : tasks)
            live.insert(task.id);
    }
    for (const task::Record &record : m_worker->records()) {
        if (!live.contains(record.authorization.task))
            tasks.push_back(task::viewOf(record));
    }
    const bool isPaused = m_worker->runs().isPaused();
    for (model::Task &task : tasks)
        task.paused = isPaused && task.phase == model::TaskPhase::Computing;
    return tasks;
}

model::Status LocalCore::statusNow()
{
    model::Status status;
    status.state = stateNow(status.reason);
    if (status.state != m_lastState) {
        m_lastState = status.state;
        m_since = m_clock.now();
    }
    status.since = m_since;
    status.because = m_gate.decision().reasons;
    status.until = m_gate.decision().until;
    status.network = {.chainId = m_settings.network.chainId, .name = m_settings.network.name,
                      .realMoney = m_settings.network.realMoney, .coinName = m_settings.network.coin,
                      .token = m_token};
    if (m_block) {
        status.network.block = static_cast<qint64>(m_block->number);
        status.network.blockTime = chainTime(m_block->timestamp);
    }
    for (const chain::NodeHealth &node : m_node->health()) {
        status.network.nodes.push_back({.url = node.url.toString(), .believed = node.isOk,
                                        .block = static_cast<qint64>(node.height), .reason = node.reason.key()});
    }
    status.worker = m_workerAddress;
    status.owner = m_settings.owner;
    status.reputation = m_reputation;
    status.lastStopMs = m_lastStopMs;
    status.checks = checksNow();
    const host::Computer computer = host::thisComputer();
    status.computer = {.coresTotal = computer.cores, .coresAllowed = m_gate.decision().allowance.cores,
                       .memoryTotalBytes = computer.memoryBytes, .memoryUsedBytes = m_memoryUsed,
                       .diskUsedBytes = m_diskUsed, .diskFreeBytes = host::freeBytes(m_config.folder)};
    if (m_history) {
        const auto earnings = m_history->earnings(m_workerAddress);
        if (earnings)
            status.earnings = *earnings;
        else
            qWarning().noquote() << "earnings:" << earnings.error().toString();
    }
    if (m_worker) {
        status.computer.coresBusy = m_worker->runs().isPaused() ? 0 : m_worker->runs().running();
        status.computer.downloadedTodayBytes = m_worker->downloads().downloadedBytes();
        if (m_worker->session()) {
            status.pool = m_worker->session()->status();
            status.pool->name = m_worker->poolName();
        }
    }
    return status;
}

} // namespace fallow::service
