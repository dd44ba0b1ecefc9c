#pragma once

#include "core/pool/pool_state.h"
#include "core/store/pool_rows.h"

/// Between the live state and rows.
namespace fallow::pool {

store::PoolTaskRow toRow(const TaskEntry &entry);
store::PoolReplicateRow toRow(const base::TaskId &task, const base::Address &wallet,
                              const Replicate &replicate, const ReplicateExtras &extras);
store::PoolWorkerRow toRow(const Worker &worker);
store::PoolDealRow toRow(const base::DealId &id, const Deal &deal);

/// Reasons: `json.bad_field` for a status or a deal that cannot be read.
base::Result<TaskEntry> fromRow(const store::PoolTaskRow &row, const Deal &deal);
base::Result<Replicate> fromRow(const store::PoolReplicateRow &row);
base::Result<Deal> fromRow(const store::PoolDealRow &row);
Worker fromRow(const store::PoolWorkerRow &row);

} // namespace fallow::pool
