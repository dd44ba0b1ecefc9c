#pragma once

#include "ui/models/task_list_model.h"

#include <QSortFilterProxyModel>

namespace fallow::ui {

/// What Home lists: tasks under way first, then those that ended in the last day, newest first.
class NowModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session owns it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    NowModel(TaskListModel &tasks, const base::Clock &clock);

    int count() const { return rowCount(); }
    /// Tasks that ended long enough ago leave the list.
    void refresh() { invalidateFilter(); }

Q_SIGNALS:
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const base::Clock &m_clock;
};

} // namespace fallow::ui
