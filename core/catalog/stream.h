#pragma once

#include "core/catalog/memory_files.h"

#include <functional>

/// How a process that reads git hands a catalog to one that does not: "FCAT1\n", then for each file u16
/// length, path, u8 whether the content follows, u64 size, and the content or its SHA-256. Big-endian. Pages and
/// pictures come as their hashes: they are asked for when somebody looks at them.
namespace fallow::catalog {

/// Reasons: those of `files`, `catalog.unwritable` from `write`.
using WriteBytes = std::function<base::Result<base::Done>(const QByteArray &bytes)>;
base::Result<base::Done> writeStream(const Files &files, const WriteBytes &write);

/// A stream that was read; whoever wrote it is not believed: hashes are computed here.
class StreamFiles final : public Files
{
public:
    /// Reasons: `catalog.bad_stream`, those of arrange().
    static base::Result<StreamFiles> ofBytes(const QByteArray &bytes);
    /// At most 1 GiB. Reasons: also `catalog.no_snapshot` where there is no such file.
    static base::Result<StreamFiles> ofFile(const QString &path);

    const std::vector<FileFact> &all() const override { return m_files; }
    /// Of a page or a picture: `catalog.not_here`.
    base::Result<QByteArray> read(const QByteArray &path) const override;

private:
    std::vector<FileFact> m_files;
    MemoryFiles::Contents m_contents;
};

} // namespace fallow::catalog
