#pragma once

#include "core/image/engine/layer_writer.h"

namespace fallow::image::engine {

struct LayerFile {
    QString path;
    base::ContentHash diffId; ///< SHA-256 of the uncompressed stream
};

/// Flattens the layers, bottom first, into `directory`, which exists and is empty, and syncs it.
/// On failure the folder holds what was written so far: it is the caller's to remove.
/// Reasons: those of LayerWriter, `image.diff_id_mismatch`.
base::Result<UnpackCount> unpackLayers(const std::vector<LayerFile> &layers,
                                       const QString &directory,
                                       std::optional<RootTree::Owner> owner,
                                       const UnpackLimits &limits, const content::engine::Job &job);

} // namespace fallow::image::engine
