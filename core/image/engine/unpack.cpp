#include "core/image/engine/unpack.h"

#include "core/image/reference.h"

#include <unistd.h>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;

namespace {

struct Unpacking {
    RootTree &tree;
    const UnpackLimits &limits;
    UnpackCount &count;
    const Job &job;
};

Result<Done> applyLayer(const LayerFile &file, Unpacking &unpacking)
{
    const UnpackLimits &limits = unpacking.limits;
    const qint64 maxStream = limits.totalBytes + limits.overheadBytes;
    auto layer = TarLayer::open(file.path, maxStream, unpacking.job);
    if (!layer)
        return layer.error();
    LayerWriter writer(unpacking.tree, limits, unpacking.count);
    for (;;) {
        const auto entry = (*layer)->next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        if (const auto applied = writer.apply(**entry, **layer); !applied)
            return applied;
        unpacking.job.report({.phase = QStringLiteral("unpack"), .written = unpacking.count.bytes});
    }
    if (const auto finished = writer.finish(); !finished)
        return finished;
    const auto diffId = (*layer)->finish();
    if (!diffId)
        return diffId.error();
    if (*diffId != file.diffId)
        return fail(Code::Corrupt, "image.diff_id_mismatch"_reason, digestText(*diffId));
    return Done{};
}

} // namespace

Result<UnpackCount> unpackLayers(const std::vector<LayerFile> &layers, const QString &directory,
                                 std::optional<RootTree::Owner> owner, const UnpackLimits &limits,
                                 const Job &job)
{
    auto tree = RootTree::open(directory, owner);
    if (!tree)
        return tree.error();
    UnpackCount count;
    Unpacking unpacking{*tree, limits, count, job};
    for (size_t i = 0; i < layers.size(); ++i) {
        if (const auto applied = applyLayer(layers[i], unpacking); !applied)
            return applied.error().during(QStringLiteral("layer %1").arg(i));
    }
    if (syncfs(tree->root()) != 0)
        return systemError(QStringLiteral("syncing the image"));
    return count;
}

} // namespace fallow::image::engine
