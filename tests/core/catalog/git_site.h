#pragma once

#include "core/catalog/engine/git_fetch.h"
#include "tests/core/catalog/catalog_stand.h"
#include "tests/core/catalog/git_place.h"

#include <QFileInfo>

namespace fallow::test {

/// A catalog, the repository it is served from, and a client that has accepted its first state.
struct Site {
    using Outcome = std::variant<catalog::engine::Update, catalog::engine::FailedUpdate>;
    

    CatalogStand stand;
    GitPlace place;
    GitServer server{QFileInfo(place.path()).path()};
    QTemporaryDir folder;
    catalog::TrustState trust = stand.pinned();
    const std::vector<catalog::FileFact> first = stand.files().all();
    qint64 mostBytes = qint64{32} << 20;
    unsigned mostObjects = catalog::limits::files;
    base::Bytes32 knows{};
    catalog::engine::HandOver handOver{};

    Site()
    {
        place.push(stand.contents);
        FALLOW_CHECK(outcome(update()) == QStringLiteral("accepted"));
    }
    QString repository() const { return folder.filePath(QStringLiteral("catalog.git")); }
    Outcome update(const catalog::engine::FetchProgress &progress = [](qint64, qint64) { return true; })
    {
        const catalog::engine::UpdateOrder order{.url = server.url(QFileInfo(place.path()).fileName()), .repository = repository(),
                                .trust = trust, .now = stand.now, .mostBytes = mostBytes,
                                .mostObjects = mostObjects, .mayBeLocal = true,
                                .knows = knows, .handOver = handOver};
        auto result = catalog::engine::updateCatalog(order, progress);
        trust = std::visit([](const auto &one) { return one.trust; }, result);
        return result;
    }
    static QString outcome(const Outcome &update)
    {
        const auto *failed = std::get_if<catalog::engine::FailedUpdate>(&update);
        return failed ? failed->why.reason.key() : QStringLiteral("accepted");
    }
    QByteArray acceptedCommit() const
    {
        const auto opened = catalog::engine::openBare(repository());
        const auto tip = catalog::engine::branchTip(opened->get(), "accepted");
        return QByteArray(git_oid_tostr_s(&*tip));
    }
    /// Puts this commit on top of what the client has.
    void serve(const GitPlace::Item &tree) { place.setMain(place.commit(tree, {*catalog::engine::branchTip(place.repository(), "main")})); }
};

} // namespace fallow::test
