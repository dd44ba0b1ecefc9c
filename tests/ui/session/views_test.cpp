#include "ui/session/views.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTime>

using namespace fallow;
using namespace fallow::ui;

namespace {

const QLocale locale = QLocale::c();
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsNoBarsWhenNothingWasEarned();
    void scalesBarsToTheBestDay();
    void namesTheProvisionalPart();
    void saysNothingProvisionalWhenAllIsCertified();
    void showsNoUseBeforeItIsKnown();
    void showsNoScoreBeforeTheChainWasRead();
    void showsNoShareBeforeAResultWasJudged();
    void namesAPoolWithoutNameByItsAddress();
    void saysThatThePoolIsNotConnected();
    void readsABlockOfTheFutureAsNew();
    void warnsWhenNoNodeIsBelieved();
};

void ViewsTest::drawsNoBarsWhenNothingWasEarned()
{
    model::Earnings earnings;
    earnings.byDay = {base::Nrlc{0}, base::Nrlc{0}};
    QVERIFY(earnedView(earnings, locale).bars.isEmpty());
    QVERIFY(earnedView({}, locale).bars.isEmpty());
}

void ViewsTest::scalesBarsToTheBestDay()
{
    model::Earnings earnings;
    earnings.byDay = {base::Nrlc{50}, base::Nrlc{100}, base::Nrlc{-5}};
    QCOMPARE(earnedView(earnings, locale).bars, QList<qreal>({0.5, 1.0, 0.0}));
}

void ViewsTest::namesTheProvisionalPart()
{
    const model::Earnings earnings{
        .certifiedToday = base::Nrlc{1'000'000'000}, .provisionalToday = base::Nrlc{500'000'000}};
    const EarnedView view = earnedView(earnings, locale);
    QCOMPARE(view.amount, QStringLiteral("1.500"));
    QVERIFY(view.note.contains(QStringLiteral("0.500 RLC")));
}

void ViewsTest::saysNothingProvisionalWhenAllIsCertified()
{
    const model::Earnings earnings{.certifiedToday = base::Nrlc{1'000'000'000}};
    QVERIFY(earnedView(earnings, locale).note.isEmpty());
}

void ViewsTest::showsNoUseBeforeItIsKnown()
{
    QVERIFY(!processorView({}, locale).known);
    QVERIFY(!memoryView({}, locale).known);
    QVERIFY(!diskView({}, locale).known);
    QVERIFY(!downloadView({}, locale).known);
    QCOMPARE(processorView({}, locale).share, 0.0);
}

void ViewsTest::showsNoScoreBeforeTheChainWasRead()
{
    QVERIFY(reputationView(std::nullopt, locale).score.isEmpty());
}

void ViewsTest::showsNoShareBeforeAResultWasJudged()
{
    const ReputationView view = reputationView(model::Reputation{}, locale);
    QCOMPARE(view.score, QStringLiteral("0"));
    QVERIFY(!view.note.contains(QLatin1Char('%')));
}

void ViewsTest::namesAPoolWithoutNameByItsAddress()
{
    model::Status status;
    status.pool = model::PoolStatus{.connected = true};
    QCOMPARE(networkView(status, noon, locale).pool, QStringLiteral("pool 0x0000\u20260000"));
}

void ViewsTest::saysThatThePoolIsNotConnected()
{
    model::Status status;
    status.pool = model::PoolStatus{.name = QStringLiteral("Prairie"), .connected = false, .aliveWorkers = 7};
    QCOMPARE(networkView(status, noon, locale).pool, QStringLiteral("pool Prairie \u00b7 not connected"));
}

void ViewsTest::readsABlockOfTheFutureAsNew()
{
    model::Status status;
    status.network.block = 12;
    status.network.blockTime = noon.addSecs(5);
    QCOMPARE(networkView(status, noon, locale).block, QStringLiteral("block 12 \u00b7 0 ms ago"));
}

void ViewsTest::warnsWhenNoNodeIsBelieved()
{
    model::Status status;
    status.network.nodes = {{.believed = false}};
    const int wary = networkView(status, noon, locale).tone;
    status.network.nodes.push_back({.believed = true});
    QVERIFY(networkView(status, noon, locale).tone != wary);
}

QTEST_APPLESS_MAIN(ViewsTest)
#include "views_test.moc"
