#include "core/catalog/index/librarian.h"

#include <QDir>
#include <QLockFile>

namespace fallow::catalog {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitMs = 10'000; // for another process that writes

/// Held while the shelf and the index are written.
class Lock
{
public:
    explicit Lock(const QString &folder) : m_file(folder + u"/lock"_s)
    {
        m_file.setStaleLockTime(0); // only a dead process makes it stale
        m_isHeld = m_file.tryLock(longestWaitMs);
    }
    Result<Done> held() const
    {
        if (!m_isHeld)
            return fail(Code::Unavailable, "catalog.busy"_reason);
        return Done{};
    }

private:
    QLockFile m_file;
    bool m_isHeld = false;
};

Result<std::unique_ptr<store::Database>> openIndex(const QString &folder)
{
    const QString path = folder + u"/index.db"_s;
    auto database = store::Database::open(path, store::migrationSet(u"catalog"_s));
    if (database || database.error().code == Code::Unavailable)
        return database;
    for (const char *suffix : {"", "-wal", "-shm"}) // of another version, or damaged: it can be made anew
        QFile::remove(path + QLatin1String(suffix));
    return store::Database::open(path, store::migrationSet(u"catalog"_s));
}

} // namespace

Result<std::unique_ptr<Librarian>> Librarian::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(Code::Unavailable, "catalog.unwritable"_reason, folder);
    auto database = openIndex(folder);
    if (!database)
        return database.error();
    return std::unique_ptr<Librarian>(new Librarian(folder, *std::move(database)));
}

Result<Shelved> Librarian::add(const QString &url, const ContentHash &root)
{
    const Shelved catalog{.url = url, .mayBeLocal = !url.startsWith(u"https:"), .trust = {.firstRoot = root}};
    if (m_shelf.find(catalog.id()))
        return fail(Code::Conflict, "catalog.known_already"_reason, catalog.id());
    return m_shelf.put(catalog).transform([&](const Done &) { return catalog; });
}

Result<Done> Librarian::remove(const Shelved &catalog)
{
    const Lock lock(m_folder);
    if (const auto held = lock.held(); !held)
        return held;
    const auto removed = m_shelf.remove(catalog);
    return removed ? m_repository.remove(catalog.id()) : removed;
}

Result<Librarian::Taken> Librarian::take(const Shelved &catalog, const Result<UpdateReply> &reply, const QDateTime &now)
{
    const Lock lock(m_folder);
    if (const auto held = lock.held(); !held)
        return held.error();
    auto updated = takeUpdate(m_shelf, catalog, reply, now);
    if (!updated)
        return updated.error();
    Taken taken{*std::move(updated)};
    if (!taken.updated.reading)
        return taken;
    const auto looked = m_index.follow(catalog.id(), *taken.updated.reading, now);
    if (!looked)
        return looked.error();
    taken.looked = *looked;
    return taken;
}

Result<Done> Librarian::catchUp(const QDateTime &now)
{
    const Lock lock(m_folder);
    if (const auto held = lock.held(); !held)
        return held;
    for (const Shelved &catalog : list()) {
        const auto state = m_repository.state(catalog.id());
        const auto due = m_repository.due(catalog.id(), now.toSecsSinceEpoch());
        if (!state || !due)
            return state ? due.error() : state.error();
        if (*state && (*state)->tree == catalog.trust.tree && due->isEmpty())
            continue;
        const auto reading = readShelved(m_shelf, catalog);
        if (!reading) // it says so itself when it is looked at
            continue;
        if (const auto followed = m_index.follow(catalog.id(), *reading, now); !followed)
            return followed.error();
    }
    return Done{};
}

Result<Librarian::Shown> Librarian::show(const QString &start, const Address &address, const QDateTime &now) const
{
    const auto catalog = find(start);
    const auto reading = catalog ? readShelved(m_shelf, *catalog) : Result<Reading>(catalog.error());
    if (!reading)
        return reading.error();
    for (const EntryKind kind : {EntryKind::App, EntryKind::Dataset, EntryKind::Workerpool}) {
        if (const FileFact *file = reading->files.find(pathOf(kind, address)))
            return Shown{*catalog, Inspector(reading->files, reading->proven, now).inspect(*file)};
    }
    return fail(Code::NotFound, "catalog.no_file"_reason, address.toString());
}

} // namespace fallow::catalog
