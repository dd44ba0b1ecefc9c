#include "core/service/fetch_adapter.h"

namespace fallow::service {

using base::Done;
using base::Result;
using worker::Answer;

namespace {

constexpr qint64 maxDownloadBytes = 16LL * 1024 * 1024 * 1024;

std::vector<QString> listOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

} // namespace

FetchAdapter::FetchAdapter(content::FetchClient &client, Settings settings) :
    m_client(client), m_settings(std::move(settings))
{
    connect(&client, &content::FetchClient::progressed, this,
            [this](quint64 job, const content::Progress &progress) {
                const auto known = m_progress.find(job);
                if (known == m_progress.end())
                    return;
                const auto total = progress.total > 0 ? std::optional(progress.total) : std::nullopt;
                known->second.second({known->second.first, progress.received, total});
            });
}

template<typename T>
QFuture<Result<T>> FetchAdapter::follow(content::FetchJob<T> job, const QString &what,
                                        worker::ProgressHandler progress)
{
    const quint64 id = job.id;
    m_progress.insert({id, {what, std::move(progress)}});
    return job.result.then(this, [this, id](const Result<T> &result) {
        m_progress.erase(id);
        return result;
    });
}

QStringList FetchAdapter::addressesOf(const QString &url) const
{
    if (!url.startsWith(u"/ipfs/"))
        return {url};
    QStringList addresses;
    for (const QString &gateway : m_settings.ipfsGateways)
        addresses.push_back(gateway + url);
    return addresses;
}

Answer<worker::Image> FetchAdapter::pullImage(const QString &reference, const base::Bytes32 &digest,
                                              worker::ProgressHandler progress)
{
    content::HostRules hosts = m_settings.hosts;
    const QString registry = reference.section(u'/', 0, 0);
    if (hosts.allowPrivateHosts && (registry.startsWith(u"127.0.0.1:") || registry.startsWith(u"localhost:")))
        hosts.plainHttpHosts.push_back(registry); // as docker does for a registry on this computer
    const content::ImageRequest request{.reference = reference, .expectedDigest = digest,
                                        .cacheDir = m_settings.cacheFolder, .hosts = hosts,
                                        .ownerUid = m_settings.sandboxUser};
    return follow(m_client.pullImage(request), QStringLiteral("image"), std::move(progress))
        .then(this, [this](const Result<content::PulledImage> &pulled) -> Result<worker::Image> {
            if (!pulled)
                return pulled.error();
            m_downloadedBytes += pulled->downloaded;
            return worker::Image{.rootfs = pulled->rootfs,
                                 .entrypoint = listOf(pulled->config.entrypoint),
                                 .command = listOf(pulled->config.cmd),
                                 .environment = listOf(pulled->config.env),
                                 .workingDirectory = pulled->config.workdir,
                                 .user = pulled->config.user};
        });
}

Answer<Done> FetchAdapter::download(const QString &url, const base::Bytes32 &checksum, const QString &path,
                                    worker::ProgressHandler progress)
{
    content::FileRequest request{.urls = addressesOf(url), .maxBytes = maxDownloadBytes, .path = path,
                                 .hosts = m_settings.hosts};
    if (!checksum.isZero())
        request.sha256 = base::ContentHash::from(checksum);
    return follow(m_client.fetchFile(request), QStringLiteral("data"), std::move(progress))
        .then(this, [this](const Result<content::FetchedFile> &fetched) -> Result<Done> {
            if (!fetched)
                return fetched.error();
            m_downloadedBytes += fetched->size;
            return Done{};
        });
}

Answer<worker::Packed> FetchAdapter::pack(const QString &outDirectory, const QString &zip, bool isCallback)
{
    const content::PackRequest request{.directory = outDirectory, .zipPath = zip, .isCallback = isCallback};
    return m_client.packResult(request).result.then(
        this, [](const Result<content::PackedResult> &packed) -> Result<worker::Packed> {
            if (!packed)
                return packed.error();
            const QByteArray &callback = packed->summary.callbackData;
            return worker::Packed{.zip = packed->zipPath,
                                  .digest = packed->summary.digest.toString(),
                                  .callbackData = callback.isEmpty() ? QString() : base::toHex(callback)};
        });
}

} // namespace fallow::service
