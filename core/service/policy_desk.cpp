#include "core/service/policy_desk.h"

#include "core/base/future.h"
#include "core/host/computer.h"
#include "core/host/desktop_files.h"
#include "core/policy/presets.h"

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::readyWith;
using base::operator""_reason;

namespace {
constexpr qint64 longestOverride = 24 * 60; // minutes

/// As policy::decide divides them.
qint64 coresOf(const model::Limits &limits, qint64 cores)
{
    return limits.coresPercent == 0 ? 0 : std::clamp<qint64>(cores * limits.coresPercent / 100, 1, std::max<qint64>(1, cores));
}

std::vector<api::PresetMeaning> meanings(const model::WorkSettings &settings)
{
    using enum model::Preset;
    const qint64 cores = host::thisComputer().cores;
    std::vector<api::PresetMeaning> all;
    for (const model::Preset preset : {Off, Light, Balanced, Everything, Custom}) {
        const model::Profile profile = policy::profileOf(preset, settings);
        api::PresetMeaning meaning{.preset = preset, .cores = coresOf(profile.away, cores),
                                   .coresInUse = coresOf(profile.inUse, cores), .quotaPercent = profile.away.quotaPercent};
        if (settings.power.watts > 0 && cores > 0)
            meaning.watts = settings.power.watts * meaning.cores * meaning.quotaPercent / (100 * cores);
        all.push_back(meaning);
    }
    return all;
}

} // namespace

api::Answer<api::WorkSettingsReply> PolicyDesk::settings(const api::Empty &)
{
    const policy::SaneSettings &sane = m_gate.settings();
    return readyWith<api::WorkSettingsReply>(
        api::WorkSettingsReply{sane.settings, policy::profileOf(sane.settings.preset, sane.settings), meanings(sane.settings), sane.reason});
}

api::Answer<api::WorkSettingsReply> PolicyDesk::setSettings(const model::WorkSettings &request)
{
    if (const auto set = m_gate.setSettings(request); !set)
        return readyWith<api::WorkSettingsReply>(set.error());
    return settings({});
}

api::Answer<api::SightList> PolicyDesk::facts(const api::Empty &)
{
    return readyWith<api::SightList>(api::SightList{m_gate.sights()});
}

api::Answer<api::DecisionLog> PolicyDesk::decisions(const api::Empty &)
{
    const auto &past = m_gate.past();
    return readyWith<api::DecisionLog>(api::DecisionLog{m_gate.decision(), {past.begin(), past.end()}, m_gate.wishes()});
}

api::Answer<api::DecisionLog> PolicyDesk::overrideRules(const api::OverrideRequest &request)
{
    if (request.minutes < 0 || request.minutes > longestOverride)
        return readyWith<api::DecisionLog>(base::fail(Code::InvalidArgument, "work.bad_minutes"_reason));
    m_gate.overrideFor(request.minutes);
    return decisions({});
}

api::Answer<api::DecisionLog> PolicyDesk::finish(const api::FinishRequest &request)
{
    m_gate.finishThenStop(request.finish);
    return decisions({});
}

api::Answer<api::AppList> PolicyDesk::installedApps(const api::Empty &)
{
    return readyWith<api::AppList>(api::AppList{host::installedApps()});
}

} // namespace fallow::service
