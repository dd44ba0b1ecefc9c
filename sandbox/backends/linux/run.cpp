#include "sandbox/backends/linux/run.h"

#include <nlohmann/json.hpp>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

namespace fallow::sandbox
{
namespace
{

constexpr uint64_t tickMs = 250;
/// A program that goes on and on is only burning the supervisor's time.
constexpr uint64_t maxRefusals = 100'000;

/// Of a process that has ended and is our child.
void bury(const FileHandle &process)
{
    siginfo_t info = {};
    if (process.isOpen())
        ::waitid(static_cast<idtype_t>(P_PIDFD), static_cast<id_t>(process.get()), &info,
            WEXITED | WNOHANG);
}

} // namespace

Run::Run(Loop &loop, const Policy &policy, Place place, Listener listener)
    : m_loop(loop),
      m_policy(policy),
      m_place(std::move(place)),
      m_listener(std::move(listener)),
      m_meter(m_policy, *m_place.limits),
      m_quota(m_policy),
      m_stdout(loop),
      m_stderr(loop),
      m_diagnostics(loop),
      m_wall(loop, [this] { kill(Outcome::Wall, "sandbox.wall_limit"); }),
      m_tick(loop, [this] { checkUse(); }),
      m_outputTick(loop, [this] { checkOutput(); }),
      m_freezing(loop, [this] { confirmFreeze(); }),
      m_lingering(loop, [this] { m_place.limits->kill(); })
{
    m_report.outcome = Outcome::Running;
}

Run::~Run()
{
    for (const FileHandle *handle : {&m_channel, &m_bwrap, &m_init, &m_notify}) {
        if (handle->isOpen())
            m_loop.forget(handle->get());
    }
    if (m_place.limits->memoryAlarm() >= 0)
        m_loop.forget(m_place.limits->memoryAlarm());
    if (!m_bwrapGone || !m_initGone)
        endAndWait();
    removeGroups();
}

void Run::endAndWait()
{
    endProcesses();
    const auto waitAll = [this](int patienceMs) {
        bool gone = true;
        for (const FileHandle *process : {&m_bwrap, &m_init}) {
            pollfd file = {process->get(), POLLIN, 0}; // -1 is passed over
            gone = (!process->isOpen() || ::poll(&file, 1, patienceMs) == 1) && gone;
        }
        return gone;
    };
    if (!waitAll(200)) {
        m_place.limits->kill();
        waitAll(2000);
    }
    bury(m_bwrap);
    bury(m_init);
}

void Run::readReport()
{
    Message message;
    switch (receiveMessage(m_channel.get(), message)) {
    case Receipt::Nothing:
        return;
    case Receipt::Closed:
        m_loop.forget(m_channel.get());
        return;
    case Receipt::Got:
        takeMessage(message);
    }
}

/// The sender is our launcher, then our init; no other process holds the other end.
void Run::takeMessage(Message &message)
{
    const auto json = nlohmann::json::parse(message.text, nullptr, false);
    if (!json.is_object())
        return;
    const auto text = [&json](const char *key) { return json.value(key, std::string()); };
    const std::string event = text("event");
    if (event == "staged")
        m_report.root = text("root");
    else if (event == "ready")
        begin(message);
    else if (event == "failed")
        kill(Outcome::SetupError, text("reason"), text("detail"));
    else if (event == "denied") {
        m_denied.add(text("what"), text("detail"));
        noteDenied();
    } else if (event == "usage") {
        m_meter.takeSample(json);
    } else if (event == "stopped")
        takeStop();
    else if (event == "not_stopped") {
        failPause();
    } else if (event == "continued")
        takeContinue();
    else if (event == "limit") {
        m_meter.takeSample(json);
        if (text("what") == "cpu")
            kill(Outcome::Cpu, "sandbox.cpu_limit");
        else
            kill(Outcome::Memory, "sandbox.memory_limit");
    } else if (event == "ended")
        takeEnd(message.text);
}

void Run::begin(Message &message)
{
    m_init = FileHandle(static_cast<int>(::syscall(SYS_pidfd_open, message.pid, 0)));
    if (message.handles.empty() || !m_init.isOpen())
        return kill(Outcome::SetupError, "sandbox.init_failed", "no listener");
    m_initGone = false;
    m_loop.watch(m_init.get(), [this] {
        m_loop.forget(m_init.get());
        m_initGone = true;
        finishWhenGone();
    });
    m_notify = std::move(message.handles.front());
    m_loop.watch(m_notify.get(), [this] { takeRefusal(); });
    m_state = State::Running;
    m_meter.begin();
    m_tick.every(tickMs);
    m_outputTick.after(m_quota.nextMs());
    if (m_policy.yields)
        m_place.limits->yieldProcessors(); // not before: what sets a run up is ours
    startClock();
    sendMessage(m_channel.get(), "go");
    m_listener.started();
}

void Run::takeRefusal()
{
    pollfd file = {m_notify.get(), POLLIN, 0};
    if (::poll(&file, 1, 0) == 1 && (file.revents & POLLIN) == 0) {
        m_loop.forget(m_notify.get()); // nobody is left who could call
        return;
    }
    refuseOneCall(m_notify.get(), m_denied);
    noteDenied();
}

void Run::noteDenied()
{
    if (m_denied.total() > maxRefusals)
        kill(Outcome::Killed, "sandbox.too_many_refusals");
    if (!m_deniedTold && m_denied.total() != 0) {
        m_deniedTold = true;
        m_listener.denied();
    }
}

void Run::checkOutput()
{
    if (const auto failure = m_quota.check())
        return kill(Outcome::Output, failure->reason, failure->detail);
    if (m_state != State::Paused)
        m_outputTick.after(m_quota.nextMs());
}

void Run::checkUse()
{
    m_meter.tick();
    noteRefusedForks();
    if (const auto excess = m_meter.excess())
        kill(excess->outcome, excess->reason);
}

/// In Docker nothing bounds their number, so a program that met the bound may go on differently.
void Run::noteRefusedForks()
{
    if (m_forksNoted || m_meter.forksRefused() == 0)
        return;
    m_forksNoted = true;
    m_denied.add("processes", "more than " + std::to_string(m_policy.pids_max));
    noteDenied();
}

void Run::takeEnd(const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    stopClock();
    m_meter.takeSample(json);
    if (m_decided)
        return;
    m_ended = true;
    m_report.exit_code = json.value("exit_code", -1);
    m_report.signal = json.value("signal", 0);
    m_report.outcome = m_report.signal != 0 ? Outcome::Signalled : Outcome::Exited;
    if (m_report.signal == SIGXFSZ) { // as harden.cpp limits the size of a file
        m_report.outcome = Outcome::Output;
        m_report.reason = "sandbox.output_limit";
    } else if (m_report.signal != 0) {
        m_report.reason = "sandbox.signalled";
    }
}

void Run::bwrapEnded()
{
    m_loop.forget(m_bwrap.get());
    bury(m_bwrap);
    m_bwrapGone = true;
    // What the launcher or init said last may still be in the socket.
    Message message;
    while (receiveMessage(m_channel.get(), message) == Receipt::Got)
        takeMessage(message);
    finishWhenGone();
}

void Run::finishWhenGone()
{
    if (!m_bwrapGone || !m_initGone)
        return;
    Message message;
    while (receiveMessage(m_channel.get(), message) == Receipt::Got)
        takeMessage(message);
    bury(m_init); // ours when bubblewrap ended before it could
    settle();
    removeGroups();
    m_listener.finished(m_report);
}

void Run::settle()
{
    for (Alarm *alarm : {&m_tick, &m_outputTick, &m_freezing, &m_lingering})
        alarm->stop();
    stopClock();
    m_meter.tick();
    noteRefusedForks();
    if (m_state == State::Paused)
        m_report.paused_ms += monotonicMs() - m_pausedSince;
    m_stdout.finish();
    m_stderr.finish();
    m_diagnostics.finish();
    decideAtEnd();
    m_report = usage();
}

/// What ended it, when nobody has said so yet; a limit it met counts more than how it went on.
void Run::decideAtEnd()
{
    if (const auto excess = m_meter.excess(); excess && !m_decided) {
        m_decided = true;
        m_report.outcome = excess->outcome;
        m_report.reason = excess->reason;
    }
    if (!m_decided && !m_ended) {
        m_decided = true;
        const bool ran = m_state != State::Starting;
        m_report.outcome = ran ? Outcome::Killed : Outcome::SetupError;
        m_report.reason = ran ? "sandbox.lost" : "sandbox.bwrap_failed";
        m_report.detail = m_diagnostics.kept();
    }
    if (m_decided)
        return;
    if (const auto full = m_quota.check()) {
        m_report.outcome = Outcome::Output;
        m_report.reason = full->reason;
        m_report.detail = full->detail;
    }
}

Report Run::usage()
{
    m_meter.tick();
    Report report = m_report;
    m_meter.fill(report);
    if (m_runningSince != 0)
        report.wall_ms += monotonicMs() - m_runningSince;
    report.stdout_bytes = m_stdout.total();
    report.stderr_bytes = m_stderr.total();
    report.denied = m_denied.all();
    return report;
}

} // namespace fallow::sandbox
