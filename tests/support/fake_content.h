#pragma once

#include "core/api/content.h"

namespace fallow::test
{

/// A store in memory, for tests and `fallow --offline`: every get succeeds at once when it names a hash.
class FakeContent final : public api::Content
{
public:
    void setDownloads(std::vector<model::Download> downloads) { m_downloads = std::move(downloads); }
    void put(const model::ContentItem &item) { m_items.push_back(item); }

    api::Answer<api::GotContent> get(const api::GetContentRequest &request) override;
    api::Answer<api::ContentList> list(const api::Empty &request) override;
    api::Answer<api::Empty> pin(const api::ContentRequest &request) override;
    api::Answer<api::Empty> unpin(const api::ContentRequest &request) override;
    api::Answer<api::Empty> evict(const api::ContentRequest &request) override;
    api::Answer<api::Empty> verify(const api::ContentRequest &request) override;
    api::Answer<api::DownloadList> downloads(const api::Empty &request) override;
    api::Answer<api::Empty> cancel(const api::DownloadRequest &request) override;

private:
    base::Result<model::ContentItem *> find(const base::ContentHash &sha256);
    std::vector<model::ContentItem> m_items;
    std::vector<model::Download> m_downloads;
};

} // namespace fallow::test
