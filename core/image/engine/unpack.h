#pragma once

#include "core/content/engine/safe_tree.h"
#include "core/image/engine/layer_writer.h"

#include <functional>

namespace fallow::image::engine {

struct LayerFile {
    QString path;
    base::ContentHash diffId; ///< SHA-256 of the uncompressed stream
};

/// What is to be unpacked, and where.
struct UnpackOrder {
    std::vector<LayerFile> layers; ///< bottom first
    QString directory; ///< exists and is empty
    UnpackLimits limits;
    /// Who unpacks, and so owns the files; heeded by a process of its own that root started.
    std::optional<quint32> owner;
};

/// However the unpacking is done: here, or in a process of its own (unpack_process.h).
using Unpacker = std::function<base::Result<UnpackCount>(const UnpackOrder &,
                                                         const content::engine::Job &)>;

/// Flattens layers into one folder and syncs it. What it needs is open after `open`, so that the
/// process may give up everything else before it reads the first byte of a layer. On failure the
/// folder holds what was written so far: it is the caller's to remove.
class LayerUnpacker
{
public:
    /// Reasons: `content.write_failed`, `content.read_failed`.
    static base::Result<LayerUnpacker> open(const UnpackOrder &order);
    /// Once. Reasons: those of LayerWriter, `image.expands_too_much`, `image.diff_id_mismatch`.
    base::Result<UnpackCount> run(const content::engine::Job &job);
    int root() const { return m_tree.root(); }

private:
    struct Layer {
        content::engine::Descriptor file;
        base::ContentHash diffId;
    };
    LayerUnpacker(RootTree tree, const UnpackLimits &limits)
        : m_tree(std::move(tree)), m_limits(limits)
    {
    }
    base::Result<base::Done> apply(const Layer &layer, const content::engine::Job &job);

    RootTree m_tree;
    UnpackLimits m_limits;
    std::vector<Layer> m_layers;
    UnpackCount m_count;
};

/// Both in one, in this process.
base::Result<UnpackCount> unpackLayers(const UnpackOrder &order, const content::engine::Job &job);

} // namespace fallow::image::engine
