#pragma once

#include "core/image/engine/root_tree.h"
#include "core/image/engine/tar_layer.h"

#include <chrono>
#include <map>
#include <set>

namespace fallow::image::engine {

/// Bounds of one image, all layers together.
struct UnpackLimits {
    qint64 totalBytes = qint64{20} << 30; ///< declared sizes, so holes count in full
    qint64 fileBytes = qint64{8} << 30;
    qint64 entries = 250'000;
    qint64 overheadBytes = qint64{1} << 30; ///< of headers and padding, in each layer
    qint64 ratio = 200; ///< uncompressed to compressed; text compresses 10 to 20 fold
    std::chrono::seconds time{1800}; ///< for all layers; heeded by who can kill the unpacker
};
/// What was written so far, all layers together.
struct UnpackCount {
    qint64 bytes = 0;
    qint64 entries = 0;
    qint64 whiteouts = 0;
    qint64 skipped = 0; ///< devices, FIFOs, sockets
};

/// Applies one layer to the tree below it by the rules of sandbox.md 4.1. One per layer.
class LayerWriter
{
public:
    LayerWriter(RootTree &tree, const UnpackLimits &limits, UnpackCount &count);

    /// Reasons: `image.layer_refused`, `image.too_large`, `image.too_many_entries`,
    /// `image.names_too_long` (all names of a layer together), `image.bad_layer`, `content.write_failed`, `content.disk_full`.
    base::Result<base::Done> apply(const TarEntry &entry, TarLayer &layer);
    /// Folder modes and times, which writing into the folders would have disturbed.
    base::Result<base::Done> finish();

private:
    base::Result<base::Done> checkLimits(const TarEntry &entry);
    base::Result<base::Done> applyMark(Mark mark, const EntryName &name);
    base::Result<base::Done> create(const TarEntry &entry, const EntryName &name, TarLayer &layer);
    base::Result<base::Done> createFolder(int parent, const TarEntry &entry, const EntryName &name);
    base::Result<base::Done> createFile(int parent, const TarEntry &entry, const QByteArray &name,
                                        TarLayer &layer);
    base::Result<base::Done> createSymlink(int parent, const TarEntry &entry,
                                           const QByteArray &name);
    base::Result<base::Done> createHardLink(int parent, const TarEntry &entry,
                                            const QByteArray &name);
    base::Result<base::Done> hideBelow(int folder);
    base::Result<base::Done> remember(const QByteArray &name);
    bool isWritten(quint64 parent, const QByteArray &name) const;

    struct FolderFacts {
        quint32 mode = 0;
        qint64 modified = 0;
    };
    RootTree &m_tree;
    const UnpackLimits &m_limits;
    UnpackCount &m_count;
    /// (parent's inode, name) of what this layer brought: opaque marks and whiteouts spare it,
    /// wherever in the layer they stand.
    std::set<std::pair<quint64, QByteArray>> m_written;
    std::set<quint64> m_opaque; ///< folders below which only this layer's entries are left
    std::map<QByteArray, FolderFacts> m_folders; ///< by path
    qint64 m_nameBytes = 0; ///< held in the three above
};

} // namespace fallow::image::engine
