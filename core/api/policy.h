#pragma once

#include "core/api/policy_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// When this computer works and why; `Core::policy` hands it out. What changes shows in the status
/// (because, until).
class Policy
{
public:
    virtual ~Policy() = default;

    virtual Answer<WorkSettingsReply> settings(const Empty &request) = 0;
    /// Whole settings. Reasons: `settings.bad_percent`, `settings.bad_hours`, `settings.bad_celsius`,
    /// `settings.bad_time`, `settings.negative`, `settings.bad_program`, `settings.too_long`,
    /// `settings.loss_needs_prices`, `settings.unwritable`.
    virtual Answer<WorkSettingsReply> setSettings(const model::WorkSettings &request) = 0;
    virtual Answer<SightList> facts(const Empty &request) = 0;
    virtual Answer<DecisionLog> decisions(const Empty &request) = 0;
    /// Works although a rule says rest; heat, critical battery, disk and sleep still stop it.
    /// Reason: `work.bad_minutes`.
    virtual Answer<DecisionLog> overrideRules(const OverrideRequest &request) = 0;
    virtual Answer<DecisionLog> finish(const FinishRequest &request) = 0;
    virtual Answer<AppList> installedApps(const Empty &request) = 0;
};

} // namespace fallow::api
