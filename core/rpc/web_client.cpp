#include "core/rpc/web_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<model::WebGrants> WebClient::grants(const api::Empty &request)
{
    return m_client.ask(&api::Web::grants, request);
}

api::Answer<model::WebGrants> WebClient::allow(const api::AllowOriginRequest &request)
{
    return m_client.ask(&api::Web::allow, request);
}

api::Answer<model::WebGrants> WebClient::revoke(const api::OriginRequest &request)
{
    return m_client.ask(&api::Web::revoke, request);
}

api::Answer<api::ChainAnswer> WebClient::read(const api::ChainQuestion &request)
{
    return m_client.ask(&api::Web::read, request);
}

} // namespace fallow::rpc
