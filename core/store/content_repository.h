#pragma once

#include "core/base/ids.h"
#include "core/json/fields.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace fallow::store
{

/// The other attributes of BitDew that content may carry: data for who schedules it.
struct ContentAttributes {
    std::optional<qint64> replica; ///< how many volunteers keep a copy; -1 = all
    bool faultTolerant = false; ///< offered again when a holder is lost
    std::optional<base::ContentHash> affinity; ///< fetched where that content is
    std::vector<QString> protocols; ///< allowed transports, the best first; empty = all
    std::optional<qint64> maxPerHost;
    friend bool operator==(const ContentAttributes &, const ContentAttributes &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("replica", &ContentAttributes::replica),
            json::defaulted("fault_tolerant", &ContentAttributes::faultTolerant),
            json::field("affinity", &ContentAttributes::affinity),
            json::defaulted("protocols", &ContentAttributes::protocols),
            json::field("max_per_host", &ContentAttributes::maxPerHost)};
    }
};

struct ContentRow {
    base::ContentHash sha256;
    qint64 size = 0; ///< bytes
    std::optional<base::Bytes32> root; ///< BEP 52
    qint64 inode = 0;
    qint64 modifiedNs = 0;
    qint64 changedNs = 0;
    qint64 checkedMs = 0; ///< since 1970, as all times
    qint64 usedMs = 0;
    std::optional<qint64> untilMs; ///< may go afterwards
    std::optional<base::ContentHash> livesWith; ///< may go when that is gone
    ContentAttributes attributes;
    QString name; ///< the address it came from
    friend bool operator==(const ContentRow &, const ContentRow &) = default;
};

/// What the content store holds, needs and promised (tables content, content_pin,
/// content_cid, content_reservation, content_strike). Borrows the database. Reasons: those of Statement,
/// `base.bad_length`, `json.*` (a damaged row).
class ContentRepository
{
public:
    explicit ContentRepository(Database &database) : m_database(database) { }

    base::Result<std::optional<ContentRow>> find(const base::ContentHash &sha256);
    /// What is known by its root and size alone.
    base::Result<std::optional<ContentRow>> findRoot(const base::Bytes32 &root, qint64 size);
    /// What came by that CID, in its binary form.
    base::Result<std::optional<ContentRow>> findCid(const QByteArray &cid);
    /// Reason also: `store.constraint` when the content is not there.
    base::Result<base::Done> putCid(const QByteArray &cid, const base::ContentHash &sha256);
    base::Result<std::vector<ContentRow>> all(); ///< the latest used first
    base::Result<base::Done> put(const ContentRow &row); ///< pins stay
    base::Result<base::Done> remove(const base::ContentHash &sha256); ///< with its pins
    base::Result<base::Done> touch(const base::ContentHash &sha256, qint64 nowMs);

    /// Pinned by anybody it stays. Reason also: `store.constraint` when it is not there.
    base::Result<base::Done> pin(const base::ContentHash &sha256, const QString &owner);
    base::Result<base::Done> unpin(const base::ContentHash &sha256, const QString &owner);
    base::Result<base::Done> unpinAll(const QString &owner);
    base::Result<std::vector<QString>> pins(const base::ContentHash &sha256);
    base::Result<std::vector<ContentRow>> pinnedBy(const QString &owner);
    base::Result<std::vector<QString>> owners(); ///< everybody who pins anything
    /// What may go, in the order in which it should: lifetime over, then the least recently used.
    base::Result<std::vector<ContentRow>> evictable(qint64 nowMs);

    /// Promises `bytes` to `job`, in place of what it had. Reason: `content.quota_exceeded`, the
    /// detail says how many bytes are missing.
    base::Result<base::Done> reserve(const QString &job, qint64 bytes, qint64 quota);
    base::Result<base::Done> release(const QString &job);
    base::Result<base::Done> releaseAll(); ///< after a start: nothing is under way
    base::Result<qint64> used(); ///< bytes held and promised

    /// A host delivered wrong bytes.
    base::Result<base::Done> strike(const QString &host, qint64 nowMs);
    /// Hosts with three strikes in the day before `nowMs` (transfer.md 1.4).
    base::Result<std::vector<QString>> banned(qint64 nowMs);

private:
    base::Result<std::vector<ContentRow>> read(Statement &select);
    base::Result<std::optional<ContentRow>> readOne(Statement &select);
    Database &m_database;
};

} // namespace fallow::store
