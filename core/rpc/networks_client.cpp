#include "core/rpc/networks_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::NetworkList> NetworksClient::list(const api::Empty &request)
{
    return m_client.ask(&api::Networks::list, request);
}
api::Answer<api::NetworkList> NetworksClient::add(const api::AddNetworkRequest &request)
{
    return m_client.ask(&api::Networks::add, request);
}
api::Answer<api::NetworkList> NetworksClient::cancel(const api::NetworkRequest &request)
{
    return m_client.ask(&api::Networks::cancel, request);
}
api::Answer<api::NetworkList> NetworksClient::remove(const api::NetworkRequest &request)
{
    return m_client.ask(&api::Networks::remove, request);
}
api::Answer<api::NetworkList> NetworksClient::use(const api::NetworkRequest &request)
{
    return m_client.ask(&api::Networks::use, request);
}

} // namespace fallow::rpc
