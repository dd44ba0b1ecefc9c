#include "core/service/image_desk.h"

#include "core/base/future.h"
#include "core/service/download.h"

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::Result;
using base::operator""_reason;

namespace {

const QString imageOwner = QStringLiteral("image:");

QString ownerOf(const base::ContentHash &manifest)
{
    return imageOwner + manifest.toString();
}

QString idOf(quint64 job)
{
    return QStringLiteral("image-%1").arg(job);
}

} // namespace

ImageDesk::ImageDesk(content::FetchClient &fetch, content::ContentStore &contents, const base::Clock &clock,
                     Settings settings) :
    m_fetch(fetch), m_contents(contents), m_clock(clock), m_settings(std::move(settings))
{
    connect(&fetch, &content::FetchClient::progressed, this,
            [this](quint64 job, const content::Progress &progress) {
                if (const auto pull = m_pulls.find(job); pull != m_pulls.end())
                    progressed(job, pull->second, progress);
            });
}

bool ImageDesk::isNeeded(const base::ContentHash &manifest) const
{
    return std::any_of(m_needed.begin(), m_needed.end(),
                       [&manifest](const auto &need) { return need.second == manifest; });
}

/// The store promises what is still to come as soon as that is known.
void ImageDesk::progressed(quint64 job, Pull &pull, const content::Progress &progress)
{
    const qint64 rate = pull.rate.add(m_clock.now().toMSecsSinceEpoch(), progress.received);
    m_contents.ownComputers().note(progress.sources);
    pull.download = downloadOf(pull.download.id, pull.download.name, progress);
    pull.download.bytesPerSecond = rate;
    if (progress.total > 0 && !std::exchange(pull.hasRoom, true)) {
        const auto room = m_contents.promise(pull.download.id, std::max<qint64>(0, progress.total - progress.received));
        if (!room) {
            pull.refusal = room.error();
            m_fetch.cancel(job);
        }
    }
    Q_EMIT changed(pull.download);
}

Result<content::PulledImage> ImageDesk::over(quint64 job, const Result<content::PulledImage> &pulled)
{
    const Pull pull = m_pulls.extract(job).mapped();
    const auto outcome = !pulled && pull.refusal ? Result<content::PulledImage>(*pull.refusal) : pulled;
    model::Download last = pull.download;
    m_contents.withdraw(last.id);
    if (outcome)
        keep(*outcome, last.name);
    last.phase = outcome ? QStringLiteral("sealed") : QStringLiteral("failed");
    last.waitingFor.clear();
    last.bytesPerSecond = 0;
    last.isOver = true;
    Q_EMIT changed(last);
    return outcome;
}

void ImageDesk::keep(const content::PulledImage &image, const QString &reference)
{
    for (const content::HeldBlob &blob : image.blobs) {
        if (const auto kept = m_contents.adopt(blob, ownerOf(image.manifestDigest), reference); !kept)
            qWarning("image: %s", qPrintable(kept.error().toString()));
    }
    // Room may have been made for it with others.
    base::then(this, m_fetch.listImages(cache()).result, [this](const Result<content::CachedImages> &there) {
        if (there)
            forgetOthers(*there);
    });
}

/// Layers of images that went, by our hand or another's, may go too.
void ImageDesk::forgetOthers(const content::CachedImages &there)
{
    const auto owners = m_contents.owners();
    if (!owners || !m_pulls.empty() || m_removals > 0)
        return;
    for (const QString &owner : *owners) {
        const auto isOf = [&owner](const content::CachedImage &image) { return ownerOf(image.manifestDigest) == owner; };
        if (!owner.startsWith(imageOwner) || std::any_of(there.images.begin(), there.images.end(), isOf))
            continue;
        if (const auto released = m_contents.release(owner); !released)
            qWarning("image: %s", qPrintable(released.error().toString()));
    }
}

/// Returns the bytes that gives back: those of layers that nobody else needs.
qint64 ImageDesk::letGo(const base::ContentHash &manifest)
{
    const auto rows = m_contents.pinnedBy(ownerOf(manifest));
    const auto released = m_contents.release(ownerOf(manifest));
    qint64 freed = 0;
    if (!rows || !released)
        return freed;
    for (const store::ContentRow &row : *rows) {
        if (m_contents.evict(row.sha256)) // refused where it is pinned still
            freed += row.size;
    }
    return freed;
}

content::FetchJob<content::PulledImage> ImageDesk::order(const QString &reference, const base::Bytes32 &digest,
                                                         bool isForTask)
{
    content::HostRules hosts = m_settings.hosts;
    const QString registry = reference.section(u'/', 0, 0);
    if (hosts.allowPrivateHosts && (registry.startsWith(u"127.0.0.1:") || registry.startsWith(u"localhost:")))
        hosts.plainHttpHosts.push_back(registry); // as docker does for a registry on this computer
    content::ImageRequest request{.reference = reference, .expectedDigest = digest,
                                  .cacheDir = m_settings.folder, .hosts = hosts,
                                  .room = m_settings.quota, .ownerUid = m_settings.sandboxUser,
                                  .isForTask = isForTask,
                                  .ownComputers = m_contents.ownComputers().present()};
    for (const auto &[owner, manifest] : m_needed) {
        if (manifest)
            request.needed.push_back(*manifest);
    }
    const auto job = m_fetch.pullImage(request);
    m_pulls[job.id] = {.download = {.id = idOf(job.id), .name = reference}, .isForTask = isForTask};
    return job;
}

content::FetchJob<content::PulledImage> ImageDesk::pullFor(const QString &owner, const QString &reference,
                                                           const base::Bytes32 &digest)
{
    m_needed[owner];
    auto job = order(reference, digest, true);
    job.result = base::then(this, job.result,
                            [this, owner, id = job.id](const Result<content::PulledImage> &answer) {
                                const auto pulled = over(id, answer);
                                const auto need = m_needed.find(owner); // released meanwhile: nobody's
                                if (pulled && need != m_needed.end())
                                    need->second = pulled->manifestDigest;
                                return pulled;
                            });
    return job;
}

api::Answer<api::PulledImage> ImageDesk::pull(const api::PullImageRequest &request)
{
    for (const auto &[id, pull] : m_pulls) { // the same image for a task: nothing holds it any more
        if (pull.isForTask && pull.download.name == request.reference)
            m_fetch.hurry(id);
    }
    const auto job = order(request.reference, request.digest.value_or(base::Bytes32()), false);
    return base::then(this, job.result,
                      [this, id = job.id](const Result<content::PulledImage> &answer) -> Result<api::PulledImage> {
                          const auto pulled = over(id, answer);
                          if (!pulled)
                              return pulled.error();
                          return api::PulledImage{pulled->rootfs, pulled->digest, pulled->manifestDigest,
                                                  pulled->size, pulled->downloaded};
                      });
}

api::Answer<api::ImageList> ImageDesk::list(const api::Empty &)
{
    return base::then(this, m_fetch.listImages(cache()).result,
                      [this](const Result<content::CachedImages> &cached) -> Result<api::ImageList> {
                          if (!cached)
                              return cached.error();
                          forgetOthers(*cached);
                          api::ImageList list{.images = {}, .quota = m_settings.quota};
                          for (const content::CachedImage &image : cached->images) {
                              list.images.push_back(
                                  {.reference = image.reference, .digest = image.digest,
                                   .manifest = image.manifestDigest, .packed = image.blobBytes, .unpacked = image.size,
                                   .usedAt = QDateTime::fromSecsSinceEpoch(image.lastUsed, Qt::UTC),
                                   .isNeeded = isNeeded(image.manifestDigest)});
                          }
                          return list;
                      });
}

/// Never beside a pull: it may be about to find this image there, for a task.
api::Answer<api::RemovedImage> ImageDesk::remove(const api::ImageRequest &request)
{
    if (isNeeded(request.manifest)) {
        return base::readyWith<api::RemovedImage>(
            base::fail(Code::Conflict, "image.needed"_reason, request.manifest.toString()));
    }
    if (!m_pulls.empty()) {
        return base::readyWith<api::RemovedImage>(
            base::fail(Code::Conflict, "image.cache_busy"_reason, m_pulls.begin()->second.download.name));
    }
    content::CacheRequest one = cache();
    one.manifest = request.manifest;
    ++m_removals;
    return base::then(this, m_fetch.removeImage(one).result,
                      [this, manifest = request.manifest](const Result<content::RemovedImage> &removed) -> Result<api::RemovedImage> {
                          --m_removals;
                          if (!removed)
                              return removed.error();
                          return api::RemovedImage{removed->freed + letGo(manifest)};
                      });
}

std::vector<model::Download> ImageDesk::downloads() const
{
    std::vector<model::Download> downloads;
    for (const auto &[job, pull] : m_pulls)
        downloads.push_back(pull.download);
    return downloads;
}

void ImageDesk::cancel(const QString &download)
{
    for (const auto &[job, pull] : m_pulls) {
        if (pull.download.id == download)
            m_fetch.cancel(job);
    }
}

} // namespace fallow::service
