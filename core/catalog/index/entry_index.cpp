#include "core/catalog/index/entry_index.h"

#include "core/catalog/layout.h"

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
        const auto found = m_repository.pathsAt(catalog, Address::from(lines[i].subject));
        if (!found)
            return found.error();
        if (found->isEmpty()) // a curator: what it approved is not approved any more
            return Paths();
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
    } else {
        for (const FileFact &file : reading.files.all()) {
            if (isEntry(file.path))
                changes.put.push_back(rowOf(catalog, inspector.inspect(file)));
        }
    }
    const store::CatalogState state{tree, static_cast<qint64>(reading.proven.authority.current().version),
                                    static_cast<qint64>(reading.proven.revocations.lines.size())};
    if (*before && **before == state && changes.put.empty() && changes.gone.isEmpty() && !changes.isWhole)
        return qint64{0};
    const auto count = static_cast<qint64>(changes.put.size());
    return m_repository.apply(catalog, state, changes).transform([count](const Done &) { return count; });
}

} // namespace fallow::catalog
