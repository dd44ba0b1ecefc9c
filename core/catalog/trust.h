#pragma once

#include "core/catalog/files.h"
#include "core/catalog/revocations.h"
#include "core/catalog/snapshot.h"

namespace fallow::catalog {

/// What a client remembers of a catalog, outside its repository, so that nobody can show it an
/// older, another or an endless present (transfer.md 4.3, after TUF).
struct TrustState {
    base::ContentHash firstRoot{}; ///< SHA-256 of meta/root/1.json, from the program or from the person
    quint64 rootVersion = 0; ///< 0 = never seen
    base::ContentHash rootHash{};
    quint64 timestampVersion = 0;
    base::ContentHash timestampHash{};
    quint64 snapshotVersion = 0;
    base::ContentHash snapshotHash{};
    base::Bytes32 tree{};
    quint64 revocations = 0;
    base::Bytes32 revocationHead{};
    std::optional<QDateTime> expires{}; ///< of the last timestamp
    std::optional<QDateTime> accepted{}; ///< when it was accepted

    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("first_root", &TrustState::firstRoot),
                          json::defaulted("root_version", &TrustState::rootVersion),
                          json::defaulted("root_hash", &TrustState::rootHash),
                          json::defaulted("timestamp_version", &TrustState::timestampVersion),
                          json::defaulted("timestamp_hash", &TrustState::timestampHash),
                          json::defaulted("snapshot_version", &TrustState::snapshotVersion),
                          json::defaulted("snapshot_hash", &TrustState::snapshotHash),
                          json::defaulted("tree", &TrustState::tree),
                          json::defaulted("revocations", &TrustState::revocations),
                          json::defaulted("revocation_head", &TrustState::revocationHead),
                          json::field("expires", &TrustState::expires),
                          json::field("accepted", &TrustState::accepted)};
    }
    friend bool operator==(const TrustState &, const TrustState &) = default;
};

/// A state of the catalog that was proven.
struct Proven {
    Authority authority{};
    Snapshot snapshot{};
    RevocationLog revocations{};
};

/// `state` is what to remember from now on, also after a refusal: a new root counts even where
/// the rest is wrong, or keys that were put out could be used for ever.
struct Checked {
    TrustState state{};
    base::Result<Proven> proven;
};

/// Whether `files` is what those who may say so call the newest. Reasons: `catalog.wrong_root`,
/// `catalog.root_gap`, `catalog.root_rollback`, `catalog.root_fork`, `catalog.root_expired`,
/// `catalog.too_few_signatures`, `catalog.rollback`, `catalog.fork`, `catalog.frozen` (the timestamp
/// has run out), `catalog.too_long` (it runs longer than 7 days), `catalog.mixed` (parts of several
/// states), `catalog.version_jump`, `catalog.broken_chain`, `catalog.wrong_tree`,
/// `catalog.revocation_removed`, `catalog.clock_behind`, `catalog.bad_…`, `catalog.no_file`.
Checked checkUpdate(const Files &files, const TrustState &state, const QDateTime &now);

/// The roots of `files` from the pinned one on; those of `state` must be among them. Same reasons.
base::Result<Authority> readAuthority(const Files &files, const TrustState &state);

/// transfer.md 4.9: Fresh; Stale until 30 days after the timestamp ran out; Old.
enum class Freshness { Fresh, Stale, Old };
Freshness freshness(const TrustState &state, const QDateTime &now);

} // namespace fallow::catalog
