#pragma once

#include "core/store/database.h"
#include "core/store/pool_rows.h"

namespace fallow::store {

/// Whose rows: every row of a coordinator carries it.
struct PoolScope {
    quint64 chain = 0;
    base::Address hub;
    base::Address pool;
};

/// Deals, workers and results of one pool. Thread: the database's. Reasons: those of Statement.
class PoolRepository
{
public:
    /// Finds or makes the scope's row.
    static base::Result<std::unique_ptr<PoolRepository>> create(Database &database,
                                                                const PoolScope &scope);

    qint64 scopeId() const { return m_scope; }
    base::Result<base::Done> saveDeal(const PoolDealRow &deal);
    /// Its tasks must be gone before (PoolTaskRepository::dropTasksOf).
    base::Result<base::Done> dropDeal(const base::DealId &deal);
    base::Result<std::vector<PoolDealRow>> deals();
    base::Result<base::Done> saveWorker(const PoolWorkerRow &worker);
    base::Result<std::vector<PoolWorkerRow>> workers();
    /// The first result of a task stays: a second one changes nothing.
    base::Result<base::Done> saveResult(const PoolResultRow &result);
    base::Result<std::vector<PoolResultRow>> results();

private:
    PoolRepository(Database &database, qint64 scope);

    qint64 m_scope;
    Statement m_saveDeal;
    Statement m_dropDeal;
    Statement m_deals;
    Statement m_saveWorker;
    Statement m_workers;
    Statement m_saveResult;
    Statement m_results;
};

} // namespace fallow::store
