#include "core/policy/calendar.h"
#include "core/policy/presets.h"
#include "tests/core/policy/policy_stand.h"

#include <QTimeZone>

using namespace fallow;
using model::Hours;

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursHoldFromTheirFirstMinuteToBeforeTheirLast_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("office"); // weekdays 8 to 18
        QTest::addColumn<bool>("night"); // Friday 22 to 6
        QTest::newRow("Friday before eight") << "2026-11-27T07:59:59Z" << false << false;
        QTest::newRow("Friday at eight") << "2026-11-27T08:00:00Z" << true << false;
        QTest::newRow("Friday at six") << "2026-11-27T18:00:00Z" << false << false;
        QTest::newRow("Friday night") << "2026-11-27T22:00:00Z" << false << true;
        QTest::newRow("Saturday before six") << "2026-11-28T05:59:00Z" << false << true;
        QTest::newRow("Saturday at six") << "2026-11-28T06:00:00Z" << false << false;
        QTest::newRow("Saturday night") << "2026-11-28T23:00:00Z" << false << false;
    }
    void hoursHoldFromTheirFirstMinuteToBeforeTheirLast()
    {
        QFETCH(QString, at);
        const QDateTime now = QDateTime::fromString(at, Qt::ISODate);
        QTEST(policy::contains(Hours{{1, 2, 3, 4, 5}, 8 * 60, 18 * 60}, now), "office");
        QTEST(policy::contains(Hours{{5}, 22 * 60, 6 * 60}, now), "night");
    }
    void hoursWithoutDaysHoldEveryDayAndEqualEndsMeanAWholeDay()
    {
        for (int hour = 0; hour < 24 * 7; ++hour)
            QVERIFY(policy::contains(Hours{{}, 300, 300}, test::noon().addSecs(hour * 3600)));
    }
    void theNextEdgeIsTheFirstBeginningOrEnd()
    {
        const std::vector<Hours> all{{{3}, 13 * 60, 14 * 60}, {{2}, 22 * 60, 12 * 60 + 30}};
        QCOMPARE(policy::nextEdge(all, test::noon()), test::noon().addSecs(30 * 60)); // Tuesday's end
        QCOMPARE(policy::nextEdge(all, test::noon().addSecs(30 * 60)), test::noon().addSecs(60 * 60));
        QVERIFY(!policy::nextEdge({}, test::noon()));
    }
    void anEdgeThatChangesNothingIsNoEnd()
    {
        model::WorkSettings settings{.preset = model::Preset::Light};
        settings.hours = {{{{}, 13 * 60, 14 * 60}, model::Preset::Light}, {{{}, 15 * 60, 16 * 60}, model::Preset::Off}};
        const auto now = policy::presetAt(settings, test::noon());
        QCOMPARE(now.preset, model::Preset::Light);
        QCOMPARE(now.until, test::noon().addSecs(3 * 3600));
    }
    void summerTimeMovesNoHoursOfTheClockOnTheWall()
    {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("no time zones here");
        const Hours hours{{}, 2 * 60 + 30, 5 * 60}; // 02:30 does not exist on 2026-03-29
        const QDateTime before(QDate(2026, 3, 29), QTime(1, 30), berlin);
        const auto edge = policy::nextEdge({hours}, before);
        QVERIFY(edge && edge->isValid() && *edge > before && *edge <= before.addSecs(3 * 3600));
        QVERIFY(policy::contains(hours, QDateTime(QDate(2026, 3, 29), QTime(4, 59), berlin)));
        QVERIFY(!policy::contains(hours, QDateTime(QDate(2026, 3, 29), QTime(5, 0), berlin)));
    }
    void theTariffOfTheHourCounts()
    {
        const model::Power power{.microsPerKwh = 300'000, .hours = {{{{}, 13 * 60, 15 * 60}, 80'000}}};
        QCOMPARE(policy::tariffAt(power, test::noon()).microsPerKwh, 300'000);
        QCOMPARE(policy::tariffAt(power, test::noon()).until, test::noon().addSecs(3600));
        QCOMPARE(policy::tariffAt(power, test::noon().addSecs(3600)).microsPerKwh, 80'000);
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendar_test.moc"
