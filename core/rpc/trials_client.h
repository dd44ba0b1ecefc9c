#pragma once

#include "core/api/trials.h"

namespace fallow::rpc {

class Client;

/// The contract's calls about trial runs over the connection of a Client, which owns it.
class TrialsClient final : public api::Trials
{
public:
    explicit TrialsClient(Client &client) : m_client(client) {}

    api::Answer<model::Trial> start(const api::TrialRequest &request) override;
    api::Answer<api::Empty> cancel(const api::Empty &request) override;
    api::Answer<api::TrialList> list(const api::TrialListRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
