#include "core/catalog/trust.h"

#include "core/catalog/authority.h"
#include "core/catalog/layout.h"
#include "core/content/sha256.h"

namespace fallow::catalog {

using namespace base;
using content::Sha256;

namespace {

constexpr qint64 day = 24 * 3600;
constexpr qint64 longestTimestamp = 7 * day;
constexpr qint64 clockSlack = day;
constexpr qint64 staleFor = 30 * day;
constexpr quint64 longestStep = 100'000; // versions at once; a higher one would leave none for the honest

/// The steps of one check; each refuses by its own reason.
class UpdateCheck
{
public:
    UpdateCheck(const Files &files, const TrustState &state, const QDateTime &now)
        : m_files(files), m_state(state), m_now(now)
    {
    }

    Checked run()
    {
        auto proven = steps();
        return {m_state, std::move(proven)};
    }

private:
    Result<Proven> steps();
    Result<Done> takeRoot();
    Result<Done> checkTimestamp();
    Result<Done> checkSnapshot();
    Result<Done> checkChain() const;
    Result<Done> checkContent() const;
    Result<Done> checkRevocations() const;
    Result<Done> checkVersion(quint64 version, const ContentHash &hash, quint64 known, const ContentHash &knownHash) const;
    void remember();

    const Files &m_files;
    TrustState m_state;
    const QDateTime m_now;
    bool m_isRecovery = false; ///< keys of snapshots were put out by a root of this update
    Proven m_proven;
    std::set<Address> m_revoked;
    Timestamp m_timestamp;
    ContentHash m_timestampHash;
    ContentHash m_snapshotHash;
};

bool lostAKey(const Role &before, const Role &after)
{
    return std::any_of(before.keys.begin(), before.keys.end(),
                       [&](const FileAddress &key) { return !after.has(Address::from(key)); });
}

Result<Done> UpdateCheck::takeRoot()
{
    auto authority = readAuthority(m_files, m_state);
    if (!authority)
        return authority.error();
    m_proven.authority = std::move(*authority);
    const Root &current = m_proven.authority.current();
    if (m_state.rootVersion > 0 && m_state.rootVersion < current.version) {
        const Root &known = m_proven.authority.roots[m_state.rootVersion - 1];
        m_isRecovery = lostAKey(known.snapshot, current.snapshot);
        if (m_isRecovery)
            m_state.snapshotVersion = 0;
        if (m_isRecovery || lostAKey(known.timestamp, current.timestamp))
            m_state.timestampVersion = 0;
    }
    m_state.rootVersion = current.version;
    m_state.rootHash = m_files.find(rootPath(current.version))->sha256;
    if (current.expires <= m_now)
        return refuse(Code::Unavailable, "catalog.root_expired"_reason, current.expires.toString(Qt::ISODate));
    return Done{};
}

Result<Done> UpdateCheck::checkVersion(quint64 version, const ContentHash &hash, quint64 known,
                                       const ContentHash &knownHash) const
{
    const QString detail = QStringLiteral("version %1 after %2").arg(version).arg(known);
    if (version < known)
        return refuse(Code::Corrupt, "catalog.rollback"_reason, detail);
    if (version == known && hash != knownHash)
        return refuse(Code::Corrupt, "catalog.fork"_reason, detail);
    if (version - known > longestStep)
        return refuse(Code::Corrupt, "catalog.version_jump"_reason, detail);
    return Done{};
}

Result<Done> UpdateCheck::checkTimestamp()
{
    const auto text = m_files.read("meta/timestamp.json");
    if (!text)
        return text.error();
    const auto timestamp = readTimestamp(*text);
    if (!timestamp)
        return timestamp.error();
    m_timestamp = *timestamp;
    m_timestampHash = Sha256::of(*text);
    const auto signers = signersIn(m_files, "meta/timestamp.sig.json", m_timestamp.statement(), m_proven.authority.domain);
    if (!signers)
        return signers.error();
    const Role &role = m_proven.authority.current().timestamp;
    if (const auto enough = needEnough(role, *signers, m_revoked, "timestamp"); !enough)
        return enough;
    if (const auto version = checkVersion(m_timestamp.version, m_timestampHash, m_state.timestampVersion, m_state.timestampHash);
        !version)
        return version.error().during(u"timestamp");
    if (m_timestamp.expires <= m_now)
        return refuse(Code::Unavailable, "catalog.frozen"_reason, m_timestamp.expires.toString(Qt::ISODate));
    if (m_now.secsTo(m_timestamp.expires) > longestTimestamp + clockSlack)
        return refuse(Code::Corrupt, "catalog.too_long"_reason, m_timestamp.expires.toString(Qt::ISODate));
    return Done{};
}

Result<Done> UpdateCheck::checkSnapshot()
{
    const auto text = m_files.read("meta/snapshot.json");
    if (!text)
        return text.error();
    const auto snapshot = readSnapshot(*text);
    if (!snapshot)
        return snapshot.error();
    m_proven.snapshot = *snapshot;
    m_snapshotHash = Sha256::of(*text);
    if (m_snapshotHash != m_timestamp.snapshotHash || snapshot->version != m_timestamp.snapshotVersion)
        return refuse(Code::Corrupt, "catalog.mixed"_reason, QStringLiteral("the timestamp speaks of another snapshot"));
    const Root &root = m_proven.authority.current();
    if (snapshot->rootVersion > root.version || (m_isRecovery && snapshot->rootVersion != root.version))
        return refuse(Code::Corrupt, "catalog.mixed"_reason, QStringLiteral("the snapshot is of another root"));
    const auto signers = signersIn(m_files, "meta/snapshot.sig.json", snapshot->statement(), m_proven.authority.domain);
    if (!signers)
        return signers.error();
    if (const auto enough = needEnough(root.snapshot, *signers, m_revoked, "snapshot"); !enough)
        return enough;
    if (const auto version = checkVersion(snapshot->version, m_snapshotHash, m_state.snapshotVersion, m_state.snapshotHash);
        !version)
        return version.error().during(u"snapshot");
    return checkChain();
}

/// From the snapshot back to the one we know, each named by the one after it.
Result<Done> UpdateCheck::checkChain() const
{
    const quint64 known = m_state.snapshotVersion;
    if (known == 0 || m_proven.snapshot.version == known)
        return Done{};
    Bytes32 previous = m_proven.snapshot.previous;
    for (quint64 version = m_proven.snapshot.version - 1; version > known; --version) {
        const auto text = m_files.read("meta/snapshots/" + QByteArray::number(version) + ".json");
        if (!text || Bytes32::from(Sha256::of(*text)) != previous)
            return refuse(Code::Corrupt, "catalog.broken_chain"_reason, QStringLiteral("snapshot %1").arg(version));
        const auto snapshot = readSnapshot(*text);
        if (!snapshot || snapshot->version != version)
            return refuse(Code::Corrupt, "catalog.broken_chain"_reason, QStringLiteral("snapshot %1").arg(version));
        previous = snapshot->previous;
    }
    if (previous != Bytes32::from(m_state.snapshotHash))
        return refuse(Code::Corrupt, "catalog.fork"_reason, QStringLiteral("it does not continue snapshot %1").arg(known));
    return Done{};
}

Result<Done> UpdateCheck::checkContent() const
{
    const auto &files = m_files.all();
    const auto entries = std::count_if(files.begin(), files.end(), [](const FileFact &file) { return isEntry(file.path); });
    if (treeHash(files) != m_proven.snapshot.tree || static_cast<quint64>(entries) != m_proven.snapshot.entries)
        return refuse(Code::Corrupt, "catalog.wrong_tree"_reason, QStringLiteral("%1 entries").arg(entries));
    return Done{};
}

Result<Done> UpdateCheck::checkRevocations() const
{
    const RevocationLog &log = m_proven.revocations;
    if (log.lines.size() != m_proven.snapshot.revocations || log.head() != m_proven.snapshot.revocationHead)
        return refuse(Code::Corrupt, "catalog.mixed"_reason, QStringLiteral("the revocations are others"));
    if (log.lines.size() < m_state.revocations || log.heads[m_state.revocations] != m_state.revocationHead)
        return refuse(Code::Corrupt, "catalog.revocation_removed"_reason,
                      QStringLiteral("%1 after %2").arg(log.lines.size()).arg(m_state.revocations));
    return Done{};
}

void UpdateCheck::remember()
{
    m_state.timestampVersion = m_timestamp.version;
    m_state.timestampHash = m_timestampHash;
    m_state.snapshotVersion = m_proven.snapshot.version;
    m_state.snapshotHash = m_snapshotHash;
    m_state.tree = m_proven.snapshot.tree;
    m_state.revocations = m_proven.snapshot.revocations;
    m_state.revocationHead = m_proven.snapshot.revocationHead;
    m_state.expires = m_timestamp.expires;
    m_state.accepted = m_now;
}

Result<Proven> UpdateCheck::steps()
{
    if (m_state.accepted && m_now.secsTo(*m_state.accepted) > clockSlack)
        return refuse(Code::Unavailable, "catalog.clock_behind"_reason, m_state.accepted->toString(Qt::ISODate));
    if (const auto root = takeRoot(); !root)
        return root.error();
    auto revocations = readRevocations(m_files);
    if (!revocations)
        return revocations.error();
    m_proven.revocations = std::move(*revocations);
    m_revoked = revokedKeys(m_proven.revocations, m_proven.authority);
    using Step = std::function<Result<Done>()>;
    for (const Step &step : {Step([this] { return checkTimestamp(); }), Step([this] { return checkSnapshot(); }),
                             Step([this] { return checkRevocations(); }), Step([this] { return checkContent(); })}) {
        if (const auto done = step(); !done)
            return done.error();
    }
    remember();
    return std::move(m_proven);
}

} // namespace

Checked checkUpdate(const Files &files, const TrustState &state, const QDateTime &now)
{
    return UpdateCheck(files, state, now).run();
}

Freshness freshness(const TrustState &state, const QDateTime &now)
{
    if (!state.expires || state.expires->secsTo(now) > staleFor)
        return Freshness::Old;
    return *state.expires > now ? Freshness::Fresh : Freshness::Stale;
}

} // namespace fallow::catalog
