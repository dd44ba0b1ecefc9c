// When to work: what the gate decides becomes frozen, thawed, asking for more. Computing alone is
// paused; the session goes on to reveal, upload, ping and look at the chain.
#include "core/service/local_core.h"

#include <QMetaMethod>

#include <algorithm>
#include <limits>

namespace fallow::service {

using base::Code;
using base::readyWith;
using base::Result;
using base::operator""_reason;

namespace {
constexpr qint64 longestSnooze = 7 * 24 * 60; // minutes
constexpr std::chrono::seconds tickForWork{5}; // poco.md D.11: the worker's latest-block poll
constexpr std::chrono::minutes tickForNobody{30}; // whoever comes to look is told what is then (hello)
/// Of being awake; longer than logind waits (SessionWatch::longestDelay).
constexpr std::chrono::seconds longestBeforeSleep{10};
}

void LocalCore::followGate()
{
    limitDownloads();
    statusChanged();
    if (!m_worker)
        return;
    noteBusy();
    setShare();
    if (mayRun() == !m_isResting)
        return giveMemoryBack();
    m_isResting = !mayRun();
    if (m_isResting) {
        m_freezing = freezeAll();
    } else {
        m_memoryKept.reset(); // those that go on have their own limit again
        m_worker->runs().resumeAll();
    }
}

void LocalCore::limitDownloads()
{
    constexpr qint64 bytesPerMbit = 1'000'000 / 8;
    const policy::Downloads &may = m_gate.downloads();
    content::TransferLimits limits{.tasksWaitFor = may.waitFor};
    if (may.mbits > 0)
        limits.bytesPerSecond = may.mbits * bytesPerMbit;
    m_fetch.setLimits(limits);
}

/// What rests holds no more than the decision says: pages that can go are the person's now.
void LocalCore::giveMemoryBack()
{
    const qint64 may = m_gate.decision().allowance.memoryBytes;
    if (!m_worker || !m_memoryKept || *m_memoryKept <= may)
        return;
    m_memoryKept = may;
    m_worker->runs().reclaim(may).then([](const runner::MemoryReturned &returned) {
        for (const base::Error &refused : returned.refused)
            qInfo().noquote() << refused.during(u"giving memory back").toString();
    });
}

api::Answer<api::PauseReply> LocalCore::freezeAll()
{
    QElapsedTimer timer;
    timer.start();
    return m_worker->runs().pauseAll().then(this, [this, timer](qint64 frozen) -> Result<api::PauseReply> {
        const api::PauseReply reply{frozen, timer.elapsed()};
        if (m_isResting) {
            m_memoryKept = std::numeric_limits<qint64>::max();
            giveMemoryBack();
        }
        if (frozen > 0)
            m_lastStopMs = reply.frozenMs;
        statusChanged();
        return reply;
    });
}

qint64 LocalCore::tasksAtOnce() const
{
    const qint64 spare = std::max<qint64>(1, host::thisComputer().cores - 1);
    return m_settings.tasksAtOnce > 0 ? m_settings.tasksAtOnce : spare;
}

/// What rests keeps the share it had: it needs none.
void LocalCore::setShare()
{
    const model::Allowance &may = m_gate.decision().allowance;
    if (may.cores == 0)
        return;
    const bool isAll = may.cores >= host::thisComputer().cores && may.quotaPercent >= 100;
    const qint64 atOnce = std::max<qint64>(1, std::min(may.cores, tasksAtOnce()));
    m_worker->runs().setShare({.corePercent = isAll ? 0 : may.cores * may.quotaPercent,
                               .timePercent = may.quotaPercent,
                               .memoryBytes = std::max(WorkerSide::leastTaskMemory, may.memoryBytes / atOnce)});
}

void LocalCore::setAsking()
{
    if (!m_worker || !m_worker->session())
        return;
    const model::Allowance &may = m_gate.decision().allowance;
    m_worker->session()->setMostAtOnce(may.cores);
    m_worker->session()->setAsking(m_gate.mayBegin() && may.downloads && !m_isWorkerLocked);
}

/// Before the computer sleeps everything stands still, whether or not the gate has heard of it yet.
void LocalCore::followSleep()
{
    m_sleepHold.setSingleShot(true);
    m_sleepHold.setInterval(longestBeforeSleep);
    connect(&m_sleepHold, &QTimer::timeout, this, &LocalCore::followGate);
    m_sessionWatch.setReadyForSleep([this] {
        m_sleepHold.start();
        m_isResting = m_worker != nullptr;
        return m_worker ? m_worker->runs().pauseAll() : QtFuture::makeReadyFuture(qint64{0});
    });
    connect(&m_sessionWatch, &host::SessionWatch::wokeUp, this, [this] {
        m_sleepHold.stop();
        followGate();
    });
}

void LocalCore::noteBusy()
{
    // Heat and the load of others matter as long as a task may run or begin.
    const worker::PoolSession *session = m_worker ? m_worker->session() : nullptr;
    m_gate.setBusy(session && (session->isJoined() || session->hasOpenTask()) && !m_gate.wishes().isPaused);
    setAsking();
}

bool LocalCore::isWatched() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&api::Core::changed));
}

/// Without a pool, an open run or a client nobody waits for what a tick finds out.
std::chrono::milliseconds LocalCore::tickPeriod() const
{
    const auto isOpen = [](const model::Run &run) { return run.phase < model::RunPhase::Completed; };
    const auto hasOpenRun = [&] {
        const std::vector<model::Run> runs = m_owner->runs().list();
        return std::any_of(runs.begin(), runs.end(), isOpen);
    };
    const bool matters = !m_token || (m_worker && m_worker->session()) || (m_owner && hasOpenRun())
        || isWatched();
    return matters ? tickForWork : tickForNobody;
}

api::Answer<api::PauseReply> LocalCore::pauseWork(const api::PauseRequest &request)
{
    if (request.minutes && (*request.minutes <= 0 || *request.minutes > longestSnooze))
        return readyWith<api::PauseReply>(base::fail(Code::InvalidArgument, "work.bad_minutes"_reason));
    m_freezing.reset();
    m_gate.pause(request.minutes); // followGate freezes, unless they rest already
    if (m_freezing)
        return *std::exchange(m_freezing, std::nullopt);
    return m_worker ? freezeAll() : readyWith<api::PauseReply>(api::PauseReply{});
}

api::Answer<api::Empty> LocalCore::resumeWork(const api::Empty &)
{
    m_gate.resume();
    statusChanged();
    return readyWith<api::Empty>(api::Empty{});
}

} // namespace fallow::service
