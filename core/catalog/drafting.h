#pragma once

#include "core/catalog/memory_files.h"
#include "core/catalog/snapshot.h"

/// The curator's side: files that are to be signed. Each function gives back the files to write.
namespace fallow::catalog {

using DraftFiles = MemoryFiles::Contents;

/// JSON as it stands in a catalog: indented, so that people and git see what changed.
QByteArray fileText(const QJsonObject &object);

/// The next snapshot of these files, unsigned; the one it continues goes to meta/snapshots.
/// Reasons: those of readAuthority, readSnapshot, readRevocations; `catalog.no_root`.
base::Result<DraftFiles> draftSnapshot(const Files &files);
/// That the snapshot there is the newest, for `seconds` (at most 7 days). Reasons: those of
/// readSnapshot and readTimestamp, `catalog.no_file`.
base::Result<DraftFiles> draftTimestamp(const Files &files, const QDateTime &now, qint64 seconds);

/// What a person signs: the statement of a file of meta/ or of one that is not published yet.
struct Signable {
    Statement statement;
    QByteArray signaturesPath; ///< where signatures go
    Role role; ///< whose count
};
enum class SignedFile { Root, Snapshot, Timestamp };
/// Of the newest one there is. Reasons: `catalog.no_file`, those of reading it.
base::Result<Signable> signableOf(const Files &files, SignedFile which);
base::Result<Domain> domainOf(const Files &files);

/// The signatures file with one more; none twice, in the order of the signers.
/// Reasons: `catalog.not_a_signer` (the key has no part in the role), `catalog.bad_json`.
base::Result<DraftFiles> addSignature(const Files &files, const Signable &signable, const Domain &domain, const QByteArray &signature);

} // namespace fallow::catalog
