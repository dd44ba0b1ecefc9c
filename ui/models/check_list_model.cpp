#include "ui/models/check_list_model.h"

#include "ui/format/reasons.h"

#include <algorithm>

namespace fallow::ui {

void CheckListModel::set(const std::vector<model::Check> &checks)
{
    const bool sameKeys = std::equal(checks.begin(), checks.end(), m_checks.begin(), m_checks.end(),
        [](const model::Check &a, const model::Check &b) { return a.key == b.key; });
    if (!sameKeys) {
        beginResetModel();
        m_checks = checks;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (size_t row = 0; row < checks.size(); ++row) {
        if (m_checks[row] == checks[row])
            continue;
        m_checks[row] = checks[row];
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

int CheckListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QVariant CheckListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::Check &check = m_checks[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return checkText(check);
    case HoldsRole:
        return check.holds;
    case NextStepRole:
        return check.holds || check.reason.isEmpty() ? QString()
                                                     : reasonText(check.reason).nextStep;
    default: // roles are an open set of integers
        return {};
    }
}

QHash<int, QByteArray> CheckListModel::roleNames() const
{
    return {{TextRole, "text"}, {HoldsRole, "holds"}, {NextStepRole, "nextStep"}};
}

} // namespace fallow::ui
