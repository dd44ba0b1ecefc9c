#pragma once

#include "ui/models/xray_line_model.h"
#include "ui/session/asking.h"
#include "ui/session/core_state.h"

#include <QLocale>

namespace fallow::ui
{

/// What a program of ours meets in the sandbox of a task that runs now, or in a usual one where no
/// task is chosen. GUI thread. Nothing runs before `run`.
class XrayController : public fallow::ui::Asking
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(bool ofTask READ isOfTask NOTIFY changed FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY changed FINAL)
    Q_PROPERTY(bool held READ isHeld NOTIFY changed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(QString rules READ rules NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::XrayLineModel *lines READ lines CONSTANT FINAL)

public:
    XrayController(CoreState &core, const QLocale &locale) : m_core(core), m_lines(locale) { }

    QString subject() const; ///< whose sandbox it is, as a title
    bool isOfTask() const { return !m_task.isEmpty(); }
    bool isDone() const { return !m_rules.isEmpty(); }
    bool isHeld() const { return m_lines.count() > 0 && m_lines.broken() == 0; }
    QString verdict() const; ///< empty until it is done
    QString rules() const { return m_rules; } ///< SHA-256 of the policy it ran under, hex
    XrayLineModel *lines() { return &m_lines; }

    /// A task by its id and the name it is shown by; an empty id: a usual sandbox.
    Q_INVOKABLE void choose(const QString &task, const QString &name);
    Q_INVOKABLE void run();
    /// Nobody waits for it any more.
    Q_INVOKABLE void leave() { drop(); }

Q_SIGNALS:
    void changed();

private:
    void show(const api::XrayReply &reply);

    CoreState &m_core;
    QString m_task;
    QString m_name;
    QString m_rules;
    XrayLineModel m_lines;
};

} // namespace fallow::ui
