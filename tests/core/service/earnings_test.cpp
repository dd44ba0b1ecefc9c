#include "core/service/earnings.h"

#include <QtTest>

using namespace fallow;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::LocalTime);

task::Record paid(qint64 nrlc, const QDateTime &at)
{
    task::Record record;
    record.reward = base::Nrlc{nrlc};
    record.stage = task::Stage::Completed;
    record.timeline = {{model::TaskPhase::Paid, at.toUTC()}};
    return record;
}

} // namespace

class EarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYoungRewardIsProvisional()
    {
        const auto earnings = service::earningsOf({paid(5, noon.addSecs(-30)), paid(7, noon.addSecs(-90))}, noon, 60);
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
    }
    void onlyLockedStakesAreAtRisk()
    {
        task::Record locked;
        locked.terms = task::Terms{.stake = {3}};
        locked.stage = task::Stage::Contributed;
        task::Record computing = locked;
        computing.stage = task::Stage::Running;
        QCOMPARE(service::earningsOf({locked, computing}, noon, 0).atStake.value, 3);
    }
    void aRejectedTaskIsCountedAndPaysNothing()
    {
        task::Record record;
        record.rejected = true;
        record.timeline = {{model::TaskPhase::Rejected, noon.toUTC()}};
        const auto earnings = service::earningsOf({record}, noon, 0);
        QCOMPARE(earnings.rejectedToday, 1);
        QCOMPARE(earnings.finishedToday, 0);
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
