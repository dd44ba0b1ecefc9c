#include "ui/format/because.h"

#include "ui/format/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fallow::ui
{

namespace
{

/// In which unit the numbers of a reason are said.
struct NumberRow {
    const char *key;
    const char *text; ///< %1 what was seen, %2 the limit
    double scale = 1;
};

constexpr std::array numbers{
    NumberRow{"policy.too_hot", QT_TRANSLATE_NOOP("Because", "%1 °C; the limit is %2 °C")},
    NumberRow{"policy.too_loud", QT_TRANSLATE_NOOP("Because", "%1 °C; you chose %2 °C")},
    NumberRow{"policy.quiet_mode", QT_TRANSLATE_NOOP("Because", "%1 °C; you chose %2 °C")},
    NumberRow{"policy.battery_critical", QT_TRANSLATE_NOOP("Because", "%1 %; the limit is %2 %")},
    NumberRow{"policy.battery_low", QT_TRANSLATE_NOOP("Because", "%1 %; you chose %2 %")},
    NumberRow{"policy.others_busy", QT_TRANSLATE_NOOP("Because", "%1 % of the processor; the limit is %2 %")},
    NumberRow{"policy.disk_full", QT_TRANSLATE_NOOP("Because", "%1 GB free; the limit is %2 GB"), 1e9},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Because", text);
}

QString numbersText(const model::Because &because, const QLocale &locale)
{
    if (!because.value || !because.limit)
        return {};
    for (const NumberRow &row : numbers) {
        if (because.key != QLatin1String(row.key))
            continue;
        const auto number = [&](double value) {
            return locale.toString(value / row.scale, 'f', row.scale > 1 ? 1 : 0);
        };
        return tr(row.text).arg(number(*because.value), number(*because.limit));
    }
    return {};
}

} // namespace

bool isAboutSafety(const QString &key)
{
    constexpr std::array safety{
        "policy.going_to_sleep", "policy.too_hot", "policy.battery_critical", "policy.disk_full"};
    return std::any_of(safety.begin(), safety.end(),
        [&key](const char *each) { return key == QLatin1String(each); });
}

QString becauseText(const model::Because &because, const QLocale &locale)
{
    QStringList parts;
    if (!because.subject.isEmpty())
        parts.push_back(because.subject);
    if (const QString text = numbersText(because, locale); !text.isEmpty())
        parts.push_back(text);
    if (because.until) {
        const QDateTime local = because.until->toLocalTime();
        const bool isToday = local.date() == QDate::currentDate();
        parts.push_back(QCoreApplication::translate("Because", "until %1")
                            .arg(isToday ? locale.toString(local.time(), QLocale::ShortFormat)
                                         : locale.toString(local, QLocale::ShortFormat)));
    }
    const QString sentence = reasonText(because.key).sentence;
    return parts.isEmpty() ? sentence : sentence + u" (" + parts.join(u"; ") + u')';
}

} // namespace fallow::ui
