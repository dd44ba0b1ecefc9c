#pragma once

#include "ui/format/timeline.h"
#include "ui/models/line_list_model.h"
#include "ui/models/work_model.h"
#include "ui/session/core_state.h"
#include "ui/session/task_controller.h"

namespace fallow::ui
{

/// One task as its page shows it. Source: Task.
struct TaskView {
    Q_GADGET
    QML_VALUE_TYPE(taskView)
    Q_PROPERTY(bool known MEMBER known)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int hue MEMBER hue)
    Q_PROPERTY(QString phase MEMBER phase)
    Q_PROPERTY(int tone MEMBER tone)
    Q_PROPERTY(QString deadlines MEMBER deadlines)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString nextStep MEMBER nextStep)
    Q_PROPERTY(bool inSandbox MEMBER inSandbox)
    Q_PROPERTY(bool hasShare MEMBER hasShare)
    Q_PROPERTY(qreal share MEMBER share)

public:
    bool known = false; ///< false: no task is shown
    QString id; ///< 0x hex
    QString name;
    QString line; ///< "task 0x9f21…c0d4, for 0x71c4…9a20"
    QString initials;
    int hue = 0;
    QString phase;
    int tone = 0; ///< Chip.Tone
    QString deadlines;
    QString reason; ///< why it ended as it did; empty: nothing to explain
    QString nextStep;
    bool inSandbox = false; ///< its app runs now, or stands still in memory
    bool hasShare = false;
    qreal share = 0; ///< of the present step, 0 to 1
    friend bool operator==(const TaskView &, const TaskView &) = default;
};

/// The tasks of this computer, and one of them in full. GUI thread.
class WorkController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(bool heard READ hasHeard NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::WorkModel *tasks READ tasks CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::TaskView task READ task NOTIFY changed FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *measured READ measured CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::LineListModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(fallow::ui::TaskController *care READ care CONSTANT FINAL)
    Q_PROPERTY(QString written READ written NOTIFY receiptChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY receiptChanged FINAL)

public:
    WorkController(CoreState &core, const base::Clock &clock, const QLocale &locale);

    bool hasHeard() const { return m_core.status().has_value(); }
    WorkModel *tasks() { return &m_tasks; }
    const TaskView &task() const { return m_view; }
    LineListModel *steps() { return &m_steps; } ///< value: a TimelineStep::State as a number
    LineListModel *measured() { return &m_measured; }
    LineListModel *facts() { return &m_facts; }
    TaskController *care() { return &m_care; } ///< of the task that is shown
    const QString &written() const { return m_written; } ///< what was written where, in words
    const QString &error() const { return m_error; }

    /// `task` as TaskListModel::IdRole gives it; empty closes it.
    Q_INVOKABLE void open(const QString &task);
    Q_INVOKABLE void tick();
    /// The ending says the format, .csv or .pdf; never over another file.
    Q_INVOKABLE void writeReceipt(const QString &file);
    Q_INVOKABLE QString receiptPath(const QString &ending) const;
    Q_INVOKABLE void forgetReceipt();

Q_SIGNALS:
    void changed();
    void receiptChanged();

private:
    const model::Task *shown() const;
    void update();

    CoreState &m_core;
    const base::Clock &m_clock;
    QLocale m_locale;
    WorkModel m_tasks;
    TaskController m_care;
    QString m_id;
    TaskView m_view;
    LineListModel m_steps;
    LineListModel m_measured;
    LineListModel m_facts;
    QString m_written;
    QString m_error;
    int m_ticks = 0; ///< seconds, while one is shown
};

} // namespace fallow::ui
