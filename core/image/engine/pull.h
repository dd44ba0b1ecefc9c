#pragma once

#include "core/content/engine/job.h"
#include "core/image/engine/unpack.h"

namespace fallow::image::engine {

/// Resolves, downloads, verifies and unpacks an image; at once when it is there already. Blobs stay
/// in <cacheDir>/blobs for other images. Blocks.
/// Reasons: `image.bad_reference`, `image.checksum_mismatch` (the registry's image is not the one
/// the chain names), `image.nested_index`, those of Registry, parseManifest, parseConfig and
/// the unpacker, `content.bad_request`, `content.quota_exceeded`.
base::Result<content::PulledImage> pullImage(const content::ImageRequest &request,
                                             const Unpacker &unpacker,
                                             const content::engine::Job &job);

/// Reasons: `content.write_failed`, `content.bad_request`.
base::Result<content::CachedImages> listImages(const content::CacheRequest &request);
/// Reasons also: `image.not_cached`, `image.cache_busy`.
base::Result<content::RemovedImage> removeImage(const content::CacheRequest &request);

} // namespace fallow::image::engine
