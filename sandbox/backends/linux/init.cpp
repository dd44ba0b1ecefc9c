#include "sandbox/backends/linux/filters.h"
#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/process_table.h"
#include "sandbox/backends/linux/program.h"
#include "sandbox/backends/linux/roles.h"
#include "sandbox/backends/linux/run_files.h"
#include "sandbox/backends/linux/weaken.h"
#include "sandbox/policy/policy.h"

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <set>

namespace fallow::sandbox
{
namespace
{

constexpr uint64_t sampleMs = 250;
constexpr uint64_t shortestSampleMs = 20; // where memory is held by samples alone
constexpr uint64_t stopPatienceMs =
    5000; // threads of one process stop one by one, at idle priority

void tell(const nlohmann::json &message, const std::vector<int> &descriptors = {})
{
    sendMessage(run_files::report,
        message.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), descriptors);
}

int refuse(const Failure &failure)
{
    tell({{"event", "failed"}, {"reason", failure.reason}, {"detail", failure.detail}});
    return 1;
}

/// Waits for the program and for orders, measures, and at the end leaves nobody alive.
class Guard
{
public:
    Guard(const Policy &policy, int program, int signals)
        : m_policy(policy), m_program(program), m_signals(signals)
    {
    }
    void watch();

private:
    void reap();
    void obey();
    void sample();
    void confirmStop();
    void limit();
    void tellLimit(const char *what);
    void noticeFullPlaces();
    void report();
    nlohmann::json counts(const char *event) const;
    uint64_t nextSampleMs(uint64_t lastTookMs) const;

    const Policy &m_policy;
    const int m_program;
    const int m_signals;
    int m_status = 0;
    bool m_over = false;
    uint64_t m_stopUntil = 0; ///< 0: nobody waits for a confirmation
    uint64_t m_cpuMs = 0;
    uint64_t m_largestKb = 0; ///< of one process that has ended
    uint64_t m_peakKb = 0;
    uint64_t m_pidsPeak = 0;
    uint64_t m_ioReadBytes = 0;
    uint64_t m_ioWriteBytes = 0;
    ProcessTable m_table;
    ProcessTable::Sample m_seen; ///< the last one
    std::set<std::string> m_full;
};

void Guard::reap()
{
    int status = 0;
    int pid = 0;
    while ((pid = ::waitpid(-1, &status, WNOHANG)) > 0) {
        if (pid == m_program) {
            m_status = status;
            m_over = true;
        }
    }
}

void Guard::obey()
{
    Message message;
    switch (receiveMessage(run_files::report, message)) {
    case Receipt::Nothing:
        return;
    case Receipt::Closed:
        if (isWeakened("death_with_parent"))
            return;
        ::_exit(1); // pid 1 gone, the kernel ends the rest
    case Receipt::Got:
        break;
    }
    if (message.text == "stop") {
        ::kill(-1, SIGSTOP);
        m_stopUntil = monotonicMs() + stopPatienceMs;
        confirmStop();
    } else if (message.text == "continue") {
        m_stopUntil = 0;
        ::kill(-1, SIGCONT);
        tell({{"event", "continued"}});
    }
}

void Guard::confirmStop()
{
    const auto sample = m_table.sample();
    if (sample.stopped == sample.processes) {
        m_stopUntil = 0;
        tell({{"event", "stopped"}});
    } else if (monotonicMs() >= m_stopUntil) {
        m_stopUntil = 0;
        tell({{"event", "not_stopped"}});
    }
}

void Guard::sample()
{
    m_seen = m_table.sample();
    rusage ended = {};
    ::getrusage(RUSAGE_CHILDREN, &ended);
    const auto ms = [](const timeval &time) {
        return static_cast<uint64_t>(time.tv_sec) * 1000
            + static_cast<uint64_t>(time.tv_usec) / 1000;
    };
    m_largestKb = static_cast<uint64_t>(ended.ru_maxrss);
    m_cpuMs = std::max({m_cpuMs, m_seen.cpuMs, ms(ended.ru_utime) + ms(ended.ru_stime)});
    m_peakKb = std::max({m_peakKb, m_seen.memoryKb, m_largestKb});
    m_pidsPeak = std::max<uint64_t>(m_pidsPeak, m_seen.processes);
    m_ioReadBytes = std::max(m_ioReadBytes, m_seen.ioReadBytes);
    m_ioWriteBytes = std::max(m_ioWriteBytes, m_seen.ioWriteBytes);
    limit();
    noticeFullPlaces();
}

void Guard::limit()
{
    if (m_policy.cpu_ms != 0 && m_cpuMs > m_policy.cpu_ms)
        tellLimit("cpu");
    const uint64_t mostKb = m_policy.memory_bytes / 1024;
    if (mostKb == 0)
        return;
    // One may have taken and ended between two samples.
    if (m_largestKb > mostKb
        || (m_seen.memoryKb > mostKb && ProcessTable::exactMemoryKb() > mostKb))
        tellLimit("memory");
}

/// With the counts that were too many: who hears it ends us before there could be others.
void Guard::tellLimit(const char *what)
{
    auto message = counts("limit");
    message["what"] = what;
    tell(message);
}

nlohmann::json Guard::counts(const char *event) const
{
    return {{"event", event}, {"cpu_ms", m_cpuMs}, {"memory_kb", m_seen.memoryKb},
        {"max_rss_kb", m_peakKb}, {"pids_peak", m_pidsPeak}, {"io_read_bytes", m_ioReadBytes},
        {"io_write_bytes", m_ioWriteBytes}};
}

/// Where samples hold the memory, so often that little is taken in between, but not so often that
/// looking takes more than a tenth of a processor.
uint64_t Guard::nextSampleMs(uint64_t lastTookMs) const
{
    if (m_policy.memory_bytes == 0)
        return sampleMs;
    return std::clamp(10 * lastTookMs, shortestSampleMs, sampleMs);
}

/// In Docker these are as large as the disk, so a write that fails here for want of room is one
/// that the sandbox refused.
void Guard::noticeFullPlaces()
{
    for (const char *place : {"/", "/dev/shm"}) {
        struct statvfs status = {};
        if (::statvfs(place, &status) != 0 || (status.f_bavail != 0 && status.f_favail != 0))
            continue;
        if (m_full.insert(place).second)
            tell({{"event", "denied"}, {"what", "write"},
                {"detail", std::string("no room in ") + place}});
    }
}

void Guard::watch()
{
    std::array files = {pollfd{m_signals, POLLIN, 0}, pollfd{run_files::report, POLLIN, 0}};
    uint64_t nextSample = monotonicMs() + nextSampleMs(0);
    while (!m_over) {
        const uint64_t now = monotonicMs();
        int timeout = nextSample > now ? static_cast<int>(nextSample - now) : 0;
        if (m_stopUntil != 0)
            timeout = std::min(timeout, 10);
        ::poll(files.data(), files.size(), timeout);
        if (files[0].revents != 0) {
            signalfd_siginfo info;
            while (::read(m_signals, &info, sizeof(info)) > 0) { }
            sample(); // before a child's own numbers go with it
            reap();
        }
        if (files[1].revents != 0)
            obey();
        if (m_stopUntil != 0)
            confirmStop();
        if (monotonicMs() >= nextSample) {
            const uint64_t began = monotonicMs();
            sample();
            tell(counts("usage"));
            nextSample = monotonicMs() + nextSampleMs(monotonicMs() - began);
        }
    }
    ::kill(-1, SIGKILL);
    while (::waitpid(-1, nullptr, 0) > 0) { }
    report();
}

void Guard::report()
{
    sample();
    const bool signalled = WIFSIGNALED(m_status);
    auto message = counts("ended");
    message["exit_code"] = signalled ? -1 : WEXITSTATUS(m_status);
    message["signal"] = signalled ? WTERMSIG(m_status) : 0;
    tell(message);
}

/// Blocks until the supervisor holds the listener; nothing untrusted has run before.
bool waitForGo()
{
    pollfd file = {run_files::report, POLLIN, 0};
    Message message;
    while (::poll(&file, 1, -1) > 0) {
        const Receipt receipt = receiveMessage(run_files::report, message);
        if (receipt == Receipt::Closed)
            return false;
        if (receipt == Receipt::Got)
            return message.text == "go";
    }
    return false;
}

void addHome(EnvironmentList &env, const std::vector<std::string> &arguments)
{
    const bool isSet = std::any_of(
        env.begin(), env.end(), [](const auto &variable) { return variable.first == "HOME"; });
    if (!isSet && !arguments.empty())
        env.emplace_back("HOME", arguments.front());
}

} // namespace

int init(const std::vector<std::string> &arguments)
{
    // The program runs as the same user: it must not reach into this process.
    if (::prctl(PR_SET_DUMPABLE, isWeakened("closed_init") ? 1 : 0) != 0 || ::getpid() != 1)
        return refuse({"sandbox.init_failed", "not pid 1"});
    auto policy = policyFromText(readAll(run_files::policy, maxMessageBytes * 32));
    if (!policy)
        return refuse(policy.failure());
    addHome(policy->env, arguments);
    for (int number = run_files::arguments; number < run_files::self; ++number)
        ::close(number);
    ::close(run_files::policy);
    ::fcntl(run_files::report, F_SETFD, FD_CLOEXEC);
    sigset_t all;
    ::sigfillset(&all);
    ::sigprocmask(SIG_BLOCK, &all, nullptr);
    sigset_t children;
    ::sigemptyset(&children);
    ::sigaddset(&children, SIGCHLD);
    const int signals = ::signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
    {
        const auto listener = installNotifyFilter();
        if (!listener)
            return refuse(listener.failure());
        tell({{"event", "ready"}}, {listener->get()});
    }
    if (!waitForGo())
        return 1;
    const auto program = startProgram(*policy);
    ::close(run_files::self);
    if (!program)
        return refuse(program.failure());
    Guard(*policy, *program, signals).watch();
    return 0;
}

} // namespace fallow::sandbox
