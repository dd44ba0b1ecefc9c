#pragma once

#include "core/api/policy.h"
#include "core/service/work_gate.h"

namespace fallow::service {

/// The policy's part of the contract, on the gate.
class PolicyDesk final : public api::Policy
{
public:
    explicit PolicyDesk(WorkGate &gate) : m_gate(gate) {}

    api::Answer<api::WorkSettingsReply> settings(const api::Empty &request) override;
    api::Answer<api::WorkSettingsReply> setSettings(const model::WorkSettings &request) override;
    api::Answer<api::SightList> facts(const api::Empty &request) override;
    api::Answer<api::DecisionLog> decisions(const api::Empty &request) override;
    api::Answer<api::DecisionLog> overrideRules(const api::OverrideRequest &request) override;
    api::Answer<api::DecisionLog> finish(const api::FinishRequest &request) override;
    api::Answer<api::AppList> installedApps(const api::Empty &request) override;

private:
    WorkGate &m_gate;
};

} // namespace fallow::service
