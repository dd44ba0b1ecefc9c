#include "ui/models/now_model.h"

#include <cstdlib>

namespace fallow::ui {

namespace {

constexpr qint64 ShownAfterEndSeconds = 24 * 60 * 60;
constexpr qint64 RefreshedEverySeconds = 60;

} // namespace

NowModel::NowModel(TaskListModel &tasks, const base::Clock &clock) : TaskOrderModel(tasks), m_clock(clock)
{
    refresh(); // the base class filtered nothing yet
}

void NowModel::refresh()
{
    const QDateTime now = m_clock.now();
    if (m_refreshed.isValid() && std::abs(m_refreshed.secsTo(now)) < RefreshedEverySeconds)
        return;
    m_refreshed = now;
    invalidateFilter();
}

bool NowModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!index.data(TaskListModel::FinalRole).toBool())
        return true;
    const QDateTime ended = index.data(TaskListModel::ChangedAtRole).toDateTime();
    return ended.isValid() && ended.secsTo(m_clock.now()) < ShownAfterEndSeconds;
}

} // namespace fallow::ui
