#pragma once

#include "core/base/ids.h"

#include <vector>

namespace fallow::catalog {

struct FileFact {
    QByteArray path;
    qint64 size = 0;
    base::ContentHash sha256; ///< of the content
    friend bool operator==(const FileFact &, const FileFact &) = default;
};

/// What one state of a catalog holds, wherever it lies: a commit, a folder, a bundle. Every path is
/// one of layout.h, no two differ in case alone, no file is larger than its kind may be: who
/// implements this has refused the whole otherwise.
class Files
{
public:
    virtual ~Files() = default;
    /// In the order of their paths' bytes.
    virtual const std::vector<FileFact> &all() const = 0;
    /// The bytes, which have the hash of `all()`. Reason: `catalog.no_file`, those of the place.
    virtual base::Result<QByteArray> read(const QByteArray &path) const = 0;

    const FileFact *find(const QByteArray &path) const;
};

/// Puts the facts in order and refuses what layout.h does, case twins (of a path, layout.h takes one spelling)
/// and too many files.
/// Reasons: `catalog.bad_path`, `catalog.case_twins`, `catalog.file_too_large`,
/// `catalog.too_many_files`.
base::Result<base::Done> arrange(std::vector<FileFact> &files);
/// What a single file must keep to; the same reasons.
base::Result<base::Done> checkFile(const QByteArray &path, qint64 size);

/// RFC 6962's tree over all files but meta/: a leaf is
/// SHA-256(0x00, u16 length, path, u64 size, sha256), a node SHA-256(0x01, left, right).
base::Bytes32 treeHash(const std::vector<FileFact> &files);

} // namespace fallow::catalog
