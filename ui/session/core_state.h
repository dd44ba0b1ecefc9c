#pragma once

#include "core/base/clock.h"
#include "ui/models/now_model.h"
#include "ui/session/core_link.h"

#include <QTimer>

namespace fallow::ui
{

/// The core's state as this process last heard it. Keeps itself connected. GUI thread.
/// Owns the task model; borrows link and clock, which must outlive it.
class CoreState : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Offline, Connecting, Live };

    CoreState(CoreLink &link, const base::Clock &clock, const QLocale &locale);

    void start();
    /// Tries at once instead of waiting for the back-off.
    void retry();

    Phase phase() const { return m_phase; }
    /// Why it is not live.
    const std::optional<base::Error> &error() const { return m_error; }
    /// Absent until the core answered once; after a loss the last one heard.
    const std::optional<model::Status> &status() const { return m_status; }
    TaskListModel &tasks() { return m_tasks; }
    api::Core &core() { return m_link.core(); }
    std::chrono::milliseconds retryDelay() const { return m_delay; }

Q_SIGNALS:
    void phaseChanged();
    void statusChanged();
    /// A change in its order, after this object took its part of it.
    void heard(const fallow::api::Change &change);
    void heardAll(); ///< all tasks are those of a new snapshot

private:
    void open();
    void greet();
    void subscribe();
    void take(const api::Snapshot &snapshot);
    void apply(const api::Change &change);
    void lose(const base::Error &error);
    void setPhase(Phase phase);

    CoreLink &m_link;
    TaskListModel m_tasks;
    Phase m_phase = Phase::Offline;
    std::optional<base::Error> m_error;
    std::optional<model::Status> m_status;
    std::optional<qint64> m_seq; ///< absent while a snapshot is awaited
    std::vector<api::Change> m_early; ///< changes that overtook the snapshot
    std::chrono::milliseconds m_delay;
    QTimer m_retry;
};

} // namespace fallow::ui
