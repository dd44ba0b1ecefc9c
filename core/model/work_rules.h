#pragma once

#include "core/model/work_settings.h"

namespace fallow::model {

/// What electricity costs and what RLC is worth, in one currency, as the person entered it.
struct Power {
    qint64 microsPerKwh = 0; ///< outside `hours`; millionths of the currency
    std::vector<TariffHours> hours; ///< the first that holds counts
    qint64 maxMicrosPerKwh = 0; ///< rest while it costs more; 0: never
    qint64 watts = 0; ///< that work draws when all cores are busy; 0: not known
    qint64 microsPerRlc = 0; ///< 0: not known
    bool neverAtALoss = false; ///< tasks that pay less than their electricity are given back
    friend bool operator==(const Power &, const Power &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("micros_per_kwh", &Power::microsPerKwh),
                          json::defaulted("hours", &Power::hours),
                          json::defaulted("max_micros_per_kwh", &Power::maxMicrosPerKwh),
                          json::defaulted("watts", &Power::watts),
                          json::defaulted("micros_per_rlc", &Power::microsPerRlc),
                          json::defaulted("never_at_a_loss", &Power::neverAtALoss)};
    }
};

struct WorkSettings {
    static constexpr qint64 currentVersion = 1;

    qint64 version = currentVersion;
    Preset preset = Preset::Balanced; ///< when none of `hours` says otherwise
    Profile custom; ///< what Preset::Custom means
    std::vector<ProfileHours> hours; ///< the first that holds counts
    qint64 awayAfterSeconds = 180; ///< without input; BOINC's default (peers.md 3.1)
    std::vector<QuietApp> quietApps;
    qint64 minFreeDiskBytes = 5'000'000'000;
    base::Nrlc minPrice; ///< of one task
    std::vector<base::Address> refusedApps;
    std::vector<base::Address> refusedRequesters;
    Power power;
    friend bool operator==(const WorkSettings &, const WorkSettings &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("version", &WorkSettings::version),
                          json::defaulted("preset", &WorkSettings::preset),
                          json::defaulted("custom", &WorkSettings::custom),
                          json::defaulted("hours", &WorkSettings::hours),
                          json::defaulted("away_after_seconds", &WorkSettings::awayAfterSeconds),
                          json::defaulted("quiet_apps", &WorkSettings::quietApps),
                          json::defaulted("min_free_disk_bytes", &WorkSettings::minFreeDiskBytes),
                          json::defaulted("min_price", &WorkSettings::minPrice),
                          json::defaulted("refused_apps", &WorkSettings::refusedApps),
                          json::defaulted("refused_requesters", &WorkSettings::refusedRequesters),
                          json::defaulted("power", &WorkSettings::power)};
    }
};

/// What the person said last, besides the settings. Times are the computer's clock; who reads them
/// must bear a clock that was set (`policy::sane`).
struct Wishes {
    bool isPaused = false;
    QDateTime pausedAt;
    std::optional<QDateTime> pausedUntil; ///< a snooze; absent: until resumed
    bool finishThenStop = false; ///< what runs goes on, nothing new begins
    QDateTime overrideAt;
    std::optional<QDateTime> overrideUntil; ///< work although a rule says rest, safety apart
    friend bool operator==(const Wishes &, const Wishes &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("paused", &Wishes::isPaused),
                          json::defaulted("paused_at", &Wishes::pausedAt),
                          json::field("paused_until", &Wishes::pausedUntil),
                          json::defaulted("finish_then_stop", &Wishes::finishThenStop),
                          json::defaulted("override_at", &Wishes::overrideAt),
                          json::field("override_until", &Wishes::overrideUntil)};
    }
};

} // namespace fallow::model
