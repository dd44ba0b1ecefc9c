#pragma once

#include "core/api/computers.h"

namespace fallow::rpc {

class Client;

/// The contract's calls about other computers over the connection of a Client, which owns it.
class ComputersClient final : public api::Computers
{
public:
    explicit ComputersClient(Client &client) : m_client(client) {}

    api::Answer<api::ComputerList> list(const api::Empty &request) override;
    api::Answer<api::ComputerList> share(const api::ShareRequest &request) override;
    api::Answer<api::ComputerList> pair(const api::PairRequest &request) override;
    api::Answer<api::ComputerList> unpair(const api::ComputerRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
