#pragma once

#include "core/content/books/content_store.h"
#include "core/service/network.h"
#include "core/worker/ports.h"

#include <map>
#include <set>

namespace fallow::service {

/// worker::FetchPort on the helper process and the content store. What a task has asked for is
/// pinned for it; its files are other names of what the store holds.
class FetchAdapter final : public QObject, public worker::FetchPort
{
    Q_OBJECT

public:
    struct Settings {
        QString cacheFolder; ///< images and their layers
        qint64 imageQuota = 0; ///< bytes that they may take; 0: no bound
        content::HostRules hosts;
        std::vector<QString> ipfsGateways;
        std::optional<quint32> sandboxUser; ///< owner of unpacked files, when we are root
    };
    FetchAdapter(content::FetchClient &client, content::ContentStore &store, Settings settings);

    worker::Answer<worker::Image> pullImage(const base::TaskId &task, const QString &reference,
                                            const base::Bytes32 &digest, worker::ProgressHandler progress) override;
    worker::Answer<base::Done> download(const base::TaskId &task, const QString &url, const base::Bytes32 &checksum,
                                        const QString &path, worker::ProgressHandler progress) override;
    void release(const base::TaskId &task) override;
    worker::Answer<worker::Packed> pack(const QString &outDirectory, const QString &zip,
                                        bool isCallback) override;
    /// Tasks of an earlier run that are not `open` any more need nothing.
    void releaseAllBut(const std::set<base::TaskId> &open);

    /// Every address `url` stands for: itself, or each gateway's for "/ipfs/…".
    QStringList addressesOf(const QString &url) const;
    qint64 downloadedBytes() const { return m_downloadedBytes; } ///< since the start

private:
    struct Link {
        base::ContentHash sha256;
        QString path;
    };
    /// What one task needs.
    struct Needs {
        std::vector<Link> links;
        std::optional<base::ContentHash> image; ///< its manifest
    };
    using Handlers = std::multimap<QString, worker::ProgressHandler>;
    content::ImageRequest requestFor(const QString &reference, const base::Bytes32 &digest) const;
    worker::Answer<base::Done> place(const base::TaskId &task, const content::ContentStore::Held &held,
                                     const QString &path);

    content::FetchClient &m_client;
    content::ContentStore &m_store;
    Settings m_settings;
    std::map<quint64, worker::ProgressHandler> m_pulls;
    Handlers m_downloads; ///< by id of the transfer
    std::map<base::TaskId, Needs> m_tasks; ///< that asked and were not released
    qint64 m_downloadedBytes = 0;
};

} // namespace fallow::service
