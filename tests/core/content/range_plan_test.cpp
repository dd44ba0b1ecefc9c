#include "core/content/engine/range_plan.h"
#include "core/content/engine/rate_limit.h"
#include "core/content/engine/response_rules.h"
#include "tests/support/verify_result.h"

#include <QHash>
#include <QTest>

using namespace fallow::content::engine;
using namespace std::chrono_literals;
using Range = RangePlan::Range;
using Headers = QHash<QByteArray, QByteArray>;

/// The parts of the engine that decide and do nothing.
class RangePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachUnitToOneSource()
    {
        RangePlan plan(10, 4);
        QCOMPARE(*plan.next(0), (Range{0, 4}));
        QCOMPARE(*plan.next(1), (Range{4, 8}));
        QCOMPARE(*plan.next(0), (Range{8, 10}));
    }
    void theEndGameBeginsWhenAllIsUnderWay()
    {
        RangePlan plan(8, 4);
        plan.next(0);
        plan.next(0);
        QVERIFY(!plan.next(0)); // never twice from the same
        QCOMPARE(*plan.next(1), (Range{7, 8})); // the furthest from done, and little of it
        QCOMPARE(*plan.next(2), (Range{6, 7})); // never one from three
    }
    void whatIsGivenUpIsFreeAgain()
    {
        RangePlan plan(8, 8);
        plan.next(0);
        for (qint64 unit = 0; unit < 3; ++unit)
            QVERIFY(plan.prove(0, unit));
        plan.giveUp(0, {3, 8});
        QCOMPARE(*plan.next(1), (Range{3, 8}));
        QCOMPARE(plan.prefix(), 3);
    }
    void aUnitIsProvenOnce()
    {
        RangePlan plan(2, 1);
        plan.next(0);
        plan.next(1);
        QCOMPARE(*plan.next(1), (Range{0, 1})); // the end game
        QVERIFY(plan.prove(1, 0));
        QVERIFY(!plan.prove(0, 0));
        QVERIFY(!plan.isComplete());
        QVERIFY(plan.prove(1, 1));
        QVERIFY(plan.isComplete());
    }
    void whatWasRestoredIsNotAskedFor()
    {
        RangePlan plan(6, 6);
        plan.restore(2);
        plan.restore(2);
        QCOMPARE(plan.proven(), 1);
        QCOMPARE(*plan.next(0), (Range{0, 2}));
        QCOMPARE(*plan.next(0), (Range{3, 6}));
    }

    void takesOnlyExactlyTheRangeThatWasAsked_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<bool>("isTaken");
        QTest::addRow("exact") << QByteArray("bytes 10-19/100") << true;
        for (const char *other : {"bytes 9-19/100", "bytes 10-18/100", "bytes 10-20/100",
                 "bytes 10-19/*", "bytes 10-19/101", "bytes 10-19", "bytes */100", "10-19/100",
                 "bytes +10-19/100", "bytes 10-19/100 ", "bytes 0x0a-19/100",
                 "bytes 10-19/99999999999999999999", "bytes 19-10/100", ""})
            QTest::addRow("'%s'", other)
                << QByteArray(other) << (QByteArray(other) == "bytes 10-19/100");
    }
    void takesOnlyExactlyTheRangeThatWasAsked()
    {
        QFETCH(QByteArray, range);
        QFETCH(bool, isTaken);
        const Asked asked{.first = 10, .end = 20, .isRange = true, .size = 100};
        QCOMPARE(judge(asked, 206, Headers{{"content-range", range}}).has_value(), isTaken);
    }
    void a206ThatNobodyAskedForIsRefused()
    {
        FALLOW_VERIFY_REASON(
            judge({}, 206, Headers{{"content-range", "bytes 0-9/10"}}), "content.bad_range");
    }
    void onlyAStrongTagHoldsPartsTogether()
    {
        QCOMPARE(strongTag({{"etag", "\"a\""}}), "\"a\"");
        for (const char *weak : {"W/\"a\"", "a", "\"", "", "\"a"})
            QVERIFY(strongTag({{"etag", weak}}).isEmpty());
    }

    void theBucketHoldsTheRate()
    {
        RateLimit::Clock::time_point now{};
        RateLimit limit([&] { return now; });
        QCOMPARE(limit.wait(), 0ms);
        limit.set(1000);
        qint64 taken = 0;
        for (const auto start = now; now - start < 10s;) {
            const auto wait = limit.wait();
            if (wait > 0ms) {
                now += wait;
                continue;
            }
            limit.take(70);
            taken += 70;
        }
        QVERIFY2(taken > 9500 && taken < 10500, qPrintable(QString::number(taken)));
        limit.set(0, QStringLiteral("metered"));
        QVERIFY(limit.wait() > 0ms);
        QCOMPARE(limit.waitingFor(), QStringLiteral("metered"));
        limit.set(std::nullopt);
        QCOMPARE(limit.wait(), 0ms);
        QVERIFY(limit.waitingFor().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RangePlanTest)
#include "range_plan_test.moc"
