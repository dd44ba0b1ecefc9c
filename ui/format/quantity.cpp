#include "ui/format/quantity.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace fallow::ui
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Quantity)
};

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QString two(const QString &first, qint64 rest, const QString &second)
{
    return rest == 0 ? first : first + QLatin1Char(' ') + second;
}

} // namespace

QString durationText(std::chrono::milliseconds duration, const QLocale &locale)
{
    const qint64 ms = std::max<qint64>(0, duration.count());
    if (ms < Second)
        return Text::tr("%1 ms").arg(locale.toString(ms));
    if (ms < Minute)
        return Text::tr("%1 s").arg(locale.toString(ms / Second));
    if (ms < Hour)
        return Text::tr("%1 min").arg(locale.toString(ms / Minute));
    if (ms < Day) {
        const qint64 minutes = ms % Hour / Minute;
        return two(Text::tr("%1 h").arg(locale.toString(ms / Hour)), minutes,
            Text::tr("%1 min").arg(locale.toString(minutes)));
    }
    const qint64 hours = ms % Day / Hour;
    return two(Text::tr("%1 d").arg(locale.toString(ms / Day)), hours,
        Text::tr("%1 h").arg(locale.toString(hours)));
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    constexpr double Step = 1000;
    const std::array units{QT_TRANSLATE_NOOP("Quantity", "%1 B"),
        QT_TRANSLATE_NOOP("Quantity", "%1 kB"), QT_TRANSLATE_NOOP("Quantity", "%1 MB"),
        QT_TRANSLATE_NOOP("Quantity", "%1 GB"), QT_TRANSLATE_NOOP("Quantity", "%1 TB")};
    double value = static_cast<double>(std::max<qint64>(0, bytes));
    size_t unit = 0;
    // 999.5 would be rounded to a four-digit "1000" of the smaller unit.
    while (value >= Step - 0.5 && unit + 1 < units.size()) {
        value /= Step;
        ++unit;
    }
    const bool fraction = unit >= 3 || (unit > 0 && value < 9.95);
    return Text::tr(units.at(unit)).arg(locale.toString(value, 'f', fraction ? 1 : 0));
}

QString coreTimeText(std::chrono::milliseconds cpu, const QLocale &locale)
{
    const qint64 ms = std::max<qint64>(0, cpu.count());
    if (ms < Minute)
        return Text::tr("%1 core-s").arg(locale.toString(ms / Second));
    if (ms < 10 * Hour)
        return Text::tr("%1 core-min").arg(locale.toString(ms / Minute));
    return Text::tr("%1 core-h").arg(locale.toString(ms / Hour));
}

QString shareText(qint64 part, qint64 whole, const QLocale &locale)
{
    if (whole <= 0)
        return {};
    const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return Text::tr("%1 %").arg(locale.toString(share, 'f', share == 100.0 ? 0 : 1));
}

QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return time;
    if (std::abs(days) < 7)
        return locale.toString(local.date(), QStringLiteral("ddd ")) + time;
    return locale.toString(local, QLocale::ShortFormat);
}

QString dayText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        //: A time of the present day
        return Text::tr("today %1").arg(time);
    if (days == 1)
        return Text::tr("yesterday %1").arg(time);
    return locale.toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

} // namespace fallow::ui
