#include "tests/support/fake_clock.h"
#include "tests/support/fake_core.h"
#include "ui/session/home_controller.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using test::FakeCore;

namespace {

/// A FakeCore whose line can be cut and whose changes can be lost.
class HandLink final : public CoreLink
{
public:
    HandLink() :
        m_core(FakeCore::typical())
    {
    }

    void open() override
    {
        ++opens;
        if (reachable)
            Q_EMIT opened();
        else
            cut(QStringLiteral("rpc.not_running"));
    }
    FakeCore &core() override { return *m_core; }
    void cut(const QString &reason)
    {
        Q_EMIT closed(base::fail(base::Code::Unavailable, base::Reason(reason)));
    }

    bool reachable = true;
    int opens = 0;

private:
    std::unique_ptr<FakeCore> m_core;
};

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheSnapshot();
    void followsAChange();
    void subscribesAgainAfterAGap();
    void ignoresAChangeItHasSeen();
    void saysThatTheCoreIsNotRunning();
    void waitsLongerAfterEachFailure();
    void triesAtOnceWhenAsked();
    void keepsTheLastStateWhenTheCoreIsLost();
    void refusesACoreOfAnotherVersion();
    void showsWhyAVerbFailed();
    void pausesAndResumes();
    void saysWhichRuleRestsAndOverridesIt();
    void offersNothingAgainstARuleOfSafety();
    void givesUpNoStatusBeforeTheFirstAnswer();

private:
    void rest(std::vector<model::Because> because);

    const test::FakeClock m_clock{1795348802};
    std::unique_ptr<HandLink> m_link;
    std::unique_ptr<CoreState> m_state;
    std::unique_ptr<HomeController> m_home;
};

void SessionTest::init()
{
    m_home.reset();
    m_state.reset();
    m_link = std::make_unique<HandLink>();
    m_state = std::make_unique<CoreState>(*m_link, m_clock, QLocale::c());
    m_home = std::make_unique<HomeController>(*m_state, m_clock, QLocale::c());
}

void SessionTest::showsTheSnapshot()
{
    m_state->start();
    QTRY_VERIFY(m_home->isLive());
    QVERIFY(m_home->isWorking());
    QCOMPARE(m_home->earned().amount, QStringLiteral("2.418"));
    QCOMPARE(m_home->cores(), QStringLiteral("6/8"));
    QCOMPARE(m_home->now()->count(), 4);
}

void SessionTest::followsAChange()
{
    m_state->start();
    QTRY_VERIFY(m_home->isLive());
    model::Status status = *m_state->status();
    status.earnings.provisionalToday = {};
    m_link->core().setStatus(status);
    QTRY_COMPARE(m_home->earned().amount, QStringLiteral("1.900"));
}

void SessionTest::subscribesAgainAfterAGap()
{
    m_state->start();
    QTRY_VERIFY(m_home->isLive());
    api::Change late;
    late.seq = 1'000'000;
    late.status = *m_state->status();
    late.status->earnings = {};
    const QSignalSpy heard(m_state.get(), &CoreState::statusChanged);
    Q_EMIT m_link->core().changed(late);
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(m_home->earned().amount, QStringLiteral("2.418")); // of the snapshot, not of the stray change
}

void SessionTest::ignoresAChangeItHasSeen()
{
    m_state->start();
    QTRY_VERIFY(m_home->isLive());
    const QSignalSpy heard(m_state.get(), &CoreState::statusChanged);
    Q_EMIT m_link->core().changed({.seq = 0, .status = model::Status()});
    QCOMPARE(heard.count(), 0);
    QVERIFY(m_home->isWorking());
}

void SessionTest::saysThatTheCoreIsNotRunning()
{
    m_link->reachable = false;
    m_state->start();
    QVERIFY(!m_home->isLive());
    QVERIFY(!m_home->canPause());
    QCOMPARE(m_home->title(), QStringLiteral("The background core is not running"));
    QVERIFY(m_home->nextStep().contains(QStringLiteral("systemctl --user start fallowd")));
}

void SessionTest::waitsLongerAfterEachFailure()
{
    using namespace std::chrono_literals;
    m_link->reachable = false;
    m_state->start();
    QCOMPARE(m_state->retryDelay(), std::chrono::milliseconds(2s));
    for (int i = 0; i < 10; ++i)
        m_link->cut(QStringLiteral("rpc.not_running"));
    QCOMPARE(m_state->retryDelay(), std::chrono::milliseconds(30s));
}

void SessionTest::triesAtOnceWhenAsked()
{
    m_link->reachable = false;
    m_state->start();
    QCOMPARE(m_link->opens, 1);
    m_link->reachable = true;
    m_home->retry();
    QCOMPARE(m_link->opens, 2);
    QTRY_VERIFY(m_home->isLive());
}

void SessionTest::keepsTheLastStateWhenTheCoreIsLost()
{
    m_state->start();
    QTRY_VERIFY(m_home->isLive());
    m_link->cut(QStringLiteral("rpc.disconnected"));
    QVERIFY(!m_home->isLive());
    QVERIFY(m_home->hasHeard());
    QCOMPARE(m_home->earned().amount, QStringLiteral("2.418"));
    QVERIFY(!m_home->sentence().isEmpty());
}

void SessionTest::refusesACoreOfAnotherVersion()
{
    m_link->core().failNext(
        base::fail(base::Code::Conflict, base::Reason(QStringLiteral("api.version_mismatch"))));
    m_state->start();
    QTRY_COMPARE(m_home->title(), QStringLiteral("Fallow needs an update"));
    QVERIFY(!m_home->isLive());
}

void SessionTest::showsWhyAVerbFailed()
{
    m_state->start();
    QTRY_VERIFY(m_home->isLive());
    m_link->core().failNext(base::fail(base::Code::Denied, base::Reason(QStringLiteral("wallet.locked"))));
    m_home->resume();
    QTRY_VERIFY(!m_home->isBusy());
    QVERIFY(m_home->error().startsWith(QStringLiteral("The wallet is locked.")));
    m_home->dismissError();
    QVERIFY(m_home->error().isEmpty());
}

void SessionTest::pausesAndResumes()
{
    m_state->start();
    QTRY_VERIFY(m_home->isLive());
    m_home->snooze(15);
    QTRY_VERIFY(m_home->isPaused());
    QCOMPARE(m_home->lastStop(), QStringLiteral("Last stop took 6 ms"));
    QCOMPARE(m_home->verb(), QStringLiteral("Resume"));
    m_home->resume();
    QTRY_VERIFY(m_home->isWorking());
    QVERIFY(m_home->error().isEmpty());
}

void SessionTest::rest(std::vector<model::Because> because)
{
    m_state->start();
    QTRY_VERIFY(m_home->isLive());
    m_home->pause();
    QTRY_VERIFY(m_home->isPaused());
    model::Status status = *m_state->status();
    status.because = std::move(because);
    status.reason = status.because.front().key;
    m_link->core().setStatus(status);
    QTRY_VERIFY(m_home->restsByRule());
}

void SessionTest::saysWhichRuleRestsAndOverridesIt()
{
    rest({{.key = QStringLiteral("policy.quiet_app"), .subject = QStringLiteral("Blender")},
        {.key = QStringLiteral("policy.others_busy"), .value = 62, .limit = 25}});
    QCOMPARE(m_home->sentence(), QStringLiteral("One of your quiet apps runs, so it rests. (Blender)"));
    QCOMPARE(m_home->reasons(),
        QStringList{QStringLiteral("Other programs need the processor, so it rests. (62 % of the "
                                   "processor; the limit is 25 %)")});
    QVERIFY(m_home->canSnooze() && m_home->canAct());
    QCOMPARE(m_home->verb(), QStringLiteral("Work for an hour anyway"));
    m_home->act();
    QTRY_VERIFY(!m_home->isBusy());
    QVERIFY(m_link->core().policy().decisions({}).result()->wishes.overrideUntil);
    m_home->finish();
    QTRY_VERIFY(!m_home->isBusy());
    QVERIFY(m_link->core().policy().decisions({}).result()->wishes.finishThenStop);
}

void SessionTest::offersNothingAgainstARuleOfSafety()
{
    rest({{.key = QStringLiteral("policy.in_use")},
        {.key = QStringLiteral("policy.too_hot"), .value = 97, .limit = 95}});
    QVERIFY(!m_home->canAct());
}

void SessionTest::givesUpNoStatusBeforeTheFirstAnswer()
{
    QVERIFY(!m_home->hasHeard());
    QVERIFY(!m_home->processor().known);
    QVERIFY(m_home->reputation().score.isEmpty());
    QVERIFY(m_home->lastStop().isEmpty());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
