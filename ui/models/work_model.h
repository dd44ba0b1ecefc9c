#pragma once

#include "ui/models/task_order_model.h"

namespace fallow::ui {

/// Every task of this computer, narrowed by how it went and by words in it. GUI thread.
class WorkModel : public fallow::ui::TaskOrderModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")

public:
    enum Filter { All, UnderWay, Paid, NotPaid };
    Q_ENUM(Filter)

    /// Usual: under way first, then the latest.
    enum Order { Usual, ByName, ByStage, ByChange, ByUse, ByReward };
    Q_ENUM(Order)

    explicit WorkModel(TaskListModel &tasks) : TaskOrderModel(tasks), m_all(tasks) { }

protected:
    /// Of the app's name, the requester, the task's number or its stage, case does not count; or the
    /// whole number of a deal.
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const TaskListModel &m_all;
};

} // namespace fallow::ui
