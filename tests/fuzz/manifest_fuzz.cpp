#include "core/image/manifest.h"
#include "tests/fuzz/input.h"

using namespace fallow;

FALLOW_FUZZ_TARGET
{
    const image::Platform platform{QStringLiteral("amd64"), {}};
    const auto parsed = image::parseManifest(fuzz::bytes(data, size), {}, platform);
    if (!parsed)
        return 0;
    if (const auto *manifest = std::get_if<image::Manifest>(&*parsed)) {
        FALLOW_CHECK(!manifest->layers.empty() && manifest->layers.size() <= image::maxLayers);
        for (const image::Blob &layer : manifest->layers)
            FALLOW_CHECK(layer.size >= 0 && image::parseDigest(image::digestText(layer.digest)));
    }
    return 0;
}
