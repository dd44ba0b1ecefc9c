#pragma once

#include "core/content/engine/job.h"

namespace fallow::image::engine {

/// Resolves, downloads, verifies and unpacks an image; at once when it is there already. Blobs stay
/// in <cacheDir>/blobs for other images. Blocks.
/// Reasons: `image.bad_reference`, `image.checksum_mismatch` (the registry's image is not the one
/// the chain names), `image.nested_index`, those of Registry, parseManifest, parseConfig and
/// unpackLayers, `content.bad_request`.
base::Result<content::PulledImage> pullImage(const content::ImageRequest &request,
                                             const content::engine::Job &job);

} // namespace fallow::image::engine
