#include "ui/models/task_order_model.h"

namespace fallow::ui {

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
