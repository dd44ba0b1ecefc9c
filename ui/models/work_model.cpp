#include "ui/models/work_model.h"

namespace fallow::ui {

bool WorkModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const model::Task &one = m_all.tasks()[static_cast<size_t>(left.row())];
    const model::Task &other = m_all.tasks()[static_cast<size_t>(right.row())];
    const auto nameOf = [](const QModelIndex &index) { return index.data(TaskListModel::NameRole).toString(); };
    const auto changeOf = [](const QModelIndex &index) { return index.data(TaskListModel::ChangedAtRole).toDateTime(); };
    const auto useOf = [](const model::Task &task) { return task.usage ? task.usage->cpuMs : -1; };
    const auto rewardOf = [](const model::Task &task) { return task.reward ? task.reward->value : -1; };
    switch (order()) {
    case ByName: return QString::localeAwareCompare(nameOf(left), nameOf(right)) < 0;
    case ByStage: return one.phase < other.phase;
    case ByChange: return changeOf(left) > changeOf(right); // the latest first, as with what is most
    case ByUse: return useOf(one) > useOf(other);
    case ByReward: return rewardOf(one) > rewardOf(other);
    default: return TaskOrderModel::lessThan(left, right);
    }
}

bool WorkModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool isFinal = index.data(TaskListModel::FinalRole).toBool();
    const bool isPaid = !index.data(TaskListModel::RewardRole).toString().isEmpty();
    if ((filter() == UnderWay && isFinal) || (filter() == Paid && !isPaid) || (filter() == NotPaid && (isPaid || !isFinal)))
        return false;
    const QString wanted = search().trimmed();
    const auto hasIt = [&](TaskListModel::Role role) { return index.data(role).toString().contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || hasIt(TaskListModel::NameRole) || hasIt(TaskListModel::RequesterRole) || hasIt(TaskListModel::IdRole)
        || hasIt(TaskListModel::PhaseRole) || m_all.tasks()[static_cast<size_t>(row)].deal.toString() == wanted;
}

} // namespace fallow::ui
