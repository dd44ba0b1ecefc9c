#pragma once

#include "core/catalog/index/entry_index.h"

namespace fallow::catalog {

/// The catalogs of one person: the shelf with the archives, which are the truth, and the index over them. Several
/// processes may have one for the same folder (the core and `fallow-cli`): whoever writes holds its lock meanwhile.
/// One thread; blocks.
class Librarian
{
public:
    /// Makes the folder where there is none. An index that cannot be opened is made anew. Reasons: `store.*`,
    /// `catalog.unwritable`.
    static base::Result<std::unique_ptr<Librarian>> open(const QString &folder);

    std::vector<Shelved> list() const { return m_shelf.list(); }
    base::Result<Shelved> find(const QString &start) const { return m_shelf.find(start); }
    /// On the shelf, to be updated; away again when the first update is refused. Reasons: `catalog.known_already`,
    /// `catalog.unwritable`.
    base::Result<Shelved> add(const QString &url, const base::ContentHash &root);
    base::Result<base::Done> remove(const Shelved &catalog);
    UpdateRequest request(const Shelved &catalog, const QDateTime &now) const { return updateRequest(m_shelf, catalog, now); }

    struct Taken {
        Updated updated;
        qint64 looked = 0; ///< entries that were looked at again
    };
    /// What fallow-fetch answered is proven, kept and indexed. Reasons: `catalog.busy` (another process writes),
    /// `catalog.unwritable`, those of the store.
    base::Result<Taken> take(const Shelved &catalog, const base::Result<UpdateReply> &reply, const QDateTime &now);
    /// What time alone has changed, and what a crash kept from the index.
    base::Result<base::Done> catchUp(const QDateTime &now);

    base::Result<store::CatalogPage> search(const store::CatalogQuery &query) { return m_repository.search(query); }
    struct Shown {
        Shelved catalog;
        InspectedEntry entry;
    };
    /// From the archive, proven now. Reasons: `catalog.no_file`, those of readShelved.
    base::Result<Shown> show(const QString &catalog, const base::Address &address, const QDateTime &now) const;
    base::Result<std::vector<store::CatalogBan>> bans(const QDateTime &now) { return m_repository.bans(now.toSecsSinceEpoch()); }
    base::Result<std::vector<QString>> categories() { return m_repository.categories(); }
    qint64 count(const Shelved &catalog) { return m_repository.count(catalog.id()).value_or(0); }
    const Shelf &shelf() const { return m_shelf; }

private:
    Librarian(const QString &folder, std::unique_ptr<store::Database> database)
        : m_folder(folder), m_shelf(folder), m_database(std::move(database)), m_repository(*m_database), m_index(m_repository)
    {
    }

    const QString m_folder;
    Shelf m_shelf;
    std::unique_ptr<store::Database> m_database;
    store::CatalogRepository m_repository;
    EntryIndex m_index;
};

} // namespace fallow::catalog
