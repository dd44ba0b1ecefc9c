#include "ui/models/setting_list_model.h"

#include "ui/format/money.h"
#include "ui/format/quantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace fallow::ui {

namespace {

constexpr qint64 nrlcPerMilli = 1'000'000;
constexpr double centsPerUnit = 100;

QString settingText(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

const SettingRow &rowAt(int row)
{
    return settingRows()[static_cast<size_t>(row)];
}

} // namespace

QString SettingListModel::sectionName(SettingSection section)
{
    switch (section) {
    case SettingSection::Contribution: return settingText(QT_TRANSLATE_NOOP("Settings", "Contribution"));
    case SettingSection::When: return settingText(QT_TRANSLATE_NOOP("Settings", "When"));
    case SettingSection::Rest: return settingText(QT_TRANSLATE_NOOP("Settings", "What pauses it"));
    case SettingSection::Electricity: return settingText(QT_TRANSLATE_NOOP("Settings", "Electricity"));
    case SettingSection::Choice: return settingText(QT_TRANSLATE_NOOP("Settings", "Choice of work"));
    case SettingSection::Storage: return settingText(QT_TRANSLATE_NOOP("Settings", "Storage"));
    }
    Q_UNREACHABLE();
}

void SettingListModel::setSection(int section)
{
    if (section == m_section)
        return;
    m_section = section;
    show();
}

void SettingListModel::setSearch(const QString &search)
{
    if (search.trimmed() == m_search)
        return;
    m_search = search.trimmed();
    show();
}

void SettingListModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < static_cast<int>(settingRows().size()); ++i) {
        const SettingRow &row = rowAt(i);
        const bool isIn = m_search.isEmpty()
            ? static_cast<int>(row.section) == m_section
            : QString(settingText(row.title) + u' ' + settingText(row.note) + u' ' + sectionName(row.section)).contains(m_search, Qt::CaseInsensitive);
        if (isIn)
            m_shown.push_back(i);
    }
    endResetModel();
    Q_EMIT shownChanged();
}

void SettingListModel::set(const SettingValues &values, qint64 cores, qint64 memoryBytes)
{
    m_values = values;
    m_cores = cores;
    m_memoryBytes = memoryBytes;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ValueRole, TextRole});
}

int SettingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString SettingListModel::textOf(const SettingRow &row) const
{
    const qint64 value = row.get(m_values);
    const QString number = m_locale.toString(value);
    const QString percent = settingText(QT_TRANSLATE_NOOP("Settings", "%1 %")).arg(number);
    switch (row.unit) {
    case SettingUnit::None: return {};
    case SettingUnit::CoresPercent: {
        if (m_cores <= 0)
            return percent; // the core has not said yet what it has
        const qint64 cores = value == 0 ? 0 : std::max<qint64>(1, m_cores * value / 100);
        return settingText(QT_TRANSLATE_NOOP("Settings", "%1 of %2")).arg(m_locale.toString(cores), m_locale.toString(m_cores));
    }
    case SettingUnit::Percent: return percent;
    case SettingUnit::MemoryPercent:
        if (m_memoryBytes <= 0)
            return percent;
        return settingText(QT_TRANSLATE_NOOP("Settings", "%1 of %2"))
            .arg(sizeText(m_memoryBytes / 100 * value, m_locale), sizeText(m_memoryBytes, m_locale));
    case SettingUnit::Minutes: return settingText(QT_TRANSLATE_NOOP("Settings", "%1 min")).arg(number);
    case SettingUnit::Celsius:
        return value <= quietOff ? settingText(QT_TRANSLATE_NOOP("Settings", "off")) : settingText(QT_TRANSLATE_NOOP("Settings", "%1 °C")).arg(number);
    case SettingUnit::Gigabytes: return settingText(QT_TRANSLATE_NOOP("Settings", "%1 GB")).arg(number);
    case SettingUnit::MilliRlc: return rlcWithUnit({value * nrlcPerMilli}, m_locale);
    case SettingUnit::Watts: return settingText(QT_TRANSLATE_NOOP("Settings", "%1 W")).arg(number);
    case SettingUnit::Megabits:
        return value == 0 ? settingText(QT_TRANSLATE_NOOP("Settings", "off")) : settingText(QT_TRANSLATE_NOOP("Settings", "%1 Mbit/s")).arg(number);
    case SettingUnit::Cents: return m_locale.toString(static_cast<double>(value) / centsPerUnit, 'f', 2);
    }
    Q_UNREACHABLE();
}

QVariant SettingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int number = m_shown[static_cast<size_t>(index.row())];
    const SettingRow &row = rowAt(number);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return settingText(row.title);
    case NoteRole: return settingText(row.note);
    case SectionRole: return m_search.isEmpty() ? QString() : sectionName(row.section);
    case RowRole: return number;
    case NumberRole: return row.unit != SettingUnit::None;
    case ValueRole: return row.get(m_values);
    case TextRole: return textOf(row);
    case LeastRole: return row.least;
    case MostRole: return row.most;
    case StepRole: return row.step;
    default: return {}; // roles are an open set of integers
    }
}

QHash<int, QByteArray> SettingListModel::roleNames() const
{
    return {{TitleRole, "title"}, {NoteRole, "note"}, {SectionRole, "sectionName"}, {RowRole, "row"}, {NumberRole, "isNumber"},
        {ValueRole, "value"}, {TextRole, "valueText"}, {LeastRole, "least"}, {MostRole, "most"}, {StepRole, "step"}};
}

} // namespace fallow::ui
