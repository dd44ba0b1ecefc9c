#include "core/service/image_desk.h"

#include "core/base/future.h"

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::Result;
using base::operator""_reason;

ImageDesk::ImageDesk(content::FetchClient &fetch, const base::Clock &clock, Settings settings) :
    m_fetch(fetch), m_clock(clock), m_settings(std::move(settings))
{
    connect(&fetch, &content::FetchClient::progressed, this,
            [this](quint64 job, const content::Progress &progress) {
                if (const auto pull = m_pulls.find(job); pull != m_pulls.end())
                    progressed(pull->second, progress);
            });
}

bool ImageDesk::isNeeded(const base::ContentHash &manifest) const
{
    return std::any_of(m_needed.begin(), m_needed.end(),
                       [&manifest](const auto &need) { return need.second == manifest; });
}

void ImageDesk::progressed(Pull &pull, const content::Progress &progress)
{
    model::Download &download = pull.download;
    download.phase = progress.phase;
    download.received = progress.received;
    download.verified = progress.verified;
    download.written = progress.written;
    download.total = progress.total;
    download.waitingFor = progress.waitingFor;
    download.bytesPerSecond = pull.rate.add(m_clock.now().toMSecsSinceEpoch(), progress.received);
    Q_EMIT changed(download);
}

void ImageDesk::over(quint64 job, bool isThere)
{
    model::Download last = m_pulls.extract(job).mapped().download;
    last.phase = isThere ? QStringLiteral("sealed") : QStringLiteral("failed");
    last.bytesPerSecond = 0;
    last.isOver = true;
    Q_EMIT changed(last);
}

content::FetchJob<content::PulledImage> ImageDesk::order(const QString &reference, const base::Bytes32 &digest)
{
    content::HostRules hosts = m_settings.hosts;
    const QString registry = reference.section(u'/', 0, 0);
    if (hosts.allowPrivateHosts && (registry.startsWith(u"127.0.0.1:") || registry.startsWith(u"localhost:")))
        hosts.plainHttpHosts.push_back(registry); // as docker does for a registry on this computer
    content::ImageRequest request{.reference = reference, .expectedDigest = digest,
                                  .cacheDir = m_settings.folder, .hosts = hosts,
                                  .room = m_settings.quota, .ownerUid = m_settings.sandboxUser};
    for (const auto &[owner, manifest] : m_needed) {
        if (manifest)
            request.needed.push_back(*manifest);
    }
    const auto job = m_fetch.pullImage(request);
    m_pulls[job.id].download = {.id = QStringLiteral("image-%1").arg(job.id), .name = reference};
    return job;
}

content::FetchJob<content::PulledImage> ImageDesk::pullFor(const QString &owner, const QString &reference,
                                                           const base::Bytes32 &digest)
{
    m_needed[owner];
    auto job = order(reference, digest);
    job.result = base::then(this, job.result,
                            [this, owner, id = job.id](const Result<content::PulledImage> &pulled) {
                                over(id, pulled.has_value());
                                const auto need = m_needed.find(owner); // released meanwhile: nobody's
                                if (pulled && need != m_needed.end())
                                    need->second = pulled->manifestDigest;
                                return pulled;
                            });
    return job;
}

api::Answer<api::PulledImage> ImageDesk::pull(const api::PullImageRequest &request)
{
    const auto job = order(request.reference, request.digest.value_or(base::Bytes32()));
    return base::then(this, job.result,
                      [this, id = job.id](const Result<content::PulledImage> &pulled) -> Result<api::PulledImage> {
                          over(id, pulled.has_value());
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
    return base::then(this, m_fetch.removeImage(one).result,
                      [](const Result<content::RemovedImage> &removed) -> Result<api::RemovedImage> {
                          if (!removed)
                              return removed.error();
                          return api::RemovedImage{removed->freed};
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
