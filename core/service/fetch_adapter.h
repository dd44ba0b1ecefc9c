#pragma once

#include "core/content/fetch_client.h"
#include "core/service/network.h"
#include "core/worker/ports.h"

#include <map>

namespace fallow::service {

/// worker::FetchPort on the helper process.
class FetchAdapter final : public QObject, public worker::FetchPort
{
    Q_OBJECT

public:
    struct Settings {
        QString cacheFolder; ///< images and blobs
        content::HostRules hosts;
        std::vector<QString> ipfsGateways;
        std::optional<quint32> sandboxUser; ///< owner of unpacked files, when we are root
    };
    FetchAdapter(content::FetchClient &client, Settings settings);

    worker::Answer<worker::Image> pullImage(const QString &reference, const base::Bytes32 &digest,
                                            worker::ProgressHandler progress) override;
    worker::Answer<base::Done> download(const QString &url, const base::Bytes32 &checksum, const QString &path,
                                        worker::ProgressHandler progress) override;
    worker::Answer<worker::Packed> pack(const QString &outDirectory, const QString &zip,
                                        bool isCallback) override;

    /// Every address `url` stands for: itself, or each gateway's for "/ipfs/…".
    QStringList addressesOf(const QString &url) const;
    qint64 downloadedBytes() const { return m_downloadedBytes; } ///< since the start

private:
    template<typename T>
    QFuture<base::Result<T>> follow(content::FetchJob<T> job, const QString &what, worker::ProgressHandler progress);

    content::FetchClient &m_client;
    Settings m_settings;
    std::map<quint64, std::pair<QString, worker::ProgressHandler>> m_progress;
    qint64 m_downloadedBytes = 0;
};

} // namespace fallow::service
