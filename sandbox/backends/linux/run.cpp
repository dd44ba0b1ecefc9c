#include "sandbox/backends/linux/run.h"

#include "sandbox/backends/linux/spawn.h"
#include "sandbox/collect/safe_open.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

namespace fallow::sandbox
{
namespace
{

constexpr uint64_t tickMs = 250; // /iexec_out can grow past its quota by what a disk takes in this
/// A program that goes on and on is only burning the supervisor's time.
constexpr uint64_t maxRefusals = 100'000;
constexpr uint64_t diagnosticsBytes = 8192;

void signalProcess(const FileHandle &process, int signal)
{
    if (process.isOpen())
        ::syscall(SYS_pidfd_send_signal, process.get(), signal, nullptr, 0);
}

/// As root the run has another user, and these are its own.
Expected<Nothing> giveFolders(const Policy &policy)
{
    if (::geteuid() != 0)
        return Nothing{};
    const bool given = giveTree(policy.rootfs, policy.uid, false)
        && (policy.in_dir.empty() || giveTree(policy.in_dir, policy.uid, true))
        && giveTree(policy.out_dir, policy.uid, true)
        && (policy.scratch_dir.empty() || giveTree(policy.scratch_dir, policy.uid, true));
    if (!given)
        return systemFailure("sandbox.stage_failed", "giving the folders to the run's user");
    return Nothing{};
}

} // namespace

Run::Run(Loop &loop, const Policy &policy, Listener listener)
    : m_loop(loop),
      m_policy(policy),
      m_listener(std::move(listener)),
      m_stdout(loop),
      m_stderr(loop),
      m_diagnostics(loop),
      m_wall(loop, [this] { kill(Outcome::Wall, "sandbox.wall_limit"); }),
      m_tick(loop, [this] { checkOutput(); })
{
    m_report.outcome = Outcome::Running;
    m_report.method = "init+sampling";
}

Run::~Run()
{
    signalProcess(m_bwrap, SIGKILL);
    for (const FileHandle *handle : {&m_channel, &m_bwrap, &m_init, &m_notify}) {
        if (handle->isOpen())
            m_loop.forget(handle->get());
    }
}

Expected<std::unique_ptr<Run>> Run::start(
    Loop &loop, const Policy &policy, const RunOptions &options, Listener listener)
{
    std::unique_ptr<Run> run(new Run(loop, policy, std::move(listener)));
    if (const auto spawned = run->spawn(options); !spawned)
        return spawned.failure();
    return run;
}

Expected<Nothing> Run::spawn(const RunOptions &options)
{
    if (const auto given = giveFolders(m_policy); !given)
        return given.failure();
    auto out = m_stdout.open(m_policy.stdout_path, m_policy.stdout_bytes);
    auto err = m_stderr.open(m_policy.stderr_path, m_policy.stderr_bytes);
    auto diagnostics = m_diagnostics.open({}, diagnosticsBytes);
    if (!out || !err || !diagnostics)
        return !out ? out.failure() : !err ? err.failure() : diagnostics.failure();
    if (::geteuid() == 0) {
        // So that the program may open /dev/stdout again, as it may in Docker.
        for (const FileHandle *pipe : {&*out, &*err}) {
            if (::fchown(pipe->get(), m_policy.uid, m_policy.uid) != 0)
                return systemFailure("sandbox.cannot_write_log", "pipe");
        }
    }
    int ends[2] = {};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return systemFailure("sandbox.cannot_fork", "socket");
    m_channel = FileHandle(ends[0]);
    const FileHandle theirs(ends[1]);
    const int on = 1;
    ::setsockopt(m_channel.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof(on)); // tells init's pid
    const FileHandle policy = memoryFile("policy", canonicalText(m_policy));
    const FileHandle null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    auto process = spawnSelf({"launch", options.bwrap, std::to_string(::getpid()),
                                 options.copyRoot ? "copy" : "overlay"},
        {null.get(), diagnostics->get(), diagnostics->get(), policy.get(), theirs.get(), out->get(),
            err->get()});
    if (!process)
        return process.failure();
    m_bwrap = std::move(*process);
    m_loop.watch(m_channel.get(), [this] { readReport(); });
    m_loop.watch(m_bwrap.get(), [this] { bwrapEnded(); });
    return Nothing{};
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
        m_report.cpu_ms = json.value("cpu_ms", uint64_t(0));
        m_report.max_rss_kb = json.value("max_rss_kb", uint64_t(0));
    } else if (event == "stopped")
        takeStop();
    else if (event == "not_stopped") {
        kill(Outcome::Killed, "sandbox.pause_failed");
        m_listener.stopped(Failure{"sandbox.pause_failed", "the run was ended instead"});
    } else if (event == "continued")
        takeContinue();
    else if (event == "limit" && text("what") == "cpu")
        kill(Outcome::Cpu, "sandbox.cpu_limit");
    else if (event == "limit")
        kill(Outcome::Memory, "sandbox.memory_limit");
    else if (event == "ended")
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
    m_tick.every(tickMs);
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
    const auto found = walk(m_policy.out_dir, {m_policy.out_files, m_policy.out_bytes, 128});
    if (!found)
        kill(Outcome::Output, "sandbox.output_limit", found.failure().detail);
}

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
    sendMessage(m_channel.get(), "stop");
}

void Run::takeStop()
{
    if (m_state == State::Running) {
        m_state = State::Paused;
        stopClock();
        m_pausedSince = monotonicMs();
    }
    m_listener.stopped(Nothing{});
}

void Run::resume()
{
    if (m_state != State::Paused || m_decided)
        return m_listener.continued(Failure{"sandbox.not_running", "resume"});
    sendMessage(m_channel.get(), "continue");
}

void Run::takeContinue()
{
    if (m_state == State::Paused) {
        m_state = State::Running;
        m_report.paused_ms += monotonicMs() - m_pausedSince;
        startClock();
    }
    m_listener.continued(Nothing{});
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
    signalProcess(m_bwrap, SIGKILL);
    signalProcess(m_init, SIGKILL);
}

void Run::takeEnd(const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    stopClock();
    m_report.cpu_ms = json.value("cpu_ms", uint64_t(0));
    m_report.max_rss_kb = json.value("max_rss_kb", uint64_t(0));
    if (m_decided)
        return;
    m_ended = true;
    m_report.exit_code = json.value("exit_code", -1);
    m_report.signal = json.value("signal", 0);
    m_report.outcome = m_report.signal != 0 ? Outcome::Signalled : Outcome::Exited;
    if (m_report.signal != 0)
        m_report.reason = "sandbox.signalled";
}

void Run::bwrapEnded()
{
    m_loop.forget(m_bwrap.get());
    siginfo_t info = {};
    ::waitid(static_cast<idtype_t>(P_PIDFD), static_cast<id_t>(m_bwrap.get()), &info, WEXITED);
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
    settle();
    m_listener.finished(m_report);
}

void Run::settle()
{
    m_tick.stop();
    stopClock();
    if (m_state == State::Paused)
        m_report.paused_ms += monotonicMs() - m_pausedSince;
    m_stdout.finish();
    m_stderr.finish();
    m_diagnostics.finish();
    if (!m_decided && !m_ended) {
        m_decided = true;
        const bool ran = m_state != State::Starting;
        m_report.outcome = ran ? Outcome::Killed : Outcome::SetupError;
        m_report.reason = ran ? "sandbox.lost" : "sandbox.bwrap_failed";
        m_report.detail = m_diagnostics.kept();
    }
    if (m_ended && !walk(m_policy.out_dir, {m_policy.out_files, m_policy.out_bytes, 128})) {
        m_report.outcome = Outcome::Output;
        m_report.reason = "sandbox.output_limit";
    }
    m_report = usage();
}

Report Run::usage() const
{
    Report report = m_report;
    if (m_runningSince != 0)
        report.wall_ms += monotonicMs() - m_runningSince;
    report.stdout_bytes = m_stdout.total();
    report.stderr_bytes = m_stderr.total();
    report.denied = m_denied.all();
    return report;
}

} // namespace fallow::sandbox
