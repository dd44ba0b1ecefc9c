#pragma once

#include "core/content/content_ref.h"
#include "core/content/sha256.h"

#include <vector>

namespace fallow::content {

constexpr qint64 leafSize = 16 * 1024; ///< what one hash proves at the least (BEP 52)
constexpr qint64 pieceSize = 1024 * 1024;

/// The tree of BEP 52 over a stream: leaves of 16 KiB hashed with SHA-256, missing ones zero, up to
/// the next power of two. Keeps one hash a piece, 32 KiB for each GiB.
class TreeHasher
{
public:
    void add(QByteArrayView bytes);
    qint64 size() const { return m_size; }
    /// Ends the stream; an empty one has no root.
    std::optional<PiecesRoot> finish();

private:
    void endLeaf();
    void endPiece();
    Sha256 m_sha;
    qint64 m_size = 0;
    qint64 m_inLeaf = 0;
    std::vector<base::Bytes32> m_leaves; ///< of the piece that is being read
    std::vector<base::Bytes32> m_pieces;
};

/// One layer of the tree that folded to the root: it proves each unit of the file by itself.
class ProvenLayer
{
public:
    /// `hashes` is the leaf layer (32 bytes for each 16 KiB) or the piece layer (for each MiB) of
    /// a file of `size` bytes. Reason: `content.bad_layer` when its length is not that of this
    /// size or it does not fold to the root.
    static base::Result<ProvenLayer> create(const QByteArray &hashes, qint64 size,
                                            const PiecesRoot &root);
    /// The layer whose nodes span `unitSize` bytes each, a power of two of at least a leaf: what a
    /// torrent has of its pieces. Reason: as `create`.
    static base::Result<ProvenLayer> create(const QByteArray &hashes, qint64 size,
                                            const PiecesRoot &root, qint64 unitSize);
    /// A file of one unit or less is proven by its root alone. Absent for larger ones.
    static std::optional<ProvenLayer> ofRoot(qint64 size, const PiecesRoot &root,
                                             qint64 unitSize = pieceSize);

    qint64 fileSize() const { return m_size; }
    qint64 unitSize() const { return m_unitSize; } ///< 16 KiB, 1 MiB, or a torrent's
    qint64 units() const { return static_cast<qint64>(m_hashes.size()); }
    qint64 bytesOf(qint64 unit) const { return std::min(m_unitSize, m_size - unit * m_unitSize); }
    /// `bytes` is the whole unit.
    bool proves(qint64 unit, QByteArrayView bytes) const;

private:
    ProvenLayer(std::vector<base::Bytes32> hashes, qint64 size, qint64 unitSize)
        : m_hashes(std::move(hashes)), m_size(size), m_unitSize(unitSize)
    {
    }
    std::vector<base::Bytes32> m_hashes;
    qint64 m_size;
    qint64 m_unitSize;
};

/// The leaf hashes of `bytes`, one after the other: what proves a file of that content.
QByteArray leafLayer(QByteArrayView bytes);

} // namespace fallow::content
