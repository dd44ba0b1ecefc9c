#include "ui/models/work_model.h"

namespace fallow::ui {

WorkModel::WorkModel(TaskListModel &tasks) : TaskOrderModel(tasks), m_all(tasks)
{
}

void WorkModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateFilter();
    Q_EMIT queryChanged();
    Q_EMIT countChanged();
}

void WorkModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    invalidateFilter();
    Q_EMIT queryChanged();
    Q_EMIT countChanged();
}

bool WorkModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool isFinal = index.data(TaskListModel::FinalRole).toBool();
    const bool isPaid = !index.data(TaskListModel::RewardRole).toString().isEmpty();
    if ((m_filter == UnderWay && isFinal) || (m_filter == Paid && !isPaid) || (m_filter == NotPaid && (isPaid || !isFinal)))
        return false;
    const QString wanted = m_search.trimmed();
    const auto hasIt = [&](TaskListModel::Role role) { return index.data(role).toString().contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || hasIt(TaskListModel::NameRole) || hasIt(TaskListModel::RequesterRole) || hasIt(TaskListModel::IdRole)
        || hasIt(TaskListModel::PhaseRole) || m_all.tasks()[static_cast<size_t>(row)].deal.toString() == wanted;
}

} // namespace fallow::ui
