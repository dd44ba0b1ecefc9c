#pragma once

#include "ui/models/task_order_model.h"

namespace fallow::ui {

/// What Home lists: tasks under way and those that ended in the last day.
class NowModel : public fallow::ui::TaskOrderModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")

public:
    NowModel(TaskListModel &tasks, const base::Clock &clock);

    /// Tasks that ended long enough ago leave the list; looked for once a minute at most.
    void refresh();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const base::Clock &m_clock;
    QDateTime m_refreshed;
};

} // namespace fallow::ui
