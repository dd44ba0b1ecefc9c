#pragma once

#include "core/json/json.h"

#include <array>

namespace fallow::model {

/// One thing that can be known of this computer at a moment.
enum class Fact {
    Used, ///< 1: there was input within the time after which a person counts as away
    ScreenLocked,
    RemoteLogins, ///< how many
    OnBattery,
    BatteryPercent,
    Celsius, ///< of the hottest processor sensor
    MemoryPressure, ///< 1: programs wait for memory
    OthersCpu, ///< percent of all cores that programs other than tasks use
    Metered,
    FullScreen,
    Game, ///< GameMode was asked for
    KeptAwake, ///< something keeps the screen awake: a video, a presentation
    Camera,
    Microphone,
    QuietApp, ///< 1: a chosen program runs; the subject is its name
    GoingToSleep,
};

constexpr auto jsonNames(Fact)
{
    using enum Fact;
    using json::EnumName;
    return std::array{EnumName{Used, "used"},
                      EnumName{ScreenLocked, "screen_locked"},
                      EnumName{RemoteLogins, "remote_logins"},
                      EnumName{OnBattery, "on_battery"},
                      EnumName{BatteryPercent, "battery_percent"},
                      EnumName{Celsius, "celsius"},
                      EnumName{MemoryPressure, "memory_pressure"},
                      EnumName{OthersCpu, "others_cpu"},
                      EnumName{Metered, "metered"},
                      EnumName{FullScreen, "full_screen"},
                      EnumName{Game, "game"},
                      EnumName{KeptAwake, "kept_awake"},
                      EnumName{Camera, "camera"},
                      EnumName{Microphone, "microphone"},
                      EnumName{QuietApp, "quiet_app"},
                      EnumName{GoingToSleep, "going_to_sleep"}};
}

/// What one source says of one fact now, for the diagnostics view.
struct Sight {
    Fact fact = Fact::Used;
    QString source; ///< "x11", "logind", "hwmon k10temp"
    std::optional<double> value; ///< absent: the source cannot tell
    QString subject; ///< which program, which sensor
    QString reason; ///< why it cannot tell: a key
    QDateTime since;
    friend bool operator==(const Sight &, const Sight &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("fact", &Sight::fact),
                          json::field("source", &Sight::source),
                          json::field("value", &Sight::value),
                          json::defaulted("subject", &Sight::subject),
                          json::defaulted("reason", &Sight::reason),
                          json::defaulted("since", &Sight::since)};
    }
};

/// What is known at one moment: the sources put together. Absent: no source tells.
struct Facts {
    struct Value {
        double number = 0;
        QString subject;
        friend bool operator==(const Value &, const Value &) = default;
    };
    std::array<std::optional<Value>, jsonNames(Fact{}).size()> values;

    const std::optional<Value> &operator[](Fact fact) const { return values[static_cast<size_t>(fact)]; }
    std::optional<Value> &operator[](Fact fact) { return values[static_cast<size_t>(fact)]; }
    /// False also where it is not known.
    bool is(Fact fact) const { return (*this)[fact] && (*this)[fact]->number > 0; }
    friend bool operator==(const Facts &, const Facts &) = default;
};

} // namespace fallow::model
