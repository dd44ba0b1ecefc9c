#include "tests/core/chain/tx_world.h"

using namespace fallow;
using namespace Qt::StringLiterals;
using base::TxHash;
using chain::Replacement;
using chain::TxFees;
using test::await;
using test::TxWorld;

namespace
{

constexpr TxFees agreed{.isEip1559 = true, .price = {1'000}, .tip = {80}};
constexpr TxFees raised{.isEip1559 = true, .price = {1'125}, .tip = {90}};

chain::TxIntent payment()
{
    auto intent = test::intent(u"pay"_s);
    intent.value = {5'000};
    intent.gasLimit = 50'000;
    intent.fees = agreed;
    return intent;
}

TxHash lastHash(TxWorld &world)
{
    const auto rows = world.queue->pending();
    return rows && !rows->empty() && !rows->front().attempts.empty()
        ? rows->front().attempts.back().hash
        : TxHash();
}

evm::Transaction minedOne(const TxWorld &world)
{
    return world.blocks.head().transactions.empty()
        ? evm::Transaction()
        : world.blocks.head().transactions.front().transaction;
}

} // namespace

/// Fees that a person agreed to, speeding up and cancelling.
class TxReplaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsPendingCanBeReplaced()
    {
        TxWorld world;
        FALLOW_VERIFY_REASON(await(world.queue->replace(TxHash(), Replacement::Cancel, raised)),
            "chain.not_pending");
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        const TxHash hash = lastHash(world);
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
        FALLOW_VERIFY_REASON(
            await(world.queue->replace(hash, Replacement::SpeedUp, raised)), "chain.not_pending");
    }
    void aReplacementMustOfferAnEighthMore_data()
    {
        QTest::addColumn<qulonglong>("price");
        QTest::addColumn<qulonglong>("tip");
        QTest::newRow("price") << 1'124ULL << 90ULL;
        QTest::newRow("tip") << 1'125ULL << 89ULL;
    }
    void aReplacementMustOfferAnEighthMore()
    {
        QFETCH(qulonglong, price);
        QFETCH(qulonglong, tip);
        TxWorld world;
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        const TxFees fees{.isEip1559 = true, .price = {price}, .tip = {tip}};
        FALLOW_VERIFY_REASON(
            await(world.queue->replace(lastHash(world), Replacement::SpeedUp, fees)),
            "chain.fee_too_low");
        QCOMPARE(world.signer.count, 1);
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
    }
    void theSignersRefusalLeavesTheOriginal()
    {
        TxWorld world;
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.signer.refuses = true;
        FALLOW_VERIFY_REASON(
            await(world.queue->replace(lastHash(world), Replacement::Cancel, raised)),
            "wallet.locked");
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
    }
    void exactlyTheAgreedFeesArePaidAndNeverRaisedByThemselves()
    {
        TxWorld world;
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.setBaseFee(5'000);
        world.blocks.mineMany(8);
        const int asked = world.node.count(u"eth_getTransactionReceipt"_s);
        QTRY_VERIFY(world.node.count(u"eth_getTransactionReceipt"_s) > asked + 3);
        QCOMPARE(world.signer.count, 1);
        world.remake();
        QTRY_VERIFY(world.node.count(u"eth_getTransactionReceipt"_s) > asked + 6);
        QCOMPARE(world.signer.count, 1);
        world.blocks.setBaseFee(100);
        world.blocks.mine();
        const evm::Transaction mined = minedOne(world);
        QCOMPARE(mined.maxFeePerGas, base::Wei{1'000});
        QCOMPARE(mined.maxPriorityFeePerGas, base::Wei{80});
        QCOMPARE(mined.gasLimit, quint64{50'000});
    }
    void aSpedUpPaymentIsTheSamePaymentOnce()
    {
        TxWorld world;
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        const auto hash =
            await(world.queue->replace(lastHash(world), Replacement::SpeedUp, raised));
        FALLOW_VERIFY_RESULT(hash);
        QCOMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mine();
        const auto receipt = await(result);
        FALLOW_VERIFY_RESULT(receipt);
        QCOMPARE(receipt->txHash, *hash);
        QCOMPARE(minedOne(world).value, base::Wei{5'000});
        QCOMPARE(minedOne(world).maxFeePerGas, base::Wei{1'125});
        QCOMPARE(world.blocks.nonce(world.signer.address(), false), quint64{1});
    }
    void aCancelledPaymentPaysNobody()
    {
        TxWorld world;
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        FALLOW_VERIFY_RESULT(
            await(world.queue->replace(lastHash(world), Replacement::Cancel, raised)));
        world.blocks.mine();
        FALLOW_VERIFY_REASON(await(result), "chain.cancelled");
        QCOMPARE(minedOne(world).to, std::optional(world.signer.address()));
        QCOMPARE(minedOne(world).value, base::Wei{});
        QVERIFY(minedOne(world).data.isEmpty());
        QVERIFY(world.queue->isIdle());
        world.remake();
        FALLOW_VERIFY_REASON(await(world.queue->submit(payment())), "chain.cancelled");
    }
    void anOriginalThatWasMinedFirstStays()
    {
        TxWorld world;
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        const TxHash original = lastHash(world);
        world.refuse(u"eth_sendRawTransaction"_s, u"replacement transaction underpriced"_s);
        FALLOW_VERIFY_RESULT(await(world.queue->replace(original, Replacement::Cancel, raised)));
        world.blocks.mine();
        const auto receipt = await(result);
        FALLOW_VERIFY_RESULT(receipt);
        QCOMPARE(receipt->txHash, original);
    }
    void aCancellationSurvivesACrash()
    {
        TxWorld world;
        const auto lost = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.refuse(u"eth_sendRawTransaction"_s, u"the pool is full"_s);
        FALLOW_VERIFY_RESULT(
            await(world.queue->replace(lastHash(world), Replacement::Cancel, raised)));
        world.node.override = {};
        world.remake();
        const auto result = world.queue->submit(payment());
        QTRY_VERIFY(world.node.count(u"eth_sendRawTransaction"_s) >= 3);
        world.blocks.mine();
        FALLOW_VERIFY_REASON(await(result), "chain.cancelled");
        QCOMPARE(world.signer.count, 2);
    }
    void aCancellationSurvivesAReorganisation()
    {
        TxWorld world;
        world.remake({.confirmations = 3});
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        FALLOW_VERIFY_RESULT(
            await(world.queue->replace(lastHash(world), Replacement::Cancel, raised)));
        world.blocks.mineMany(2);
        const int asked = world.node.count(u"eth_getTransactionReceipt"_s);
        QTRY_VERIFY(world.node.count(u"eth_getTransactionReceipt"_s) > asked + 1);
        world.blocks.dropBlocks(2);
        world.blocks.mineMany(4);
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mineMany(3);
        FALLOW_VERIFY_REASON(await(result), "chain.cancelled");
        QCOMPARE(world.signer.count, 2);
    }
    void aPaymentWhoseNonceSomebodyTookIsNotSentAgain()
    {
        TxWorld world;
        world.refuse(u"eth_sendRawTransaction"_s, u"nonce too low"_s);
        const auto result = world.queue->submit(payment());
        QTRY_COMPARE(world.signer.count, 1);
        evm::Transaction elsewhere;
        elsewhere.type = evm::TransactionType::Legacy;
        elsewhere.chainId = 31337;
        elsewhere.gasLimit = 21000;
        elsewhere.gasPrice = {1000};
        elsewhere.to = base::Address();
        QCOMPARE(world.blocks.accept(*world.signer.signTransaction(elsewhere)), QString());
        world.node.override = {};
        world.blocks.mine();
        FALLOW_VERIFY_REASON(await(result), "chain.nonce_taken");
        QVERIFY(world.queue->isIdle());
        QCOMPARE(world.blocks.nonce(world.signer.address(), false), quint64{1});
    }
};

QTEST_GUILESS_MAIN(TxReplaceTest)
#include "tx_replace_test.moc"
