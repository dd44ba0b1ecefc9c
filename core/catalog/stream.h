#pragma once

#include "core/catalog/files.h"

#include <functional>

/// How a process that reads git hands a catalog to one that does not: "FCAT2\n", the tree hash of the state that
/// it continues (zeros: it is whole), u64 how many bytes follow, then for each file in the order of paths
/// u16 length, path, u8 what follows, u64 size, and the content (1), its SHA-256 (0) or nothing, since the file
/// is gone (2). Big-endian. Pages and pictures come as their hashes: they are asked for when somebody looks at them.
namespace fallow::catalog {

/// Reasons: those of `files`, `catalog.unwritable` from `write`.
using WriteBytes = std::function<base::Result<base::Done>(const QByteArray &bytes)>;
/// The state that the reader has: only what is new comes after it.
struct ReaderState {
    base::Bytes32 tree;
    const std::vector<FileFact> &files;
};
base::Result<base::Done> writeStream(const Files &files, const WriteBytes &write,
                                      const std::optional<ReaderState> &before = {});

struct StreamRecord {
    enum class Kind : quint8 { Hash, Content, Gone };
    FileFact fact{}; ///< the hash is computed here where the content is
    Kind kind = Kind::Hash;
    qint64 at = 0; ///< of the content, from the front of the stream
};
struct StreamRecords {
    base::Bytes32 base{}; ///< zero = whole
    std::vector<StreamRecord> records{}; ///< in the order of their paths, which may be bad ones
    qint64 end = 0; ///< how many bytes it took
};
/// The stream at the front of `bytes`; whoever wrote it is not believed. Reason: `catalog.bad_stream`, also
/// where it is cut off.
base::Result<StreamRecords> readStream(const QByteArray &bytes);

} // namespace fallow::catalog
