#pragma once

#include "core/api/sandbox.h"

namespace fallow::rpc {

class Client;

/// `api::Sandbox` over the connection of a Client, which owns it.
class SandboxClient final : public api::Sandbox
{
public:
    explicit SandboxClient(Client &client) : m_client(client) {}

    api::Answer<api::ProbeReply> probe(const api::ProbeRequest &request) override;
    api::Answer<api::XrayReply> xray(const api::XrayRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
