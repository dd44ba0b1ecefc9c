#pragma once

#include "core/catalog/engine/git_files.h"
#include "core/catalog/engine/quarantine.h"
#include "core/catalog/layout.h"
#include "core/catalog/trust.h"

#include <variant>
#include <functional>

namespace fallow::catalog::engine {

/// Gets what was proven, before it is the accepted one. `before`: the facts of the state that the order says is known;
/// nothing where they are not at hand. Reasons are its own.
using HandOver = std::function<base::Result<base::Done>(const Files &files, const std::vector<FileFact> *before)>;

struct UpdateOrder {
    QString url; ///< https
    QString repository; ///< absolute; a bare repository, made where there is none
    QString branch = QStringLiteral("main");
    TrustState trust;
    QDateTime now;
    qint64 mostFirstBytes = 256 * 1024 * 1024; ///< over the line, when nothing was accepted yet
    qint64 mostBytes = 32 * 1024 * 1024; ///< over the line, later
    unsigned mostObjects = limits::files;
    bool mayBeLocal = false; ///< also file:// and git:// and http:// on loopback
    base::Bytes32 knows{}; ///< the tree of the state that whoever takes it over has
    HandOver handOver{};
};

/// What came of it. `trust` is to be remembered whether or not it was accepted (trust.h).
struct Update {
    TrustState trust;
    QByteArray commit; ///< accepted; hex
    Proven proven;
    qint64 moved = 0; ///< bytes over the line
};

struct FailedUpdate {
    base::Error why;
    TrustState trust;
};

/// Bytes received so far; false ends the fetch.
using FetchProgress = std::function<bool(qint64 received, qint64 objects)>;

/// Fetches a branch into quarantine, proves it and only then makes it the accepted commit: whatever
/// is wrong, what was accepted before stays. Of files that are the same as then only the facts are looked at, which
/// are kept in the repository's folder. Blocks; libgit2 has no time limits, so whoever calls
/// this runs in a process that can be killed. Reasons: `catalog.bad_url`, `catalog.unreachable`,
/// `catalog.no_branch`, `catalog.too_much`, `catalog.cancelled`, `catalog.broken_pack`,
/// `catalog.history_rewritten`, those of GitFiles::open and of checkUpdate.
std::variant<Update, FailedUpdate> updateCatalog(const UpdateOrder &order, const FetchProgress &progress);

/// Where the facts of the accepted commit are kept (fact_table.h).
QString factsPath(const QString &repository);

/// The files of the accepted commit, all of them read. Reasons: `catalog.no_snapshot`, those of GitFiles::open.
struct AcceptedFiles {
    Repository repository;
    std::unique_ptr<GitFiles> files;
};
base::Result<AcceptedFiles> openAccepted(const QString &repository);

} // namespace fallow::catalog::engine
