#include "ui/session/work_controller.h"

#include "ui/format/address.h"
#include "ui/format/receipt.h"
#include "ui/format/reasons.h"
#include "ui/session/receipt_file.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace fallow::ui
{

namespace
{

std::vector<LineListModel::Line> linesOf(const std::vector<ReceiptRow> &rows)
{
    std::vector<LineListModel::Line> lines;
    for (const ReceiptRow &row : rows)
        lines.push_back({.key = row.name, .title = row.name, .detail = row.note, .value = row.value});
    return lines;
}

std::vector<LineListModel::Line> linesOf(const std::vector<TimelineStep> &steps)
{
    std::vector<LineListModel::Line> lines;
    for (const TimelineStep &step : steps)
        lines.push_back({.key = QString::number(lines.size()), .title = step.word, .detail = step.detail,
            .value = QString::number(static_cast<int>(step.state)), .chosen = step.state == TimelineStep::State::Now});
    return lines;
}

} // namespace

WorkController::WorkController(CoreState &core, const base::Clock &clock, const QLocale &locale)
    : m_core(core), m_clock(clock), m_locale(locale), m_tasks(core.tasks()), m_care(core)
{
    connect(&core, &CoreState::statusChanged, this, &WorkController::changed);
    connect(&core.tasks(), &QAbstractItemModel::modelReset, this, &WorkController::update);
    connect(&core.tasks(), &QAbstractItemModel::rowsInserted, this, &WorkController::update);
    connect(&core.tasks(), &QAbstractItemModel::dataChanged, this, &WorkController::update);
}

const model::Task *WorkController::shown() const
{
    const auto &tasks = m_core.tasks().tasks();
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [this](const model::Task &task) { return task.id.toString() == m_id; });
    return found == tasks.end() ? nullptr : &*found;
}

void WorkController::open(const QString &task)
{
    m_id = task;
    forgetReceipt();
    update();
}

void WorkController::tick()
{
    if (m_id.isEmpty())
        return;
    update();
    constexpr int logSeconds = 5;
    if (m_view.inSandbox && ++m_ticks % logSeconds == 0)
        m_care.read(); // it may have said more
}

void WorkController::update()
{
    const model::Task *task = shown();
    m_care.show(task);
    m_view = {};
    if (task) {
        const ReasonText why = task->reason.isEmpty() ? ReasonText() : reasonText(task->reason);
        m_view = {.known = true,
            .id = m_id,
            .name = task->appName.isEmpty() ? shortAddress(task->app) : task->appName,
            //: Number of a task, account it is computed for
            .line = tr("task %1, for %2").arg(shortId(m_id), shortAddress(task->requester)),
            .initials = initials(task->appName),
            .hue = hueOf(task->app),
            .phase = phaseWord(*task),
            .tone = static_cast<int>(phaseTone(*task)),
            .deadlines = deadlineText(*task, m_clock.now(), m_locale),
            .reason = why.sentence,
            .nextStep = why.nextStep,
            .inSandbox = task->phase == model::TaskPhase::Computing,
            .hasShare = phaseShare(*task).has_value(),
            .share = phaseShare(*task).value_or(0)};
    }
    m_steps.set(task ? linesOf(timelineOf(*task, m_clock.now(), m_locale)) : std::vector<LineListModel::Line>());
    m_measured.set(task ? linesOf(measuredRows(*task, m_locale)) : std::vector<LineListModel::Line>());
    m_facts.set(task ? linesOf(identityRows(*task, m_clock.now(), m_locale)) : std::vector<LineListModel::Line>());
    Q_EMIT changed();
}

void WorkController::writeReceipt(const QString &file)
{
    const model::Task *task = shown();
    if (!task)
        return;
    const auto done = ui::writeReceipt(file.trimmed(), *task, m_clock.now(), m_locale);
    m_written = done ? tr("Written to %1").arg(file.trimmed()) : QString();
    m_error = done ? QString() : reasonLine(done.error().reason.key());
    Q_EMIT receiptChanged();
}

QString WorkController::receiptPath(const QString &ending) const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(QStringLiteral("fallow-%1.%2").arg(m_id.mid(2, 8), ending));
}

void WorkController::forgetReceipt()
{
    m_written.clear();
    m_error.clear();
    Q_EMIT receiptChanged();
}

} // namespace fallow::ui
