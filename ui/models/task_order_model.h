#pragma once

#include "ui/models/task_list_model.h"

#include <QSortFilterProxyModel>

namespace fallow::ui {

/// Tasks under way first, as the core gave them, then those that ended, newest first. GUI thread.
class TaskOrderModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();

protected:
    explicit TaskOrderModel(TaskListModel &tasks);
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace fallow::ui
