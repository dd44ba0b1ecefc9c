#pragma once

#include "core/store/database.h"
#include "core/store/pool_rows.h"

namespace fallow::store {

/// Tasks and replicates of one pool with their history and logs. Thread: the database's.
/// Reasons: those of Statement.
class PoolTaskRepository
{
public:
    PoolTaskRepository(Database &database, qint64 scope);

    base::Result<base::Done> saveTask(const PoolTaskRow &task);
    base::Result<base::Done> saveReplicate(const PoolReplicateRow &replicate);
    base::Result<base::Done> appendStatus(const PoolStatusRow &change);
    base::Result<base::Done> saveLog(const PoolLogRow &log);
    base::Result<base::Done> dropLogsBefore(const QDateTime &time);
    /// Every trace of a deal's tasks.
    base::Result<base::Done> dropTasksOf(const base::DealId &deal);

    base::Result<std::vector<PoolTaskRow>> openTasks();
    base::Result<std::optional<PoolTaskRow>> task(const base::TaskId &id);
    base::Result<std::vector<PoolReplicateRow>> replicates(const base::TaskId &task);
    /// `wallet` zero: the task's own history. Oldest first.
    base::Result<std::vector<PoolStatusRow>> history(const base::TaskId &task,
                                                     const base::Address &wallet);
    base::Result<std::vector<PoolLogRow>> logs(const base::TaskId &task);

private:
    qint64 m_scope;
    Statement m_saveTask;
    Statement m_saveReplicate;
    Statement m_appendStatus;
    Statement m_saveLog;
    Statement m_dropLogs;
    std::vector<Statement> m_dropTasks; ///< in this order: rows refer to each other
    Statement m_openTasks;
    Statement m_task;
    Statement m_replicates;
    Statement m_history;
    Statement m_logs;
};

} // namespace fallow::store
