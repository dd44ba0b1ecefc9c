#include "ui/models/hours_list_model.h"

#include "ui/models/preset_names.h"

#include <QTime>

#include <algorithm>

namespace fallow::ui
{

namespace
{

constexpr qint64 minutesPerDay = 24 * 60;
constexpr int daysOfWeek = 7;

QVariantList daysOf(const model::Hours &hours)
{
    QVariantList days;
    for (int day = 1; day <= daysOfWeek; ++day)
        days.push_back(hours.days.empty() || std::find(hours.days.begin(), hours.days.end(), day) != hours.days.end());
    return days;
}

} // namespace

void HoursListModel::set(const std::vector<model::ProfileHours> &hours)
{
    const int before = count();
    const int after = static_cast<int>(hours.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_hours = hours;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_hours = hours;
        endRemoveRows();
    } else {
        m_hours = hours;
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0), index(after - 1));
    if (after != before)
        Q_EMIT countChanged();
}

QString HoursListModel::clockText(qint64 minute, const QLocale &locale)
{
    if (minute >= minutesPerDay)
        return QStringLiteral("24:00");
    return locale.toString(QTime(0, 0).addSecs(static_cast<int>(minute) * 60), QLocale::ShortFormat);
}

int HoursListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HoursListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const model::ProfileHours &entry = m_hours[static_cast<size_t>(index.row())];
    switch (role) {
    case PresetRole: return static_cast<int>(entry.preset);
    case DaysRole: return daysOf(entry.hours);
    case FromRole: return entry.hours.fromMinute;
    case ToRole: return entry.hours.toMinute;
    case FromTextRole: return clockText(entry.hours.fromMinute, m_locale);
    case ToTextRole: return clockText(entry.hours.toMinute, m_locale);
    case Qt::DisplayRole:
    case NameRole:
        //: Hours of the week: two times of the day, how much this computer gives then
        return tr("%1 to %2: %3").arg(clockText(entry.hours.fromMinute, m_locale), clockText(entry.hours.toMinute, m_locale),
            presetNames()[static_cast<int>(entry.preset)]);
    default: return {}; // roles are an open set of integers
    }
}

QHash<int, QByteArray> HoursListModel::roleNames() const
{
    return {{PresetRole, "preset"}, {DaysRole, "days"}, {FromRole, "from"}, {ToRole, "to"}, {FromTextRole, "fromText"},
        {ToTextRole, "toText"}, {NameRole, "name"}};
}

} // namespace fallow::ui
