#pragma once

#include "core/api/content.h"

namespace fallow::rpc {

class Client;

/// The contract's calls about content over the connection of a Client, which owns it.
class ContentClient final : public api::Content
{
public:
    explicit ContentClient(Client &client) : m_client(client) {}

    api::Answer<api::GotContent> get(const api::GetContentRequest &request) override;
    api::Answer<api::ContentList> list(const api::Empty &request) override;
    api::Answer<api::Empty> pin(const api::ContentRequest &request) override;
    api::Answer<api::Empty> unpin(const api::ContentRequest &request) override;
    api::Answer<api::Empty> evict(const api::ContentRequest &request) override;
    api::Answer<api::Empty> verify(const api::ContentRequest &request) override;
    api::Answer<api::DownloadList> downloads(const api::Empty &request) override;
    api::Answer<api::Empty> cancel(const api::DownloadRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
