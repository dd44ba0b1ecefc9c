#include "core/image/engine/pull.h"

#include "core/image/config.h"
#include "core/image/engine/cached_image.h"
#include "core/image/engine/registry.h"
#include "core/image/engine/unpack.h"

#include <QFile>
#include <QFileInfo>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace {

struct Resolved {
    ContentHash digest; ///< of what the reference named
    ContentHash manifestDigest;
    Manifest manifest;
};

Result<Resolved> resolve(Registry &registry, const Reference &reference)
{
    const auto top = registry.manifest(reference.manifestKey());
    if (!top)
        return top.error();
    auto parsed = parseManifest(top->body, top->contentType);
    if (!parsed)
        return parsed.error();
    if (const auto *manifest = std::get_if<Manifest>(&*parsed))
        return Resolved{top->digest, top->digest, *manifest};
    const Blob chosen = std::get<ManifestIndex>(*parsed).manifest;
    const auto document = registry.manifest(digestText(chosen.digest));
    if (!document)
        return document.error();
    parsed = parseManifest(document->body, document->contentType);
    if (!parsed)
        return parsed.error();
    const auto *manifest = std::get_if<Manifest>(&*parsed);
    if (!manifest)
        return fail(Code::Denied, "image.nested_index"_reason, digestText(document->digest));
    return Resolved{top->digest, document->digest, *manifest};
}

Result<Done> checkPin(const Bytes32 &expected, const Resolved &resolved)
{
    if (expected.isZero() || expected == Bytes32::from(resolved.digest)
        || expected == Bytes32::from(resolved.manifestDigest))
        return Done{};
    return fail(Code::Corrupt, "image.checksum_mismatch"_reason,
                u"registry has %1, the app names %2"_s.arg(digestText(resolved.digest),
                                                           expected.toString()));
}

UnpackLimits limitsOf(const content::ImageRequest &request)
{
    UnpackLimits limits;
    if (request.maxBytes > 0)
        limits.totalBytes = request.maxBytes;
    return limits;
}

Result<qint64> download(const Resolved &resolved, Registry &registry, const BlobStore &store,
                        const QString &source, const UnpackLimits &limits)
{
    std::vector<Blob> blobs = resolved.manifest.layers;
    blobs.insert(blobs.begin(), resolved.manifest.config);
    content::Progress progress{.phase = u"download"_s, .source = source};
    for (const Blob &blob : blobs)
        progress.total += blob.size;
    if (progress.total > limits.totalBytes)
        return fail(Code::Denied, "image.too_large"_reason, QString::number(progress.total));
    qint64 moved = 0;
    for (const Blob &blob : blobs) {
        const auto fetched = registry.fetch(blob, store, progress);
        if (!fetched)
            return fetched.error();
        moved += *fetched;
    }
    return moved;
}

Result<Config> readConfig(const Resolved &resolved, const BlobStore &store)
{
    if (resolved.manifest.config.size > maxConfigBytes)
        return fail(Code::Corrupt, "image.bad_config"_reason, u"over 4 MB"_s);
    QFile file(store.path(resolved.manifest.config.digest));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::Unavailable, "content.read_failed"_reason, file.fileName());
    auto config = parseConfig(file.readAll());
    if (config && config->diffIds.size() != resolved.manifest.layers.size())
        return fail(Code::Corrupt, "image.bad_config"_reason, u"diff_ids do not match layers"_s);
    return config;
}

Result<content::PulledImage> unpack(const content::ImageRequest &request, const Resolved &resolved,
                                    const BlobStore &store, CachedImage &cached, const Job &job)
{
    const auto config = readConfig(resolved, store);
    if (!config)
        return config.error();
    const auto directory = cached.prepare();
    if (!directory)
        return directory.error();
    std::vector<LayerFile> layers;
    for (size_t i = 0; i < config->diffIds.size(); ++i)
        layers.push_back({store.path(resolved.manifest.layers[i].digest), config->diffIds[i]});
    std::optional<RootTree::Owner> owner;
    if (request.ownerUid && geteuid() == 0)
        owner = RootTree::Owner{*request.ownerUid, *request.ownerUid};
    const auto count = unpackLayers(layers, *directory, owner, limitsOf(request), job);
    if (!count)
        return count.error();
    return cached.publish({.digest = resolved.digest, .manifestDigest = resolved.manifestDigest,
                           .config = config->run, .size = count->bytes});
}

Result<content::PulledImage> pullResolved(const content::ImageRequest &request,
                                          const Resolved &resolved, Registry &registry,
                                          const QString &source, const Job &job)
{
    const auto cached = CachedImage::lock(request, resolved.manifestDigest);
    if (!cached)
        return cached.error();
    if (auto image = (*cached)->find()) {
        image->digest = resolved.digest;
        return *image;
    }
    const auto store = BlobStore::open(request.cacheDir + u"/blobs"_s);
    if (!store)
        return store.error();
    const auto moved = download(resolved, registry, *store, source, limitsOf(request));
    if (!moved)
        return moved.error();
    auto image = unpack(request, resolved, *store, **cached, job);
    if (image)
        image->downloaded = *moved;
    return image;
}

} // namespace

Result<content::PulledImage> pullImage(const content::ImageRequest &request, const Job &job)
{
    if (!QFileInfo(request.cacheDir).isAbsolute())
        return fail(Code::InvalidArgument, "content.bad_request"_reason, u"cache_dir"_s);
    const auto reference = parseReference(request.reference);
    if (!reference)
        return reference.error();
    job.report({.phase = u"resolve"_s, .source = reference->registry});
    Registry registry(*reference, request.hosts, job);
    const auto resolved = resolve(registry, *reference);
    if (!resolved)
        return resolved.error().during(reference->toString());
    if (const auto pinned = checkPin(request.expectedDigest, *resolved); !pinned)
        return pinned.error();
    return pullResolved(request, *resolved, registry, reference->registry, job);
}

} // namespace fallow::image::engine
