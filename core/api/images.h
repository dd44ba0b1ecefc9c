#pragma once

#include "core/api/image_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// Apps' images and the room they take; `Core::images` hands it out.
class Images
{
public:
    virtual ~Images() = default;

    /// Answers when it is proven and unpacked; `Change::downloads` tells how far it is. Reasons:
    /// `image.bad_reference`, `image.registry_unreachable`, `image.registry_error`, `image.not_found`,
    /// `image.unauthorized`, `image.checksum_mismatch`, `image.no_platform`, `content.quota_exceeded`, `content.disk_full`.
    virtual Answer<PulledImage> pull(const PullImageRequest &request) = 0;
    virtual Answer<ImageList> list(const Empty &request) = 0;
    /// Reasons: `image.not_cached`, `image.needed`, `image.cache_busy`.
    virtual Answer<RemovedImage> remove(const ImageRequest &request) = 0;
};

} // namespace fallow::api
