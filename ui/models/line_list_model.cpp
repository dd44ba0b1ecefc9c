#include "ui/models/line_list_model.h"

#include <algorithm>

namespace fallow::ui {

void LineListModel::set(std::vector<Line> lines)
{
    const bool sameKeys = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const Line &a, const Line &b) { return a.key == b.key; });
    if (!sameKeys) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (size_t row = 0; row < lines.size(); ++row) {
        if (m_lines[row] == lines[row])
            continue;
        m_lines[row] = std::move(lines[row]);
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

int LineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case KeyRole: return line.key;
    case Qt::DisplayRole:
    case TitleRole: return line.title;
    case DetailRole: return line.detail;
    case ValueRole: return line.value;
    case ChosenRole: return line.chosen;
    case ToneRole: return line.tone;
    default: return {}; // roles are an open set of integers
    }
}

QHash<int, QByteArray> LineListModel::roleNames() const
{
    return {{KeyRole, "key"}, {TitleRole, "title"}, {DetailRole, "detail"}, {ValueRole, "value"}, {ChosenRole, "chosen"}, {ToneRole, "tone"}};
}

} // namespace fallow::ui
