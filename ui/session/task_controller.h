#pragma once

#include "ui/session/asking.h"
#include "ui/session/core_state.h"

#include <optional>

namespace fallow::ui
{

/// The log of the task that is shown, and the way to give it back. GUI thread.
class TaskController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("WorkController owns it")
    Q_PROPERTY(QString output READ output NOTIFY changed FINAL)
    Q_PROPERTY(QString errors READ errors NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool canGiveBack READ canGiveBack NOTIFY changed FINAL)

public:
    explicit TaskController(CoreState &core) : m_core(core) {}

    const QString &output() const { return m_log.output; } ///< of its program: a stranger's words
    const QString &errors() const { return m_log.errors; }
    const QString &note() const { return m_note; } ///< that it was cut, or why there is none; empty: neither
    bool canGiveBack() const; ///< no stake of it is locked yet

    /// Null: none is shown. Reads the log anew where the task or its stage is another one.
    void show(const model::Task *task);
    Q_INVOKABLE void read();
    Q_INVOKABLE void giveBack();

Q_SIGNALS:
    void changed();
    void givenBack();

private:
    void fail(const base::Error &error) override;

    CoreState &m_core;
    std::optional<base::TaskId> m_task;
    model::TaskPhase m_phase = model::TaskPhase::Starting;
    api::TaskLog m_log;
    QString m_note;
};

} // namespace fallow::ui
