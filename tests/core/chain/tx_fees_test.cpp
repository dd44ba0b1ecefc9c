#include "core/chain/tx_fees.h"
#include "core/chain/tx_types.h"

#include <QTest>

using namespace fallow;
using base::Wei;
using chain::FeePolicy;
using chain::FeeSuggestion;
using chain::TxFees;

class TxFeesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverPaysMoreThanTheCap()
    {
        const FeePolicy policy{.cap = {100}};
        QVERIFY(chooseFees({{1000}, Wei{900}, {100}}, policy) == (TxFees{true, {100}, {100}}));
        QVERIFY(!raiseFees({true, {90}, {10}}, {{10}, Wei{5}, {5}}, policy));
        const Wei largest{~base::uint128{0}};
        QVERIFY(chooseFees({largest, largest, largest}, policy).price == Wei{100});
    }
    void offersAThirdMoreThanTheNetworkAsks()
    {
        const FeePolicy policy{.cap = {10'000}};
        QVERIFY(chooseFees({{110}, Wei{100}, {10}}, policy) == (TxFees{true, {143}, {10}}));
        QVERIFY(chooseFees({{100}, std::nullopt, {100}}, policy) == (TxFees{false, {130}, {100}}));
    }
    void aGasFreeChainCostsNothing()
    {
        const FeePolicy policy{.isGasFree = true};
        QVERIFY(chooseFees({{110}, std::nullopt, {10}}, policy) == (TxFees{false, {0}, {0}}));
        QVERIFY(!raiseFees({false, {0}, {0}}, {{1}, std::nullopt, {1}}, policy));
    }
    void raisesByAnEighthRoundedUpOrToTheNetwork()
    {
        const FeePolicy policy{.cap = {10'000}};
        const auto raised = raiseFees({true, {100}, {9}}, {{10}, Wei{5}, {5}}, policy);
        QVERIFY(raised && *raised == (TxFees{true, {113}, {11}}));
        const auto jumped = raiseFees({true, {100}, {9}}, {{1000}, Wei{900}, {100}}, policy);
        QVERIFY(jumped && *jumped == (TxFees{true, {1300}, {100}}));
        QVERIFY(raiseFees({true, {0}, {0}}, {{0}, Wei{0}, {0}}, policy)->price == Wei{1});
    }
    void readsWhatNodesSayOfABroadcast_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *words, chain::BroadcastVerdict verdict) {
            QTest::newRow(words) << QString::fromLatin1(words) << static_cast<int>(verdict);
        };
        using enum chain::BroadcastVerdict;
        row("-32000: already known", Known);
        row("-32003: nonce too low", NonceUsed);
        row("-32000: nonce too low: next nonce 5, tx nonce 4", NonceUsed);
        row("-32003: Insufficient funds for gas * price + value", NoFunds);
        row("-32000: intrinsic gas too low: have 1, want 21000", Refused);
        row("-32000: replacement transaction underpriced", Later);
        row("-32000: txpool is full", Later);
    }
    void readsWhatNodesSayOfABroadcast()
    {
        QFETCH(const QString, words);
        QFETCH(const int, verdict);
        const base::Error error{
            base::Code::Unavailable, base::Reason(QStringLiteral("chain.rpc_error")), words};
        QCOMPARE(static_cast<int>(chain::readBroadcastError(error)), verdict);
    }
};

QTEST_GUILESS_MAIN(TxFeesTest)
#include "tx_fees_test.moc"
