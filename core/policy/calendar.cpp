#include "core/policy/calendar.h"

#include <algorithm>

namespace fallow::policy {

namespace {

constexpr int minutesPerDay = 24 * 60;

bool holdsOn(const model::Hours &hours, int weekday)
{
    return hours.days.empty() || std::find(hours.days.begin(), hours.days.end(), weekday) != hours.days.end();
}

/// That minute of that day in the zone of `like`. A minute that the change to summer time leaves
/// out becomes the one an hour later.
QDateTime momentOn(const QDateTime &like, QDate date, qint64 minute)
{
    QDateTime moment = like;
    moment.setDate(date.addDays(minute / minutesPerDay));
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(minute % minutesPerDay) * 60);
    moment.setTime(time);
    if (!moment.isValid())
        moment.setTime(time.addSecs(3600));
    return moment;
}

} // namespace

bool contains(const model::Hours &hours, const QDateTime &now)
{
    const int weekday = now.date().dayOfWeek();
    const int minute = now.time().hour() * 60 + now.time().minute();
    if (hours.fromMinute < hours.toMinute)
        return holdsOn(hours, weekday) && minute >= hours.fromMinute && minute < hours.toMinute;
    const int yesterday = weekday == 1 ? 7 : weekday - 1;
    return (holdsOn(hours, weekday) && minute >= hours.fromMinute) || (holdsOn(hours, yesterday) && minute < hours.toMinute);
}

std::optional<QDateTime> nextEdge(const std::vector<model::Hours> &all, const QDateTime &now)
{
    std::optional<QDateTime> next;
    const auto consider = [&](const QDateTime &moment) {
        if (moment > now && (!next || moment < *next))
            next = moment;
    };
    for (int day = -1; day <= 8; ++day) {
        const QDate date = now.date().addDays(day);
        for (const model::Hours &hours : all) {
            if (!holdsOn(hours, date.dayOfWeek()))
                continue;
            const bool endsNextDay = hours.toMinute <= hours.fromMinute;
            consider(momentOn(now, date, hours.fromMinute));
            consider(momentOn(now, date, hours.toMinute + (endsNextDay ? minutesPerDay : 0)));
        }
    }
    return next;
}

} // namespace fallow::policy
