#include "core/store/pool_repository.h"

#include "core/store/pool_columns.h"

namespace fallow::store {

using base::Done;
using base::Result;

Result<std::unique_ptr<PoolRepository>> PoolRepository::create(Database &database,
                                                               const PoolScope &scope)
{
    Statement insert = database.prepare("INSERT OR IGNORE INTO pool_scope (chain, hub, pool) VALUES (?, ?, ?)");
    ColumnWriter(insert).put(scope.chain).put(scope.hub).put(scope.pool);
    if (const auto done = insert.run(); !done)
        return done.error();
    Statement find = database.prepare("SELECT id FROM pool_scope WHERE chain = ? AND hub = ? AND pool = ?");
    ColumnWriter(find).put(scope.chain).put(scope.hub).put(scope.pool);
    if (const auto row = find.step(); !row)
        return row.error();
    return std::unique_ptr<PoolRepository>(new PoolRepository(database, find.integer(0)));
}

PoolRepository::PoolRepository(Database &database, qint64 scope) :
    m_scope(scope),
    // An upsert: REPLACE would delete the row that tasks refer to.
    m_saveDeal(database.prepare("INSERT INTO pool_deal (scope, deal, block, facts, ignored)"
                                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (scope, deal) DO UPDATE SET"
                                " facts = excluded.facts, ignored = excluded.ignored")),
    m_dropDeal(database.prepare("DELETE FROM pool_deal WHERE scope = ? AND deal = ?")),
    m_deals(database.prepare("SELECT deal, block, facts, ignored FROM pool_deal WHERE scope = ?")),
    m_saveWorker(database.prepare("INSERT OR REPLACE INTO pool_worker VALUES"
                                  " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
    m_workers(database.prepare("SELECT wallet, name, os, cpu, cpu_count, memory_gb, gpu, tee, tdx,"
                               " registered FROM pool_worker WHERE scope = ?")),
    m_saveResult(database.prepare("INSERT OR IGNORE INTO pool_result VALUES (?, ?, ?, ?, ?, ?)")),
    m_results(database.prepare("SELECT task, wallet, cid, size, at FROM pool_result WHERE scope = ?"))
{
}

Result<Done> PoolRepository::saveDeal(const PoolDealRow &deal)
{
    ColumnWriter(m_saveDeal)
        .put(m_scope)
        .put(deal.deal)
        .put(deal.block)
        .put(deal.facts)
        .put(deal.ignored);
    return m_saveDeal.run();
}

Result<Done> PoolRepository::dropDeal(const base::DealId &deal)
{
    ColumnWriter(m_dropDeal).put(m_scope).put(deal);
    return m_dropDeal.run();
}

Result<std::vector<PoolDealRow>> PoolRepository::deals()
{
    ColumnWriter(m_deals).put(m_scope);
    return rowsOf<PoolDealRow>(m_deals, [](ColumnReader &columns) {
        PoolDealRow row;
        row.deal = columns.id<base::DealId>();
        row.block = columns.number();
        row.facts = columns.text();
        row.ignored = columns.text();
        return row;
    });
}

Result<Done> PoolRepository::saveWorker(const PoolWorkerRow &worker)
{
    ColumnWriter(m_saveWorker)
        .put(m_scope)
        .put(worker.wallet)
        .put(worker.name)
        .put(worker.os)
        .put(worker.cpu)
        .put(worker.cpuCount)
        .put(worker.memoryGb)
        .put(worker.gpu)
        .put(worker.tee)
        .put(worker.tdx)
        .put(worker.registered);
    return m_saveWorker.run();
}

Result<std::vector<PoolWorkerRow>> PoolRepository::workers()
{
    ColumnWriter(m_workers).put(m_scope);
    return rowsOf<PoolWorkerRow>(m_workers, [](ColumnReader &columns) {
        PoolWorkerRow row;
        row.wallet = columns.id<base::Address>();
        row.name = columns.text();
        row.os = columns.text();
        row.cpu = columns.text();
        row.cpuCount = columns.small();
        row.memoryGb = columns.small();
        row.gpu = columns.flag();
        row.tee = columns.flag();
        row.tdx = columns.flag();
        row.registered = columns.time();
        return row;
    });
}

Result<Done> PoolRepository::saveResult(const PoolResultRow &result)
{
    ColumnWriter(m_saveResult)
        .put(m_scope)
        .put(result.task)
        .put(result.wallet)
        .put(result.cid)
        .put(result.size)
        .put(result.at);
    return m_saveResult.run();
}

Result<std::vector<PoolResultRow>> PoolRepository::results()
{
    ColumnWriter(m_results).put(m_scope);
    return rowsOf<PoolResultRow>(m_results, [](ColumnReader &columns) {
        PoolResultRow row;
        row.task = columns.id<base::TaskId>();
        row.wallet = columns.id<base::Address>();
        row.cid = columns.text();
        row.size = columns.integer();
        row.at = columns.time();
        return row;
    });
}

} // namespace fallow::store
