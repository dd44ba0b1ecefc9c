#include "ui/session/earnings_controller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"
#include "ui/format/money.h"
#include "ui/format/reasons.h"

#include <QSignalSpy>
#include <QTest>

namespace fallow::ui
{

using test::FakeCore;

class EarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsNothingBeforeItHasRead();
    void theBestDayIsAWholeBar();
    void otherDaysAreReadAnew();
    void readsAgainWhenATaskEnds();
    void saysWhatTheCoreRefused();
    void electricityIsMoneyOnlyWithATariff();
    void nothingEarnedHasNoSummary();
    void theBestAppIsAWholeBar();
    void theScoreTellsEachChangeNewestFirst();

private:
    FakeCore &core() { return static_cast<FakeCore &>(m_link->core()); }

    const test::FakeClock m_clock{1795348802};
    std::unique_ptr<LocalLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<EarningsController> m_earnings;
};

void EarningsTest::init()
{
    m_earnings.reset();
    m_state.reset();
    m_link = std::make_unique<LocalLink>(FakeCore::typical());
    m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
    m_earnings = std::make_unique<EarningsController>(*m_state, m_clock, QLocale::c());
    m_state->start();
    QTRY_COMPARE(m_state->phase(), CoreState::Phase::Live);
}

void EarningsTest::knowsNothingBeforeItHasRead()
{
    QVERIFY(!m_earnings->isKnown());
    m_earnings->read();
    QTRY_VERIFY(m_earnings->isKnown());
    QCOMPARE(m_earnings->figures().first().figure, QStringLiteral("59.282"));
}

void EarningsTest::theBestDayIsAWholeBar()
{
    m_earnings->read();
    QTRY_COMPARE(m_earnings->days().texts.size(), 30);
    const DaysView days = m_earnings->days();
    qreal best = 0;
    for (int i = 0; i < 30; ++i)
        best = std::max(best, days.certified[i] + days.provisional[i]);
    QCOMPARE(best, 1.0);
    QVERIFY(days.provisional.last() > 0 && days.certified.last() == 0); // today is not final yet
}

void EarningsTest::otherDaysAreReadAnew()
{
    m_earnings->setSpan(0);
    QTRY_COMPARE(m_earnings->days().texts.size(), 7);
    m_earnings->setSpan(99); // no such choice
    QCOMPARE(m_earnings->span(), 0);
}

void EarningsTest::readsAgainWhenATaskEnds()
{
    m_earnings->read();
    QTRY_VERIFY(m_earnings->isKnown());
    core().setEarnings({.certified = base::Nrlc{7'000'000'000}});
    model::Task task = m_state->tasks().tasks().front();
    task.phase = model::TaskPhase::Uploading;
    core().putTask(task);
    QTRY_COMPARE(m_state->tasks().tasks().front().phase, model::TaskPhase::Uploading);
    QVERIFY(!m_earnings->isBusy());
    QCOMPARE(m_earnings->figures().first().figure, QStringLiteral("59.282")); // it has not ended
    task.phase = model::TaskPhase::Paid;
    core().putTask(task);
    QTRY_COMPARE(m_earnings->figures().first().figure, QStringLiteral("7.000"));
}

void EarningsTest::saysWhatTheCoreRefused()
{
    m_earnings->exportTo(QStringLiteral("/tmp/earnings.txt"));
    QTRY_COMPARE(m_earnings->error(), reasonLine(QStringLiteral("wallet.bad_format")));
    QVERIFY(m_earnings->exported().isEmpty());
    m_earnings->exportTo(QStringLiteral("/nowhere/earnings.csv"));
    QTRY_VERIFY(m_earnings->exported().contains(QStringLiteral("/nowhere/earnings.csv")));
    QVERIFY(m_earnings->error().isEmpty());
    m_earnings->forgetExport();
    QVERIFY(m_earnings->exported().isEmpty());
}

void EarningsTest::electricityIsMoneyOnlyWithATariff()
{
    model::EarningsReport report{.energyMj = 1'800'000'000};
    QCOMPARE(electricityFigure(report, QLocale::c()).figure, QStringLiteral("500 Wh"));
    report.electricityMicros = 120'000;
    QCOMPARE(electricityFigure(report, QLocale::c()).figure, QStringLiteral("0.12"));
    report.electricityRlc = base::Nrlc{40'000'000};
    QCOMPARE(electricityFigure(report, QLocale::c()).figure, signedRlc(base::Nrlc{-40'000'000}, QLocale::c()));
}

void EarningsTest::nothingEarnedHasNoSummary()
{
    const DaysView days = daysView({.days = {{.date = QStringLiteral("2026-11-22")}}}, QLocale::c());
    QVERIFY(days.summary.isEmpty());
    QCOMPARE(days.certified, QList<qreal>{0.0});
    QVERIFY(daysView({}, QLocale::c()).texts.isEmpty());
}

void EarningsTest::theScoreTellsEachChangeNewestFirst()
{
    const auto at = [](int day) { return QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::UTC); };
    const auto lines = scoreLines({.scores = {{at(1), 12}, {at(2), 13}, {at(3), 8}}}, QLocale::c());
    QCOMPARE(lines.size(), size_t{3});
    QCOMPARE(lines.at(0).value, QStringLiteral("8"));
    QVERIFY(lines.at(0).detail.startsWith(QStringLiteral("−5")));
    QVERIFY(lines.at(1).detail.startsWith(QStringLiteral("+1")));
    QVERIFY(lines.at(2).detail.isEmpty()); // it was only seen then
    QVERIFY(scoreLines({}, QLocale::c()).empty());
    m_earnings->read();
    QTRY_VERIFY(m_earnings->isKnown());
    QVERIFY(m_earnings->scores()->count() > 0);
}

void EarningsTest::theBestAppIsAWholeBar()
{
    const auto lines = appLines({.apps = {{QStringLiteral("a"), {4}, 2}, {QString(), {1}, 1}}}, QLocale::c());
    QCOMPARE(lines.at(0).key.toDouble(), 1.0);
    QCOMPARE(lines.at(1).key.toDouble(), 0.25);
    QVERIFY(!lines.at(1).title.isEmpty());
}

} // namespace fallow::ui

QTEST_GUILESS_MAIN(fallow::ui::EarningsTest)
#include "earnings_test.moc"
