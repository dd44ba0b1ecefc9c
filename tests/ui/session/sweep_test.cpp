#include "tests/ui/session/wallet_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using test::WalletFixture;

/// The rule that collects the worker's earnings, as a person sets it.
class SweepControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<WalletFixture>();
        m_it->startBackedUp();
        m_sweep = m_it->wallet.sweep();
    }
    void isOffByItself()
    {
        QVERIFY(!m_sweep->isOn());
        QVERIFY(m_sweep->above().isEmpty());
        QVERIFY(m_sweep->waits().isEmpty());
        QVERIFY(m_sweep->sentence().contains(QStringLiteral("stays with it")));
    }
    void isSetAndSaysWhatItDoes()
    {
        QSignalSpy kept(m_sweep, &SweepController::kept);
        m_sweep->set(true, QStringLiteral(" 2.5 "));
        QVERIFY2(m_sweep->error().isEmpty(), qPrintable(m_sweep->error()));
        QCOMPARE(kept.count(), 1);
        QVERIFY(m_sweep->isOn());
        QCOMPARE(m_sweep->above(), QStringLiteral("2.5"));
        QVERIFY2(m_sweep->sentence().contains(QStringLiteral("above 2.500 RLC")), qPrintable(m_sweep->sentence()));
        m_sweep->set(true, QStringLiteral("0"));
        QVERIFY(!m_sweep->sentence().contains(QStringLiteral("above")));
        m_sweep->set(false, {});
        QVERIFY(!m_sweep->isOn());
        QCOMPARE(kept.count(), 3);
    }
    void saysWhatItWaitsFor()
    {
        model::WalletState state = m_it->core.wallet().stateNow();
        state.sweepRule = {.isOn = true, .above = {1}, .waitsFor = QStringLiteral("wallet.sweep_fee_too_high")};
        m_it->core.wallet().setState(state);
        QVERIFY2(m_sweep->waits().contains(QStringLiteral("fees are high")), qPrintable(m_sweep->waits()));
        state.sweepRule.isOn = false;
        m_it->core.wallet().setState(state);
        QVERIFY(m_sweep->waits().isEmpty());
    }
    void refusesWhatIsNoAmount()
    {
        for (const char *text : {"-1", "1,5", "x", "1.0000000001", "1e9"})
            QVERIFY2(!m_sweep->problem(QString::fromLatin1(text)).isEmpty(), text);
        for (const char *text : {"", " ", "0", "1.5", " 2 "})
            QVERIFY2(m_sweep->problem(QString::fromLatin1(text)).isEmpty(), text);
    }
    void saysWhyItWasNotSet()
    {
        QSignalSpy kept(m_sweep, &SweepController::kept);
        for (const char *reason : {"wallet.locked", "wallet.no_owner", "wallet.no_key", "wallet.above_supply", "network.read_only"}) {
            m_it->core.wallet().failNext(base::fail(base::Code::Denied, base::Reason(QString::fromLatin1(reason))));
            m_sweep->set(true, QStringLiteral("1"));
            QVERIFY2(!m_sweep->error().isEmpty(), reason);
        }
        QCOMPARE(kept.count(), 0);
        QVERIFY(!m_sweep->isOn());
    }

private:
    std::unique_ptr<WalletFixture> m_it;
    SweepController *m_sweep = nullptr;
};

QTEST_MAIN(SweepControllerTest)
#include "sweep_test.moc"
