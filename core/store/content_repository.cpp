#include "core/store/content_repository.h"

#include "core/json/json.h"

namespace fallow::store
{

using namespace base;

namespace
{

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr qint64 strikesToBan = 3;

template <typename Hash> Result<std::optional<Hash>> optionalHash(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::optional<Hash>();
    return Hash::fromBytes(row.blob(column)).transform([](Hash &&hash) {
        return std::optional(hash);
    });
}

/// Columns in the order of the table.
Result<ContentRow> rowOf(const Statement &row)
{
    const auto sha256 = ContentHash::fromBytes(row.blob(0));
    const auto root = optionalHash<Bytes32>(row, 2);
    const auto livesWith = optionalHash<ContentHash>(row, 9);
    const auto attributes = json::fromText<ContentAttributes>(row.text(10).toUtf8());
    if (!sha256 || !root || !livesWith)
        return !sha256 ? sha256.error() : !root ? root.error() : livesWith.error();
    if (!attributes)
        return attributes.error().during(sha256->toString());
    return ContentRow{.sha256 = *sha256,
        .size = row.integer(1),
        .root = *root,
        .inode = row.integer(3),
        .modifiedNs = row.integer(4),
        .changedNs = row.integer(5),
        .checkedMs = row.integer(6),
        .usedMs = row.integer(7),
        .untilMs = row.isNull(8) ? std::nullopt : std::optional(row.integer(8)),
        .livesWith = *livesWith,
        .attributes = *attributes,
        .name = row.text(11)};
}

std::optional<QByteArray> bytesOf(const auto &hash)
{
    return hash ? std::optional(hash->bytes()) : std::nullopt;
}

Result<std::vector<QString>> texts(Statement &select)
{
    std::vector<QString> texts;
    auto row = select.step();
    for (; row && *row; row = select.step())
        texts.push_back(select.text(0));
    if (!row)
        return row.error();
    return texts;
}

Result<qint64> sum(Statement &select)
{
    return select.step().transform([&](bool isThere) { return isThere ? select.integer(0) : 0; });
}

} // namespace

Result<std::vector<ContentRow>> ContentRepository::read(Statement &select)
{
    std::vector<ContentRow> rows;
    auto step = select.step();
    for (; step && *step; step = select.step()) {
        auto row = rowOf(select);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    if (!step)
        return step.error();
    return rows;
}

Result<std::optional<ContentRow>> ContentRepository::find(const ContentHash &sha256)
{
    Statement select = m_database.prepare("SELECT * FROM content WHERE sha256=?1");
    select.bind(1, sha256.bytes());
    return readOne(select);
}

Result<std::optional<ContentRow>> ContentRepository::readOne(Statement &select)
{
    return read(select).transform([](std::vector<ContentRow> &&rows) {
        return rows.empty() ? std::optional<ContentRow>() : std::optional(rows.front());
    });
}

Result<std::optional<ContentRow>> ContentRepository::findRoot(const Bytes32 &root, qint64 size)
{
    Statement select = m_database.prepare("SELECT * FROM content WHERE root=?1 AND size=?2 LIMIT 1");
    select.bind(1, root.bytes()).bind(2, size);
    return readOne(select);
}

Result<std::optional<ContentRow>> ContentRepository::findCid(const QByteArray &cid)
{
    Statement select = m_database.prepare(
        "SELECT * FROM content WHERE sha256=(SELECT sha256 FROM content_cid WHERE cid=?1)");
    select.bind(1, cid);
    return readOne(select);
}

Result<Done> ContentRepository::putCid(const QByteArray &cid, const ContentHash &sha256)
{
    Statement write = m_database.prepare(
        "INSERT INTO content_cid VALUES(?1, ?2) ON CONFLICT(cid) DO UPDATE SET sha256=?2");
    return write.bind(1, cid).bind(2, sha256.bytes()).run();
}

Result<std::vector<ContentRow>> ContentRepository::all()
{
    Statement select = m_database.prepare("SELECT * FROM content ORDER BY used_ms DESC, sha256");
    return read(select);
}

Result<Done> ContentRepository::put(const ContentRow &row)
{
    // An upsert: REPLACE would delete the row first, and its pins with it.
    Statement write = m_database.prepare("INSERT INTO content VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                                         "?8, ?9, ?10, ?11, ?12) ON CONFLICT(sha256) DO UPDATE SET "
                                         "size=?2, root=?3, inode=?4, modified_ns=?5, "
                                         "changed_ns=?6, checked_ms=?7, used_ms=?8, until_ms=?9, "
                                         "lives_with=?10, attributes=?11, name=?12");
    write.bind(1, row.sha256.bytes())
        .bind(2, row.size)
        .bind(3, bytesOf(row.root))
        .bind(4, row.inode);
    write.bind(5, row.modifiedNs).bind(6, row.changedNs).bind(7, row.checkedMs).bind(8, row.usedMs);
    write.bind(9, row.untilMs).bind(10, bytesOf(row.livesWith));
    write.bind(11, QString::fromUtf8(json::toText(row.attributes))).bind(12, row.name);
    return write.run();
}

Result<Done> ContentRepository::remove(const ContentHash &sha256)
{
    Statement write = m_database.prepare("DELETE FROM content WHERE sha256=?1");
    return write.bind(1, sha256.bytes()).run();
}

Result<Done> ContentRepository::touch(const ContentHash &sha256, qint64 nowMs)
{
    Statement write = m_database.prepare("UPDATE content SET used_ms=?2 WHERE sha256=?1");
    return write.bind(1, sha256.bytes()).bind(2, nowMs).run();
}

Result<Done> ContentRepository::pin(const ContentHash &sha256, const QString &owner)
{
    Statement write =
        m_database.prepare("INSERT INTO content_pin VALUES(?1, ?2) ON CONFLICT DO NOTHING");
    return write.bind(1, sha256.bytes()).bind(2, owner).run();
}

Result<Done> ContentRepository::unpin(const ContentHash &sha256, const QString &owner)
{
    Statement write = m_database.prepare("DELETE FROM content_pin WHERE sha256=?1 AND owner=?2");
    return write.bind(1, sha256.bytes()).bind(2, owner).run();
}

Result<Done> ContentRepository::unpinAll(const QString &owner)
{
    Statement write = m_database.prepare("DELETE FROM content_pin WHERE owner=?1");
    return write.bind(1, owner).run();
}

Result<std::vector<QString>> ContentRepository::owners()
{
    Statement select = m_database.prepare("SELECT DISTINCT owner FROM content_pin ORDER BY owner");
    return texts(select);
}

Result<std::vector<ContentRow>> ContentRepository::pinnedBy(const QString &owner)
{
    Statement select = m_database.prepare(
        "SELECT * FROM content WHERE sha256 IN (SELECT sha256 FROM content_pin WHERE owner=?1) ORDER BY sha256");
    select.bind(1, owner);
    return read(select);
}

Result<std::vector<QString>> ContentRepository::pins(const ContentHash &sha256)
{
    Statement select =
        m_database.prepare("SELECT owner FROM content_pin WHERE sha256=?1 ORDER BY owner");
    select.bind(1, sha256.bytes());
    return texts(select);
}

Result<std::vector<ContentRow>> ContentRepository::evictable(qint64 nowMs)
{
    Statement select = m_database.prepare(
        "SELECT * FROM content AS c WHERE sha256 NOT IN (SELECT sha256 FROM content_pin) "
        "ORDER BY (until_ms IS NOT NULL AND until_ms<=?1) OR (lives_with IS NOT NULL "
        "AND NOT EXISTS(SELECT 1 FROM content AS o WHERE o.sha256=c.lives_with)) DESC, used_ms, "
        "sha256");
    select.bind(1, nowMs);
    return read(select);
}

Result<Done> ContentRepository::reserve(const QString &job, qint64 bytes, qint64 quota)
{
    return m_database.transaction([&]() -> Result<Done> {
        if (const auto released = release(job); !released)
            return released;
        const auto before = used();
        if (!before)
            return before.error();
        const qint64 free = quota - *before;
        if (bytes > free)
            return fail(Code::Unavailable, "content.quota_exceeded"_reason,
                QStringLiteral("%1 bytes are missing").arg(bytes - free));
        Statement write = m_database.prepare("INSERT INTO content_reservation VALUES(?1, ?2)");
        return write.bind(1, job).bind(2, bytes).run();
    });
}

Result<Done> ContentRepository::release(const QString &job)
{
    Statement write = m_database.prepare("DELETE FROM content_reservation WHERE job=?1");
    return write.bind(1, job).run();
}

Result<Done> ContentRepository::releaseAll()
{
    return m_database.execute("DELETE FROM content_reservation");
}

Result<qint64> ContentRepository::used()
{
    Statement select =
        m_database.prepare("SELECT (SELECT ifnull(sum(size), 0) FROM content) + "
                           "(SELECT ifnull(sum(bytes), 0) FROM content_reservation)");
    return sum(select);
}

Result<Done> ContentRepository::strike(const QString &host, qint64 nowMs)
{
    Statement forget = m_database.prepare("DELETE FROM content_strike WHERE at_ms<=?1");
    if (const auto forgotten = forget.bind(1, nowMs - dayMs).run(); !forgotten)
        return forgotten;
    Statement write = m_database.prepare("INSERT INTO content_strike VALUES(?1, ?2)");
    return write.bind(1, host).bind(2, nowMs).run();
}

Result<std::vector<QString>> ContentRepository::banned(qint64 nowMs)
{
    Statement select = m_database.prepare("SELECT host FROM content_strike WHERE at_ms>?1 GROUP BY "
                                          "host HAVING count(*)>=?2 ORDER BY host");
    select.bind(1, nowMs - dayMs).bind(2, strikesToBan);
    return texts(select);
}

} // namespace fallow::store
