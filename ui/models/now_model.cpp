#include "ui/models/now_model.h"

namespace fallow::ui {

namespace {

constexpr qint64 ShownAfterEndSeconds = 24 * 60 * 60;

} // namespace

NowModel::NowModel(TaskListModel &tasks, const base::Clock &clock) : m_clock(clock)
{
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &NowModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &NowModel::countChanged);
    setSourceModel(&tasks);
    setDynamicSortFilter(true);
    sort(0);
}

bool NowModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(TaskListModel::FinalRole).toBool())
        return true;
    const QDateTime ended = index.data(TaskListModel::ChangedAtRole).toDateTime();
    return ended.isValid() && ended.secsTo(m_clock.now()) < ShownAfterEndSeconds;
}

bool NowModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftFinal = left.data(TaskListModel::FinalRole).toBool();
    const bool rightFinal = right.data(TaskListModel::FinalRole).toBool();
    if (leftFinal != rightFinal)
        return rightFinal;
    if (!leftFinal)
        return left.row() < right.row();
    return left.data(TaskListModel::ChangedAtRole).toDateTime()
        > right.data(TaskListModel::ChangedAtRole).toDateTime();
}

} // namespace fallow::ui
