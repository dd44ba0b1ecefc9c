#include "core/image/engine/pull.h"

#include "core/content/engine/check_file.h"
#include "core/content/file_stamp.h"
#include "core/content/store_layout.h"
#include "core/image/config.h"
#include "core/image/engine/image_cache.h"
#include "core/image/engine/registry.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesUnpacked = 3; // of one of a layer, at gzip's usual ratio

struct Resolved {
    ContentHash digest; ///< of what the reference named
    ContentHash manifestDigest;
    Manifest manifest;
};

Result<Resolved> resolve(Registry &registry, const Reference &reference)
{
    const Platform platform = Platform::ofThisComputer();
    const auto top = registry.manifest(reference.manifestKey());
    if (!top)
        return top.error();
    auto parsed = parseManifest(top->body, top->contentType, platform);
    if (!parsed)
        return parsed.error();
    if (const auto *manifest = std::get_if<Manifest>(&*parsed))
        return Resolved{top->digest, top->digest, *manifest};
    const Blob chosen = std::get<ManifestIndex>(*parsed).manifest;
    const auto document = registry.manifest(digestText(chosen.digest));
    if (!document)
        return document.error();
    if (document->body.size() != chosen.size)
        return fail(Code::Corrupt, "image.digest_mismatch"_reason, u"size of the manifest"_s);
    parsed = parseManifest(document->body, document->contentType, platform);
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

Result<ImageCache> openCache(const QString &directory, std::optional<quint32> owner)
{
    if (!QFileInfo(directory).isAbsolute())
        return fail(Code::InvalidArgument, "content.bad_request"_reason, u"cache_dir"_s);
    return ImageCache::open(directory, owner);
}

/// One pull once it is known which image is meant.
class Pull
{
public:
    Pull(const content::ImageRequest &request, const Resolved &resolved, Registry &registry,
         const Unpacker &unpacker, const Job &job)
        : m_request(request), m_resolved(resolved), m_registry(registry), m_unpacker(unpacker),
          m_job(job), m_limits(limitsOf(request))
    {
    }
    Result<content::PulledImage> run(const Reference &reference);

private:
    Result<Done> makeRoom() const;
    Result<Config> fetchConfig();
    Result<Done> fetchLayers();
    bool dropRotten();
    QString pathOf(const Blob &blob) const { return content::heldPath(m_request.cacheDir, blob.digest); }
    Result<QString> provideRootfs(const Config &config, const ContentHash &chain);
    Result<QString> unpack(const Config &config, const ContentHash &chain);
    Result<Done> fetch(const Blob &blob);
    Result<content::PulledImage> remember(const Reference &reference, const Config &config,
                                          const ContentHash &chain, const QString &rootfs);

    const content::ImageRequest &m_request;
    const Resolved &m_resolved;
    Registry &m_registry;
    const Unpacker &m_unpacker;
    const Job &m_job;
    const UnpackLimits m_limits;
    const qint64 m_began = QDateTime::currentSecsSinceEpoch();
    std::optional<ImageCache> m_cache;
    Lock m_rootfsLock;
    content::Progress m_progress;
    std::set<ContentHash> m_fetched;
    qint64 m_moved = 0;
    qint64 m_unpacked = 0;
};

/// Images that were not used for longest go when this one would not fit beside them; none goes in
/// vain. What is being pulled beside us keeps them, and then we may take more than our room.
Result<Done> Pull::makeRoom() const
{
    const qint64 missing = m_cache->used() + m_progress.total * bytesUnpacked - m_request.room;
    if (m_request.room <= 0 || missing <= 0 || m_cache->find(m_resolved.manifestDigest))
        return Done{};
    std::set<ContentHash> kept(m_request.needed.begin(), m_request.needed.end());
    kept.insert(m_resolved.manifestDigest);
    qint64 evictable = 0;
    for (const content::CachedImage &image : m_cache->list()) {
        if (image.lastUsed > m_began) // by a task that nobody could know of when this was ordered
            kept.insert(image.manifestDigest);
        evictable += kept.contains(image.manifestDigest) ? 0 : image.size;
    }
    if (evictable < missing)
        return fail(Code::Unavailable, "content.quota_exceeded"_reason,
                    u"%1 bytes are missing"_s.arg(missing - evictable));
    const auto freed = m_cache->evict(missing, kept);
    if (!freed && freed.error().reason != "image.cache_busy"_reason)
        return freed.error();
    return Done{};
}

Result<Done> Pull::fetch(const Blob &blob)
{
    return m_registry.fetch(blob, m_request.cacheDir, m_progress).transform([&](qint64 moved) {
        m_moved += moved;
        if (moved > 0)
            m_fetched.insert(blob.digest);
        return Done{};
    });
}

Result<Done> Pull::fetchLayers()
{
    for (const Blob &layer : m_resolved.manifest.layers) {
        if (const auto fetched = fetch(layer); !fetched)
            return fetched;
    }
    return Done{};
}

/// What was found in the store and is not any more what was sealed there goes. True when there was
/// any of this image.
bool Pull::dropRotten()
{
    bool isAny = false;
    for (const Blob &blob : m_resolved.manifest.layers) {
        const auto file = m_fetched.contains(blob.digest)
            ? Result<content::CheckedFile>(content::CheckedFile{.path = {}, .sha256 = blob.digest})
            : checkFile({pathOf(blob)}, m_job);
        if (!file || file->sha256 == blob.digest)
            continue;
        isAny = QFile::remove(pathOf(blob)) || isAny;
    }
    return isAny;
}

Result<Config> Pull::fetchConfig()
{
    const Blob &blob = m_resolved.manifest.config;
    if (blob.size > maxConfigBytes)
        return fail(Code::Corrupt, "image.bad_config"_reason, u"over 4 MB"_s);
    QByteArray bytes;
    for (bool isAgain = false;; isAgain = true) {
        if (const auto fetched = fetch(blob); !fetched)
            return fetched.error();
        QFile file(pathOf(blob));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Code::Unavailable, "content.read_failed"_reason, file.fileName());
        bytes = file.readAll();
        if (content::Sha256::of(bytes) == blob.digest)
            break;
        if (isAgain || !file.remove())
            return fail(Code::Corrupt, "content.changed_on_disk"_reason, file.fileName());
    }
    m_fetched.insert(blob.digest);
    auto config = parseConfig(bytes, Platform::ofThisComputer());
    if (config && config->diffIds.size() != m_resolved.manifest.layers.size())
        return fail(Code::Corrupt, "image.bad_config"_reason, u"diff_ids do not match layers"_s);
    return config;
}

Result<QString> Pull::unpack(const Config &config, const ContentHash &chain)
{
    const auto directory = m_cache->prepare(chain);
    if (!directory)
        return directory.error();
    UnpackOrder order{.layers = {}, .directory = *directory, .limits = m_limits,
                      .owner = m_request.ownerUid};
    for (size_t i = 0; i < config.diffIds.size(); ++i)
        order.layers.push_back({pathOf(m_resolved.manifest.layers[i]), config.diffIds[i]});
    const auto count = m_unpacker(order, m_job);
    auto rootfs = count ? m_cache->publish(chain, count->bytes) : Result<QString>(count.error());
    if (!rootfs)
        m_cache->abandon(chain);
    else
        m_unpacked = count->bytes;
    return rootfs;
}

/// The root file system another image brought, or layers fetched and unpacked.
Result<QString> Pull::provideRootfs(const Config &config, const ContentHash &chain)
{
    auto lock = m_cache->lockRootfs(chain);
    if (!lock)
        return lock.error();
    m_rootfsLock = std::move(*lock);
    if (const auto rootfs = m_cache->rootfs(chain)) {
        m_unpacked = m_cache->sizeOf(chain);
        return *rootfs;
    }
    if (const auto fetched = fetchLayers(); !fetched)
        return fetched.error();
    auto rootfs = unpack(config, chain);
    if (rootfs || !dropRotten())
        return rootfs;
    if (const auto fetched = fetchLayers(); !fetched)
        return fetched.error();
    return unpack(config, chain);
}

Result<content::PulledImage> Pull::remember(const Reference &reference, const Config &config,
                                            const ContentHash &chain, const QString &rootfs)
{
    ImageRecord record{.image = {.rootfs = {},
                                 .digest = m_resolved.digest,
                                 .manifestDigest = m_resolved.manifestDigest,
                                 .config = config.run,
                                 .size = m_unpacked},
                       .reference = reference.toString(),
                       .chain = chain,
                       .blobs = m_resolved.manifest.layers};
    record.blobs.insert(record.blobs.begin(), m_resolved.manifest.config);
    if (const auto remembered = m_cache->remember(record); !remembered)
        return remembered.error();
    content::PulledImage image = record.image;
    image.rootfs = rootfs;
    image.downloaded = m_moved;
    image.blobs = m_cache->held(record.blobs);
    for (content::HeldBlob &blob : image.blobs)
        blob.isProven = m_fetched.contains(blob.sha256);
    return image;
}

Result<content::PulledImage> Pull::run(const Reference &reference)
{
    m_progress = {.phase = u"download"_s, .source = reference.registry};
    m_progress.total = m_resolved.manifest.config.size;
    for (const Blob &layer : m_resolved.manifest.layers)
        m_progress.total += layer.size;
    m_job.report(m_progress);
    if (m_progress.total > m_limits.totalBytes)
        return fail(Code::Denied, "image.too_large"_reason, QString::number(m_progress.total));
    auto cache = openCache(m_request.cacheDir, m_request.ownerUid);
    if (!cache)
        return cache.error();
    m_cache = std::move(*cache);
    if (const auto room = makeRoom(); !room)
        return room.error();
    const auto stays = m_cache->lockAgainstRemoval();
    const auto lock = m_cache->lockImage(m_resolved.manifestDigest);
    if (!stays || !lock)
        return stays ? lock.error() : stays.error();
    if (auto image = m_cache->find(m_resolved.manifestDigest)) {
        image->digest = m_resolved.digest;
        return *image;
    }
    const auto config = fetchConfig();
    if (!config)
        return config.error();
    const ContentHash chain = chainId(config->diffIds);
    const auto rootfs = provideRootfs(*config, chain);
    if (!rootfs)
        return rootfs.error();
    return remember(reference, *config, chain, *rootfs);
}

} // namespace

Result<content::PulledImage> pullImage(const content::ImageRequest &request,
                                       const Unpacker &unpacker, const Job &job)
{
    if (!QFileInfo(request.cacheDir).isAbsolute())
        return fail(Code::InvalidArgument, "content.bad_request"_reason, u"cache_dir"_s);
    const auto reference = parseReference(request.reference);
    if (!reference)
        return reference.error();
    job.report({.phase = u"resolve"_s, .source = reference->registry});
    Registry registry(*reference, request, job);
    const auto resolved = resolve(registry, *reference);
    if (!resolved)
        return resolved.error().during(reference->toString());
    if (const auto pinned = checkPin(request.expectedDigest, *resolved); !pinned)
        return pinned.error();
    return Pull(request, *resolved, registry, unpacker, job).run(*reference);
}

Result<content::CachedImages> listImages(const content::CacheRequest &request)
{
    return openCache(request.cacheDir, request.ownerUid).transform([](const ImageCache &cache) {
        return content::CachedImages{cache.list()};
    });
}

Result<content::RemovedImage> removeImage(const content::CacheRequest &request)
{
    if (!request.manifest)
        return fail(Code::InvalidArgument, "content.bad_request"_reason, u"manifest"_s);
    return openCache(request.cacheDir, request.ownerUid)
        .and_then([&](const ImageCache &cache) { return cache.remove(*request.manifest); })
        .transform([](qint64 freed) { return content::RemovedImage{freed}; });
}

} // namespace fallow::image::engine
