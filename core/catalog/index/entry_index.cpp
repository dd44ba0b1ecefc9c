#include "core/catalog/index/entry_index.h"

#include "core/catalog/layout.h"

#include <future>

namespace fallow::catalog {

using namespace base;

namespace {

constexpr qint64 proposalAt = 10; // in "proposals/0001-…"

QStringList texts(const std::vector<QString> &all)
{
    return QStringList(all.begin(), all.end());
}

/// When approvals run out or a suspension ends, whichever comes first.
std::optional<qint64> changesAt(const InspectedEntry &entry)
{
    std::optional<qint64> at;
    const auto take = [&at](const QDateTime &when) { at = std::min(at.value_or(when.toSecsSinceEpoch()), when.toSecsSinceEpoch()); };
    if (entry.verdict && entry.verdict->revocation.until)
        take(*entry.verdict->revocation.until);
    if (entry.approval.validUntil)
        take(*entry.approval.validUntil);
    return at;
}

/// The entries that a path of approvals may speak of.
QByteArrayList entriesOf(const QByteArray &approvals)
{
    const QByteArray rest = approvals.sliced(approvals.indexOf('/'));
    return {"apps" + rest, "datasets" + rest, "workerpools" + rest};
}

/// Whether a line is about one of these, whose bytes it may name.
bool speaksOf(const RevocationLog &log, const QByteArrayList &paths)
{
    std::set<Address> subjects;
    for (const Revocation &line : log.lines)
        subjects.insert(Address::from(line.subject));
    return !subjects.empty() && std::any_of(paths.begin(), paths.end(), [&](const QByteArray &path) { return subjects.contains(addressIn(path)); });
}

/// All entries of a state, some at a time: the next ones are looked at while those before are written.
class Batches
{
public:
    Batches(QString catalog, const Files &files, const Inspector &inspector) : m_catalog(std::move(catalog)), m_files(files), m_inspector(inspector)
    {
        prepare();
    }
    std::vector<store::CatalogEntryRow> next()
    {
        auto rows = m_ready.valid() ? m_ready.get() : std::vector<store::CatalogEntryRow>();
        m_count += static_cast<qint64>(rows.size());
        if (!rows.empty())
            prepare();
        return rows;
    }
    qint64 count() const { return m_count; }

private:
    void prepare()
    {
        m_ready = std::async(std::launch::async, [this] { return look(); });
    }
    std::vector<store::CatalogEntryRow> look()
    {
        constexpr size_t most = 2000;
        std::vector<store::CatalogEntryRow> rows;
        const std::vector<FileFact> &all = m_files.all();
        for (; m_at < all.size() && rows.size() < most; ++m_at) {
            if (isEntry(all[m_at].path))
                rows.push_back(rowOf(m_catalog, m_inspector.inspect(all[m_at])));
        }
        return rows;
    }

    const QString m_catalog;
    const Files &m_files;
    const Inspector &m_inspector;
    size_t m_at = 0; ///< of the files
    qint64 m_count = 0;
    std::future<std::vector<store::CatalogEntryRow>> m_ready;
};

} // namespace

store::CatalogEntryRow rowOf(const QString &catalog, const InspectedEntry &entry)
{
    store::CatalogEntryRow row{.catalog = catalog, .path = entry.path, .contentHash = entry.contentHash,
                               .address = addressIn(entry.path), .standing = static_cast<int>(entry.standing()),
                               .curators = static_cast<qint64>(entry.approval.curators.size()),
                               .reviewers = static_cast<qint64>(entry.approval.reviewers.size()), .until = changesAt(entry)};
    if (!entry.read) {
        row.refused = entry.read.error().reason.key();
        return row;
    }
    const Entry &read = entry.read->entry;
    row.kind = static_cast<int>(read.kind);
    row.chain = static_cast<qint64>(read.chain);
    row.provider = Address::from(read.owner);
    row.name = read.name;
    row.summary = read.summary;
    row.version = read.version;
    row.license = read.license;
    row.tags = texts(read.tags);
    row.categories = texts(read.categories);
    row.multiaddr = read.multiaddr;
    row.checksum = read.checksum;
    row.imageDigest = read.image ? read.image->digest : QString();
    row.size = read.image ? read.image->size : read.content ? read.content->size : 0;
    row.cores = read.needs.cores;
    row.memory = read.needs.memory;
    row.disk = read.needs.disk;
    row.network = read.needs.network;
    row.gpu = read.needs.gpu;
    if (read.proposal)
        row.proposal = static_cast<qint64>(*read.proposal);
    return row;
}

std::vector<store::CatalogBan> bansOf(const Reading &reading, const QDateTime &now)
{
    std::vector<store::CatalogBan> bans;
    std::set<Address> seen;
    for (const Revocation &line : reading.proven.revocations.lines) {
        const Address subject = Address::from(line.subject);
        if (!seen.insert(subject).second)
            continue;
        ContentHash hash; // of the entry as it is
        for (const EntryKind kind : {EntryKind::App, EntryKind::Dataset, EntryKind::Workerpool}) {
            if (const FileFact *file = reading.files.find(pathOf(kind, subject)))
                hash = file->sha256;
        }
        if (const auto verdict = verdictOn(reading.proven.revocations, reading.proven.authority, subject, hash, now)) {
            const auto &until = verdict->revocation.until;
            bans.push_back({subject, until ? std::optional(until->toSecsSinceEpoch()) : std::nullopt});
        }
    }
    return bans;
}

Result<std::optional<QByteArrayList>> EntryIndex::touched(const QString &catalog, const Reading &reading, const store::CatalogState &before)
{
    using Paths = std::optional<QByteArrayList>;
    if (static_cast<qint64>(reading.proven.authority.current().version) != before.rootVersion)
        return Paths();
    QByteArrayList paths;
    for (const QByteArray &path : reading.files.changed()) {
        const auto kind = kindOf(path);
        if (kind == FileKind::Entry)
            paths.append(path);
        if (kind == FileKind::Approvals)
            paths.append(entriesOf(path));
        const auto found = kind == FileKind::Proposal ? m_repository.pathsOfProposal(catalog, path.sliced(proposalAt, 4).toLongLong())
                                                      : Result<QByteArrayList>(QByteArrayList());
        if (!found)
            return found.error();
        paths.append(*found);
    }
    const auto &lines = reading.proven.revocations.lines;
    for (size_t i = static_cast<size_t>(before.revocations); i < lines.size(); ++i) {
        if (lines[i].cause == Cause::Curator) // what it approved is not approved any more
            return Paths();
        const auto found = m_repository.pathsAt(catalog, Address::from(lines[i].subject));
        if (!found)
            return found.error();
        paths.append(*found);
    }
    return Paths(paths);
}

Result<qint64> EntryIndex::follow(const QString &catalog, const Reading &reading, const QDateTime &now)
{
    const auto before = m_repository.state(catalog);
    if (!before)
        return before.error();
    const Bytes32 &tree = reading.proven.snapshot.tree;
    const bool isContinued = *before && ((*before)->tree == reading.files.before() || (*before)->tree == tree);
    auto paths = isContinued ? touched(catalog, reading, **before) : Result<std::optional<QByteArrayList>>(std::optional<QByteArrayList>());
    const auto due = m_repository.due(catalog, now.toSecsSinceEpoch());
    if (!paths || !due)
        return paths ? due.error() : paths.error();
    const Inspector inspector(reading.files, reading.proven, now);
    store::CatalogRepository::Changes changes{.isWhole = !*paths};
    const auto lines = static_cast<qint64>(reading.proven.revocations.lines.size());
    if (changes.isWhole || (*before)->revocations != lines || speaksOf(reading.proven.revocations, **paths))
        changes.bans = bansOf(reading, now);
    if (*paths) {
        paths->value() += *due;
        std::sort((*paths)->begin(), (*paths)->end());
        (*paths)->erase(std::unique((*paths)->begin(), (*paths)->end()), (*paths)->end());
        for (const QByteArray &path : **paths) {
            if (const FileFact *file = reading.files.find(path))
                changes.put.push_back(rowOf(catalog, inspector.inspect(*file)));
            else
                changes.gone.append(path);
        }
    }
    const auto batches = changes.isWhole ? std::make_shared<Batches>(catalog, reading.files, inspector) : nullptr;
    if (batches)
        changes.more = [batches] { return batches->next(); };
    if (batches)
        changes.put = batches->next();
    const store::CatalogState state{tree, static_cast<qint64>(reading.proven.authority.current().version),
                                    lines};
    if (*before && **before == state && changes.put.empty() && changes.gone.isEmpty() && !changes.isWhole && !changes.bans)
        return qint64{0};
    const auto looked = static_cast<qint64>(changes.put.size());
    return m_repository.apply(catalog, state, changes).transform([&](const Done &) { return batches ? batches->count() : looked; });
}

} // namespace fallow::catalog
