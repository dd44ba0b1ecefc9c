#pragma once

#include "core/base/ids.h"
#include "core/content/requests.h"

#include <vector>

namespace fallow::image {

constexpr qint64 maxConfigBytes = 4 * 1024 * 1024;

/// The image's config blob, as far as a run needs it (OCI image config).
struct Config {
    content::ImageConfig run;
    std::vector<base::ContentHash> diffIds; ///< SHA-256 of each layer, uncompressed, bottom first
};

/// Reasons: `image.bad_config`, `image.no_platform` (not linux/amd64), `image.bad_digest`.
base::Result<Config> parseConfig(const QByteArray &body);

} // namespace fallow::image
