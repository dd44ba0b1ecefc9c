#include "core/rpc/computers_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::ComputerList> ComputersClient::list(const api::Empty &request)
{
    return m_client.ask(&api::Computers::list, request);
}

api::Answer<api::ComputerList> ComputersClient::share(const api::ShareRequest &request)
{
    return m_client.ask(&api::Computers::share, request);
}

api::Answer<api::ComputerList> ComputersClient::pair(const api::PairRequest &request)
{
    return m_client.ask(&api::Computers::pair, request);
}

api::Answer<api::ComputerList> ComputersClient::unpair(const api::ComputerRequest &request)
{
    return m_client.ask(&api::Computers::unpair, request);
}

} // namespace fallow::rpc
