#include "core/catalog/snapshot.h"

namespace fallow::catalog {

using namespace base;

Statement Snapshot::statement() const
{
    return Statement::snapshot({.version = version,
                                .rootVersion = rootVersion,
                                .tree = tree,
                                .entries = entries,
                                .revocations = revocations,
                                .revocationHead = revocationHead,
                                .previous = previous});
}

Statement Timestamp::statement() const
{
    return Statement::timestamp(version, snapshotVersion, snapshotHash, expires);
}

Result<Snapshot> readSnapshot(const QByteArray &text)
{
    auto snapshot = readExactly<Snapshot>(text);
    if (snapshot && (snapshot->schema != 1 || snapshot->version == 0))
        return badJson(QStringLiteral("schema or version"));
    return snapshot;
}

Result<Timestamp> readTimestamp(const QByteArray &text)
{
    auto timestamp = readExactly<Timestamp>(text);
    if (timestamp && (timestamp->schema != 1 || timestamp->version == 0))
        return badJson(QStringLiteral("schema or version"));
    return timestamp;
}

} // namespace fallow::catalog
