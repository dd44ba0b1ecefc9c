#pragma once

#include "core/api/networks.h"

namespace fallow::rpc {

class Client;

/// The networks over the connection of a Client, which owns it.
class NetworksClient final : public api::Networks
{
public:
    explicit NetworksClient(Client &client) : m_client(client) {}

    api::Answer<api::NetworkList> list(const api::Empty &request) override;
    api::Answer<api::NetworkList> add(const api::AddNetworkRequest &request) override;
    api::Answer<api::NetworkList> cancel(const api::NetworkRequest &request) override;
    api::Answer<api::NetworkList> remove(const api::NetworkRequest &request) override;
    api::Answer<api::NetworkList> use(const api::NetworkRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
