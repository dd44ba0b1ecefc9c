#include "ui/session/hours_controller.h"

#include "ui/models/preset_names.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace fallow::ui
{

using model::Hours;
using model::Preset;
using model::ProfileHours;

namespace
{

constexpr int minutesPerDay = 24 * 60;
constexpr int daysOfWeek = 7;
constexpr int mostWindows = 500; // as the core takes them
constexpr Hours usual{.days = {}, .fromMinute = 8 * 60, .toMinute = 18 * 60};

/// Whether the window holds at that minute of a day, 1 Monday to 7 Sunday; as policy/calendar has it.
bool holds(const Hours &hours, int day, int minute)
{
    const auto isDay = [&hours](int number) {
        return hours.days.empty() || std::find(hours.days.begin(), hours.days.end(), number) != hours.days.end();
    };
    if (hours.fromMinute < hours.toMinute)
        return isDay(day) && minute >= hours.fromMinute && minute < hours.toMinute;
    const int yesterday = day == 1 ? daysOfWeek : day - 1;
    return (isDay(day) && minute >= hours.fromMinute) || (isDay(yesterday) && minute < hours.toMinute);
}

} // namespace

HoursController::HoursController(const QLocale &locale, Send send)
    : m_locale(locale), m_send(std::move(send)), m_list(locale)
{
}

void HoursController::set(const model::WorkSettings &settings)
{
    m_hours = settings.hours;
    m_otherwise = settings.preset;
    m_list.set(m_hours);
    Q_EMIT changed();
}

QStringList HoursController::days() const
{
    QStringList names;
    for (int day = 1; day <= daysOfWeek; ++day)
        names.push_back(m_locale.standaloneDayName(day, QLocale::ShortFormat));
    return names;
}

QStringList HoursController::presets() const
{
    return presetNames();
}

QString HoursController::clock(int minute) const
{
    return HoursListModel::clockText(minute, m_locale);
}

QVariantList HoursController::runs() const
{
    std::vector<int> edges{0, minutesPerDay};
    for (const ProfileHours &each : m_hours) {
        edges.push_back(static_cast<int>(each.hours.fromMinute));
        edges.push_back(static_cast<int>(each.hours.toMinute));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    const auto presetAt = [this](int day, int minute) {
        const auto found = std::find_if(m_hours.begin(), m_hours.end(), [&](const ProfileHours &each) { return holds(each.hours, day, minute); });
        return found == m_hours.end() ? m_otherwise : found->preset;
    };
    QVariantList runs;
    for (int day = 1; day <= daysOfWeek; ++day) {
        for (size_t i = 0; i + 1 < edges.size();) {
            const Preset preset = presetAt(day, edges[i]);
            size_t end = i + 1;
            while (end + 1 < edges.size() && presetAt(day, edges[end]) == preset)
                ++end;
            const QString name = presetNames()[static_cast<int>(preset)];
            //: A day, two times of the day, how much this computer gives then
            const QString spoken = tr("%1, %2 to %3: %4").arg(m_locale.standaloneDayName(day), clock(edges[i]), clock(edges[end]), name);
            runs.push_back(QVariant::fromValue(WeekRun{day - 1, static_cast<qreal>(edges[i]) / minutesPerDay,
                static_cast<qreal>(edges[end]) / minutesPerDay, static_cast<int>(preset), name, spoken}));
            i = end;
        }
    }
    return runs;
}

void HoursController::add()
{
    if (m_hours.size() >= mostWindows)
        return;
    auto hours = m_hours;
    hours.push_back({.hours = usual, .preset = Preset::Off});
    m_send(hours);
}

void HoursController::remove(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hours.size()))
        return;
    auto hours = m_hours;
    hours.erase(hours.begin() + row);
    m_send(hours);
}

void HoursController::raise(int row)
{
    if (row < 1 || row >= static_cast<int>(m_hours.size()))
        return;
    auto hours = m_hours;
    std::swap(hours[static_cast<size_t>(row)], hours[static_cast<size_t>(row) - 1]);
    m_send(hours);
}

template <typename F> void HoursController::change(int row, F f)
{
    if (row < 0 || row >= static_cast<int>(m_hours.size()))
        return;
    auto hours = m_hours;
    f(hours[static_cast<size_t>(row)]);
    if (hours != m_hours)
        m_send(hours);
}

void HoursController::setPreset(int row, int preset)
{
    if (preset < 0 || preset > static_cast<int>(Preset::Custom))
        return;
    change(row, [preset](ProfileHours &entry) { entry.preset = static_cast<Preset>(preset); });
}

void HoursController::toggleDay(int row, int day)
{
    if (day < 0 || day >= daysOfWeek)
        return;
    change(row, [day](ProfileHours &entry) {
        auto &days = entry.hours.days;
        if (days.empty()) { // every day
            days.resize(daysOfWeek);
            std::iota(days.begin(), days.end(), 1);
        }
        const bool isOnly = days.size() == 1 && days.front() == day + 1;
        if (!isOnly && std::erase(days, day + 1) == 0)
            days.insert(std::lower_bound(days.begin(), days.end(), day + 1), day + 1);
        if (days.size() == daysOfWeek)
            days.clear();
    });
}

void HoursController::setFrom(int row, int minute)
{
    if (minute >= 0 && minute < minutesPerDay)
        change(row, [minute](ProfileHours &entry) { entry.hours.fromMinute = minute; });
}

void HoursController::setTo(int row, int minute)
{
    if (minute >= 0 && minute <= minutesPerDay)
        change(row, [minute](ProfileHours &entry) { entry.hours.toMinute = minute; });
}

} // namespace fallow::ui
