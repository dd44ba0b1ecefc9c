#include "core/policy/decide.h"

#include "core/policy/calendar.h"
#include "core/policy/quiet_mode.h"

#include <algorithm>

namespace fallow::policy {

using model::Because;
using model::Decision;
using model::Fact;
using model::Limits;
using model::Profile;
using model::Verdict;

namespace {

std::optional<Because> pause(const Input &input)
{
    const model::Wishes &wishes = input.wishes;
    if (!isPaused(input))
        return std::nullopt;
    if (!wishes.pausedUntil)
        return Because{.key = QStringLiteral("work.paused_by_you")};
    return Because{.key = QStringLiteral("work.snoozed"), .until = wishes.pausedUntil};
}

/// The shares that hold now; an override works with those of a computer that nobody uses.
Limits limitsNow(const Input &input, const Profile &profile)
{
    const Limits limits = !isOverridden(input) && isPresent(input.facts, profile) ? profile.inUse : profile.away;
    if (limits.coresPercent > 0 || !isOverridden(input))
        return limits;
    return profile.inUse.coresPercent > 0 ? profile.inUse : profileOf(model::Preset::Balanced, input.settings).away;
}

Because whyItWorks(const Input &input, const Profile &profile)
{
    if (isOverridden(input))
        return {.key = QStringLiteral("policy.overridden"), .until = input.wishes.overrideUntil};
    if (isPresent(input.facts, profile))
        return {.key = QStringLiteral("policy.works_beside_you")};
    return {.key = QStringLiteral("policy.away")};
}

qint64 memoryWithin(const Limits &limits, const Input &input)
{
    return input.computer.memoryBytes / 100 * limits.memoryPercent;
}

/// Nothing while programs of the person wait for memory.
qint64 memoryAtRest(const State &state, const Input &input, const Profile &profile)
{
    return state.pressed.isOn && profile.restForPressure ? 0 : memoryWithin(limitsNow(input, profile), input);
}

void allow(Decision &decision, State &state, const Input &input, const Profile &profile)
{
    const Limits limits = limitsNow(input, profile);
    model::Allowance &may = decision.allowance;
    may.cores = std::clamp<qint64>(input.computer.cores * limits.coresPercent / 100, 1, std::max<qint64>(1, input.computer.cores));
    may.memoryBytes = memoryWithin(limits, input);
    may.diskBytes = std::max<qint64>(0, input.computer.freeDiskBytes.value_or(0) - input.settings.minFreeDiskBytes);
    may.gpu = profile.useGpu;
    may.downloads = profile.onMetered || !input.facts.is(Fact::Metered);
    if (!may.downloads)
        decision.reasons.push_back({.key = QStringLiteral("policy.metered")});
    double quota = static_cast<double>(limits.quotaPercent);
    if (profile.quietCelsius > 0) {
        const auto limit = static_cast<double>(profile.quietCelsius);
        const auto &seen = input.facts[Fact::Celsius];
        steer(state, seen ? std::optional(seen->number) : std::nullopt, limit, input.now);
        if (!seen)
            decision.reasons.push_back({.key = QStringLiteral("policy.no_thermometer"), .limit = limit});
        else if (state.quota < quota)
            decision.reasons.push_back({.key = QStringLiteral("policy.quiet_mode"), .value = seen->number, .limit = limit});
        quota = std::min(quota, state.quota);
    } else {
        state.quota = 100;
        state.celsius.reset();
    }
    may.quotaPercent = quotaToSet(quota, state.decision.allowance.quotaPercent);
}

std::optional<QDateTime> askAgain(const Input &input, const State &state, const PresetNow &preset)
{
    std::optional<QDateTime> next;
    const auto consider = [&](const std::optional<QDateTime> &moment) {
        if (moment && *moment > input.now && (!next || *moment < *next))
            next = moment;
    };
    if (input.wishes.isPaused)
        consider(input.wishes.pausedUntil);
    consider(input.wishes.overrideUntil);
    consider(preset.until);
    if (input.settings.power.maxMicrosPerKwh > 0)
        consider(tariffAt(input.settings.power, input.now).until);
    consider(nextRelease(state, input.now));
    return next;
}

/// `at` stays while the verdict and its first reason do.
void date(Decision &decision, const Decision &before, const QDateTime &now)
{
    const bool isSame = before.at.isValid() && before.at <= now && before.verdict == decision.verdict
        && !before.reasons.empty() && before.reasons.front().key == decision.reasons.front().key;
    decision.at = isSame ? before.at : now.toUTC();
}

} // namespace

Outcome decide(const Input &input, const State &before)
{
    Outcome outcome{.state = before};
    State &state = outcome.state;
    Decision &decision = outcome.decision;
    const PresetNow preset = presetAt(input.settings, input.now);
    const Profile profile = profileOf(preset.preset, input.settings);
    updateLatches(state, input, profile);

    decision.reasons = safetyRules(state, input);
    if (auto paused = pause(input))
        decision.reasons.push_back(std::move(*paused));
    if (!isOverridden(input)) {
        for (Because &reason : comfortRules(state, input, preset, profile))
            decision.reasons.push_back(std::move(reason));
    }
    if (decision.reasons.empty()) {
        decision.verdict = input.wishes.finishThenStop ? Verdict::Finish : Verdict::Work;
        if (input.wishes.finishThenStop)
            decision.reasons.push_back({.key = QStringLiteral("policy.finishing")});
        decision.reasons.push_back(whyItWorks(input, profile));
        allow(decision, state, input, profile);
    } else {
        decision.verdict = Verdict::Rest;
        decision.allowance.memoryBytes = memoryAtRest(state, input, profile);
    }
    decision.until = decision.reasons.front().until;
    date(decision, before.decision, input.now);
    outcome.askAgainAt = askAgain(input, state, preset);
    state.decision = decision;
    return outcome;
}

} // namespace fallow::policy
