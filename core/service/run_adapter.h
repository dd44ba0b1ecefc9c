#pragma once

#include "core/base/future.h"
#include "core/runner/memory_return.h"
#include "core/runner/runner.h"
#include "core/service/throttle.h"
#include "core/worker/ports.h"

#include <deque>
#include <map>
#include <optional>

namespace fallow::service {

/// worker::RunPort on the sandbox. While paused, what runs is frozen and what would start waits.
/// A share of the processors is divided evenly among the runs and held by the kernel; where there
/// are no control groups all stand still for a part of each second.
class RunAdapter final : public QObject, public worker::RunPort
{
    Q_OBJECT

public:
    struct Settings {
        QString scratchFolder;
        qint64 memoryBytes = 0; ///< for one task; 0: no limit
        std::optional<quint32> sandboxUser; ///< whom to run as, when we are root
    };
    /// What all runs may use together.
    struct Share {
        qint64 corePercent = 0; ///< of one core's time, for all together; 0: all there is
        qint64 timePercent = 100; ///< in which they run, where the kernel cannot hold that
        qint64 memoryBytes = 0; ///< of a run that begins; 0: that of Settings
        friend bool operator==(const Share &, const Share &) = default;
    };
    RunAdapter(runner::Runner &runner, Settings settings);

    worker::Answer<worker::RunOutcome> run(const worker::RunOrder &order) override;
    void stop(const base::TaskId &task) override;

    /// Freezes every run; answers with their number once the last is confirmed.
    QFuture<qint64> pauseAll();
    QFuture<qint64> resumeAll();
    void setShare(const Share &share);
    /// The rules of a task that runs now; of any, without a name.
    std::optional<sandbox::Policy> policyOf(const QString &task) const;
    /// What the runs hold in memory now, as the sandbox measures it.
    QFuture<qint64> memoryBytes();
    /// Gives memory back to the person until all runs together hold at most `bytes`.
    QFuture<runner::MemoryReturned> reclaim(qint64 bytes) { return m_memory.reclaim(bytes); }
    qint64 running() const { return static_cast<qint64>(m_running.size()); }
    bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void runningChanged();

private:
    struct Waiting {
        worker::RunOrder order;
        QPromise<base::Result<worker::RunOutcome>> promise;
    };
    worker::Answer<worker::RunOutcome> launch(const worker::RunOrder &order);
    sandbox::Policy usualPolicy() const;
    base::Result<sandbox::Policy> policyFor(const worker::RunOrder &order) const;
    QFuture<runner::Runner::Answer> freeze(const QString &task);
    QFuture<runner::Runner::Answer> thaw(const QString &task);
    bool isStill() const { return m_isPaused || m_throttle.isStill(); }
    qint64 percentOfARun() const;
    void holdShare();
    void hold(const QString &task);
    QFuture<qint64> tellAll(QFuture<runner::Runner::Answer> (RunAdapter::*verb)(const QString &));

    runner::Runner &m_runner;
    Settings m_settings;
    std::map<QString, sandbox::Policy> m_running;
    std::vector<std::unique_ptr<Waiting>> m_waiting;
    Share m_share;
    Throttle m_throttle; ///< at work only where the kernel holds no quota
    bool m_isPaused = false;
    runner::MemoryReturn m_memory;
};

} // namespace fallow::service
