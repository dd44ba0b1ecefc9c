#pragma once

#include "core/catalog/root.h"

namespace fallow::catalog {

/// One signed state of a catalog (meta/snapshot.json). All of it is in its statement.
struct Snapshot {
    int schema = 1;
    quint64 version = 0;
    quint64 rootVersion = 0;
    base::Bytes32 tree{}; ///< files.h: treeHash
    quint64 entries = 0;
    quint64 revocations = 0; ///< lines there ever were
    base::Bytes32 revocationHead{};
    base::Bytes32 previous{}; ///< SHA-256 of the snapshot file before; zero for the first

    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("schema", &Snapshot::schema), json::field("version", &Snapshot::version),
                          json::field("root_version", &Snapshot::rootVersion), json::field("tree", &Snapshot::tree),
                          json::field("entries", &Snapshot::entries),
                          json::field("revocations", &Snapshot::revocations),
                          json::field("revocation_head", &Snapshot::revocationHead),
                          json::field("previous", &Snapshot::previous)};
    }
    Statement statement() const;
    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// That a snapshot is the newest one, for some days (meta/timestamp.json).
struct Timestamp {
    int schema = 1;
    quint64 version = 0;
    quint64 snapshotVersion = 0;
    base::ContentHash snapshotHash{};
    QDateTime expires{};

    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("schema", &Timestamp::schema), json::field("version", &Timestamp::version),
                          json::field("snapshot_version", &Timestamp::snapshotVersion),
                          json::field("snapshot_hash", &Timestamp::snapshotHash),
                          json::field("expires", &Timestamp::expires)};
    }
    Statement statement() const;
    friend bool operator==(const Timestamp &, const Timestamp &) = default;
};

/// Reason of both: `catalog.bad_json`.
base::Result<Snapshot> readSnapshot(const QByteArray &text);
base::Result<Timestamp> readTimestamp(const QByteArray &text);

} // namespace fallow::catalog
