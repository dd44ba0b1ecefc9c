#include "core/service/throttle.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using fallow::service::Throttle;

class ThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillForTheRestOfEachSecond_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {25, 80})
            QTest::addRow("%d %%", percent) << percent;
    }
    void standsStillForTheRestOfEachSecond()
    {
        QFETCH(int, percent);
        Throttle throttle;
        QElapsedTimer timer;
        qint64 since = 0;
        qint64 still = 0;
        int turns = 0;
        timer.start();
        connect(&throttle, &Throttle::turned, this, [&] {
            if (!throttle.isStill())
                still += timer.elapsed() - since;
            since = timer.elapsed();
            ++turns;
        });
        throttle.set(percent);
        QVERIFY(throttle.isStill());
        QTRY_COMPARE_WITH_TIMEOUT(turns, 7, 20'000); // three whole periods
        const double share = 100.0 * static_cast<double>(timer.elapsed() - still) / static_cast<double>(timer.elapsed());
        QVERIFY2(std::abs(share - percent) < 15, qPrintable(QString::number(share)));
    }
    void aShareOfAllWakesNobody()
    {
        Throttle throttle;
        QSignalSpy turned(&throttle, &Throttle::turned);
        throttle.set(100);
        QTest::qWait(1200);
        QCOMPARE(turned.count(), 0);
    }
    void itGoesOnAtOnceWhenTheShareBecomesAll()
    {
        Throttle throttle;
        throttle.set(10);
        QVERIFY(throttle.isStill());
        QSignalSpy turned(&throttle, &Throttle::turned);
        throttle.set(100);
        QVERIFY(!throttle.isStill());
        QCOMPARE(turned.count(), 1);
        QTest::qWait(1200);
        QCOMPARE(turned.count(), 1);
    }
    void aShareOutOfRangeIsTheNextThatIs()
    {
        Throttle throttle;
        throttle.set(250);
        QVERIFY(!throttle.isStill());
        QSignalSpy turned(&throttle, &Throttle::turned);
        throttle.set(-5);
        QTRY_VERIFY_WITH_TIMEOUT(turned.count() >= 2, 3000); // it still lets something through
    }
};

QTEST_GUILESS_MAIN(ThrottleTest)
#include "throttle_test.moc"
