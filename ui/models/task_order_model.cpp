#include "ui/models/task_order_model.h"

namespace fallow::ui {

TaskOrderModel::TaskOrderModel(TaskListModel &tasks)
{
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, signal, this, &TaskOrderModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &TaskOrderModel::countChanged);
    setSourceModel(&tasks);
    setDynamicSortFilter(true);
    sort(0);
}

bool TaskOrderModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
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
