#pragma once

#include "core/pool/pool_state.h"
#include "core/store/pool_rows.h"

#include <QJsonObject>

/// TaskModel, ReplicateModel and logs of D.1 from rows.
namespace fallow::pool {

struct ReplicateHistory {
    store::PoolReplicateRow row;
    std::vector<store::PoolStatusRow> changes;
    bool hasLogs = false;
};

struct TaskHistory {
    store::PoolTaskRow row;
    std::vector<store::PoolStatusRow> changes;
    std::vector<ReplicateHistory> replicates;
};

QJsonObject taskJson(const TaskHistory &task, const Deal *deal);
QJsonObject replicateJson(const ReplicateHistory &replicate);
QJsonObject logsJson(const base::TaskId &task, const std::vector<store::PoolLogRow> &logs);

} // namespace fallow::pool
