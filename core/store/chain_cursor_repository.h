#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace fallow::store {

struct BlockMark {
    qint64 number = 0;
    base::Bytes32 hash;
    friend bool operator==(const BlockMark &, const BlockMark &) = default;
};

/// Blocks that log followers have passed (table chain_block): the newest is the cursor, the older
/// ones find the fork after a reorganisation. Each write is one statement, so it may stand in a
/// transaction of the consumer or alone. Borrows the database.
class ChainCursorRepository
{
public:
    explicit ChainCursorRepository(Database &database) : m_database(database) { }

    /// Newest first, at most `limit`. Reasons: those of Statement, `store.corrupt`.
    base::Result<std::vector<BlockMark>> marks(quint64 chainId, const QString &follower, int limit);
    base::Result<base::Done> add(quint64 chainId, const QString &follower, const BlockMark &mark);
    base::Result<base::Done> dropAbove(quint64 chainId, const QString &follower, qint64 number);
    /// Keeps the newest `dense` marks and of the older ones one in a thousand blocks.
    base::Result<base::Done> prune(quint64 chainId, const QString &follower, int dense);

private:
    Database &m_database;
};

} // namespace fallow::store
