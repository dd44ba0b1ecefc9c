#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <vector>

namespace fallow::store
{

/// How a worker's score on the chain went (table score). Borrows the database.
class ScoreRepository
{
public:
    explicit ScoreRepository(Database &database) : m_database(database) { }
    struct Row {
        qint64 atMs = 0;
        qint64 score = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    /// Oldest first: those since `fromMs`, after the last one before it, if there is one.
    base::Result<std::vector<Row>> since(qint64 chainId, const base::Address &worker, qint64 fromMs);
    /// Only where it is another one than the last. Of two in one millisecond the latter stays.
    base::Result<base::Done> note(qint64 chainId, const base::Address &worker, const Row &row);

private:
    Database &m_database;
};

} // namespace fallow::store
