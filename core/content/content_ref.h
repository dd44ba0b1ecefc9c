#pragma once

#include "core/content/cid.h"

#include <optional>

namespace fallow::content {

/// Root of the SHA-256 tree over 16 KiB leaves (BEP 52, "pieces root"). It does not bind the
/// length: a root means something only together with a size.
using PiecesRoot = base::FixedBytes<32, struct PiecesRootTag>;

/// What a piece of content is known by. At least one of the hashes must be there.
struct ContentRef {
    std::optional<base::ContentHash> sha256;
    std::optional<qint64> size; ///< bytes; always there with a root
    std::optional<PiecesRoot> root; ///< an empty file has none
    std::optional<Cid> cid; ///< of its root block in IPFS; proves what comes as blocks, no other way

    bool isVerifiable() const { return sha256 || (root && size) || cid; }
    friend bool operator==(const ContentRef &, const ContentRef &) = default;
};

} // namespace fallow::content
