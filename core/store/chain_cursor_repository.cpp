#include "core/store/chain_cursor_repository.h"

namespace fallow::store {

using base::Done;
using base::Result;

Result<std::vector<BlockMark>> ChainCursorRepository::marks(quint64 chainId,
                                                            const QString &follower, int limit)
{
    Statement select = m_database.prepare("SELECT number, hash FROM chain_block WHERE chain_id=?1 "
                                          "AND follower=?2 ORDER BY number DESC LIMIT ?3");
    select.bind(1, static_cast<qint64>(chainId)).bind(2, follower).bind(3, qint64{limit});
    std::vector<BlockMark> marks;
    auto row = select.step();
    for (; row && *row; row = select.step()) {
        const auto hash = base::Bytes32::fromBytes(select.blob(1));
        if (!hash)
            return hash.error().during(u"chain_block");
        marks.push_back({select.integer(0), *hash});
    }
    if (!row)
        return row.error();
    return marks;
}

Result<Done> ChainCursorRepository::add(quint64 chainId, const QString &follower,
                                        const BlockMark &mark)
{
    Statement insert =
        m_database.prepare("INSERT OR REPLACE INTO chain_block VALUES(?1, ?2, ?3, ?4)");
    insert.bind(1, static_cast<qint64>(chainId)).bind(2, follower);
    insert.bind(3, mark.number).bind(4, mark.hash.bytes());
    return insert.run();
}

Result<Done> ChainCursorRepository::dropAbove(quint64 chainId, const QString &follower,
                                              qint64 number)
{
    Statement drop = m_database.prepare(
        "DELETE FROM chain_block WHERE chain_id=?1 AND follower=?2 AND number>?3");
    drop.bind(1, static_cast<qint64>(chainId)).bind(2, follower).bind(3, number);
    return drop.run();
}

Result<Done> ChainCursorRepository::prune(quint64 chainId, const QString &follower, int dense)
{
    Statement drop = m_database.prepare(
        "DELETE FROM chain_block WHERE chain_id=?1 AND follower=?2 "
        "AND number NOT IN (SELECT number FROM chain_block WHERE chain_id=?1 AND follower=?2 "
        "ORDER BY number DESC LIMIT ?3) "
        "AND number NOT IN (SELECT min(number) FROM chain_block WHERE chain_id=?1 AND follower=?2 "
        "GROUP BY number/1000)");
    drop.bind(1, static_cast<qint64>(chainId)).bind(2, follower).bind(3, qint64{dense});
    return drop.run();
}

} // namespace fallow::store
