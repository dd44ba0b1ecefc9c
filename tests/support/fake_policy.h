#pragma once

#include "core/api/policy.h"

namespace fallow::test
{

/// Settings, facts and decisions in memory, for tests and `fallow --offline`. Keeps what it is set.
class FakePolicy final : public api::Policy
{
public:
    FakePolicy();

    void setSights(std::vector<model::Sight> sights) { m_sights = std::move(sights); }
    /// What the presets mean; otherwise the person's own.
    void setProfile(const model::Profile &profile) { m_profile = profile; }
    void refuseNext(const base::Error &error) { m_refusal = error; }
    void setMeanings(std::vector<api::PresetMeaning> meanings) { m_meanings = std::move(meanings); }
    void setFileReason(const QString &reason) { m_fileReason = reason; }
    void setLog(api::DecisionLog log) { m_log = std::move(log); }

    api::Answer<api::WorkSettingsReply> settings(const api::Empty &request) override;
    api::Answer<api::WorkSettingsReply> setSettings(const model::WorkSettings &request) override;
    api::Answer<api::SightList> facts(const api::Empty &request) override;
    api::Answer<api::DecisionLog> decisions(const api::Empty &request) override;
    api::Answer<api::DecisionLog> overrideRules(const api::OverrideRequest &request) override;
    api::Answer<api::DecisionLog> finish(const api::FinishRequest &request) override;
    api::Answer<api::AppList> installedApps(const api::Empty &request) override;

private:
    model::WorkSettings m_settings;
    std::vector<model::Sight> m_sights;
    QString m_fileReason;
    /// Of a computer with eight cores.
    std::vector<api::PresetMeaning> m_meanings{{model::Preset::Off, 0, 0, 100, 0}, {model::Preset::Light, 4, 0, 60, 30},
        {model::Preset::Balanced, 6, 0, 100, 75}, {model::Preset::Everything, 8, 6, 100, 100}, {model::Preset::Custom, 6, 0, 100, 75}};
    std::optional<model::Profile> m_profile;
    std::optional<base::Error> m_refusal; ///< of the settings that are set next
    api::DecisionLog m_log;
};

} // namespace fallow::test
