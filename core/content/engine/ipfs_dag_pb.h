#pragma once

#include "core/content/cid.h"

#include <vector>

namespace fallow::content::engine
{

/// A block of a UnixFS file (IPFS specifications, dag-pb and UnixFS): bytes of its own, then those
/// of its children.
struct IpfsNode {
    struct Link {
        Cid cid;
        quint64 fileSize = 0; ///< bytes of the file below the link
    };
    QByteArray data;
    std::vector<Link> links;
    quint64 fileSize = 0; ///< of the data and all links together
};

constexpr qsizetype maxIpfsBlock = 2 * 1024 * 1024; // what gateways and bitswap carry

/// Reads a dag-pb block. Reasons: `content.ipfs_bad_node`, `content.ipfs_not_a_file` (a folder, a
/// symlink, a sharded folder), `content.ipfs_unsupported`, `content.bad_cid`.
base::Result<IpfsNode> parseIpfsNode(QByteArrayView block);

} // namespace fallow::content::engine
