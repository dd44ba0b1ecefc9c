#include "core/service/wallet/fees.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using api::FeeLevel;
using base::Wei;
using chain::TxFees;
using service::FeePicture;

namespace
{

constexpr base::uint128 gwei = 1'000'000'000;
const service::FeeRules rules{.cap = {100 * gwei}};

FeePicture busy()
{
    return {.network = {.gasPrice = {12 * gwei}, .baseFee = Wei{10 * gwei}, .tip = {2 * gwei}},
        .history = chain::FeeHistory{.baseFees = {{9 * gwei}, {10 * gwei}, {20 * gwei}},
            .tips = {{{1}, {5}, {9}}, {{3}, {7}, {11}}, {{2}, {6}, {10}}}}};
}

} // namespace

class WalletFeesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madNumbersOfANodeEndAtTheCap()
    {
        const Wei most{~base::uint128{0}};
        FALLOW_VERIFY_REASON(
            service::feeChoices({.network = {.gasPrice = most, .baseFee = most}}, rules),
            "wallet.fee_above_cap");
        FALLOW_VERIFY_REASON(
            service::feeChoices({.network = {.gasPrice = most}}, rules), "wallet.fee_above_cap");
        FeePicture mad = busy();
        mad.history->baseFees.back() = most;
        mad.history->tips = {{most, most, most}};
        const auto choices = service::feeChoices(mad, rules);
        FALLOW_VERIFY_RESULT(choices);
        for (const auto &choice : *choices)
            QCOMPARE(choice.fees, (TxFees{true, rules.cap, rules.cap}));
        QCOMPARE(service::feeAtMost(2, {true, most, {}}), most);
    }
    void levelsOutliveMoreAndMoreFullBlocks()
    {
        const auto choices = service::feeChoices(busy(), rules);
        FALLOW_VERIFY_RESULT(choices);
        QCOMPARE((*choices)[0].fees, (TxFees{true, {22'600'000'002}, {2}}));
        QCOMPARE((*choices)[1].fees, (TxFees{true, {28'600'000'006}, {6}}));
        QCOMPARE((*choices)[2].fees, (TxFees{true, {40'600'000'010}, {10}}));
    }
    void withoutAHistoryTheNodesTipIsTaken()
    {
        FeePicture picture = busy();
        picture.history.reset();
        const auto choices = service::feeChoices(picture, rules);
        FALLOW_VERIFY_RESULT(choices);
        QCOMPARE((*choices)[1].fees, (TxFees{true, {16'300'000'000}, {2 * gwei}}));
    }
    void chainsWithoutABaseFeeGetAPrice()
    {
        const auto choices = service::feeChoices({.network = {.gasPrice = {10 * gwei}}}, rules);
        FALLOW_VERIFY_RESULT(choices);
        QCOMPARE((*choices)[2].fees, (TxFees{false, {13 * gwei}, {}}));
    }
    void whereGasIsFreeNothingIsPaid()
    {
        const auto choices = service::feeChoices(busy(), {.cap = {1}, .isGasFree = true});
        FALLOW_VERIFY_RESULT(choices);
        QCOMPARE((*choices)[2].fees, (TxFees{true, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(WalletFeesTest)
#include "fees_test.moc"
