#include "core/service/run_adapter.h"

#include "core/runner/task_container.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace fallow::service {

using base::Result;
using worker::Answer;
using worker::RunOrder;
using worker::RunOutcome;

namespace {

constexpr qint64 logTailBytes = 400'000; // 100,000 characters of at most four bytes (poco.md D.6)

QString tailOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > logTailBytes)
        file.seek(file.size() - logTailBytes);
    return QString::fromUtf8(file.readAll());
}

model::TaskUsage usageOf(const sandbox::Report &report)
{
    const auto number = [](uint64_t value) { return static_cast<qint64>(value); };
    return {.cpuMs = number(report.cpu_ms),
            .wallMs = number(report.wall_ms),
            .peakMemoryBytes = number(report.max_rss_kb) * 1024,
            .method = QString::fromStdString(report.method),
            .pausedMs = number(report.paused_ms),
            .pidsPeak = number(report.pids_peak),
            .ioReadBytes = number(report.io_read_bytes),
            .ioWriteBytes = number(report.io_write_bytes),
            .gpuMs = number(report.gpu_ms),
            .gpuMethod = QString::fromStdString(report.gpu_method),
            .energyMj = number(report.energy_mj),
            .energyMethod = QString::fromStdString(report.energy_method)};
}

/// The chain's time limit and the program's own end are results; everything else is ours.
bool isOurLimit(sandbox::Outcome outcome)
{
    using enum sandbox::Outcome;
    return outcome != Exited && outcome != Signalled && outcome != Wall;
}

RunOutcome outcomeOf(const sandbox::Report &report, const RunOrder &order)
{
    RunOutcome outcome;
    outcome.timedOut = report.outcome == sandbox::Outcome::Wall;
    if (isOurLimit(report.outcome))
        outcome.limit = QString::fromStdString(report.reason);
    if (report.outcome == sandbox::Outcome::Exited)
        outcome.exitCode = report.exit_code;
    outcome.standardOutput = tailOf(order.logDirectory + u"/stdout.txt");
    outcome.standardError = tailOf(order.logDirectory + u"/stderr.txt");
    outcome.usage = usageOf(report);
    QStringList refused;
    for (const sandbox::Denied &denied : report.denied)
        refused.push_back(QString::fromStdString(denied.what + ": " + denied.detail));
    outcome.refused = refused.join(u"; ");
    return outcome;
}

} // namespace

RunAdapter::RunAdapter(runner::Runner &runner, Settings settings) :
    m_runner(runner), m_settings(std::move(settings)), m_memory(runner, [this] {
        QStringList tasks;
        for (const auto &[task, policy] : m_running)
            tasks.push_back(task);
        return tasks;
    })
{
    // A sandbox that was still being set up when the person paused.
    connect(&runner, &fallow::runner::Runner::started, this, [this](const QString &task) {
        if (!m_running.contains(task))
            return;
        hold(task);
        if (isStill())
            freeze(task);
    });
    connect(this, &RunAdapter::runningChanged, this, &RunAdapter::holdShare); // fewer have more
    connect(&m_throttle, &Throttle::turned, this, [this] {
        if (!m_isPaused)
            tellAll(m_throttle.isStill() ? &RunAdapter::freeze : &RunAdapter::thaw);
    });
}

Answer<RunOutcome> RunAdapter::run(const RunOrder &order)
{
    if (!m_isPaused)
        return launch(order);
    auto waiting = std::make_unique<Waiting>(Waiting{order, {}});
    waiting->promise.start();
    auto future = waiting->promise.future();
    m_waiting.push_back(std::move(waiting));
    return future;
}

sandbox::Policy RunAdapter::usualPolicy() const
{
    sandbox::Policy policy;
    policy.scratch_dir = m_settings.scratchFolder.toStdString();
    policy.memory_bytes = static_cast<uint64_t>(m_share.memoryBytes > 0 ? m_share.memoryBytes : m_settings.memoryBytes);
    if (m_settings.sandboxUser)
        policy.uid = *m_settings.sandboxUser;
    return policy;
}

std::optional<sandbox::Policy> RunAdapter::policyOf(const QString &task) const
{
    if (task.isEmpty())
        return usualPolicy();
    const auto found = m_running.find(task);
    return found == m_running.end() ? std::nullopt : std::optional(found->second);
}

Result<sandbox::Policy> RunAdapter::policyFor(const RunOrder &order) const
{
    sandbox::Policy policy = usualPolicy();
    policy.rootfs = order.image.rootfs.toStdString();
    policy.in_dir = order.inDirectory.toStdString();
    policy.out_dir = order.outDirectory.toStdString();
    policy.stdout_path = QString(order.logDirectory + u"/stdout.txt").toStdString();
    policy.stderr_path = QString(order.logDirectory + u"/stderr.txt").toStdString();
    policy.wall_ms = static_cast<uint64_t>(order.terms.timeLimitMs);
    runner::TaskFacts facts{.dealId = order.authorization.deal,
                            .taskId = order.authorization.task,
                            .taskIndex = static_cast<quint64>(order.authorization.index),
                            .botFirst = static_cast<quint64>(order.terms.botFirst),
                            .botSize = static_cast<quint64>(order.terms.botSize),
                            .inputFileUrls = order.inputFiles};
    if (!order.terms.dataset.isZero())
        facts.dataset = order.terms.dataset;
    const runner::ImageCommand image{.entrypoint = order.image.entrypoint,
                                     .cmd = order.image.command,
                                     .env = order.image.environment,
                                     .workdir = order.image.workingDirectory,
                                     .user = order.image.user};
    return runner::describeContainer(policy, image, facts, order.arguments.value_or(QString()));
}

Answer<RunOutcome> RunAdapter::launch(const RunOrder &order)
{
    const auto policy = policyFor(order);
    if (!policy)
        return QtFuture::makeReadyFuture(Result<RunOutcome>(policy.error()));
    if (m_settings.sandboxUser) { // the only folder the run may write to
        if (chown(order.outDirectory.toUtf8().constData(), *m_settings.sandboxUser, *m_settings.sandboxUser) != 0)
            return QtFuture::makeReadyFuture(Result<RunOutcome>(
                base::fail(base::Code::Internal, base::Reason(QStringLiteral("sandbox.no_folder")))));
    }
    const QString name = order.authorization.task.toString();
    m_running.emplace(name, *policy);
    Q_EMIT runningChanged();
    return m_runner.start(name, *policy)
        .then(this, [this, name, order, hash = runner::policyHash(*policy)](
                        const Result<sandbox::Report> &report) -> Result<RunOutcome> {
            m_running.erase(name);
            Q_EMIT runningChanged();
            if (!report)
                return report.error();
            if (report->outcome == sandbox::Outcome::SetupError)
                return base::fail(base::Code::Unavailable, base::Reason(QString::fromStdString(report->reason)),
                                  QString::fromStdString(report->detail));
            auto outcome = outcomeOf(*report, order);
            outcome.usage.policyHash = hash.toString();
            return outcome;
        });
}

void RunAdapter::stop(const base::TaskId &task)
{
    const QString name = task.toString();
    if (m_running.contains(name))
        m_runner.kill(name);
    std::erase_if(m_waiting, [&](const auto &waiting) { return waiting->order.authorization.task == task; });
}

QFuture<runner::Runner::Answer> RunAdapter::freeze(const QString &task)
{
    return base::then(this, m_runner.pause(task), [this, task](const runner::Runner::Answer &done) -> runner::Runner::Answer {
        if (done && !isStill()) // resumed while it was being stopped
            thaw(task);
        return done;
    });
}

QFuture<runner::Runner::Answer> RunAdapter::thaw(const QString &task)
{
    return base::then(this, m_runner.resume(task), [this, task](const runner::Runner::Answer &done) -> runner::Runner::Answer {
        if (done && isStill())
            freeze(task);
        return done;
    });
}

QFuture<qint64> RunAdapter::tellAll(QFuture<runner::Runner::Answer> (RunAdapter::*verb)(const QString &))
{
    QList<QFuture<runner::Runner::Answer>> answers;
    for (const auto &[task, policy] : m_running)
        answers.push_back((this->*verb)(task));
    if (answers.isEmpty())
        return QtFuture::makeReadyFuture(qint64{0});
    return QtFuture::whenAll(answers.begin(), answers.end())
        .then(this, [](const QList<QFuture<runner::Runner::Answer>> &all) {
            return static_cast<qint64>(std::count_if(all.begin(), all.end(), [](const auto &answer) {
                return answer.result().has_value();
            }));
        });
}

QFuture<qint64> RunAdapter::memoryBytes()
{
    QList<QFuture<runner::Runner::RunResult>> answers;
    for (const auto &[task, policy] : m_running)
        answers.push_back(m_runner.usage(task));
    if (answers.isEmpty())
        return QtFuture::makeReadyFuture(qint64{0});
    return QtFuture::whenAll(answers.begin(), answers.end())
        .then(this, [](const QList<QFuture<runner::Runner::RunResult>> &all) {
            qint64 bytes = 0;
            for (const auto &answer : all) {
                if (answer.resultCount() > 0 && answer.result())
                    bytes += static_cast<qint64>(answer.result()->memory_kb) * 1024;
            }
            return bytes;
        });
}

QFuture<qint64> RunAdapter::pauseAll()
{
    m_isPaused = true;
    return tellAll(&RunAdapter::freeze);
}

QFuture<qint64> RunAdapter::resumeAll()
{
    m_isPaused = false;
    auto told = tellAll(&RunAdapter::thaw);
    for (auto &waiting : std::exchange(m_waiting, {})) {
        auto promise = std::make_shared<QPromise<Result<RunOutcome>>>(std::move(waiting->promise)); // shared: copied by then
        launch(waiting->order).then(this, [promise](const Result<RunOutcome> &outcome) {
            promise->addResult(outcome);
            promise->finish();
        });
    }
    return told;
}

} // namespace fallow::service
