#pragma once

#include "core/api/messages.h"
#include "core/model/facts.h"
#include "core/model/work_rules.h"

/// Requests and replies of the part of the contract that decides when to work.
namespace fallow::api {

/// What a preset would mean on this computer.
struct PresetMeaning {
    model::Preset preset = model::Preset::Off;
    qint64 cores = 0; ///< while nobody uses it
    qint64 coresInUse = 0; ///< beside somebody
    qint64 quotaPercent = 100; ///< of the time of those cores
    std::optional<qint64> watts; ///< that work would draw, of what the person stated; none: not stated
    friend bool operator==(const PresetMeaning &, const PresetMeaning &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("preset", &PresetMeaning::preset), json::field("cores", &PresetMeaning::cores),
                          json::field("cores_in_use", &PresetMeaning::coresInUse),
                          json::field("quota_percent", &PresetMeaning::quotaPercent),
                          json::field("watts", &PresetMeaning::watts)};
    }
};

struct WorkSettingsReply {
    model::WorkSettings settings;
    model::Profile profile; ///< what the preset of the settings means
    std::vector<PresetMeaning> presets; ///< every one
    QString reason; ///< what is wrong with the file they were read from; empty: nothing
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("settings", &WorkSettingsReply::settings),
                          json::field("profile", &WorkSettingsReply::profile),
                          json::defaulted("presets", &WorkSettingsReply::presets),
                          json::defaulted("reason", &WorkSettingsReply::reason)};
    }
};

/// What is seen now and from where; sources that cannot tell say why.
struct SightList {
    std::vector<model::Sight> sights;
    static constexpr auto jsonFields() { return std::tuple{json::field("sights", &SightList::sights)}; }
};

struct DecisionLog {
    model::Decision now;
    std::vector<model::Decision> past; ///< newest first, of this run of the core
    model::Wishes wishes;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("now", &DecisionLog::now), json::field("past", &DecisionLog::past),
                          json::field("wishes", &DecisionLog::wishes)};
    }
};

struct OverrideRequest {
    qint64 minutes = 60; ///< 0: end it now
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("minutes", &OverrideRequest::minutes)};
    }
};

struct FinishRequest {
    bool finish = true; ///< what runs, then stop; false: take new work again
    static constexpr auto jsonFields() { return std::tuple{json::defaulted("finish", &FinishRequest::finish)}; }
};

/// Programs that can be chosen as quiet apps, by name.
struct AppList {
    std::vector<model::QuietApp> apps;
    static constexpr auto jsonFields() { return std::tuple{json::field("apps", &AppList::apps)}; }
};

} // namespace fallow::api
