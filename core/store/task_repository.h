#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <vector>

namespace fallow::store {

/// Which network and pool a row belongs to.
struct Scope {
    qint64 chainId = 0;
    base::Address hub;
    base::Address pool;
    friend bool operator==(const Scope &, const Scope &) = default;
};

struct TaskRow {
    base::TaskId task;
    bool isSettled = false;
    qint64 createdMs = 0; ///< since 1970, UTC
    QByteArray body; ///< JSON
};

/// Which of the two tables of one shape: tasks this computer was given, or tasks it bought.
enum class TaskTable { Given, Bought };

/// One JSON document per task, on disk when `put` returns. Tables `task_record`, `run_record`.
class TaskRepository
{
public:
    TaskRepository(Database &database, TaskTable table);

    /// Inserts or replaces; on disk when it returns.
    base::Result<base::Done> put(const Scope &scope, const TaskRow &row);
    base::Result<std::vector<TaskRow>> unsettled(const Scope &scope);
    /// Newest first, every pool of the network.
    base::Result<std::vector<TaskRow>> newest(qint64 chainId, const base::Address &hub, qint64 limit);

private:
    Statement prepare(const char *before, const char *after);

    Database &m_database;
    QByteArray m_table;
};

} // namespace fallow::store
