#pragma once

#include "core/content/books/content_store.h"
#include "core/service/image_desk.h"
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
    FetchAdapter(content::FetchClient &client, content::ContentStore &store, ImageDesk &images);
    ~FetchAdapter() override;

    worker::Answer<worker::Image> pullImage(const base::TaskId &task, const QString &reference,
                                            const base::Bytes32 &digest, worker::ProgressHandler progress) override;
    worker::Answer<base::Done> download(const base::TaskId &task, const QString &url, const base::Bytes32 &checksum,
                                        const QString &path, worker::ProgressHandler progress) override;
    void release(const base::TaskId &task) override;
    worker::Answer<worker::Packed> pack(const QString &outDirectory, const QString &zip,
                                        bool isCallback) override;
    /// Tasks of an earlier run that are not `open` any more need nothing.
    void releaseAllBut(const std::set<base::TaskId> &open);

    qint64 downloadedBytes() const { return m_downloadedBytes; } ///< since the start

private:
    struct Link {
        base::ContentHash sha256;
        QString path;
    };
    using Handlers = std::multimap<QString, worker::ProgressHandler>;
    worker::Answer<base::Done> place(const base::TaskId &task, const content::ContentStore::Held &held,
                                     const QString &path);

    content::FetchClient &m_client;
    content::ContentStore &m_store;
    ImageDesk &m_images;
    std::map<quint64, worker::ProgressHandler> m_pulls;
    Handlers m_downloads; ///< by id of the transfer
    std::map<base::TaskId, std::vector<Link>> m_tasks; ///< that asked and were not released
    qint64 m_downloadedBytes = 0;
};

} // namespace fallow::service
