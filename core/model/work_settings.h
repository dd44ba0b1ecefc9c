#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <array>

/// When this computer may work for others, and how hard: what a person chose. Every member has an
/// initialiser that is safe, so that a file of a later or an earlier version still reads.
namespace fallow::model {

/// A named set of limits. `Off`: no work, for hours of the week.
enum class Preset { Off, Light, Balanced, Everything, Custom };

constexpr auto jsonNames(Preset)
{
    using enum Preset;
    using json::EnumName;
    return std::array{EnumName{Off, "off"}, EnumName{Light, "light"}, EnumName{Balanced, "balanced"},
                      EnumName{Everything, "everything"}, EnumName{Custom, "custom"}};
}

/// Shares of this computer; all zero: rest.
struct Limits {
    qint64 coresPercent = 0; ///< of all cores, rounded down, at least one
    qint64 quotaPercent = 100; ///< of the time of those cores
    qint64 memoryPercent = 25;
    friend bool operator==(const Limits &, const Limits &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("cores_percent", &Limits::coresPercent),
                          json::defaulted("quota_percent", &Limits::quotaPercent),
                          json::defaulted("memory_percent", &Limits::memoryPercent)};
    }
};

struct Profile {
    Limits inUse; ///< somebody works at the computer
    Limits away{.coresPercent = 75, .memoryPercent = 50};
    bool onBattery = false;
    qint64 minBatteryPercent = 50; ///< where `onBattery`; never under the critical level
    bool onMetered = false; ///< downloads on a connection that costs by volume
    qint64 downloadMbits = 0; ///< a second, of all downloads together; 0: as fast as it goes
    bool useGpu = false;
    qint64 quietCelsius = 0; ///< the temperature to hold; 0: no quiet mode
    qint64 othersPercentInUse = 25; ///< rest while other programs use more of the processor; 0: never
    qint64 othersPercentAway = 50;
    bool restForFullScreen = true;
    bool restForGame = true;
    bool restForVideo = true; ///< something keeps the screen awake
    bool restForCall = true; ///< camera or microphone is in use
    bool restForRemoteLogin = true;
    bool restForPressure = true; ///< programs wait for memory
    bool restForQuietApps = true;
    friend bool operator==(const Profile &, const Profile &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("in_use", &Profile::inUse),
                          json::defaulted("away", &Profile::away),
                          json::defaulted("on_battery", &Profile::onBattery),
                          json::defaulted("min_battery_percent", &Profile::minBatteryPercent),
                          json::defaulted("on_metered", &Profile::onMetered),
                          json::defaulted("download_mbits", &Profile::downloadMbits),
                          json::defaulted("use_gpu", &Profile::useGpu),
                          json::defaulted("quiet_celsius", &Profile::quietCelsius),
                          json::defaulted("others_percent_in_use", &Profile::othersPercentInUse),
                          json::defaulted("others_percent_away", &Profile::othersPercentAway),
                          json::defaulted("rest_for_full_screen", &Profile::restForFullScreen),
                          json::defaulted("rest_for_game", &Profile::restForGame),
                          json::defaulted("rest_for_video", &Profile::restForVideo),
                          json::defaulted("rest_for_call", &Profile::restForCall),
                          json::defaulted("rest_for_remote_login", &Profile::restForRemoteLogin),
                          json::defaulted("rest_for_pressure", &Profile::restForPressure),
                          json::defaulted("rest_for_quiet_apps", &Profile::restForQuietApps)};
    }
};

/// Hours that return every week, by the clock on the wall.
struct Hours {
    std::vector<qint64> days; ///< 1 Monday to 7 Sunday; empty: every day
    qint64 fromMinute = 0; ///< of the day
    qint64 toMinute = 24 * 60; ///< at or before `fromMinute`: it ends the day after
    friend bool operator==(const Hours &, const Hours &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("days", &Hours::days), json::defaulted("from_minute", &Hours::fromMinute),
                          json::defaulted("to_minute", &Hours::toMinute)};
    }
};

struct ProfileHours {
    Hours hours;
    Preset preset = Preset::Off;
    friend bool operator==(const ProfileHours &, const ProfileHours &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("hours", &ProfileHours::hours), json::field("preset", &ProfileHours::preset)};
    }
};

struct TariffHours {
    Hours hours;
    qint64 microsPerKwh = 0; ///< millionths of the person's currency
    friend bool operator==(const TariffHours &, const TariffHours &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("hours", &TariffHours::hours),
                          json::field("micros_per_kwh", &TariffHours::microsPerKwh)};
    }
};

/// A program during which nothing of ours runs.
struct QuietApp {
    QString name; ///< as its .desktop file calls it
    QString program; ///< absolute
    friend bool operator==(const QuietApp &, const QuietApp &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("name", &QuietApp::name), json::field("program", &QuietApp::program)};
    }
};

} // namespace fallow::model
