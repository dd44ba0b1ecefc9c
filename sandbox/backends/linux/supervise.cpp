#include "sandbox/backends/linux/connection.h"
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
    Supervisor(Loop &loop, RunOptions options)
        : m_loop(loop),
          m_options(std::move(options)),
          m_connection(
              loop, clientSocket, [this](const std::string &body) { take(body); },
              [&loop] { loop.stop(); })
    {
    }

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
    void answerAll(std::vector<Json> &ids, const Expected<Nothing> &result)
    {
        for (const Json &id : std::exchange(ids, {}))
            result ? accept(id) : refuse(id, result.failure());
    }

    Loop &m_loop;
    const RunOptions m_options;
    Connection m_connection;
    std::map<std::string, Entry> m_runs;
};

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
    auto run = Run::start(m_loop, *policy, m_options, listenerFor(task));
    if (!run)
        return refuse(id, run.failure());
    m_runs[task].run = std::move(*run);
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
        [this, task](const Expected<Nothing> &result) {
            answerAll(m_runs[task].pauses, result);
            if (result)
                say({{"event", "paused"}, {"task", task}});
        },
        [this, task](const Expected<Nothing> &result) {
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
    answerAll(entry.kills, Nothing{});
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
        else
            return 2;
    }
    struct stat status = {};
    if (::fstat(clientSocket, &status) != 0 || !S_ISSOCK(status.st_mode))
        return 2;
    ::prctl(PR_SET_DUMPABLE, 0);
    Loop loop;
    FileHandle signals;
    watchSignals(loop, signals);
    {
        const Supervisor supervisor(loop, options);
        loop.run();
    } // every run is killed here
    return 0;
}

} // namespace fallow::sandbox
