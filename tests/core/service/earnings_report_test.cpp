#include "core/service/earnings_report.h"

#include <QTest>

#include <algorithm>

using namespace fallow;
using service::addEnergy;
using service::earningsReport;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::LocalTime);

store::WalletOutcome paid(qint64 nrlc, const QDateTime &at, const char *app = "FFmpeg")
{
    return {.at = at.toSecsSinceEpoch(), .amount = base::Nrlc{nrlc}, .app = QString::fromLatin1(app)};
}

store::WalletOutcome lost(qint64 nrlc, const QDateTime &at)
{
    return {.at = at.toSecsSinceEpoch(), .amount = base::Nrlc{nrlc}, .isRejected = true};
}

model::Task ended(const QDateTime &at, qint64 energyMj, model::TaskPhase phase = model::TaskPhase::Paid)
{
    model::Task task;
    task.phase = phase;
    task.usage = model::TaskUsage{.cpuMs = 1000, .energyMj = energyMj};
    task.timeline = {{phase, at}};
    return task;
}

constexpr qint64 kwh = 3'600'000'000; // millijoules

} // namespace

class EarningsReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayIsThereOldestFirst()
    {
        const auto report = earningsReport({}, noon, 0, 30);
        QCOMPARE(report.days.size(), size_t{30});
        QCOMPARE(report.days.front().date, QStringLiteral("2026-10-24"));
        QCOMPARE(report.days.back().date, QStringLiteral("2026-11-22"));
        QVERIFY(report.apps.empty() && !report.electricityMicros);
    }
    void daysAndTotalsAddUp()
    {
        const auto report = earningsReport({paid(1, noon), paid(2, noon.addSecs(-3600)), paid(4, noon.addDays(-1)), paid(8, noon.addDays(-30)),
                                            paid(16, noon.addDays(2)), lost(-5, noon.addDays(-1)), lost(7, noon)}, noon, 60, 30);
        QCOMPARE(report.provisional.value, 1);
        QCOMPARE(report.certified.value, 6); // neither the 31st day nor the day after tomorrow
        QCOMPARE(report.lost.value, 12);
        base::Nrlc sum;
        for (const auto &day : report.days)
            sum += day.certified + day.provisional;
        QCOMPARE(sum, report.certified + report.provisional);
        QCOMPARE(report.days.back().tasks, 2);
        QCOMPARE(report.days.back().rejected, 1);
        QCOMPARE(report.days.at(28).lost.value, 5);
    }
    void appsAreOrderedByWhatTheyPaid()
    {
        const auto report = earningsReport({paid(1, noon, "b"), paid(5, noon, "a"), paid(5, noon, "b"), paid(2, noon, "")}, noon, 0, 1);
        QCOMPARE(report.apps.size(), size_t{3});
        QCOMPARE(report.apps.at(0), (model::EarningsApp{QStringLiteral("b"), {6}, 2}));
        QCOMPARE(report.apps.at(1).name, QStringLiteral("a"));
        QCOMPARE(report.apps.at(2), (model::EarningsApp{QString(), {2}, 1}));
    }
    void onlyTasksThatEndedInTheseDaysUsedEnergy()
    {
        auto report = earningsReport({}, noon, 0, 2);
        addEnergy(report, {ended(noon, kwh), ended(noon.addDays(-1), kwh, model::TaskPhase::GivenBack), ended(noon.addDays(-2), kwh),
                           ended(noon, kwh, model::TaskPhase::Computing), model::Task{}}, {});
        QCOMPARE(report.energyMj, 2 * kwh);
        QCOMPARE(report.cpuMs, 2000);
        QVERIFY(!report.electricityMicros); // no tariff, no number
    }
    void energyCostsWhatItsHourCosts()
    {
        model::Power power{.microsPerKwh = 200'000};
        power.hours = {{{{1, 2, 3, 4, 5, 6, 7}, 11 * 60, 13 * 60}, 300'000}};
        auto report = earningsReport({}, noon, 0, 2);
        addEnergy(report, {ended(noon, kwh), ended(noon.addSecs(-4 * 3600), kwh)}, power);
        QCOMPARE(report.electricityMicros, std::optional<qint64>(500'000));
        QVERIFY(!report.electricityRlc); // no price of RLC, no number
        power.microsPerRlc = 2'000'000;
        auto again = earningsReport({}, noon, 0, 2);
        addEnergy(again, {ended(noon, kwh)}, power);
        QCOMPARE(again.electricityRlc, std::optional(base::Nrlc{150'000'000}));
    }
};

QTEST_GUILESS_MAIN(EarningsReportTest)
#include "earnings_report_test.moc"
