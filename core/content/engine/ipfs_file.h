#pragma once

#include "core/content/engine/ipfs_dag_pb.h"

#include <functional>
#include <map>

namespace fallow::content::engine
{

/// Where the bytes of a file go. What was written can be read back: a block that stands in the file
/// twice need not come twice.
struct IpfsSink {
    std::function<base::Result<base::Done>(QByteArrayView)> write; ///< always at the end
    std::function<base::Result<QByteArray>(qint64 offset, qint64 size)> readBack;
};

/// Puts a file together from blocks, in the order of its tree, believing nothing but the root's
/// name: each block is the one its parent names, and its sizes are those its parent states.
/// Reasons of all calls: `content.ipfs_unexpected_block`, `content.ipfs_wrong_block` (its hash),
/// `content.ipfs_too_deep`, `content.ipfs_too_large`, those of parseIpfsNode and of the sink.
class IpfsFile
{
public:
    /// `maxBytes` bounds the file.
    IpfsFile(const Cid &root, qint64 maxBytes, IpfsSink sink);

    /// The block needed next; absent when the file is whole. Writes what needs no block: identity
    /// names, and what stands in the file already.
    base::Result<std::optional<Cid>> wanted();
    /// That block, or one that is there already where it stands in the file again.
    base::Result<base::Done> take(const Cid &cid, QByteArrayView block);
    qint64 size() const { return m_written; }
    /// Bytes of the whole file, once its root is there.
    std::optional<qint64> total() const { return m_total; }
    /// A block that will be needed, and where its bytes begin in the file.
    struct Coming {
        Cid cid;
        std::optional<quint64> fileSize; ///< as its parent says; only the root has none
        qint64 offset = 0;
    };
    /// The next first, as far as is known by now; without what is there already. At most `most`.
    std::vector<Coming> coming(size_t most) const;

private:
    struct Wanted {
        Cid cid;
        std::optional<quint64> fileSize; ///< as its parent says
        int depth = 0;
        /// Not a block but the end of one: what was written since `offset` is that block's part.
        bool isEnd = false;
        qint64 offset = 0;
    };
    struct Part {
        qint64 offset = 0;
        qint64 size = 0;
    };
    base::Result<base::Done> use(const Wanted &wanted, QByteArrayView block);
    base::Result<base::Done> write(QByteArrayView bytes);
    base::Result<base::Done> repeat(const Part &part);
    void finishParts();

    qint64 m_maxBytes;
    IpfsSink m_sink;
    std::vector<Wanted> m_stack; ///< next on top
    std::map<QByteArray, Part> m_parts; ///< by the bytes of the name
    qint64 m_written = 0;
    std::optional<qint64> m_total;
};

} // namespace fallow::content::engine
