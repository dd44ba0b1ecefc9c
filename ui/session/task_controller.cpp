#include "ui/session/task_controller.h"

#include "ui/format/reasons.h"

namespace fallow::ui
{

bool TaskController::canGiveBack() const
{
    return m_task && m_phase < model::TaskPhase::Contributing;
}

void TaskController::show(const model::Task *task)
{
    const std::optional<base::TaskId> id = task ? std::optional(task->id) : std::nullopt;
    const bool isSame = id == m_task && (!task || task->phase == m_phase);
    if (isSame)
        return;
    if (id != m_task) {
        drop();
        setError({});
        m_log = {};
        m_note.clear();
    }
    m_task = id;
    m_phase = task ? task->phase : model::TaskPhase::Starting;
    Q_EMIT changed();
    read();
}

void TaskController::read()
{
    if (!m_task || isBusy() || m_core.phase() != CoreState::Phase::Live)
        return;
    ask<api::TaskLog>(m_core.core().tasks().log({*m_task}), [this](const api::TaskLog &log) {
        m_log = log;
        m_note = log.isCut ? tr("Only the end is shown.") : QString();
        Q_EMIT changed();
    });
}

void TaskController::giveBack()
{
    if (!canGiveBack())
        return;
    drop(); // a log that is being read does not hold it up
    ask<api::Empty>(m_core.core().tasks().giveBack({*m_task}), [this](const api::Empty &) { Q_EMIT givenBack(); });
}

/// That there is no log is no failure: it is said where the log would be.
void TaskController::fail(const base::Error &error)
{
    if (error.reason.key() != u"tasks.no_log")
        return Asking::fail(error);
    m_log = {};
    m_note = reasonLine(error.reason.key());
    Q_EMIT changed();
}

} // namespace fallow::ui
