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
    const QString hex = u"0x" + QString::fromLatin1(words[2]);
    const auto diffId = base::ContentHash::fromHex(hex);
    if (!diffId)
        return 2;
    const std::atomic_bool cancelled = false;
    const image::engine::UnpackOrder order{
        .layers = {{QFile::decodeName(words[1]), *diffId}}, .directory = QFile::decodeName(words[3])};
    const auto unpacked = image::engine::unpackLayers(order, {cancelled, [](const auto &) {}});
    if (!unpacked)
        std::fprintf(stderr, "%s\n", qPrintable(unpacked.error().toString()));
    return unpacked ? 0 : 1;
}
