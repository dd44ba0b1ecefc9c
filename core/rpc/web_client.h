#pragma once

#include "core/api/web.h"

namespace fallow::rpc {

class Client;

/// The contract's calls about web pages over the connection of a Client, which owns it.
class WebClient final : public api::Web
{
public:
    explicit WebClient(Client &client) : m_client(client) {}

    api::Answer<model::WebGrants> grants(const api::Empty &request) override;
    api::Answer<model::WebGrants> allow(const api::AllowOriginRequest &request) override;
    api::Answer<model::WebGrants> revoke(const api::OriginRequest &request) override;
    api::Answer<api::ChainAnswer> read(const api::ChainQuestion &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
