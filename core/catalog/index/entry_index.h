#pragma once

#include "core/catalog/inspection.h"
#include "core/catalog/reading.h"
#include "core/store/catalog_repository.h"

namespace fallow::catalog {

/// Keeps the index in step with the archives. An update looks again at the entries that it touched: at their own
/// files, at their approvals, proposals and revocations. A new root, or an index of another state, means all.
/// Borrows the repository; one thread.
class EntryIndex
{
public:
    explicit EntryIndex(store::CatalogRepository &repository) : m_repository(repository) { }

    /// Also what has changed since by time alone. How many entries were looked at. Reasons: those of the store.
    /// Reads `reading` on a second thread meanwhile.
    base::Result<qint64> follow(const QString &catalog, const Reading &reading, const QDateTime &now);

private:
    /// Paths to look at again; nothing: all.
    base::Result<std::optional<QByteArrayList>> touched(const QString &catalog, const Reading &reading,
                                                        const store::CatalogState &before);

    store::CatalogRepository &m_repository;
};

/// What must not run, by revocations and suspensions in force.
std::vector<store::CatalogBan> bansOf(const Reading &reading, const QDateTime &now);
/// What is searched of an entry.
store::CatalogEntryRow rowOf(const QString &catalog, const InspectedEntry &entry);

} // namespace fallow::catalog
