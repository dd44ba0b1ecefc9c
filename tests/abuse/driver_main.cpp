// driver SANDBOX [SECTION]...: runs hostile programs through the supervisor, as the core would,
// inside `throwaway`. Prints what each attempt met; what it must meet is in `expected`.

#include "sandbox/policy/feature.h"
#include "tests/abuse/driver.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <time.h>

namespace fs = std::filesystem;
using namespace fallow;
using namespace fallow::test;

namespace
{

uint64_t nowMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<uint64_t>(time.tv_sec) * 1000
        + static_cast<uint64_t>(time.tv_nsec) / 1000000;
}

template <typename F> bool waitUntil(F holds, uint64_t patienceMs)
{
    const uint64_t until = nowMs() + patienceMs;
    while (!holds()) {
        if (nowMs() > until)
            return false;
        ::usleep(2000); // no event tells of the processes of somebody else
    }
    return true;
}

void tellReport(const std::string &number, const sandbox::Report &report)
{
    std::string text = outcomeName(report.outcome);
    if (report.outcome == sandbox::Outcome::Exited)
        text += " " + std::to_string(report.exit_code);
    if (!report.reason.empty())
        text += " " + report.reason;
    tell(number, text);
    if (report.outcome == sandbox::Outcome::SetupError)
        std::fprintf(stderr, "%s: %s\n", number.c_str(), report.detail.c_str());
}

sandbox::Report runAlone(const std::string &program, const sandbox::Policy &policy)
{
    Supervisor supervisor(program);
    supervisor.start("task", policy);
    return supervisor.finish("task");
}

sandbox::Report runAndPrint(const std::string &program, const sandbox::Policy &policy)
{
    const auto report = runAlone(program, policy);
    std::fputs(readFile(policy.stdout_path).c_str(), stdout);
    std::fputs(readFile(policy.stderr_path).c_str(), stderr);
    return report;
}

void tryEverything(const std::string &program)
{
    const Bait bait;
    const auto policy = makeJob("all", {"abuse", "all", std::to_string(bait.process)});
    const auto report = runAndPrint(program, policy);
    tellBreach("63.alive_when_told_finished", countProcesses("abuse") > 0);
    tellReport("0.attempts_ended", report);
    uint64_t network = 0;
    for (const auto &one : report.denied)
        network += one.what == "network" ? one.count : 0;
    tell("24.network_written_down", std::to_string(network));
    tellBreach("3.image_changed",
        readFile(policy.rootfs + "/etc/release") != "tiny\n"
            || readFile(policy.rootfs + "/bin/busybox") != readFile("/bin/busybox")
            || !fs::is_symlink(policy.rootfs + "/bin/env")
            || fs::exists(policy.rootfs + "/planted"));
    tellBreach("4.in_changed",
        readFile(policy.in_dir + "/data") != "input\n"
            || readFile(policy.in_dir + "/big") != std::string(100'000, 'i')
            || fs::exists(policy.in_dir + "/planted"));
    bait.inspect();
}

/// What the collector meets afterwards (tests/core/content/collector_test.cpp has the rest).
void tryTraps(const std::string &program)
{
    const auto traps = makeJob("traps", {"abuse", "traps"});
    tellReport("60.ended", runAndPrint(program, traps));
    tellBreach(
        "60.wallet_in_results", fs::is_regular_file(fs::symlink_status(traps.out_dir + "/wallet")));
    const auto deep = makeJob("deep", {"abuse", "deep"});
    tellReport("62.ended", runAndPrint(program, deep));
    std::error_code error;
    fs::remove_all(deep.out_dir, error);
    tellBreach("62.tree_cannot_be_deleted", bool(error));
}

void tryForks(const std::string &program)
{
    auto forks = makeJob("forks", {"abuse", "forks"});
    forks.pids_max = 32;
    tellReport("44.ended", runAndPrint(program, forks));
}

void tryInodes(const std::string &program)
{
    tellReport("48.ended", runAndPrint(program, makeJob("inodes", {"abuse", "inodes"})));
}

void tryBombs(const std::string &program)
{
    auto memory = makeJob("memory", {"abuse", "memory"});
    memory.shm_bytes = 1 << 20;
    tellReport("47.ended", runAndPrint(program, memory));
    tellReport("51.ended", runAndPrint(program, makeJob("stubborn", {"abuse", "stubborn"})));
    tellBreach("51.left_behind", countProcesses("stubborn") > 0);
    auto stop = makeJob("stop", {"abuse", "stop"});
    stop.wall_ms = 500;
    tellReport("55.stops_itself", runAndPrint(program, stop));
    auto flood = makeJob("flood", {"abuse", "flood"});
    flood.stdout_bytes = 1 << 16;
    const auto flooded = runAlone(program, flood);
    tellReport("59.ended", flooded);
    tellBreach("59.kept_more", fs::file_size(flood.stdout_path) > flood.stdout_bytes);
    tell("59.counted", std::to_string(flooded.stdout_bytes));
    auto fill = makeJob("fill", {"sh", "-c", "cat /dev/zero > /iexec_out/zeros"});
    fill.out_bytes = fill.root_bytes = 4 << 20;
    tellReport("49.ended", runAlone(program, fill));
    // One byte more is what tells a full quota from one that is crossed.
    tellBreach("49.kept_more", fs::file_size(fill.out_dir + "/zeros") > fill.out_bytes + 1);
}

nlohmann::json waitFor(Supervisor &supervisor, const char *event)
{
    nlohmann::json message;
    while (!(message = supervisor.receive(20'000)).is_null()
        && message.value("event", "") != event) { }
    return message;
}

/// A bomb that goes off while it is stopped (45), and what a stopped one still uses (68).
void tryPause(const std::string &program)
{
    Supervisor supervisor(program);
    supervisor.start("task", makeJob("pause", {"abuse", "bomb"}));
    waitFor(supervisor, "started");
    const bool runs = waitUntil([] { return countProcesses("abuse") > 20; }, 10'000);
    supervisor.send({{"op", "pause"}, {"task", "task"}});
    const bool paused = !waitFor(supervisor, "paused").is_null();
    // Measured is that nothing happens: once the forks that the kernel was at have given their children,
    // which stop before their first instruction, there is neither one more of them nor a tick used.
    for (int seen = -1, round = 0; round < 25 && seen != countProcesses("abuse"); ++round) {
        seen = countProcesses("abuse");
        ::usleep(200'000);
    }
    const uint64_t before = processorTicks("abuse");
    const int processes = countProcesses("abuse");
    ::usleep(200'000);
    tell("45.paused", runs && paused ? "paused" : "not paused");
    const int later = countProcesses("abuse");
    tellBreach("45.grew_while_paused", later > processes);
    std::fprintf(stderr, "45: %d processes when paused, %d later\n", processes, later);
    tellBreach("68.used_while_paused", processorTicks("abuse") != before);
    supervisor.send({{"op", "kill"}, {"task", "task"}});
    waitFor(supervisor, "finished");
    tellBreach("45.left_behind", countProcesses("abuse") > 0);
}

/// Folders named so that an option or a line could begin in them (105).
void tryOddNames(const std::string &program)
{
    const auto policy = makeJob(" --bind / /\n\t odd\\name", {"sh", "-c", "cat /iexec_in/data"});
    tellReport("105.ended", runAndPrint(program, policy));
    tell("105.printed", readFile(policy.stdout_path) == "input\n" ? "input" : "something else");
}

/// An image that wants our mounts to land somewhere else (64, 65).
void tryHostileImage(const std::string &program)
{
    const auto policy = makeJob("links",
        {"sh", "-c", "echo result > /iexec_out/result; cat /iexec_in/data > /iexec_out/copy"});
    fs::create_directories("/job/target");
    fs::permissions("/job/target", fs::perms::all);
    for (const char *name : {"proc", "dev", "iexec_out"})
        fs::create_symlink("/../../../../job/target", policy.rootfs + "/" + name);
    fs::remove(policy.rootfs + "/tmp");
    fs::create_symlink("/job/target", policy.rootfs + "/tmp");
    writeFile(policy.rootfs + "/iexec_in", "a file where a folder belongs");
    tellReport("64.image_of_links", runAndPrint(program, policy));
    tellBreach("64.mounts_elsewhere",
        readFile(policy.out_dir + "/result") != "result\n"
            || readFile(policy.out_dir + "/copy") != "input\n" || !fs::is_empty("/job/target"));
    tellBreach("65.image_changed",
        readFile(policy.rootfs + "/iexec_in") != "a file where a folder belongs");
}

/// The client, then the supervisor, is killed: nothing may be left (52, 53).
void tryDeaths(const std::string &program)
{
    for (const bool killsClient : {true, false}) {
        const std::string number = killsClient ? "52.client_killed" : "53.supervisor_killed";
        // A client of its own process, so that killing it is what closes the socket.
        int started[2] = {};
        if (::pipe(started) != 0)
            return tell(number, "no pipe");
        const pid_t client = ::fork();
        if (client == 0) {
            ::close(started[0]);
            Supervisor supervisor(program);
            supervisor.start("task", makeJob(number, {"abuse", "stop"}));
            waitFor(supervisor, "started");
            const pid_t pid = supervisor.pid();
            if (::write(started[1], &pid, sizeof(pid)) == sizeof(pid))
                ::pause();
            ::_exit(1);
        }
        ::close(started[1]);
        pid_t supervisor = 0;
        const bool runs = ::read(started[0], &supervisor, sizeof(supervisor)) == sizeof(supervisor);
        ::close(started[0]);
        const bool seen = runs && waitUntil([] { return countProcesses("abuse") > 0; }, 5000);
        ::kill(killsClient ? client : supervisor, SIGKILL);
        const bool gone =
            waitUntil([] { return countProcesses("abuse") + countProcesses("bwrap") == 0; }, 1000);
        tell(number, !seen ? "did not start" : gone ? "gone" : "left behind");
        ::kill(client, SIGKILL);
        ::waitpid(client, nullptr, 0);
    }
}

void tryNeighbours(const std::string &program)
{
    Supervisor supervisor(program);
    const auto first = makeJob("first", {"abuse", "neighbour"});
    const auto second = makeJob("second", {"abuse", "neighbour"});
    supervisor.start("first", first);
    supervisor.start("second", second);
    int ended = 0;
    while (ended < 2) {
        const auto message = supervisor.receive(30'000);
        if (message.is_null())
            return tell("109.ended", "no answer");
        ended += message.value("event", "") == "finished";
    }
    std::fputs(readFile(first.stdout_path).c_str(), stdout);
    std::fputs(readFile(second.stdout_path).c_str(), stdout);
    tell("109.ended", "both");
}

/// Where the computer forbids what the sandbox is made of: nothing runs (106).
void tryForbidden(const std::string &program)
{
    const auto policy = makeJob("forbidden", {"sh", "-c", "echo ran; echo ran > /iexec_out/ran"});
    tellReport("106.run", runAlone(program, policy));
    tellBreach("106.ran_nevertheless",
        !readFile(policy.stdout_path).empty() || !fs::is_empty(policy.out_dir));
    FILE *probe = ::popen((program + " probe").c_str(), "r");
    std::string text;
    char buffer[4096];
    for (size_t got = 0; (got = ::fread(buffer, 1, sizeof(buffer), probe)) > 0;)
        text.append(buffer, got);
    ::pclose(probe);
    const auto features = sandbox::featuresFromText(text);
    for (const auto &one : features ? *features : std::vector<sandbox::Feature>()) {
        if (one.name == "user_namespaces")
            tell("106.probe", one.is_there ? "there" : one.fix);
    }
}

struct Section {
    bool always;
    const char *name;
    void (*run)(const std::string &program);
};
constexpr Section sections[] = {{true, "all", tryEverything}, {true, "traps", tryTraps},
    {true, "forks", tryForks}, {true, "inodes", tryInodes}, {true, "bombs", tryBombs},
    {true, "pause", tryPause}, {true, "images", tryHostileImage}, {true, "names", tryOddNames},
    {true, "deaths", tryDeaths}, {true, "neighbours", tryNeighbours},
    {false, "forbidden", tryForbidden}};

} // namespace

int main(int count, char **values)
{
    if (count < 2)
        return 2;
    ::signal(SIGPIPE, SIG_IGN);
    for (const Section &section : sections) {
        bool isWanted = count == 2 && section.always;
        for (int i = 2; i < count; ++i)
            isWanted = isWanted || section.name == std::string(values[i]);
        if (isWanted)
            section.run(values[1]);
    }
    tell("0.driver", "ended");
    return 0;
}
