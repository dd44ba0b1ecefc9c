#include "core/evm/address.h"
#include "tests/core/service/wallet/money_stand.h"

using namespace fallow;
using namespace fallow::test;
using api::FeeLevel;
using api::PaymentKind;
using api::PreparePaymentRequest;
using base::Nrlc;
using base::Wei;

namespace
{
constexpr base::uint128 weiPerNrlc = 1'000'000'000;

Wei plus(Wei a, Wei b)
{
    return {a.value + b.value};
}
} // namespace

/// Moving money on the local chain in both flavours; what the chain says afterwards is exact.
class WalletMoneyLiveTest : public QObject
{
    Q_OBJECT

private:
    static void flavours()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::newRow("token") << Flavour::Token;
        QTest::newRow("native") << Flavour::Native;
    }
    PreparePaymentRequest request(
        PaymentKind kind, const QString &amount, const base::Address &to = {}) const
    {
        PreparePaymentRequest request{.kind = kind, .amount = amount};
        if (!to.isZero())
            request.to = evm::checksumAddress(to);
        return request;
    }
    /// Prepares, confirms and compares the owner's purse with what it must be.
    void pay(const PreparePaymentRequest &request, Nrlc wallet, Nrlc stake, Wei coin = {})
    {
        Purse expected = m_stand->purse(m_stand->owner->address());
        const auto prepared = m_stand->prepare(request);
        FALLOW_VERIFY_RESULT(prepared);
        QCOMPARE(m_stand->purse(m_stand->owner->address()), expected); // nothing moved yet
        const auto fee = m_stand->confirm(prepared->token);
        FALLOW_VERIFY_RESULT(fee);
        QVERIFY(*fee <= prepared->fees[1].atMost);
        const Wei moved = m_stand->isNative()
            ? Wei{static_cast<base::uint128>(-wallet.value) * weiPerNrlc}
            : coin;
        expected.coin.value -= fee->value + moved.value;
        expected.stake += stake;
        expected.wallet =
            m_stand->isNative() ? service::inRlc(expected.coin) : expected.wallet + wallet;
        QCOMPARE(m_stand->purse(m_stand->owner->address()), expected);
    }

    std::unique_ptr<MoneyStand> m_stand;

private Q_SLOTS:
    void init()
    {
        QFETCH(Flavour, flavour);
        m_stand = std::make_unique<MoneyStand>(flavour);
    }
    void cleanup() { m_stand.reset(); }

    void whatTheAccountHasNotIsRefused_data() { flavours(); }
    void whatTheAccountHasNotIsRefused()
    {
        const auto spare = m_stand->spare();
        FALLOW_VERIFY_REASON(m_stand->prepare(request(PaymentKind::SendRlc, u"10000000"_s, spare)),
            "wallet.not_enough_rlc");
        FALLOW_VERIFY_REASON(m_stand->prepare(request(PaymentKind::SendCoin, u"10000000"_s, spare)),
            "wallet.not_enough_coin");
        FALLOW_VERIFY_REASON(m_stand->prepare(request(PaymentKind::Deposit, u"10000000"_s)),
            "wallet.not_enough_rlc");
        FALLOW_VERIFY_REASON(m_stand->prepare(request(PaymentKind::Withdraw, u"1000.000000001"_s)),
            "wallet.not_enough_stake");
        FALLOW_VERIFY_REASON(
            m_stand->prepare(request(PaymentKind::SendRlc, u"0"_s, spare)), "wallet.bad_amount");
        FALLOW_VERIFY_REASON(
            m_stand->prepare(request(PaymentKind::SendRlc, u"1e3"_s, spare)), "wallet.bad_amount");
        FALLOW_VERIFY_REASON(
            m_stand->prepare(request(PaymentKind::SendRlc, u"1.0000000001"_s, spare)),
            "wallet.too_many_decimals");
        FALLOW_VERIFY_REASON(
            m_stand->prepare(request(PaymentKind::SendRlc, u"1"_s, m_stand->chain->hub())),
            "wallet.payee_is_contract_of_ours");
        m_stand->mayPayOut =
            base::fail(base::Code::Conflict, base::Reason(u"wallet.backup_first"_s));
        FALLOW_VERIFY_REASON(
            m_stand->prepare(request(PaymentKind::SendRlc, u"1"_s, spare)), "wallet.backup_first");
        QCOMPARE(m_stand->owner->count, 0);
    }
    void everyStepIsExact_data() { flavours(); }
    void everyStepIsExact()
    {
        const auto spare = m_stand->spare();
        const bool isNative = m_stand->isNative();
        const Purse before = m_stand->purse(spare);
        pay(request(PaymentKind::SendRlc, u"1.25"_s, spare), {-1'250'000'000}, {});
        pay(request(PaymentKind::Deposit, u"5.000000001"_s), {-5'000'000'001}, {5'000'000'001});
        pay(request(PaymentKind::Withdraw, u"2.000000003"_s), {2'000'000'003}, {-2'000'000'003});
        pay(request(PaymentKind::Withdraw, u"1"_s, spare), {}, {-1'000'000'000});
        if (!isNative)
            pay(request(PaymentKind::SendCoin, u"0.5"_s, spare), {}, {}, {500'000'000'000'000'000});
        const Purse after = m_stand->purse(spare);
        QCOMPARE(after.wallet, before.wallet + Nrlc{2'250'000'000});
        QCOMPARE(after.coin,
            plus(before.coin,
                isNative ? Wei{2'250'000'000 * weiPerNrlc} : Wei{500'000'000'000'000'000}));
    }
    void allOfItLeavesNothingButUnspentFees_data() { flavours(); }
    void allOfItLeavesNothingButUnspentFees()
    {
        const auto me = m_stand->owner->address();
        const auto withdrawn = m_stand->prepare(request(PaymentKind::Withdraw, u"max"_s));
        FALLOW_VERIFY_RESULT(withdrawn);
        QCOMPARE(withdrawn->amount, Nrlc{1'000'000'000'000});
        FALLOW_VERIFY_RESULT(m_stand->confirm(withdrawn->token));
        QCOMPARE(m_stand->purse(me).stake, Nrlc{});
        if (!m_stand->isNative()) {
            const auto rlc =
                m_stand->prepare(request(PaymentKind::SendRlc, u"max"_s, m_stand->spare()));
            FALLOW_VERIFY_RESULT(rlc);
            FALLOW_VERIFY_RESULT(m_stand->confirm(rlc->token));
            QCOMPARE(m_stand->purse(me).wallet, Nrlc{});
        }
        const Purse full = m_stand->purse(me);
        const auto coin =
            m_stand->prepare(request(PaymentKind::SendCoin, u"max"_s, m_stand->spare()));
        FALLOW_VERIFY_RESULT(coin);
        const Wei atMost = coin->fees[1].atMost;
        const base::uint128 dust =
            m_stand->isNative() ? (full.coin.value - atMost.value) % weiPerNrlc : 0;
        QCOMPARE(plus(coin->coin, plus(atMost, {dust})), full.coin);
        const auto fee = m_stand->confirm(coin->token);
        FALLOW_VERIFY_RESULT(fee);
        QCOMPARE(m_stand->purse(me).coin, (Wei{atMost.value - fee->value + dust}));
    }
    void onlyOverdueTasksAreClaimed_data() { flavours(); }
    void onlyOverdueTasksAreClaimed()
    {
        const auto me = m_stand->owner->address();
        const Purse before = m_stand->purse(me);
        PreparePaymentRequest claim{.kind = PaymentKind::Claim};
        FALLOW_VERIFY_REASON(m_stand->prepare(claim), "wallet.nothing_to_claim");
        claim.task = m_stand->buy();
        QCOMPARE(m_stand->purse(me).locked, before.locked + Nrlc{300'000'000});
        FALLOW_VERIFY_REASON(m_stand->prepare(claim), "wallet.not_overdue");
        m_stand->sendAs(Role::Scheduler, poco::hub::initialize(m_stand->place->deal, 0));
        FALLOW_VERIFY_REASON(m_stand->prepare(claim), "wallet.not_overdue");
        FALLOW_VERIFY_RESULT(m_stand->chain->advanceTime(10 * 300));
        const auto prepared = m_stand->prepare(claim);
        FALLOW_VERIFY_RESULT(prepared);
        QVERIFY(prepared->headline.startsWith(u"Claim task "));
        FALLOW_VERIFY_RESULT(m_stand->confirm(prepared->token));
        QCOMPARE(m_stand->purse(me).locked, before.locked);
        QCOMPARE(m_stand->purse(me).stake, before.stake);
        FALLOW_VERIFY_REASON(m_stand->prepare(claim), "wallet.nothing_to_claim");
    }
    void aTaskThatWasNeverStartedIsClaimedToo_data() { flavours(); }
    void aTaskThatWasNeverStartedIsClaimedToo()
    {
        const Purse before = m_stand->purse(m_stand->owner->address());
        PreparePaymentRequest claim{.kind = PaymentKind::Claim, .task = m_stand->buy()};
        FALLOW_VERIFY_RESULT(m_stand->chain->advanceTime(10 * 300));
        const auto place = std::exchange(m_stand->place, std::nullopt);
        FALLOW_VERIFY_REASON(m_stand->prepare(claim), "wallet.nothing_to_claim");
        m_stand->place = place;
        const auto prepared = m_stand->prepare(claim);
        FALLOW_VERIFY_RESULT(prepared);
        QCOMPARE(prepared->headline, u"Claim 1 tasks that were never started."_s);
        FALLOW_VERIFY_RESULT(m_stand->confirm(prepared->token));
        QCOMPARE(m_stand->purse(m_stand->owner->address()).stake, before.stake);
        QCOMPARE(m_stand->purse(m_stand->owner->address()).locked, before.locked);
    }
    void theWorkersMoneyIsSweptToTheOwner_data() { flavours(); }
    void theWorkersMoneyIsSweptToTheOwner()
    {
        const auto workerAddress = m_stand->worker->address();
        const Purse owner = m_stand->purse(m_stand->owner->address());
        const Purse worker = m_stand->purse(workerAddress);
        const auto prepared = m_stand->prepare({.kind = PaymentKind::Sweep});
        FALLOW_VERIFY_RESULT(prepared);
        QCOMPARE(prepared->from, workerAddress);
        FALLOW_VERIFY_RESULT(m_stand->confirm(prepared->token));
        const Purse left = m_stand->purse(workerAddress);
        const Purse rich = m_stand->purse(m_stand->owner->address());
        QCOMPARE(left.stake, Nrlc{});
        QVERIFY(left.coin >= (Wei{1'000'000'000'000'000}));
        QVERIFY(
            left.coin.value <= 1'000'000'000'000'000 + prepared->fees[1].atMost.value + weiPerNrlc);
        if (m_stand->isNative()) {
            QCOMPARE(rich.coin,
                plus(plus(owner.coin, prepared->coin),
                    {static_cast<base::uint128>(worker.stake.value) * weiPerNrlc}));
            return;
        }
        QCOMPARE(left.wallet, Nrlc{});
        QCOMPARE(rich.wallet, owner.wallet + worker.wallet + worker.stake);
        QCOMPARE(rich.coin, plus(owner.coin, prepared->coin));
    }
    void whatIsKeptBackIsNotSwept_data() { flavours(); }
    void whatIsKeptBackIsNotSwept()
    {
        auto swept = m_stand->prepare({.kind = PaymentKind::Sweep});
        for (int i = 0; i < 8 && swept; ++i) { // each time the fees that were not needed are left
            FALLOW_VERIFY_RESULT(m_stand->confirm(swept->token));
            swept = m_stand->prepare({.kind = PaymentKind::Sweep});
        }
        FALLOW_VERIFY_REASON(swept, "wallet.nothing_to_sweep");
        QVERIFY(m_stand->purse(m_stand->worker->address()).coin >= (Wei{1'000'000'000'000'000}));
    }
};

QTEST_GUILESS_MAIN(WalletMoneyLiveTest)
#include "money_live_test.moc"
