#include "core/store/score_repository.h"

namespace fallow::store
{

using base::Done;
using base::Result;

Result<std::vector<ScoreRepository::Row>> ScoreRepository::since(qint64 chainId, const base::Address &worker, qint64 fromMs)
{
    Statement select = m_database.prepare("SELECT at, score FROM score WHERE chain_id=?1 AND worker=?2 AND at >= "
                                          "ifnull((SELECT max(at) FROM score WHERE chain_id=?1 AND worker=?2 AND at < ?3), ?3) "
                                          "ORDER BY at");
    select.bind(1, chainId);
    select.bind(2, worker.bytes());
    select.bind(3, fromMs);
    std::vector<Row> rows;
    auto row = select.step();
    for (; row && *row; row = select.step())
        rows.push_back({select.integer(0), select.integer(1)});
    if (!row)
        return row.error();
    return rows;
}

Result<Done> ScoreRepository::note(qint64 chainId, const base::Address &worker, const Row &row)
{
    Statement write = m_database.prepare(
        "INSERT OR REPLACE INTO score SELECT ?1, ?2, ?3, ?4 WHERE ?4 IS NOT "
        "(SELECT score FROM score WHERE chain_id=?1 AND worker=?2 ORDER BY at DESC LIMIT 1)");
    write.bind(1, chainId);
    write.bind(2, worker.bytes());
    write.bind(3, row.atMs);
    write.bind(4, row.score);
    return write.run();
}

} // namespace fallow::store
