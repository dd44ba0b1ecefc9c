#include "core/runner/runner.h"

#include "core/runner/supervisor_link.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

namespace fallow::runner
{

using namespace Qt::StringLiterals;
using base::Code;
using base::Done;
using base::Error;
using base::fail;
using base::Reason;
using base::Result;
using base::operator""_reason;

namespace
{

constexpr std::chrono::milliseconds firstWait{100};
constexpr std::chrono::milliseconds longestWait{60'000};
constexpr qint64 soundLifeMs =
    10'000; ///< a supervisor that has lived so long was no failure from the start

template <typename T> QFuture<Result<T>> ready(Error error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(error));
    promise.finish();
    return promise.future();
}

/// What the caller can do about a refusal of the supervisor.
Code codeOf(const QString &reason)
{
    if (reason.startsWith(u"sandbox.bad_"))
        return Code::InvalidArgument;
    if (reason == u"sandbox.no_such_task")
        return Code::NotFound;
    if (reason == u"sandbox.task_exists" || reason == u"sandbox.not_running")
        return Code::Conflict;
    return Code::Unavailable;
}

Error refusal(const nlohmann::json &message)
{
    const auto found = message.find("error");
    if (found == message.end() || !found->is_object())
        return fail(Code::Internal, "runner.bad_reply"_reason);
    const auto text = [&found](const char *key) {
        return QString::fromStdString(found->value(key, std::string()));
    };
    return fail(codeOf(text("reason")), Reason(text("reason")), text("detail"));
}

Result<sandbox::Report> reportIn(const nlohmann::json &message)
{
    const auto found = message.find("report");
    const auto report = sandbox::reportFromJson(found == message.end() ? nlohmann::json() : *found);
    if (!report)
        return fail(Code::Internal, "runner.bad_reply"_reason,
            QString::fromStdString(report.failure().detail));
    return *report;
}

Result<Reclaimed> reclaimedIn(const nlohmann::json &message)
{
    const auto bytes = [&message](const char *key) -> std::optional<qint64> {
        const auto found = message.find(key);
        if (found == message.end() || !found->is_number_unsigned())
            return std::nullopt;
        return static_cast<qint64>(found->get<quint64>()) * 1024;
    };
    const auto before = bytes("before_kb");
    const auto after = bytes("after_kb");
    if (!before || !after)
        return fail(Code::Internal, "runner.bad_reply"_reason, u"reclaim"_s);
    return Reclaimed{*before, *after};
}

QString textIn(const nlohmann::json &message, const char *key)
{
    const auto found = message.find(key);
    return found != message.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

/// Found here, because a frame that is too long would cost every run its supervisor.
std::optional<Error> complaint(const sandbox::Policy &policy)
{
    constexpr size_t envelope = 4096; // op, id and task around it
    if (sandbox::canonicalText(policy).size() + envelope > sandbox::maxFrameBytes)
        return fail(Code::InvalidArgument, "sandbox.bad_policy"_reason, u"larger than a frame"_s);
    const auto read = sandbox::policyFromJson(toJson(policy));
    if (read)
        return std::nullopt;
    return fail(Code::InvalidArgument, Reason(QString::fromStdString(read.failure().reason)),
        QString::fromStdString(read.failure().detail));
}

template <typename T> struct Pending {
    QPromise<Result<T>> promise;
    QFuture<Result<T>> begin()
    {
        promise.start();
        return promise.future();
    }
    void end(Result<T> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

} // namespace

Runner::Runner(RunnerConfig config) : m_config(std::move(config))
{
    m_again.setSingleShot(true);
    m_again.setInterval(firstWait);
    connect(&m_again, &QTimer::timeout, this, &Runner::keepReady);
}

Runner::~Runner()
{
    m_link.reset();
    endAll(fail(Code::Cancelled, "runner.stopped"_reason));
}

Result<std::unique_ptr<Runner>> Runner::create(const RunnerConfig &config)
{
    if (!config.hasBackend)
        return std::unique_ptr<Runner>(new Runner(config));
    if (!QFileInfo(config.program).isExecutable())
        return fail(Code::Unavailable, "runner.no_sandbox_program"_reason, config.program);
    if (!QFileInfo(config.bwrap).isExecutable())
        return fail(Code::Unavailable, "sandbox.no_bubblewrap"_reason, config.bwrap);
    return std::unique_ptr<Runner>(new Runner(config));
}

qint64 Runner::supervisorPid() const
{
    return m_link ? m_link->processId() : 0;
}

Result<SupervisorLink *> Runner::link()
{
    if (!m_config.hasBackend) {
        const sandbox::Failure none = sandbox::noBackend();
        return fail(Code::Unavailable, Reason(QString::fromStdString(none.reason)),
            QString::fromStdString(none.detail));
    }
    if (m_link)
        return m_link.get();
    QStringList arguments = {u"supervise"_s, u"--bwrap"_s, m_config.bwrap};
    if (m_config.copyRoot)
        arguments << u"--copy-root"_s;
    if (!m_config.limits.isEmpty())
        arguments << u"--limits"_s << m_config.limits;
    if (!m_config.controlGroup.isEmpty())
        arguments << u"--cgroup"_s << m_config.controlGroup;
    auto started = SupervisorLink::start(m_config.program, arguments);
    if (!started)
        return started.error();
    m_link = std::move(*started);
    connect(m_link.get(), &SupervisorLink::received, this, &Runner::receive);
    connect(m_link.get(), &SupervisorLink::lost, this, &Runner::loseLink);
    m_lived.start();
    return m_link.get();
}

void Runner::loseLink(const QString &detail)
{
    m_link.release()->deleteLater(); // it is the sender
    if (m_keepsReady) {
        const auto wait = m_lived.elapsed() > soundLifeMs
            ? firstWait
            : std::min(2 * m_again.intervalAsDuration(), longestWait);
        m_again.start(wait);
    }
    endAll(fail(Code::Unavailable, "runner.host_lost"_reason, detail));
}

void Runner::keepReady()
{
    m_keepsReady = m_config.hasBackend;
    if (m_keepsReady && !link())
        m_again.start();
}

void Runner::request(nlohmann::json message, const QString &task, Reply reply)
{
    auto connection = link();
    if (!connection)
        return reply(connection.error());
    const quint64 id = m_nextId++;
    message["id"] = id;
    message["task"] = task.toStdString();
    m_replies.insert(id, std::move(reply));
    (*connection)->send(message);
}

QFuture<Runner::RunResult> Runner::start(const QString &task, const sandbox::Policy &policy)
{
    if (m_runs.contains(task))
        return ready<sandbox::Report>(fail(Code::Conflict, "sandbox.task_exists"_reason, task));
    if (const auto error = complaint(policy))
        return ready<sandbox::Report>(*error);
    QPromise<RunResult> promise;
    promise.start();
    QFuture<RunResult> future = promise.future();
    m_runs.emplace(task, std::move(promise));
    request({{"op", "start"}, {"policy", toJson(policy)}}, task,
        [this, task](const Result<nlohmann::json> &reply) {
            if (!reply)
                finish(task, reply.error());
        });
    return future;
}

QFuture<Runner::Answer> Runner::command(nlohmann::json message, const QString &task)
{
    auto pending = std::make_shared<Pending<Done>>(); // shared only because std::function copies
    QFuture<Answer> future = pending->begin();
    if (!m_runs.contains(task))
        pending->end(fail(Code::NotFound, "sandbox.no_such_task"_reason, task));
    else
        request(std::move(message), task, [pending](const Result<nlohmann::json> &reply) {
            pending->end(reply ? Answer(Done()) : Answer(reply.error()));
        });
    return future;
}

QFuture<Runner::Answer> Runner::pause(const QString &task)
{
    return command({{"op", "pause"}}, task);
}

QFuture<Runner::Answer> Runner::resume(const QString &task)
{
    return command({{"op", "resume"}}, task);
}

QFuture<Runner::Answer> Runner::kill(const QString &task)
{
    return command({{"op", "kill"}}, task);
}

QFuture<Runner::Answer> Runner::limit(const QString &task, qint64 quotaPercent)
{
    const auto percent = static_cast<quint64>(std::max<qint64>(0, quotaPercent));
    return command({{"op", "limit"}, {"cpu_quota_percent", percent}}, task);
}

QFuture<Runner::RunResult> Runner::usage(const QString &task)
{
    auto pending = std::make_shared<Pending<sandbox::Report>>(); // as in command
    QFuture<RunResult> future = pending->begin();
    if (!m_runs.contains(task))
        pending->end(fail(Code::NotFound, "sandbox.no_such_task"_reason, task));
    else
        request({{"op", "usage"}}, task, [pending](const Result<nlohmann::json> &reply) {
            pending->end(reply ? reportIn(*reply) : RunResult(reply.error()));
        });
    return future;
}

QFuture<Result<Reclaimed>> Runner::reclaim(const QString &task, qint64 bytes)
{
    auto pending = std::make_shared<Pending<Reclaimed>>(); // as in command
    auto future = pending->begin();
    if (!m_runs.contains(task))
        pending->end(fail(Code::NotFound, "sandbox.no_such_task"_reason, task));
    else
        request({{"op", "reclaim"}, {"bytes", static_cast<quint64>(std::max<qint64>(0, bytes))}},
            task, [pending](const Result<nlohmann::json> &reply) {
                pending->end(reply ? reclaimedIn(*reply) : Result<Reclaimed>(reply.error()));
            });
    return future;
}

void Runner::receive(const nlohmann::json &message)
{
    const QString event = textIn(message, "event");
    const QString task = textIn(message, "task");
    if (event.isEmpty())
        return receiveReply(message);
    if (event == u"started") {
        Q_EMIT started(task);
    } else if (event == u"finished") {
        finish(task, reportIn(message));
    } else if (event == u"denied") {
        const auto report = reportIn(message);
        if (report)
            Q_EMIT refused(task, *report);
    }
}

void Runner::receiveReply(const nlohmann::json &message)
{
    const auto id = message.find("id");
    if (id == message.end() || !id->is_number_unsigned())
        return;
    const Reply reply = m_replies.take(id->get<quint64>());
    if (!reply)
        return;
    const auto ok = message.find("ok");
    if (ok != message.end() && ok->is_boolean() && ok->get<bool>())
        reply(message);
    else
        reply(refusal(message));
}

void Runner::finish(const QString &task, const RunResult &result)
{
    auto run = m_runs.extract(task);
    if (run.empty())
        return;
    run.mapped().addResult(result);
    run.mapped().finish();
}

void Runner::endAll(const Error &error)
{
    for (const Reply &reply : std::exchange(m_replies, {}))
        reply(error);
    for (auto &[task, promise] : std::exchange(m_runs, {})) {
        promise.addResult(error);
        promise.finish();
    }
}

} // namespace fallow::runner
