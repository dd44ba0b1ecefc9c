#include "ui/models/stake_list_model.h"

#include "ui/format/address.h"
#include "ui/format/money.h"
#include "ui/format/quantity.h"

namespace fallow::ui
{

StakeListModel::StakeListModel(const base::Clock &clock, const QLocale &locale)
    : m_clock(clock), m_locale(locale)
{
}

void StakeListModel::reset(std::vector<model::Stake> stakes)
{
    if (m_stakes == stakes)
        return;
    beginResetModel();
    m_stakes = std::move(stakes);
    endResetModel();
    Q_EMIT countChanged();
}

void StakeListModel::refreshTexts()
{
    if (!m_stakes.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {UntilRole, SpokenRole});
}

int StakeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stakes.size());
}

QString StakeListModel::name(const model::Stake &stake) const
{
    return stake.appName.isEmpty() ? shortId(stake.task.toString()) : stake.appName;
}

QString StakeListModel::until(const model::Stake &stake) const
{
    if (!stake.until)
        return {};
    const QString moment = momentText(*stake.until, m_clock.now(), m_locale);
    //: The deadline of a task has passed, %1 is a time
    return stake.claimable ? tr("overdue since %1").arg(moment)
                           //: Locked until a time at the latest
                           : tr("until %1 at the latest").arg(moment);
}

QVariant StakeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::Stake &stake = m_stakes[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name(stake);
    case AmountRole:
        return rlcWithUnit(stake.amount, m_locale);
    case UntilRole:
        return until(stake);
    case ClaimableRole:
        return stake.claimable;
    case TaskRole:
        return stake.task.toString();
    case SpokenRole:
        return QStringList{name(stake), rlcWithUnit(stake.amount, m_locale), until(stake)}.join(
            QStringLiteral(", "));
    default: // roles are an open set of integers
        return {};
    }
}

QHash<int, QByteArray> StakeListModel::roleNames() const
{
    return {{NameRole, "name"}, {AmountRole, "amount"}, {UntilRole, "until"},
        {ClaimableRole, "claimable"}, {TaskRole, "task"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
