#pragma once

#include "core/api/policy.h"

namespace fallow::rpc {

class Client;

/// The policy's part of the contract over the connection of a Client, which owns it.
class PolicyClient final : public api::Policy
{
public:
    explicit PolicyClient(Client &client) : m_client(client) {}

    api::Answer<api::WorkSettingsReply> settings(const api::Empty &request) override;
    api::Answer<api::WorkSettingsReply> setSettings(const model::WorkSettings &request) override;
    api::Answer<api::SightList> facts(const api::Empty &request) override;
    api::Answer<api::DecisionLog> decisions(const api::Empty &request) override;
    api::Answer<api::DecisionLog> overrideRules(const api::OverrideRequest &request) override;
    api::Answer<api::DecisionLog> finish(const api::FinishRequest &request) override;
    api::Answer<api::AppList> installedApps(const api::Empty &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
