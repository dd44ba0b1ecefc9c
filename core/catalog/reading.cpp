#include "core/catalog/reading.h"

#include <QFile>

namespace fallow::catalog {

using namespace base;

namespace {

/// Where nothing can be read there is nothing yet.
Archive archiveOf(const Shelf &shelf, const Shelved &catalog, Archive::Belief belief = Archive::Belief::Table)
{
    return Archive::open(shelf.archiveOf(catalog), belief).value_or(Archive::at(shelf.archiveOf(catalog)));
}

/// What the stream makes of the archive, and what is to be trusted then.
Result<std::pair<Reading, TrustState>> judge(const Shelf &shelf, const Shelved &catalog, const QDateTime &now, Archive::Belief belief)
{
    auto next = archiveOf(shelf, catalog, belief).after(shelf.streamOf(catalog));
    if (!next)
        return next.error();
    Checked checked = checkUpdate(*next, catalog.trust, now);
    if (!checked.proven)
        return checked.proven.error();
    return std::pair(Reading{*std::move(next), *std::move(checked.proven)}, checked.state);
}

Result<Reading> accept(const Shelf &shelf, const Shelved &catalog, const QDateTime &now, TrustState &trust)
{
    auto judged = judge(shelf, catalog, now, Archive::Belief::Table);
    if (!judged) // the table may be what is wrong
        judged = judge(shelf, catalog, now, Archive::Belief::Nothing);
    if (!judged)
        return judged.error();
    auto &[reading, state] = *judged;
    if (const auto kept = reading.files.keep(reading.proven.snapshot.tree); !kept)
        return kept.error();
    trust = state;
    return std::move(reading);
}

} // namespace

Result<Reading> readShelved(const Shelf &shelf, const Shelved &catalog, Archive::Belief belief)
{
    auto files = Archive::open(shelf.archiveOf(catalog), belief);
    if (!files)
        return files.error();
    if (files->isEmpty())
        return fail(Code::NotFound, "catalog.no_snapshot"_reason, catalog.id());
    Checked checked = checkUpdate(*files, catalog.trust, catalog.trust.accepted.value_or(QDateTime()));
    if (checked.proven)
        return Reading{*std::move(files), *std::move(checked.proven)};
    if (belief == Archive::Belief::Table) // it may be the table that is wrong
        return readShelved(shelf, catalog, Archive::Belief::Nothing);
    return checked.proven.error();
}

UpdateRequest updateRequest(const Shelf &shelf, const Shelved &catalog, const QDateTime &now)
{
    // What could not be proven here is not continued.
    static const QStringList spoiled{QStringLiteral("catalog.wrong_tree"), QStringLiteral("catalog.bad_stream"), QStringLiteral("catalog.changed_on_disk")};
    const bool isWholeWanted = spoiled.contains(catalog.refused);
    return {.url = catalog.url, .repository = shelf.repositoryOf(catalog), .output = shelf.streamOf(catalog), .trust = catalog.trust,
            .knows = isWholeWanted ? Bytes32() : Archive::known(shelf.archiveOf(catalog)), .now = now, .mayBeLocal = catalog.mayBeLocal};
}

Result<Updated> takeUpdate(const Shelf &shelf, const Shelved &catalog, const Result<UpdateReply> &reply, const QDateTime &now)
{
    Updated updated{.catalog = catalog};
    updated.catalog.tried = now;
    if (!reply) {
        updated.why = reply.error();
    } else if (!reply->refused.isEmpty()) {
        updated.why = fail(Code::Corrupt, Reason(reply->refused), reply->detail);
        if (reply->trust.firstRoot == catalog.trust.firstRoot)
            updated.catalog.trust = reply->trust;
    } else {
        auto reading = accept(shelf, catalog, now, updated.catalog.trust);
        if (reading)
            updated.reading = *std::move(reading);
        else
            updated.why = reading.error();
    }
    QFile::remove(shelf.streamOf(catalog));
    if (updated.reading) {
        const Root &root = updated.reading->proven.authority.current();
        updated.catalog.name = root.catalog;
        updated.catalog.curators = static_cast<qint64>(root.approval.keys.size());
        updated.catalog.refused.clear();
    } else if (updated.why.code == Code::Cancelled) { // by a person: it says nothing about the catalog
        updated.catalog.tried = catalog.tried;
    } else {
        updated.catalog.refused = updated.why.reason.key();
    }
    updated.isForgotten = !updated.reading && !updated.catalog.trust.accepted;
    const auto written = updated.isForgotten ? shelf.remove(catalog) : shelf.put(updated.catalog);
    if (!written)
        return written.error();
    return updated;
}

} // namespace fallow::catalog
