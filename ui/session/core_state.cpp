#include "ui/session/core_state.h"

#include <algorithm>

namespace fallow::ui
{

namespace
{

using namespace std::chrono_literals;

// Short enough that a restarted core is back before a person looks, long enough to cost nothing.
constexpr std::chrono::milliseconds FirstDelay = 1s;
constexpr std::chrono::milliseconds LongestDelay = 30s;
// A snapshot answers in milliseconds; more changes than this in between means it never will.
constexpr size_t MaxEarlyChanges = 1000;

} // namespace

CoreState::CoreState(CoreLink &link, const base::Clock &clock, const QLocale &locale)
    : m_link(link), m_tasks(clock, locale), m_delay(FirstDelay)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &CoreState::open);
    connect(&link, &CoreLink::opened, this, &CoreState::greet);
    connect(&link, &CoreLink::closed, this, &CoreState::lose);
    connect(&link.core(), &api::Core::changed, this, &CoreState::apply);
}

void CoreState::start()
{
    open();
}

void CoreState::retry()
{
    if (m_phase != Phase::Offline)
        return;
    m_delay = FirstDelay;
    open();
}

void CoreState::open()
{
    m_retry.stop();
    m_seq.reset();
    m_early.clear();
    setPhase(Phase::Connecting);
    m_link.open();
}

void CoreState::greet()
{
    const api::HelloRequest hello{QStringLiteral("fallow"), QString::fromLatin1(api::apiVersion)};
    core().hello(hello).then(this, [this](const base::Result<api::HelloReply> &reply) {
        if (!reply)
            lose(reply.error());
        else
            subscribe();
    });
}

void CoreState::subscribe()
{
    m_seq.reset();
    core().subscribe({}).then(this, [this](const base::Result<api::Snapshot> &snapshot) {
        if (!snapshot)
            lose(snapshot.error());
        else
            take(*snapshot);
    });
}

void CoreState::take(const api::Snapshot &snapshot)
{
    m_seq = snapshot.seq;
    m_status = snapshot.status;
    m_tasks.reset(snapshot.tasks);
    m_delay = FirstDelay;
    m_error.reset();
    setPhase(Phase::Live);
    Q_EMIT statusChanged();
    Q_EMIT heardAll();
    for (const api::Change &change : std::exchange(m_early, {})) {
        if (change.seq > snapshot.seq)
            apply(change);
    }
}

void CoreState::apply(const api::Change &change)
{
    if (!m_seq) {
        if (m_early.size() < MaxEarlyChanges)
            m_early.push_back(change);
        return;
    }
    if (change.seq <= *m_seq)
        return;
    if (change.seq != *m_seq + 1) {
        subscribe();
        return;
    }
    m_seq = change.seq;
    for (const model::Task &task : change.tasks)
        m_tasks.put(task);
    if (change.status)
        m_status = change.status;
    if (change.status || !change.tasks.empty())
        Q_EMIT statusChanged();
    Q_EMIT heard(change);
}

void CoreState::lose(const base::Error &error)
{
    m_seq.reset();
    m_early.clear();
    m_error = error;
    setPhase(Phase::Offline);
    m_retry.start(m_delay);
    m_delay = std::min(2 * m_delay, LongestDelay);
}

void CoreState::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace fallow::ui
