#include "core/rpc/content_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::GotContent> ContentClient::get(const api::GetContentRequest &request)
{
    return m_client.ask(&api::Content::get, request);
}

api::Answer<api::ContentList> ContentClient::list(const api::Empty &request)
{
    return m_client.ask(&api::Content::list, request);
}

api::Answer<api::Empty> ContentClient::pin(const api::ContentRequest &request)
{
    return m_client.ask(&api::Content::pin, request);
}

api::Answer<api::Empty> ContentClient::unpin(const api::ContentRequest &request)
{
    return m_client.ask(&api::Content::unpin, request);
}

api::Answer<api::Empty> ContentClient::evict(const api::ContentRequest &request)
{
    return m_client.ask(&api::Content::evict, request);
}

api::Answer<api::Empty> ContentClient::verify(const api::ContentRequest &request)
{
    return m_client.ask(&api::Content::verify, request);
}

api::Answer<api::DownloadList> ContentClient::downloads(const api::Empty &request)
{
    return m_client.ask(&api::Content::downloads, request);
}

api::Answer<api::Empty> ContentClient::cancel(const api::DownloadRequest &request)
{
    return m_client.ask(&api::Content::cancel, request);
}

} // namespace fallow::rpc
