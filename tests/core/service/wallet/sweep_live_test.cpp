#include "core/service/wallet/sweep_driver.h"
#include "tests/core/service/wallet/money_stand.h"

#include <QTest>

using namespace fallow;
using namespace fallow::test;
using base::Nrlc;

namespace
{
constexpr Nrlc kept{600'000'000'000};
} // namespace

/// The rule at work on the local chain in both flavours: what moved is exact, and moved once.
class SweepLiveTest : public QObject
{
    Q_OBJECT

private:
    static void flavours()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::newRow("token") << Flavour::Token;
        QTest::newRow("native") << Flavour::Native;
    }
    static void onlyToken() // what does not know the flavours, and needs fees
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::newRow("token") << Flavour::Token;
    }
    /// As after a start of the core.
    void makeSweep()
    {
        m_sweep = std::make_unique<service::WalletSweep>(
            service::WalletSweep::Parts{*m_stand->reader, *m_stand->workerQueue},
            service::WalletSweep::Options{.owner = m_stand->owner->address(), .rlc = m_stand->chain->rlc()},
            [this] { return m_nextStakes; });
    }
    Purse worker() { return m_stand->purse(m_stand->worker->address()); }
    Purse owner() { return m_stand->purse(m_stand->owner->address()); }
    Nrlc above() { return kept; }
    /// What was asked before this is answered after it.
    void answerAll() { FALLOW_VERIFY_RESULT(await(m_stand->client->fees())); }
    /// Looks until nothing is under way any more.
    QString settled()
    {
        m_sweep->look();
        const bool isDone = QTest::qWaitFor([this] {
            return m_stand->workerQueue->isIdle() && m_sweep->waitsFor() != u"wallet.payment_under_way";
        }, 20'000);
        // A look that ends as the one before leaves no trace: the next answer comes after its own.
        if (isDone)
            answerAll();
        return isDone ? m_sweep->waitsFor() : u"still under way"_s;
    }
    /// Of wallet and stake together; in the native flavour the worker's coin pays its fees.
    Nrlc free(const Purse &purse) { return m_stand->isNative() ? purse.stake : purse.stake + purse.wallet; }

    std::unique_ptr<MoneyStand> m_stand;
    std::unique_ptr<service::WalletSweep> m_sweep;
    Nrlc m_nextStakes;

private Q_SLOTS:
    void init()
    {
        QFETCH(Flavour, flavour);
        m_stand = std::make_unique<MoneyStand>(flavour);
        FALLOW_VERIFY_RESULT(m_stand->chain->mine()); // the saved chain's last block may be of yesterday
        m_nextStakes = {};
        makeSweep();
    }
    void cleanup()
    {
        m_sweep.reset();
        m_stand.reset();
    }

    void isOffUntilSomebodyWantsIt_data() { onlyToken(); }
    void isOffUntilSomebodyWantsIt()
    {
        const Purse before = worker();
        m_sweep->look();
        QVERIFY(m_stand->workerQueue->isIdle());
        QCOMPARE(worker(), before);
    }
    void movesExactlyWhatIsAbove_data() { flavours(); }
    void movesExactlyWhatIsAbove()
    {
        const Purse mine = owner();
        const Nrlc had = free(worker());
        QVERIFY(had > kept);
        m_sweep->setRule(above());
        QTRY_COMPARE_WITH_TIMEOUT(free(worker()), kept, 20'000);
        const Nrlc gained = owner().wallet - mine.wallet;
        QCOMPARE(gained, had - kept);
        QCOMPARE(owner().stake, mine.stake);
    }
    void leavesTheStakeOfTheNextTasks_data() { flavours(); }
    void leavesTheStakeOfTheNextTasks()
    {
        m_nextStakes = {worker().stake.value - 1};
        m_sweep->setRule(Nrlc{});
        QTRY_COMPARE_WITH_TIMEOUT(worker().stake, m_nextStakes, 20'000);
        if (!m_stand->isNative())
            QTRY_COMPARE_WITH_TIMEOUT(worker().wallet, Nrlc{}, 20'000);
    }
    void movesOnceAnHourOfTheChain_data() { onlyToken(); }
    void movesOnceAnHourOfTheChain()
    {
        m_sweep->setRule(above());
        QTRY_COMPARE_WITH_TIMEOUT(free(worker()), kept, 20'000);
        QCOMPARE(settled(), QString());
        m_sweep->setRule(Nrlc{kept.value / 2});
        QTRY_COMPARE_WITH_TIMEOUT(m_sweep->waitsFor(), u"wallet.sweep_once_an_hour"_s, 20'000);
        QCOMPARE(free(worker()), kept);
        FALLOW_VERIFY_RESULT(m_stand->chain->advanceTime(2 * 3600));
        m_sweep->look();
        QTRY_COMPARE_WITH_TIMEOUT(free(worker()), (Nrlc{kept.value / 2}), 20'000);
    }
    void stopsWhenItIsSwitchedOff_data() { onlyToken(); }
    void stopsWhenItIsSwitchedOff()
    {
        const Purse before = worker();
        m_sweep->setRule(above());
        m_sweep->setRule(std::nullopt); // while the first look asks
        m_sweep->look();
        for (int questions = 0; questions < 4; ++questions) // more than one look asks in turn
            answerAll();
        QVERIFY(m_stand->workerQueue->isIdle());
        QCOMPARE(worker(), before);
        QCOMPARE(m_sweep->waitsFor(), QString());
    }
    void waitsWhileTheKeyHasSomethingUnderWay_data() { onlyToken(); }
    void waitsWhileTheKeyHasSomethingUnderWay()
    {
        m_stand->remake(1'000); // nothing is ever done
        makeSweep();
        const auto sent = m_stand->workerQueue->submit({.key = u"other"_s, .to = m_stand->owner->address(), .value = {1}});
        m_sweep->setRule(above());
        QCOMPARE(m_sweep->waitsFor(), u"wallet.payment_under_way"_s);
        m_sweep->look();
        QCOMPARE(m_stand->workerQueue->pending()->size(), size_t(1));
    }
    /// Killed between the sending and the receipt, at each of the places that a core can be at.
    void isNotMovedTwiceAfterAKill_data() { flavours(); }
    void isNotMovedTwiceAfterAKill()
    {
        m_stand->remake(1'000);
        makeSweep();
        const Nrlc mine = owner().wallet;
        const Nrlc had = free(worker());
        m_sweep->setRule(above());
        QTRY_VERIFY_WITH_TIMEOUT(!m_stand->workerQueue->isIdle(), 20'000);
        for (int restart = 0; restart < 3; ++restart) {
            m_sweep.reset();
            m_stand->remake(restart < 2 ? 1'000 : 1);
            makeSweep();
            m_sweep->setRule(above());
            QCOMPARE(m_sweep->waitsFor(), u"wallet.payment_under_way"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_stand->workerQueue->isIdle(), 20'000);
        QCOMPARE(owner().wallet - mine, had - kept);
        m_sweep.reset(); // and once more, when all is done
        m_stand->remake();
        makeSweep();
        m_sweep->setRule(Nrlc{});
        QTRY_COMPARE_WITH_TIMEOUT(m_sweep->waitsFor(), u"wallet.sweep_once_an_hour"_s, 20'000);
        QCOMPARE(free(worker()), kept);
    }
    void neverGoesToAStranger_data() { flavours(); }
    void neverGoesToAStranger()
    {
        m_sweep = std::make_unique<service::WalletSweep>(
            service::WalletSweep::Parts{*m_stand->reader, *m_stand->workerQueue},
            service::WalletSweep::Options{.owner = m_stand->spare(), .rlc = m_stand->chain->rlc()},
            [] { return Nrlc{}; });
        const Purse before = worker();
        m_sweep->setRule(above());
        QTRY_COMPARE_WITH_TIMEOUT(m_sweep->waitsFor(), u"wallet.not_allowed"_s, 20'000);
        QCOMPARE(worker(), before);
    }
    void saysWhatItWaitsFor_data() { onlyToken(); }
    void saysWhatItWaitsFor()
    {
        m_sweep = std::make_unique<service::WalletSweep>(
            service::WalletSweep::Parts{*m_stand->reader, *m_stand->workerQueue},
            service::WalletSweep::Options{.owner = m_stand->owner->address(), .rlc = m_stand->chain->rlc(),
                .gasReserve = {worker().coin.value}},
            [] { return Nrlc{}; });
        m_sweep->setRule(above());
        QTRY_COMPARE_WITH_TIMEOUT(m_sweep->waitsFor(), u"wallet.sweep_gas_reserve"_s, 20'000);
        m_sweep->setRule(Nrlc{free(worker()).value - 1});
        QTRY_COMPARE_WITH_TIMEOUT(m_sweep->waitsFor(), u"wallet.sweep_fee_too_high"_s, 20'000);
        QVERIFY(m_stand->workerQueue->isIdle());
    }
};

QTEST_GUILESS_MAIN(SweepLiveTest)
#include "sweep_live_test.moc"
