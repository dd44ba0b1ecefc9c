#include "sandbox/backends/linux/connection.h"
#include "sandbox/backends/linux/control_group.h"
#include "sandbox/backends/linux/cpu_plan.h"
#include "sandbox/backends/linux/graphics.h"
#include "sandbox/backends/linux/loop.h"
#include "sandbox/backends/linux/probe.h"
#include "sandbox/backends/linux/roles.h"
#include "sandbox/backends/linux/run.h"

#include <nlohmann/json.hpp>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <map>

namespace fallow::sandbox
{
namespace
{

constexpr int clientSocket = 3;
constexpr size_t maxRuns = 256;
constexpr size_t maxTaskBytes = 128;

using Json = nlohmann::json;

/// All runs of one client: requests in, replies and events out (README.md, "The wire").
class Supervisor
{
public:
    Supervisor(Loop &loop, RunOptions options, std::unique_ptr<LimitsMaker> limits)
        : m_loop(loop),
          m_options(std::move(options)),
          m_limits(std::move(limits)),
          m_cleaning(loop, [this] { removeLeftovers(); }),
          m_connection(
              loop, clientSocket, [this](const std::string &body) { take(body); },
              [&loop] { loop.stop(); })
    {
        removeLeftovers();
    }
    ~Supervisor();
    Supervisor(const Supervisor &) = delete;
    Supervisor &operator=(const Supervisor &) = delete;

private:
    struct Entry {
        std::unique_ptr<Run> run;
        std::vector<Json> pauses; ///< ids of requests that wait for a confirmation
        std::vector<Json> resumes;
        std::vector<Json> kills;
    };

    void take(const std::string &body);
    void serve(const Json &id, const std::string &op, const std::string &task, const Json &request);
    void start(const Json &id, const std::string &task, const Json &request);
    void reclaim(const Json &id, Run &run, const Json &request);
    void limit(const Json &id, Run &run, const Json &request);
    void removeLeftovers();
    Run::Listener listenerFor(const std::string &task);
    void finished(const std::string &task, const Report &report);

    void say(const Json &json)
    {
        m_connection.send(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    void accept(const Json &id) { say({{"id", id}, {"ok", true}}); }
    void refuse(const Json &id, const Failure &failure)
    {
        say({{"id", id}, {"ok", false},
            {"error", {{"reason", failure.reason}, {"detail", failure.detail}}}});
    }
    void answerAll(std::vector<Json> &ids, const Expected<Took> &result)
    {
        for (const Json &id : std::exchange(ids, {})) {
            if (result)
                say({{"id", id}, {"ok", true}, {"took_us", result->us}});
            else
                refuse(id, result.failure());
        }
    }

    Loop &m_loop;
    const RunOptions m_options;
    const std::unique_ptr<LimitsMaker> m_limits;
    CpuPlan m_cpus;
    Alarm m_cleaning;
    unsigned m_cleaningTries = 0;
    unsigned m_started = 0;
    std::map<std::string, Entry> m_runs;
    Connection m_connection; // its end, which is said to us, comes first
};

Supervisor::~Supervisor()
{
    // All at once; each then waits for its own.
    for (auto &[task, entry] : m_runs)
        entry.run->kill(Outcome::Killed, "sandbox.killed");
}

/// What an earlier supervisor of ours has left dies at once, but is a while about it.
void Supervisor::removeLeftovers()
{
    constexpr unsigned maxTries = 100;
    if (m_limits->removeLeftovers() != 0 && ++m_cleaningTries < maxTries)
        m_cleaning.after(20);
}

void Supervisor::take(const std::string &body)
{
    const Json request = Json::parse(body, nullptr, false);
    if (!request.is_object())
        return refuse(nullptr, {"sandbox.bad_request", "not a JSON object"});
    const Json id = request.contains("id") ? request["id"] : Json();
    const auto text = [&request](const char *key) {
        const auto found = request.find(key);
        return found != request.end() && found->is_string() ? found->get<std::string>()
                                                            : std::string();
    };
    const std::string task = text("task");
    if (!id.is_number_unsigned())
        return refuse(nullptr, {"sandbox.bad_request", "id: expected a whole number"});
    if (task.empty() || task.size() > maxTaskBytes)
        return refuse(id, {"sandbox.bad_request", "task: missing or too long"});
    serve(id, text("op"), task, request);
}

void Supervisor::serve(
    const Json &id, const std::string &op, const std::string &task, const Json &request)
{
    if (op == "start")
        return start(id, task, request);
    const auto found = m_runs.find(task);
    if (found == m_runs.end())
        return refuse(id, {"sandbox.no_such_task", task});
    Entry &entry = found->second;
    if (op == "pause") {
        entry.pauses.push_back(id);
        entry.run->pause();
    } else if (op == "resume") {
        entry.resumes.push_back(id);
        entry.run->resume();
    } else if (op == "kill") {
        entry.kills.push_back(id);
        entry.run->kill(Outcome::Killed, "sandbox.killed");
    } else if (op == "reclaim") {
        reclaim(id, *entry.run, request);
    } else if (op == "limit") {
        limit(id, *entry.run, request);
    } else if (op == "usage") {
        say({{"id", id}, {"ok", true}, {"report", toJson(entry.run->usage())}});
    } else {
        refuse(id, {"sandbox.bad_request", "op: unknown"});
    }
}

void Supervisor::start(const Json &id, const std::string &task, const Json &request)
{
    if (m_runs.contains(task))
        return refuse(id, {"sandbox.task_exists", task});
    if (m_runs.size() >= maxRuns)
        return refuse(id, {"sandbox.too_many_runs", std::to_string(maxRuns)});
    const auto policy = policyFromJson(request.contains("policy") ? request["policy"] : Json());
    if (!policy)
        return refuse(id, policy.failure());
    if (const auto there = requireHere(policy->required_features, m_options.bwrap); !there)
        return refuse(id, there.failure());
    if (!policy->gpu.empty()) {
        if (const auto card = cardNamed(policy->gpu, findCards()); !card)
            return refuse(id, card.failure());
    }
    const auto cpus = m_cpus.choose(policy->cores);
    auto limits = m_limits->make(*policy, cpus);
    if (!limits)
        return refuse(id, limits.failure());
    Run::Place place{std::move(*limits), cpus, ownGroupPrefix() + std::to_string(++m_started)};
    auto run = Run::start(m_loop, *policy, m_options, std::move(place), listenerFor(task));
    if (!run)
        return refuse(id, run.failure());
    m_cpus.take(cpus);
    m_runs[task].run = std::move(*run);
    accept(id);
}

/// Answers with what it holds before and after.
void Supervisor::reclaim(const Json &id, Run &run, const Json &request)
{
    const auto bytes = request.find("bytes");
    if (bytes == request.end() || !bytes->is_number_unsigned())
        return refuse(id, {"sandbox.bad_request", "bytes: expected a whole number"});
    const uint64_t before = run.usage().memory_kb;
    const auto done = run.reclaim(bytes->get<uint64_t>());
    if (!done)
        return refuse(id, done.failure());
    say({{"id", id}, {"ok", true}, {"before_kb", before}, {"after_kb", run.usage().memory_kb}});
}

void Supervisor::limit(const Json &id, Run &run, const Json &request)
{
    const auto percent = request.find("cpu_quota_percent");
    if (percent == request.end() || !percent->is_number_unsigned()
        || percent->get<uint64_t>() > Policy::maxQuotaPercent)
        return refuse(id, {"sandbox.bad_request", "cpu_quota_percent: expected a whole number"});
    if (const auto done = run.limitTime(percent->get<uint64_t>()); !done)
        return refuse(id, done.failure());
    accept(id);
}

Run::Listener Supervisor::listenerFor(const std::string &task)
{
    return {
        [this, task] {
            say({{"event", "started"}, {"task", task}});
        },
        [this, task] {
            say({{"event", "denied"}, {"task", task},
                {"report", toJson(m_runs[task].run->usage())}});
        },
        [this, task](const Expected<Took> &result) {
            answerAll(m_runs[task].pauses, result);
            if (result)
                say({{"event", "paused"}, {"task", task}});
        },
        [this, task](const Expected<Took> &result) {
            answerAll(m_runs[task].resumes, result);
            if (result)
                say({{"event", "resumed"}, {"task", task}});
        },
        [this, task](const Report &report) { finished(task, report); },
    };
}

void Supervisor::finished(const std::string &task, const Report &report)
{
    auto node = m_runs.extract(task);
    Entry &entry = node.mapped();
    answerAll(entry.pauses, Failure{"sandbox.not_running", "it has ended"});
    answerAll(entry.resumes, Failure{"sandbox.not_running", "it has ended"});
    answerAll(entry.kills, entry.run->killTook());
    m_cpus.giveBack(entry.run->cpus());
    say({{"event", "finished"}, {"task", task}, {"report", toJson(report)}});
    // The run is still in its own call; shared only because std::function copies.
    m_loop.later([run = std::shared_ptr<Run>(std::move(entry.run))] { (void)run; });
}

void watchSignals(Loop &loop, FileHandle &signals)
{
    sigset_t ends;
    ::sigemptyset(&ends);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaddset(&ends, signal);
    ::sigprocmask(SIG_BLOCK, &ends, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    signals = FileHandle(::signalfd(-1, &ends, SFD_CLOEXEC));
    loop.watch(signals.get(), [&loop] { loop.stop(); });
}

} // namespace

int supervise(const std::vector<std::string> &arguments)
{
    RunOptions options;
    for (size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--copy-root")
            options.copyRoot = true;
        else if (arguments[i] == "--bwrap" && i + 1 < arguments.size())
            options.bwrap = arguments[++i];
        else if (arguments[i] == "--limits" && i + 1 < arguments.size())
            options.limits.method = arguments[++i];
        else if (arguments[i] == "--cgroup" && i + 1 < arguments.size())
            options.limits.folder = arguments[++i];
        else
            return 2;
    }
    struct stat status = {};
    if (::fstat(clientSocket, &status) != 0 || !S_ISSOCK(status.st_mode))
        return 2;
    ::prctl(PR_SET_DUMPABLE, 0);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // an init whose bubblewrap died first is ours to bury
    auto limits = chooseLimits(options.limits);
    if (!limits) {
        std::fprintf(stderr, "fallow-sandbox: %s\n", limits.failure().detail.c_str());
        return 3;
    }
    Loop loop;
    FileHandle signals;
    watchSignals(loop, signals);
    {
        const Supervisor supervisor(loop, options, std::move(*limits));
        loop.run();
    } // every run is killed here
    return 0;
}

} // namespace fallow::sandbox
