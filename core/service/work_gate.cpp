#include "core/service/work_gate.h"

#include "core/host/computer.h"

#include <algorithm>

namespace fallow::service {

using base::Done;
using base::Result;
using model::Decision;

namespace {

constexpr size_t pastKept = 200;
constexpr std::chrono::milliseconds longestTimer{24 * 3600 * 1000};

std::chrono::milliseconds awayAfter(const model::WorkSettings &settings)
{
    return std::chrono::seconds(settings.awayAfterSeconds);
}

host::HostWatch::Options with(host::HostWatch::Options options, const model::WorkSettings &settings)
{
    options.awayAfter = awayAfter(settings);
    return options;
}

bool isAnother(const Decision &before, const Decision &after)
{
    return before.verdict != after.verdict || before.at != after.at || before.until != after.until;
}

} // namespace

WorkGate::WorkGate(const base::Clock &clock, Options options) :
    m_clock(clock),
    m_folder(options.folder),
    m_files(options.folder),
    m_settings(m_files.readSettings()),
    m_wishes(m_files.readWishes(clock.now())),
    m_host(clock, with(std::move(options.host), m_settings.settings))
{
    if (!m_settings.reason.isEmpty())
        qWarning().noquote() << m_settings.reason << m_settings.detail;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WorkGate::decide);
    connect(&m_host, &host::HostWatch::changed, this, &WorkGate::decide);
    m_host.setQuietApps(m_settings.settings.quietApps);
    decide();
}

void WorkGate::decide()
{
    const host::Computer computer = host::thisComputer();
    const qint64 free = host::freeBytes(m_folder);
    const QDateTime now = m_clock.now().toLocalTime();
    m_wishes = policy::sane(m_wishes, now);
    const policy::Input input{.computer = {.cores = computer.cores,
                                           .memoryBytes = computer.memoryBytes,
                                           .freeDiskBytes = free > 0 ? std::optional(free) : std::nullopt},
                              .facts = m_host.facts(),
                              .settings = m_settings.settings,
                              .wishes = m_wishes,
                              .now = now};
    policy::Outcome outcome = policy::decide(input, m_state);
    const Decision before = std::exchange(m_state, std::move(outcome.state)).decision;
    const policy::Downloads downloadsBefore = std::exchange(m_downloads, policy::downloadsNow(input));
    wakeAt(outcome.askAgainAt);
    if (before.at.isValid() && before.at != decision().at) {
        m_past.push_front(before);
        if (m_past.size() > pastKept)
            m_past.pop_back();
    }
    if (isAnother(before, decision()) || before.allowance != decision().allowance
        || downloadsBefore != m_downloads)
        Q_EMIT decided();
}

void WorkGate::wakeAt(const std::optional<QDateTime> &moment)
{
    if (!moment)
        return m_timer.stop();
    const auto left = std::chrono::milliseconds(std::max<qint64>(1, m_clock.now().msecsTo(*moment)));
    m_timer.start(std::min(left, longestTimer));
}

QString WorkGate::refusal(const task::Terms &terms) const
{
    // How long it will take is not known, so its limit counts: the careful case.
    const policy::Offer offer{.app = terms.app, .requester = terms.requester, .pays = terms.pays,
                              .seconds = terms.timeLimitMs / 1000};
    const auto because = policy::refusal(offer, m_settings.settings, host::thisComputer().cores, m_clock.now().toLocalTime());
    return because ? because->key : QString();
}

Result<Done> WorkGate::setSettings(const model::WorkSettings &settings)
{
    if (auto sound = policy::check(settings); !sound)
        return sound;
    if (auto written = m_files.writeSettings(settings); !written)
        return written;
    const bool isOtherTime = settings.awayAfterSeconds != m_settings.settings.awayAfterSeconds;
    const bool areOtherApps = settings.quietApps != m_settings.settings.quietApps;
    m_settings = {.settings = settings};
    if (isOtherTime)
        m_host.setAwayAfter(awayAfter(settings));
    if (areOtherApps)
        m_host.setQuietApps(settings.quietApps);
    decide();
    return Done{};
}

void WorkGate::setWishes(model::Wishes wishes)
{
    m_wishes = std::move(wishes);
    if (const auto written = m_files.writeWishes(m_wishes); !written)
        qWarning().noquote() << written.error().toString();
    decide();
}

void WorkGate::pause(std::optional<qint64> minutes)
{
    model::Wishes wishes = m_wishes;
    wishes.isPaused = true;
    wishes.pausedAt = m_clock.now();
    wishes.pausedUntil = minutes ? std::optional(wishes.pausedAt.addSecs(*minutes * 60)) : std::nullopt;
    setWishes(std::move(wishes));
}

void WorkGate::resume()
{
    model::Wishes wishes = m_wishes;
    wishes.isPaused = false;
    wishes.pausedUntil.reset();
    wishes.finishThenStop = false;
    setWishes(std::move(wishes));
}

void WorkGate::finishThenStop(bool finish)
{
    model::Wishes wishes = m_wishes;
    wishes.finishThenStop = finish;
    setWishes(std::move(wishes));
}

void WorkGate::overrideFor(qint64 minutes)
{
    model::Wishes wishes = m_wishes;
    wishes.overrideAt = m_clock.now();
    wishes.overrideUntil = minutes > 0 ? std::optional(wishes.overrideAt.addSecs(minutes * 60)) : std::nullopt;
    setWishes(std::move(wishes));
}

void WorkGate::setBusy(bool busy)
{
    if (busy == std::exchange(m_isBusy, busy))
        return;
    m_host.setWatching(busy);
}

} // namespace fallow::service
