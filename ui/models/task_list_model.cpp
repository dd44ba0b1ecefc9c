#include "ui/models/task_list_model.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/phase.h"
#include "ui/format/quantity.h"

#include <algorithm>
#include <utility>

namespace fallow::ui {

TaskListModel::TaskListModel(const base::Clock &clock, const QLocale &locale)
    : m_clock(clock), m_locale(locale)
{
}

void TaskListModel::reset(std::vector<model::Task> tasks)
{
    beginResetModel();
    m_told.clear();
    m_tasks = std::move(tasks);
    endResetModel();
}

void TaskListModel::put(const model::Task &task)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(),
        [&task](const model::Task &each) { return each.id == task.id; });
    if (found == m_tasks.end()) {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_tasks.push_back(task);
        endInsertRows();
        return;
    }
    if (*found == task)
        return;
    *found = task;
    const QModelIndex changed = index(static_cast<int>(found - m_tasks.begin()));
    Q_EMIT dataChanged(changed, changed);
}

void TaskListModel::refreshTexts()
{
    for (const int row : std::exchange(m_told, {}))
        Q_EMIT dataChanged(index(row), index(row), {DetailRole, SpokenRole});
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::Task &task = m_tasks[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(task, NameRole);
    if (role < IdRole || role > ChangedAtRole)
        return {};
    if (role == DetailRole || role == SpokenRole)
        m_told.insert(index.row());
    return text(task, static_cast<Role>(role));
}

QVariant TaskListModel::text(const model::Task &task, Role role) const
{
    switch (role) {
    case IdRole:
        return task.id.toString();
    case NameRole:
        return task.appName.isEmpty() ? shortAddress(task.app) : task.appName;
    case RequesterRole:
        //: The account a task is computed for
        return tr("for %1").arg(shortAddress(task.requester));
    case InitialsRole:
        return initials(task.appName);
    case HueRole:
        return hueOf(task.app);
    case PhaseRole:
        return phaseWord(task);
    case ToneRole:
        return static_cast<int>(phaseTone(task));
    case DetailRole:
        return phaseDetail(task, m_clock.now(), m_locale);
    case HasShareRole:
        return phaseShare(task).has_value();
    case ShareRole:
        return phaseShare(task).value_or(0);
    case UseRole:
        return use(task);
    case UseMethodRole:
        return task.usage ? tr("Measured by %1").arg(task.usage->method) : QString();
    case RewardRole:
        return task.reward ? rlcText(*task.reward, m_locale) : QString();
    case StakeRole:
        return rlcText(task.stake, m_locale);
    case FinalRole:
        return model::isFinal(task.phase);
    case SpokenRole: {
        QStringList parts{text(task, NameRole).toString(), phaseWord(task),
            text(task, DetailRole).toString(), text(task, RewardRole).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case ChangedAtRole:
        return task.timeline.empty() ? QDateTime() : task.timeline.back().at;
    }
    Q_UNREACHABLE();
}

QString TaskListModel::use(const model::Task &task) const
{
    if (!task.usage)
        return {};
    //: Processor time and memory a task used
    return tr("%1, %2").arg(coreTimeText(std::chrono::milliseconds(task.usage->cpuMs), m_locale),
        sizeText(task.usage->peakMemoryBytes, m_locale));
}

QHash<int, QByteArray> TaskListModel::roleNames() const
{
    return {
        {IdRole, "taskId"},
        {NameRole, "name"},
        {RequesterRole, "requester"},
        {InitialsRole, "initials"},
        {HueRole, "hue"},
        {PhaseRole, "phase"},
        {ToneRole, "tone"},
        {DetailRole, "detail"},
        {HasShareRole, "hasShare"},
        {ShareRole, "share"},
        {UseRole, "use"},
        {UseMethodRole, "useMethod"},
        {RewardRole, "reward"},
        {StakeRole, "stake"},
        {FinalRole, "isFinal"},
        {SpokenRole, "spoken"},
        {ChangedAtRole, "changedAt"},
    };
}

} // namespace fallow::ui
