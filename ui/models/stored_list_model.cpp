#include "ui/models/stored_list_model.h"

#include <algorithm>

namespace fallow::ui
{

void StoredListModel::set(std::vector<Row> rows)
{
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row &one, const Row &other) { return one.key == other.key; });
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int StoredListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StoredListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case KeyRole: return row.key;
    case DetailRole: return row.detail;
    case SizeRole: return row.size;
    case PinsRole: return row.pins;
    case KeptRole: return row.isKept;
    case MayGoRole: return row.mayGo;
    case SpokenRole: {
        QStringList parts{row.name, row.size, row.detail, row.pins};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default: // roles are an open set of integers
        return {};
    }
}

QHash<int, QByteArray> StoredListModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {DetailRole, "detail"}, {SizeRole, "size"}, {PinsRole, "pins"},
        {KeptRole, "isKept"}, {MayGoRole, "mayGo"}, {SpokenRole, "spoken"}};
}

} // namespace fallow::ui
