#include "core/policy/rules.h"

#include "core/policy/quiet_mode.h"

#include <algorithm>

namespace fallow::policy {

using model::Because;
using model::Fact;
using model::Facts;
using model::Profile;

namespace {

std::optional<double> numberOf(const Facts &facts, Fact fact)
{
    return facts[fact] ? std::optional(facts[fact]->number) : std::nullopt;
}

Because because(const char *key, std::optional<double> value = {}, std::optional<double> limit = {})
{
    return {.key = QString::fromLatin1(key), .value = value, .limit = limit};
}

/// On at or above `on`, off under `off`; without a value it stays for the time of the blind.
void updateAbove(Latch &latch, std::optional<double> value, double on, double off, qint64 hold, const QDateTime &now)
{
    if (value)
        latch.update(*value >= on, *value < off, now, hold);
    else
        latch.update(false, true, now, std::max(hold, blindHoldSeconds));
}

void updateBattery(Latch &latch, const Facts &facts, double level, const QDateTime &now)
{
    const auto percent = numberOf(facts, Fact::BatteryPercent);
    const bool drains = facts.is(Fact::OnBattery);
    latch.update(drains && percent && *percent <= level,
                 !drains || (percent && *percent > level + batteryReleasePercent), now, 0);
}

double othersLimit(const Facts &facts, const Profile &profile)
{
    return static_cast<double>(isPresent(facts, profile) ? profile.othersPercentInUse : profile.othersPercentAway);
}

} // namespace

bool isPaused(const Input &input)
{
    const model::Wishes &wishes = input.wishes;
    return wishes.isPaused && (!wishes.pausedUntil || input.now < *wishes.pausedUntil);
}

bool isOverridden(const Input &input)
{
    return input.wishes.overrideUntil && input.now < *input.wishes.overrideUntil;
}

bool isPresent(const Facts &facts, const Profile &profile)
{
    if (profile.restForRemoteLogin && facts.is(Fact::RemoteLogins))
        return true;
    if (facts.is(Fact::ScreenLocked))
        return false;
    return !facts[Fact::Used] || facts.is(Fact::Used);
}

void updateLatches(State &state, const Input &input, const Profile &profile)
{
    const Facts &facts = input.facts;
    const QDateTime &now = input.now;
    const auto celsius = numberOf(facts, Fact::Celsius);
    updateAbove(state.hot, celsius, hotCelsius, coolCelsius, heatHoldSeconds, now);
    const auto quiet = static_cast<double>(profile.quietCelsius);
    if (quiet > 0) {
        // Loud only where the lowest quota was tried; the level under which it ends is the same.
        const double on = state.quota <= lowestQuota ? quiet + loudDegrees : hotCelsius;
        updateAbove(state.loud, celsius, on, quiet - loudDegrees, heatHoldSeconds, now);
    } else {
        state.loud = {};
    }
    updateBattery(state.batteryCritical, facts, criticalBatteryPercent, now);
    updateBattery(state.batteryLow, facts, static_cast<double>(profile.minBatteryPercent), now);
    if (const auto free = input.computer.freeDiskBytes) {
        const qint64 floor = input.settings.minFreeDiskBytes;
        state.diskFull.update(*free < floor, *free >= floor + floor / 10, now, 0);
    }
    const double limit = othersLimit(facts, profile);
    if (limit > 0)
        updateAbove(state.othersBusy, numberOf(facts, Fact::OthersCpu), limit, limit * 0.7, othersHoldSeconds, now);
    else
        state.othersBusy = {};
    updateAbove(state.pressed, numberOf(facts, Fact::MemoryPressure), 1, 1, pressureHoldSeconds, now);
}

std::vector<Because> safetyRules(const State &state, const Input &input)
{
    std::vector<Because> reasons;
    const Facts &facts = input.facts;
    if (facts.is(Fact::GoingToSleep))
        reasons.push_back(because("policy.going_to_sleep"));
    if (state.hot.isOn)
        reasons.push_back(because("policy.too_hot", numberOf(facts, Fact::Celsius), hotCelsius));
    if (state.batteryCritical.isOn)
        reasons.push_back(because("policy.battery_critical", numberOf(facts, Fact::BatteryPercent), criticalBatteryPercent));
    if (state.diskFull.isOn) {
        const auto free = input.computer.freeDiskBytes;
        reasons.push_back(because("policy.disk_full", free ? std::optional(static_cast<double>(*free)) : std::nullopt,
                                  static_cast<double>(input.settings.minFreeDiskBytes)));
    }
    return reasons;
}

namespace {

void addPower(std::vector<Because> &reasons, const State &state, const Input &input, const Profile &profile)
{
    const Facts &facts = input.facts;
    if (facts.is(Fact::OnBattery) && !profile.onBattery)
        reasons.push_back(because("policy.on_battery", numberOf(facts, Fact::BatteryPercent)));
    else if (state.batteryLow.isOn)
        reasons.push_back(because("policy.battery_low", numberOf(facts, Fact::BatteryPercent),
                                  static_cast<double>(profile.minBatteryPercent)));
    const qint64 most = input.settings.power.maxMicrosPerKwh;
    if (most <= 0)
        return;
    const TariffNow tariff = tariffAt(input.settings.power, input.now);
    if (tariff.microsPerKwh > most) {
        reasons.push_back(because("policy.power_is_dear", static_cast<double>(tariff.microsPerKwh), static_cast<double>(most)));
        reasons.back().until = tariff.until;
    }
}

void addPrograms(std::vector<Because> &reasons, const Facts &facts, const Profile &profile)
{
    struct Row {
        bool isWanted;
        Fact fact;
        const char *key;
    };
    const std::array rows{Row{profile.restForQuietApps, Fact::QuietApp, "policy.quiet_app"},
                          Row{profile.restForGame, Fact::Game, "policy.game"},
                          Row{profile.restForFullScreen, Fact::FullScreen, "policy.full_screen"},
                          Row{profile.restForCall, Fact::Camera, "policy.camera"},
                          Row{profile.restForCall, Fact::Microphone, "policy.microphone"},
                          Row{profile.restForVideo, Fact::KeptAwake, "policy.kept_awake"}};
    for (const Row &row : rows) {
        if (!row.isWanted || !facts.is(row.fact))
            continue;
        reasons.push_back(because(row.key));
        reasons.back().subject = facts[row.fact]->subject;
    }
}

void addPresence(std::vector<Because> &reasons, const Facts &facts, const Profile &profile)
{
    const bool isHere = isPresent(facts, profile);
    if ((isHere ? profile.inUse : profile.away).coresPercent > 0)
        return;
    if (!isHere)
        reasons.push_back(because("policy.only_in_use"));
    else if (profile.restForRemoteLogin && facts.is(Fact::RemoteLogins))
        reasons.push_back(because("policy.remote_login", numberOf(facts, Fact::RemoteLogins)));
    else
        reasons.push_back(because(facts[Fact::Used] ? "policy.in_use" : "policy.presence_unknown"));
}

} // namespace

std::vector<Because> comfortRules(const State &state, const Input &input, const PresetNow &preset, const Profile &profile)
{
    std::vector<Because> reasons;
    if (preset.preset == model::Preset::Off) {
        reasons.push_back(because(input.settings.hours.empty() ? "policy.turned_off" : "policy.outside_hours"));
        reasons.back().until = preset.until;
    }
    addPower(reasons, state, input, profile);
    addPrograms(reasons, input.facts, profile);
    if (preset.preset != model::Preset::Off)
        addPresence(reasons, input.facts, profile);
    if (state.othersBusy.isOn)
        reasons.push_back(because("policy.others_busy", numberOf(input.facts, Fact::OthersCpu), othersLimit(input.facts, profile)));
    if (state.pressed.isOn && profile.restForPressure)
        reasons.push_back(because("policy.memory_pressure"));
    if (state.loud.isOn)
        reasons.push_back(because("policy.too_loud", numberOf(input.facts, Fact::Celsius), static_cast<double>(profile.quietCelsius)));
    return reasons;
}

std::optional<QDateTime> nextRelease(const State &state, const QDateTime &now)
{
    std::optional<QDateTime> next;
    const auto consider = [&](const Latch &latch, qint64 hold) {
        const auto until = latch.heldUntil(now, hold);
        if (until && (!next || *until < *next))
            next = until;
    };
    for (const Latch *latch : {&state.hot, &state.loud, &state.othersBusy, &state.pressed})
        consider(*latch, blindHoldSeconds);
    consider(state.hot, heatHoldSeconds);
    consider(state.loud, heatHoldSeconds);
    consider(state.othersBusy, othersHoldSeconds);
    consider(state.pressed, pressureHoldSeconds);
    return next;
}

} // namespace fallow::policy
