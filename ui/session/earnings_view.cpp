#include "ui/session/earnings_view.h"

#include "ui/format/money.h"
#include "ui/format/quantity.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace fallow::ui
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Earnings)
};

constexpr double millijoulesOfKwh = 3.6e9;
constexpr double microsOfOne = 1e6;

QString inDays(const model::EarningsReport &report)
{
    return Text::tr("RLC in %n day(s)", nullptr, static_cast<int>(report.days.size()));
}

QString energyText(qint64 millijoules, const QLocale &locale)
{
    const double kwh = static_cast<double>(millijoules) / millijoulesOfKwh;
    return kwh >= 1 ? Text::tr("%1 kWh").arg(locale.toString(kwh, 'f', 1))
                    : Text::tr("%1 Wh").arg(locale.toString(kwh * 1000, 'f', kwh < 0.01 ? 1 : 0));
}

QString dayTextOf(const model::EarningsDay &day, const QLocale &locale)
{
    QStringList parts{locale.toString(QDate::fromString(day.date, Qt::ISODate), QLocale::ShortFormat),
        rlcWithUnit(day.certified + day.provisional, locale), Text::tr("%n task(s)", nullptr, static_cast<int>(day.tasks))};
    if (day.provisional.value > 0)
        parts.push_back(Text::tr("of it %1 provisional").arg(rlcWithUnit(day.provisional, locale)));
    if (day.rejected > 0)
        parts.push_back(Text::tr("%n rejected", nullptr, static_cast<int>(day.rejected)));
    return parts.join(QStringLiteral(" · "));
}

qreal shareOf(base::Nrlc part, base::Nrlc whole)
{
    return whole.value > 0 ? std::clamp(static_cast<qreal>(part.value) / static_cast<qreal>(whole.value), 0.0, 1.0) : 0.0;
}

} // namespace

FigureView certifiedFigure(const model::EarningsReport &report, const QLocale &locale)
{
    return {Text::tr("Certified"), rlcText(report.certified, locale), inDays(report)};
}

FigureView provisionalFigure(const model::EarningsReport &report, const QLocale &locale)
{
    return {Text::tr("Provisional"), rlcText(report.provisional, locale), Text::tr("RLC paid, not yet final on the chain")};
}

FigureView electricityFigure(const model::EarningsReport &report, const QLocale &locale)
{
    const QString energy = energyText(report.energyMj, locale);
    if (report.electricityRlc)
        return {Text::tr("Electricity"), signedRlc(base::Nrlc{-report.electricityRlc->value}, locale), Text::tr("for %1, at your tariff and price").arg(energy)};
    if (report.electricityMicros) {
        const QString cost = locale.toString(static_cast<double>(*report.electricityMicros) / microsOfOne, 'f', 2);
        return {Text::tr("Electricity"), cost, Text::tr("for %1, in the money of your tariff").arg(energy)};
    }
    return {Text::tr("Electricity"), energy, Text::tr("estimated; Settings takes what a kWh costs")};
}

FigureView processorFigure(const model::EarningsReport &report, const QLocale &locale)
{
    return {Text::tr("Processor"), coreTimeText(std::chrono::milliseconds(report.cpuMs), locale), Text::tr("of the tasks that are still listed")};
}

DaysView daysView(const model::EarningsReport &report, const QLocale &locale)
{
    DaysView view;
    const auto sum = [](const model::EarningsDay &day) { return day.certified + day.provisional; };
    const auto best = std::max_element(report.days.begin(), report.days.end(),
        [&sum](const model::EarningsDay &a, const model::EarningsDay &b) { return sum(a) < sum(b); });
    for (const model::EarningsDay &day : report.days) {
        view.certified.append(shareOf(day.certified, sum(*best)));
        view.provisional.append(shareOf(day.provisional, sum(*best)));
        view.texts.append(dayTextOf(day, locale));
    }
    if (best != report.days.end() && sum(*best).value > 0)
        view.summary = Text::tr("The last %1 days; the best one earned %2").arg(locale.toString(report.days.size()), rlcWithUnit(sum(*best), locale));
    return view;
}

std::vector<LineListModel::Line> appLines(const model::EarningsReport &report, const QLocale &locale)
{
    std::vector<LineListModel::Line> lines;
    for (const model::EarningsApp &app : report.apps)
        lines.push_back({.key = QString::number(shareOf(app.amount, report.apps.front().amount)),
            .title = app.name.isEmpty() ? Text::tr("An app without a name") : app.name,
            .detail = Text::tr("%n task(s)", nullptr, static_cast<int>(app.tasks)),
            .value = rlcWithUnit(app.amount, locale)});
    return lines;
}

std::vector<LineListModel::Line> scoreLines(const model::EarningsReport &report, const QLocale &locale)
{
    constexpr size_t most = 6;
    std::vector<LineListModel::Line> lines;
    for (size_t i = report.scores.size(); i > 0 && lines.size() < most; --i) {
        const model::ScorePoint &point = report.scores[i - 1];
        const QString at = locale.toString(point.at.toLocalTime(), QLocale::ShortFormat);
        QString change;
        if (i > 1) { // the first was only seen, it did not change then
            const qint64 by = point.score - report.scores[i - 2].score;
            change = by > 0 ? Text::tr("+%1, a result that others confirmed").arg(locale.toString(by))
                            : Text::tr("−%1, a result that others did not confirm").arg(locale.toString(-by));
        }
        lines.push_back({.key = QString::number(i), .title = at, .detail = change, .value = locale.toString(point.score)});
    }
    return lines;
}

} // namespace fallow::ui
