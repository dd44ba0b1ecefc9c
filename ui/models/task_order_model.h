#pragma once

#include "ui/models/table_model.h"
#include "ui/models/task_list_model.h"

namespace fallow::ui {

/// Tasks under way first, as the core gave them, then those that ended, newest first. GUI thread.
class TaskOrderModel : public fallow::ui::TableModel
{
    Q_OBJECT
    QML_ANONYMOUS

protected:
    explicit TaskOrderModel(TaskListModel &tasks) : TableModel(tasks) { }
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace fallow::ui
