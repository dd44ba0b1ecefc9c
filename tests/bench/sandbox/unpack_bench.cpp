#include "core/image/engine/unpack.h"

#include <QFile>

#include <atomic>
#include <cstdio>

using namespace fallow;

/// bench_sandbox_unpack LAYER DIFF_ID FOLDER: what fallow-fetch does with one layer, checks
/// included.
int main(int count, char **words)
{
    if (count != 4)
        return 2;
    const auto diffId = base::ContentHash::fromHex(u"0x" + QString::fromLatin1(words[2]));
    if (!diffId)
        return 2;
    const std::atomic_bool cancelled = false;
    const auto unpacked = image::engine::unpackLayers({{QFile::decodeName(words[1]), *diffId}},
        QFile::decodeName(words[3]), {}, {}, {cancelled, {}});
    if (!unpacked)
        std::fprintf(stderr, "%s\n", qPrintable(unpacked.error().toString()));
    return unpacked ? 0 : 1;
}
