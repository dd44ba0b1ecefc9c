#pragma once

#include "core/base/result.h"
#include "sandbox/policy/backend.h"
#include "sandbox/policy/policy.h"
#include "sandbox/policy/report.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QTimer>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <memory>

namespace fallow::runner
{

class SupervisorLink;

struct RunnerConfig {
    QString program; ///< fallow-sandbox
    QString bwrap = QStringLiteral("/usr/bin/bwrap");
    bool copyRoot = false; ///< never an overlay, also where there is one
    QString limits; ///< as `fallow-sandbox supervise --limits` takes it; empty: the best there is
    bool hasBackend = sandbox::hasBackend(); ///< without one nothing is started
    QString controlGroup; ///< a delegated folder of cgroup v2; empty: looked for
};

struct Reclaimed {
    qint64 beforeBytes = 0;
    qint64 afterBytes = 0;
    friend bool operator==(const Reclaimed &, const Reclaimed &) = default;
};

/// Runs tasks in the sandbox, through one supervisor process that is started when first needed, or
/// kept ready, and again when it has died. Lives in one thread with an event loop. Dropping it ends
/// every run.
///
/// Every future ends with exactly one result. When the supervisor dies, its runs die with it and
/// end with `runner.host_lost`; when the Runner is dropped, with `runner.stopped`.
class Runner : public QObject
{
    Q_OBJECT

public:
    using RunResult = base::Result<sandbox::Report>;
    using Answer = base::Result<base::Done>;

    /// Also where this system has no sandbox: what is started then ends with `sandbox.no_backend`.
    /// Reasons: `runner.no_sandbox_program`, `sandbox.no_bubblewrap`.
    static base::Result<std::unique_ptr<Runner>> create(const RunnerConfig &config);
    ~Runner() override;

    /// Ends when the program and all it started are gone. A run that was refused, limited or killed
    /// is a Report too; an Error means that nothing is known: `sandbox.bad_policy`,
    /// `sandbox.task_exists`, `sandbox.missing_feature`, `runner.host_lost` and others.
    QFuture<RunResult> start(const QString &task, const sandbox::Policy &policy);
    /// Confirmed: every process of the run stands still. Reasons: `sandbox.no_such_task`,
    /// `sandbox.not_running`, `sandbox.pause_failed` (it was ended instead), `runner.host_lost`.
    QFuture<Answer> pause(const QString &task);
    QFuture<Answer> resume(const QString &task);
    /// Confirmed: no process of the run is left.
    QFuture<Answer> kill(const QString &task);
    /// What a run held before and holds after it was asked to hold at most `bytes`, which stays its
    /// limit until it is resumed. Reasons: those of pause, `sandbox.cannot_reclaim` (with control
    /// groups of version 1 only of a paused run with a limit of memory, without them never).
    QFuture<base::Result<Reclaimed>> reclaim(const QString &task, qint64 bytes);
    /// From now on at most so many percent of one core's time; 0: no limit. Reasons:
    /// `sandbox.no_such_task`, `sandbox.missing_feature` (no control groups), `sandbox.limits_failed`.
    QFuture<Answer> limit(const QString &task, qint64 quotaPercent);
    /// What a run has used so far.
    QFuture<RunResult> usage(const QString &task);

    /// Starts the supervisor now, and soon again whenever it is lost, so that no task waits for it.
    /// One that dies at once is tried less and less often.
    void keepReady();

    /// For logs and tests; 0 without a supervisor.
    qint64 supervisorPid() const;

Q_SIGNALS:
    void started(const QString &task);
    /// The first time that the sandbox refused a run the network or a write; the run goes on.
    void refused(const QString &task, const fallow::sandbox::Report &soFar);

private:
    using Reply = std::function<void(const base::Result<nlohmann::json> &)>;

    explicit Runner(RunnerConfig config);
    base::Result<SupervisorLink *> link();
    void loseLink(const QString &detail);
    void request(nlohmann::json message, const QString &task, Reply reply);
    QFuture<Answer> command(nlohmann::json message, const QString &task);
    void receive(const nlohmann::json &message);
    void receiveReply(const nlohmann::json &message);
    void finish(const QString &task, const RunResult &result);
    void endAll(const base::Error &error);

    const RunnerConfig m_config;
    std::unique_ptr<SupervisorLink> m_link;
    QTimer m_again; ///< runs while a lost supervisor is to be replaced
    QElapsedTimer m_lived;
    bool m_keepsReady = false;
    quint64 m_nextId = 1;
    QHash<quint64, Reply> m_replies;
    std::map<QString, QPromise<RunResult>> m_runs;
};

} // namespace fallow::runner
