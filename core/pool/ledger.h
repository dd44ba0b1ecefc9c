#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/pool/journal.h"
#include "core/pool/pool_settings.h"
#include "core/pool/pool_state.h"

namespace fallow::pool {

/// The live state together with its journal: every change goes to both, memory first, and nobody
/// is told before it is on disk. Thread: the owner's.
class Ledger
{
public:
    Ledger(const PoolSettings &settings, const base::Clock &clock, Journal &journal);

    /// Reads the tables. Tasks that were in the middle of sending go back to the step before it:
    /// the chain port sends one transaction a key. Reasons: those of Journal and records.h.
    base::Result<base::Done> load();

    PoolState &state() { return m_state; }
    Journal &journal() { return m_journal; }
    const PoolSettings &settings() const { return m_settings; }
    QDateTime now() const { return m_clock.now(); }

    const Deal *deal(const base::DealId &id) const
    {
        const auto found = m_state.deals.find(id);
        return found == m_state.deals.end() ? nullptr : &found->second;
    }
    void addDeal(const base::DealId &id, Deal deal);
    /// Forgets a deal and every trace of its tasks.
    void dropDeal(const base::DealId &id, const std::vector<base::TaskId> &tasks);
    TaskEntry &addTask(const base::DealId &dealId, const Deal &deal, const base::TaskId &id, quint64 index);
    void setTaskStatus(TaskEntry &entry, TaskStatus status, const QString &cause = {});
    /// Writes the other members of a task.
    void saveTask(const TaskEntry &entry);
    /// Drops a task that is over from memory.
    void retire(const base::TaskId &id);

    Replicate &addReplicate(TaskEntry &entry, const base::Address &wallet, quint64 weight);
    void setReplicateStatus(TaskEntry &entry, const base::Address &wallet, ReplicateStatus status,
                            Modifier modifier, const QString &cause = {});
    void saveReplicate(const TaskEntry &entry, const base::Address &wallet);
    void saveLog(store::PoolLogRow log);
    void saveWorker(const Worker &worker);
    void saveResult(const store::PoolResultRow &result);
    /// Puts a task into or out of the set that the dispatcher reads.
    void refreshReady(const TaskEntry &entry);

private:
    base::Result<base::Done> loadTask(const store::PoolTaskRow &row);
    void appendStatus(store::PoolStatusRow change);

    const PoolSettings &m_settings;
    const base::Clock &m_clock;
    Journal &m_journal;
    PoolState m_state;
};

} // namespace fallow::pool
