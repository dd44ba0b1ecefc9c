#include "core/image/engine/unpack.h"

#include "core/image/reference.h"

#include <QFile>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;

Result<LayerUnpacker> LayerUnpacker::open(const UnpackOrder &order)
{
    auto tree = RootTree::open(order.directory);
    if (!tree)
        return tree.error();
    LayerUnpacker unpacker(std::move(*tree), order.limits);
    for (const LayerFile &layer : order.layers) {
        Descriptor file(::open(QFile::encodeName(layer.path).constData(), O_RDONLY | O_CLOEXEC));
        if (!file.isValid())
            return fail(Code::Unavailable, "content.read_failed"_reason, layer.path);
        unpacker.m_layers.push_back({std::move(file), layer.diffId});
    }
    return unpacker;
}

Result<Done> LayerUnpacker::apply(const Layer &layer, const Job &job)
{
    const LayerStream::Limits limits{m_limits.totalBytes + m_limits.overheadBytes, m_limits.ratio};
    auto tar = TarLayer::open(layer.file.get(), limits, job);
    if (!tar)
        return tar.error();
    LayerWriter writer(m_tree, m_limits, m_count);
    for (;;) {
        const auto entry = (*tar)->next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        if (const auto applied = writer.apply(**entry, **tar); !applied)
            return applied;
        job.report({.phase = QStringLiteral("unpack"), .written = m_count.bytes});
    }
    if (const auto finished = writer.finish(); !finished)
        return finished;
    const auto diffId = (*tar)->finish();
    if (!diffId)
        return diffId.error();
    if (*diffId != layer.diffId)
        return fail(Code::Corrupt, "image.diff_id_mismatch"_reason, digestText(*diffId));
    return Done{};
}

Result<UnpackCount> LayerUnpacker::run(const Job &job)
{
    for (size_t i = 0; i < m_layers.size(); ++i) {
        if (const auto applied = apply(m_layers[i], job); !applied)
            return applied.error().during(QStringLiteral("layer %1").arg(i));
    }
    if (syncfs(m_tree.root()) != 0)
        return systemError(QStringLiteral("syncing the image"));
    return m_count;
}

Result<UnpackCount> unpackLayers(const UnpackOrder &order, const Job &job)
{
    auto unpacker = LayerUnpacker::open(order);
    return unpacker ? unpacker->run(job) : Result<UnpackCount>(unpacker.error());
}

} // namespace fallow::image::engine
