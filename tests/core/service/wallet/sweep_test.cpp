#include "core/service/wallet/sweep.h"
#include "tests/support/verify_result.h"

#include <QTest>

#include <limits>
#include <random>

using namespace fallow;
using namespace fallow::service;
using namespace Qt::StringLiterals;
using base::Nrlc;
using base::Wei;

namespace
{

constexpr Nrlc rlc(qint64 amount)
{
    return {amount * 1'000'000'000};
}

constexpr Wei ether{1'000'000'000'000'000'000};
constexpr auto largest = std::numeric_limits<qint64>::max();

api::SweepRuleRequest on(const QString &above)
{
    return {.isOn = true, .above = above};
}

} // namespace

/// What the rule lets go, and when it is worth its fees.
class SweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAboveGoes()
    {
        QCOMPARE(sweepable(rlc(5), {.stake = rlc(12)}), (SweepAmounts{{}, rlc(7)}));
        QCOMPARE(sweepable({}, {.stake = rlc(12), .rlc = rlc(3)}), (SweepAmounts{rlc(3), rlc(12)}));
        QCOMPARE(sweepable(rlc(5), {.stake = {5'000'000'001}}), (SweepAmounts{{}, {1}}));
    }
    void whatIsNotAboveStays()
    {
        QCOMPARE(sweepable(rlc(5), {.stake = rlc(5)}), SweepAmounts{});
        QCOMPARE(sweepable(rlc(5), {.stake = rlc(2), .rlc = rlc(3)}), SweepAmounts{});
        QCOMPARE(sweepable({}, {}), SweepAmounts{});
    }
    void theWalletGoesFirst() // tasks lock stake
    {
        QCOMPARE(sweepable(rlc(5), {.stake = rlc(8), .rlc = rlc(2)}), (SweepAmounts{rlc(2), rlc(3)}));
        QCOMPARE(sweepable(rlc(5), {.stake = rlc(1), .rlc = rlc(9)}), (SweepAmounts{rlc(5), {}}));
    }
    void theStakeOfTheNextTasksStays()
    {
        QCOMPARE(sweepable({}, {.stake = rlc(12), .nextStakes = rlc(10)}), (SweepAmounts{{}, rlc(2)}));
        QCOMPARE(sweepable({}, {.stake = rlc(3), .nextStakes = rlc(10)}), SweepAmounts{});
        QCOMPARE(sweepable({}, {.stake = rlc(3), .rlc = rlc(4), .nextStakes = rlc(10)}),
            (SweepAmounts{rlc(4), {}}));
    }
    void nonsenseMovesNothing()
    {
        QCOMPARE(sweepable({-1}, {.stake = {-5}, .rlc = {-7}, .nextStakes = {-9}}), SweepAmounts{});
        QCOMPARE(sweepable({largest}, {.stake = {largest}}), SweepAmounts{});
        QCOMPARE(sweepable({}, {.stake = {largest}, .nextStakes = {largest}}), SweepAmounts{});
    }
    /// Whatever the numbers: nothing is made up, what must stay stays, and no more stays than must.
    void holdsForAnyNumbers()
    {
        std::mt19937_64 random(7); // NOLINT(cert-msc51-cpp): the same numbers each time
        const qint64 bounds[] = {3, 1'000'000'000, 87'000'000'000'000'000};
        for (int i = 0; i < 100'000; ++i) {
            const auto number = [&] {
                return Nrlc{static_cast<qint64>(random() % static_cast<quint64>(bounds[i % 3] + 1))};
            };
            const Nrlc above = number();
            const SweepHolding holding{.stake = number(), .rlc = number(), .nextStakes = number()};
            const SweepAmounts moved = sweepable(above, holding);
            QVERIFY(moved.fromWallet >= Nrlc{} && moved.fromWallet <= holding.rlc);
            QVERIFY(moved.fromStake >= Nrlc{} && moved.fromStake <= holding.stake);
            const Nrlc left = holding.rlc + holding.stake - moved.sum();
            const Nrlc stakeLeft = holding.stake - moved.fromStake;
            if (moved.sum() > Nrlc{})
                QVERIFY(left >= above);
            if (moved.fromStake > Nrlc{})
                QVERIFY(stakeLeft >= holding.nextStakes);
            // What more is left is needed as stake.
            QVERIFY(left <= above || stakeLeft <= holding.nextStakes || moved.fromStake == holding.stake);
            const bool isWalletEmpty = moved.fromWallet == holding.rlc;
            QVERIFY(isWalletEmpty || left <= above);
            // A second look at once finds nothing.
            const SweepHolding after{.stake = stakeLeft, .rlc = holding.rlc - moved.fromWallet, .nextStakes = holding.nextStakes};
            QCOMPARE(sweepable(above, after), SweepAmounts{});
        }
    }
    void aFeeIsATwentiethAtMost()
    {
        const SweepTerms terms{.isCoinRlc = true};
        const Wei whole = ether;
        FALLOW_VERIFY_RESULT(checkSweepFee(rlc(1), whole, {ether.value / 20}, terms));
        FALLOW_VERIFY_REASON(checkSweepFee(rlc(1), whole, {ether.value / 20 + 1}, terms), "wallet.sweep_fee_too_high");
        FALLOW_VERIFY_REASON(checkSweepFee({1}, whole, {50'000'001}, terms), "wallet.sweep_fee_too_high");
        FALLOW_VERIFY_RESULT(checkSweepFee({1}, whole, {50'000'000}, terms));
    }
    void otherCoinCountsAsDear()
    {
        const SweepTerms terms{};
        // 1 RLC counts as a ten-thousandth of the coin.
        FALLOW_VERIFY_RESULT(checkSweepFee(rlc(1), ether, {5'000'000'000'000}, terms));
        FALLOW_VERIFY_REASON(checkSweepFee(rlc(1), ether, {5'000'000'000'001}, terms), "wallet.sweep_fee_too_high");
        FALLOW_VERIFY_RESULT(checkSweepFee({largest}, ether, {ether.value / 2}, terms));
    }
    void theCoinForWorkStays()
    {
        const SweepTerms terms{.gasReserve = {ether.value / 2}};
        const Wei fee{1000};
        FALLOW_VERIFY_RESULT(checkSweepFee(rlc(100), {ether.value / 2 + 1000}, fee, terms));
        FALLOW_VERIFY_REASON(checkSweepFee(rlc(100), {ether.value / 2 + 999}, fee, terms), "wallet.sweep_gas_reserve");
        FALLOW_VERIFY_REASON(checkSweepFee(rlc(100), {}, fee, terms), "wallet.sweep_gas_reserve");
    }
    void withoutFeesNothingIsWeighed()
    {
        FALLOW_VERIFY_RESULT(checkSweepFee({1}, {}, ether, {.isGasFree = true, .gasReserve = ether}));
        FALLOW_VERIFY_RESULT(checkSweepFee({1}, {}, {}, {.gasReserve = ether}));
    }
    void readsWhatAPersonAsksFor()
    {
        const auto rule = sweepRuleOf(on(u"2.000000001"_s));
        FALLOW_VERIFY_RESULT(rule);
        QCOMPARE((*rule)->value, 2'000'000'001);
        QCOMPARE((*sweepRuleOf(on(u"0"_s)))->value, 0);
        QCOMPARE((*sweepRuleOf(on(u"87000000"_s)))->value, rlc(87'000'000).value);
        QVERIFY(!sweepRuleOf({.isOn = false, .above = u"what is here is not read"_s})->has_value());
    }
    void refusesWhatIsNoAmount()
    {
        for (const QString &text : {u"-1"_s, u"-0"_s, u""_s, u" "_s, u"1e3"_s, u"max"_s, u"1,5"_s, u"+1"_s, u"0x10"_s,
                 u"1 RLC"_s, u"."_s, u"1."_s, u"99999999999999999999"_s, u"\u0661"_s, QString(100'000, u'9')})
            FALLOW_VERIFY_REASON(sweepRuleOf(on(text)), "wallet.bad_amount");
        FALLOW_VERIFY_REASON(sweepRuleOf(on(u"1.0000000001"_s)), "wallet.too_many_decimals");
        FALLOW_VERIFY_REASON(sweepRuleOf(on(u"87000000.000000001"_s)), "wallet.above_supply");
        FALLOW_VERIFY_REASON(sweepRuleOf(on(u"9000000000"_s)), "wallet.above_supply");
    }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep_test.moc"
