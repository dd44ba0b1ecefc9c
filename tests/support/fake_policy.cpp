#include "tests/support/fake_policy.h"

#include "core/base/future.h"

namespace fallow::test
{

using base::readyWith;
using base::operator""_reason;

namespace
{

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

}

FakePolicy::FakePolicy() :
    m_sights{{.fact = model::Fact::Used, .source = QStringLiteral("x11"), .value = 0, .since = noon},
        {.fact = model::Fact::Game,
            .source = QStringLiteral("gamemode"),
            .reason = QStringLiteral("host.no_gamemode"),
            .since = noon}}
{
    m_log.now.verdict = model::Verdict::Work;
    m_log.now.reasons = {{.key = QStringLiteral("policy.away")}};
    m_log.now.allowance = {.cores = 6, .quotaPercent = 100, .memoryBytes = 8'000'000'000, .downloads = true};
    m_log.now.at = noon;
}

api::Answer<api::WorkSettingsReply> FakePolicy::settings(const api::Empty &)
{
    return readyWith<api::WorkSettingsReply>(
        api::WorkSettingsReply{m_settings, m_profile.value_or(m_settings.custom), m_meanings, m_fileReason});
}

api::Answer<api::WorkSettingsReply> FakePolicy::setSettings(const model::WorkSettings &request)
{
    if (m_refusal)
        return readyWith<api::WorkSettingsReply>(*std::exchange(m_refusal, std::nullopt));
    m_settings = request;
    m_fileReason.clear();
    return settings({});
}

api::Answer<api::SightList> FakePolicy::facts(const api::Empty &)
{
    return readyWith<api::SightList>(api::SightList{m_sights});
}

api::Answer<api::DecisionLog> FakePolicy::decisions(const api::Empty &)
{
    return readyWith<api::DecisionLog>(m_log);
}

api::Answer<api::DecisionLog> FakePolicy::overrideRules(const api::OverrideRequest &request)
{
    if (request.minutes < 0)
        return readyWith<api::DecisionLog>(
            base::fail(base::Code::InvalidArgument, "work.bad_minutes"_reason));
    m_log.wishes.overrideUntil.reset();
    if (request.minutes > 0)
        m_log.wishes.overrideUntil = noon.addSecs(request.minutes * 60);
    return decisions({});
}

api::Answer<api::DecisionLog> FakePolicy::finish(const api::FinishRequest &request)
{
    m_log.wishes.finishThenStop = request.finish;
    return decisions({});
}

api::Answer<api::AppList> FakePolicy::installedApps(const api::Empty &)
{
    return readyWith<api::AppList>(
        api::AppList{{{QStringLiteral("Blender"), QStringLiteral("/usr/bin/blender")},
            {QStringLiteral("Kdenlive"), QStringLiteral("/usr/bin/kdenlive")},
            {QStringLiteral("Steam"), QStringLiteral("/usr/games/steam")}}});
}

} // namespace fallow::test
