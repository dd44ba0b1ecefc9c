#include "core/policy/presets.h"

#include "core/policy/calendar.h"

namespace fallow::policy {

using model::Limits;
using model::Preset;
using model::Profile;

namespace {

constexpr int edgesLookedAt = 64; ///< a week of a busy grid; then "until" is left open

constexpr Limits rest{.coresPercent = 0};

/// The next edge at which `value` gives something else than now.
template<typename F>
std::optional<QDateTime> changesAt(const std::vector<model::Hours> &hours, const QDateTime &now, F value)
{
    const auto current = value(now);
    QDateTime moment = now;
    for (int i = 0; i < edgesLookedAt; ++i) {
        const auto edge = nextEdge(hours, moment);
        if (!edge || edge > now.addDays(8))
            return std::nullopt;
        if (value(*edge) != current)
            return edge;
        moment = *edge;
    }
    return std::nullopt;
}

} // namespace

Profile profileOf(Preset preset, const model::WorkSettings &settings)
{
    switch (preset) {
    case Preset::Off:
        return {.inUse = rest, .away = rest};
    case Preset::Light:
        return {.inUse = rest,
                .away = {.coresPercent = 50, .quotaPercent = 60, .memoryPercent = 25},
                .quietCelsius = 65,
                .othersPercentAway = 25};
    case Preset::Balanced:
        return {.inUse = rest, .away = {.coresPercent = 75, .memoryPercent = 50}};
    case Preset::Everything: // everything but safety: the person said so
        return {.inUse = {.coresPercent = 75, .memoryPercent = 50},
                .away = {.coresPercent = 100, .memoryPercent = 75},
                .useGpu = true,
                .othersPercentInUse = 0,
                .othersPercentAway = 0,
                .restForFullScreen = false,
                .restForGame = false,
                .restForVideo = false,
                .restForCall = false,
                .restForRemoteLogin = false,
                .restForPressure = false};
    case Preset::Custom:
        return settings.custom;
    }
    return {.inUse = rest, .away = rest};
}

PresetNow presetAt(const model::WorkSettings &settings, const QDateTime &now)
{
    const auto at = [&](const QDateTime &moment) {
        const auto *entry = entryAt(settings.hours, moment);
        return entry ? entry->preset : settings.preset;
    };
    return {at(now), changesAt(hoursOf(settings.hours), now, at)};
}

TariffNow tariffAt(const model::Power &power, const QDateTime &now)
{
    const auto at = [&](const QDateTime &moment) {
        const auto *entry = entryAt(power.hours, moment);
        return entry ? entry->microsPerKwh : power.microsPerKwh;
    };
    return {at(now), changesAt(hoursOf(power.hours), now, at)};
}

} // namespace fallow::policy
