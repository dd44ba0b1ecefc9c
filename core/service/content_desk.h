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
    struct Parts {
        content::ContentStore &contents;
        ImageDesk &images;
        const base::Clock &clock;
    };
    ContentDesk(const Parts &parts, qint64 quota);

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

    content::ContentStore &m_store;
    ImageDesk &m_images;
    const base::Clock &m_clock;
    const qint64 m_quota;
    std::map<QString, TransferRate> m_rates; ///< by download
};

} // namespace fallow::service
