#pragma once

#include "core/base/ids.h"
#include "core/content/requests.h"
#include "core/image/reference.h"

#include <vector>

namespace fallow::image {

constexpr qint64 maxConfigBytes = 4 * 1024 * 1024;

/// The image's config blob, as far as a run needs it (OCI image config).
struct Config {
    content::ImageConfig run;
    std::vector<base::ContentHash> diffIds; ///< SHA-256 of each layer, uncompressed, bottom first
};

/// Reasons: `image.bad_config`, `image.no_platform` (made for another), `image.bad_digest`.
base::Result<Config> parseConfig(const QByteArray &body, const Platform &platform);

/// The name of what the layers amount to, one above the other (OCI image spec, layer chain id).
base::ContentHash chainId(const std::vector<base::ContentHash> &diffIds);

} // namespace fallow::image
