#include "ui/models/form_field_model.h"

#include "ui/format/form_words.h"

#include <algorithm>

namespace fallow::ui
{

using model::FieldKind;

void FormFieldModel::set(std::vector<model::FormField> fields)
{
    beginResetModel();
    m_rows.clear();
    for (model::FormField &field : fields)
        m_rows.push_back({.field = std::move(field), .value = {}, .problem = {}});
    endResetModel();
    Q_EMIT countChanged();
}

int FormFieldModel::rowOf(const QString &name) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.field.name == name; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

bool FormFieldModel::give(const QString &name, const QString &value)
{
    const int at = rowOf(name);
    Row *row = at < 0 ? nullptr : &m_rows[static_cast<size_t>(at)];
    if (row == nullptr || (row->value == value && row->isTouched))
        return false;
    row->value = value;
    row->isTouched = true;
    const QModelIndex place = index(at);
    Q_EMIT dataChanged(place, place, {ValueRole, ChoiceRole, TickedRole});
    return true;
}

void FormFieldModel::setProblems(const std::vector<model::FieldProblem> &problems)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const auto found = std::find_if(problems.begin(), problems.end(), [&](const auto &one) { return one.name == row.field.name; });
        const QString text = found == problems.end() || !row.isTouched ? QString() : fieldProblem(row.field, found->reason, m_locale);
        if (row.problem == text)
            continue;
        row.problem = text;
        const QModelIndex place = index(static_cast<int>(i));
        Q_EMIT dataChanged(place, place, {ProblemRole});
    }
}

std::vector<model::FieldValue> FormFieldModel::values() const
{
    std::vector<model::FieldValue> values;
    for (const Row &row : m_rows) {
        if (!row.value.isEmpty())
            values.push_back({row.field.name, row.value});
    }
    return values;
}

int FormFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FormFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const model::FormField &field = row.field;
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return fieldLabel(field);
    case NameRole:
        return field.name;
    case KindRole:
        return static_cast<int>(field.kind);
    case ValueRole:
        return row.value;
    case PlaceholderRole:
        return fieldPlaceholder(field);
    case HelpRole:
        return field.help;
    case ChoicesRole:
        return QStringList(field.choices.begin(), field.choices.end());
    case ChoiceRole: {
        const auto found = std::find(field.choices.begin(), field.choices.end(), now(row));
        return found == field.choices.end() ? -1 : static_cast<int>(found - field.choices.begin());
    }
    case TickedRole:
        return now(row) == u"true";
    case ProblemRole:
        return row.problem;
    default: // roles are an open set of integers
        return {};
    }
}

QHash<int, QByteArray> FormFieldModel::roleNames() const
{
    return {{NameRole, "name"}, {LabelRole, "label"}, {KindRole, "kind"}, {ValueRole, "value"}, {PlaceholderRole, "placeholder"},
        {HelpRole, "help"}, {ChoicesRole, "choices"}, {ChoiceRole, "choice"}, {TickedRole, "ticked"}, {ProblemRole, "problem"}};
}

static_assert(static_cast<int>(FormFieldModel::Kind::Flag) == static_cast<int>(FieldKind::Flag)
    && static_cast<int>(FormFieldModel::Kind::File) == static_cast<int>(FieldKind::File));

} // namespace fallow::ui
