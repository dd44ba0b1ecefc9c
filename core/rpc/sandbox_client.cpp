#include "core/rpc/sandbox_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<api::ProbeReply> SandboxClient::probe(const api::ProbeRequest &request)
{
    return m_client.ask(&api::Sandbox::probe, request);
}
api::Answer<api::XrayReply> SandboxClient::xray(const api::XrayRequest &request)
{
    return m_client.ask(&api::Sandbox::xray, request);
}

} // namespace fallow::rpc
