#pragma once

#include "core/api/tasks.h"

namespace fallow::rpc {

class Client;

/// The part of the contract about one task over the connection of a Client, which owns it.
class TasksClient final : public api::Tasks
{
public:
    explicit TasksClient(Client &client) : m_client(client) {}

    api::Answer<api::TaskLog> log(const api::TaskRequest &request) override;
    api::Answer<api::Empty> giveBack(const api::TaskRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
