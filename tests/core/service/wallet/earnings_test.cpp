#include "core/service/wallet/earnings.h"

#include <QDate>
#include <QDateTime>
#include <QTest>
#include <QTime>

using namespace fallow;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::LocalTime);

store::WalletOutcome paid(qint64 nrlc, const QDateTime &at)
{
    return {.at = at.toSecsSinceEpoch(), .amount = base::Nrlc{nrlc}};
}

} // namespace

class EarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYoungRewardIsProvisional()
    {
        const auto earnings = service::earningsOf({paid(5, noon.addSecs(-59)), paid(7, noon.addSecs(-60))}, noon, 60);
        QCOMPARE(earnings.provisionalToday.value, 5);
        QCOMPARE(earnings.certifiedToday.value, 7);
        QCOMPARE(earnings.finishedToday, 2);
    }
    void eachDayHasItsOwnSumOldestFirst()
    {
        const auto earnings = service::earningsOf(
            {paid(1, noon), paid(2, noon.addDays(-1)), paid(4, noon.addDays(-13)), paid(8, noon.addDays(-14))}, noon, 0);
        QCOMPARE(earnings.byDay.size(), size_t{14});
        QCOMPARE(earnings.byDay.back().value, 1);
        QCOMPARE(earnings.byDay.at(12).value, 2);
        QCOMPARE(earnings.byDay.front().value, 4); // the fifteenth day is not shown
        QCOMPARE(earnings.finishedToday, 1);
    }
    void theDayEndsAtLocalMidnight()
    {
        const QDateTime midnight(noon.date(), QTime(0, 0), Qt::LocalTime);
        const auto earnings = service::earningsOf({paid(1, midnight), paid(2, midnight.addSecs(-1))}, noon, 0);
        QCOMPARE(earnings.certifiedToday.value, 1);
        QCOMPARE(earnings.byDay.at(12).value, 2);
    }
    void aRejectedTaskIsCountedAndPaysNothing()
    {
        const store::WalletOutcome lost{.at = noon.toSecsSinceEpoch(), .amount = {-9}, .isRejected = true};
        const auto earnings = service::earningsOf({lost}, noon, 0);
        QCOMPARE(earnings.rejectedToday, 1);
        QCOMPARE(earnings.finishedToday, 0);
        QCOMPARE(earnings.byDay.back().value, 0);
    }
    void aClockThatWentBackShowsNothingFromTheFuture()
    {
        const auto earnings = service::earningsOf({paid(5, noon.addDays(3))}, noon, 0);
        QCOMPARE(earnings.certifiedToday.value, 0);
        QCOMPARE(earnings.finishedToday, 0);
    }
};

QTEST_GUILESS_MAIN(EarningsTest)
#include "earnings_test.moc"
