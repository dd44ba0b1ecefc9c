#include "sandbox/backends/linux/run.h"
#include "sandbox/collect/remove_tree.h"

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>

namespace fallow::sandbox
{

void Run::startClock()
{
    if (m_runningSince != 0)
        return;
    m_runningSince = monotonicMs();
    m_wall.after(
        std::max<uint64_t>(1, m_policy.wall_ms - std::min(m_policy.wall_ms, m_report.wall_ms)));
}

void Run::stopClock()
{
    m_wall.stop();
    if (m_runningSince != 0)
        m_report.wall_ms += monotonicMs() - m_runningSince;
    m_runningSince = 0;
}

void Run::pause()
{
    if (m_state != State::Running || m_decided || m_ended)
        return m_listener.stopped(Failure{"sandbox.not_running", "pause"});
    m_orderedUs = monotonicUs();
    if (!m_place.limits->canFreeze()) {
        sendMessage(m_channel.get(), "stop");
        return;
    }
    m_place.limits->freeze();
    confirmFreeze();
}

void Run::confirmFreeze()
{
    constexpr uint64_t patienceUs = 2'000'000;
    if (m_place.limits->isFrozen())
        return takeStop();
    if (monotonicUs() - m_orderedUs > patienceUs)
        return failPause();
    m_freezing.after(1); // no file of a freezer of version 1 tells when it is done
}

void Run::failPause()
{
    kill(Outcome::Killed, "sandbox.pause_failed");
    m_listener.stopped(Failure{"sandbox.pause_failed", "the run was ended instead"});
}

void Run::takeStop()
{
    if (m_state == State::Running) {
        m_state = State::Paused;
        stopClock();
        m_pausedSince = monotonicMs();
    }
    m_listener.stopped(Took{monotonicUs() - m_orderedUs});
}

void Run::resume()
{
    if (m_state != State::Paused || m_decided)
        return m_listener.continued(Failure{"sandbox.not_running", "resume"});
    m_orderedUs = monotonicUs();
    if (!m_place.limits->canFreeze()) {
        sendMessage(m_channel.get(), "continue");
        return;
    }
    m_place.limits->thaw();
    takeContinue();
}

void Run::takeContinue()
{
    if (m_state == State::Paused) {
        m_state = State::Running;
        m_report.paused_ms += monotonicMs() - m_pausedSince;
        startClock();
        m_outputTick.after(1);
    }
    m_listener.continued(Took{monotonicUs() - m_orderedUs});
}

void Run::kill(Outcome outcome, const std::string &reason, const std::string &detail)
{
    if (!m_decided && !m_ended) {
        m_decided = true;
        m_report.outcome = outcome;
        m_report.reason = reason;
        m_report.detail = detail;
    }
    m_wall.stop();
    m_freezing.stop();
    m_orderedUs = monotonicUs();
    endProcesses();
}

/// The kernel ends pid 1's whole namespace with it, and nobody forks himself out of that. The group
/// has what is not in there yet, and is asked again should anybody be left: to stop all of a group
/// of version 1 before they die takes longer than their death.
void Run::endProcesses()
{
    constexpr uint64_t patienceMs = 200;
    for (const FileHandle *process : {&m_bwrap, &m_init}) {
        if (process->isOpen())
            ::syscall(SYS_pidfd_send_signal, process->get(), SIGKILL, nullptr, 0);
    }
    if (!m_init.isOpen() || m_state == State::Paused) // what stands must not move before it dies
        return m_place.limits->kill();
    m_place.limits->letDie();
    m_lingering.after(patienceMs);
}

/// At once, as a rule: who was in it is dead and buried.
void Run::removeGroups()
{
    constexpr int tries = 100;
    for (int count = 0; count < tries && !m_place.limits->remove(); ++count)
        ::usleep(1000); // what is left over then, the next supervisor finds
    if (!m_policy.scratch_dir.empty())
        removeTree(m_policy.scratch_dir, m_place.name);
}

Expected<Nothing> Run::reclaim(uint64_t bytes)
{
    if (m_state == State::Starting || m_decided || m_ended)
        return Failure{"sandbox.not_running", "reclaim"};
    return m_place.limits->reclaim(bytes);
}

} // namespace fallow::sandbox
