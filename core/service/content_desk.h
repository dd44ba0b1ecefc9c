#pragma once

#include "core/api/content.h"
#include "core/content/books/content_store.h"
#include "core/service/image_desk.h"

namespace fallow::service {

/// The contract's calls about content, on the store; its downloads are those of images too. Lives
/// on the core's thread.
class ContentDesk : public QObject, public api::Content
{
    Q_OBJECT

public:
    struct Settings {
        QString folder; ///< of the store
        qint64 quota = 0; ///< bytes
        content::HostRules hosts;
        QStringList ipfsGateways;
    };
    struct Parts {
        content::FetchClient &fetch;
        store::Database &database;
        const base::Clock &clock;
        ImageDesk &images;
    };
    ContentDesk(const Parts &parts, Settings settings);
    content::ContentStore &contents() { return m_store; }
    void setHosts(const content::HostRules &hosts, const QStringList &ipfsGateways)
    {
        m_store.setHosts(hosts, ipfsGateways);
    }

    api::Answer<api::GotContent> get(const api::GetContentRequest &request) override;
    api::Answer<api::ContentList> list(const api::Empty &request) override;
    api::Answer<api::Empty> pin(const api::ContentRequest &request) override;
    api::Answer<api::Empty> unpin(const api::ContentRequest &request) override;
    api::Answer<api::Empty> evict(const api::ContentRequest &request) override;
    api::Answer<api::Empty> verify(const api::ContentRequest &request) override;
    api::Answer<api::DownloadList> downloads(const api::Empty &request) override;
    api::Answer<api::Empty> cancel(const api::DownloadRequest &request) override;

Q_SIGNALS:
    void changed(const fallow::model::Download &download);

private:
    base::Result<model::ContentItem> itemOf(const store::ContentRow &row);
    void told(const content::ContentStore::Download &download);

    content::ContentStore m_store;
    ImageDesk &m_images;
    const base::Clock &m_clock;
    const qint64 m_quota;
    std::map<QString, TransferRate> m_rates; ///< by download
};

} // namespace fallow::service
