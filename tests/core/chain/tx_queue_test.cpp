#include "tests/core/chain/tx_world.h"

using namespace fallow;
using namespace Qt::StringLiterals;
using base::Result;
using chain::Receipt;
using chain::TxQueue;
using test::await;

namespace
{
using World = test::TxWorld;
using test::intent;
} // namespace

class TxQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsNothingThatWouldRevert()
    {
        World world;
        world.blocks.setReverting(true);
        FALLOW_VERIFY_REASON(await(world.queue->submit(intent(u"a"_s))), "chain.reverted");
        QCOMPARE(world.signer.count, 0);
        world.blocks.setReverting(false);
        const auto again = world.queue->submit(intent(u"a"_s));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(again));
    }
    void aMinedRevertIsToldWithItsReason()
    {
        World world;
        auto wish = intent(u"a"_s);
        wish.gasLimit = 100'000;
        const auto result = world.queue->submit(wish);
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.setReverting(true);
        world.blocks.mine();
        const auto reverted = await(result);
        FALLOW_VERIFY_REASON(reverted, "chain.reverted");
        QCOMPARE(reverted.error().detail, u"execution reverted"_s);
        world.remake();
        FALLOW_VERIFY_REASON(await(world.queue->submit(wish)), "chain.reverted");
        QCOMPARE(world.signer.count, 1);
    }
    void whatItCannotPayForIsNotSent()
    {
        World world;
        auto wish = intent(u"a"_s);
        wish.value = {2'000'000'000'000'000'000U};
        FALLOW_VERIFY_REASON(await(world.queue->submit(wish)), "chain.out_of_gas");
        QCOMPARE(world.signer.count, 0);
        world.refuse(u"eth_sendRawTransaction"_s, u"insufficient funds for gas * price + value"_s);
        FALLOW_VERIFY_REASON(await(world.queue->submit(intent(u"b"_s))), "chain.out_of_gas");
    }
    void feesAboveTheCapAreNotPaid()
    {
        World world;
        world.remake({.fees = {.cap = {99}}});
        FALLOW_VERIFY_REASON(await(world.queue->submit(intent(u"a"_s))), "chain.fee_above_cap");
    }
    void nothingIsSignedAfterItsDeadline()
    {
        World world;
        auto wish = intent(u"a"_s);
        wish.deadline = test::worldStart;
        FALLOW_VERIFY_REASON(await(world.queue->submit(wish)), "chain.deadline_passed");
    }
    void theSignersRefusalIsTheAnswer()
    {
        World world;
        world.signer.refuses = true;
        FALLOW_VERIFY_REASON(await(world.queue->submit(intent(u"a"_s))), "wallet.locked");
        FALLOW_VERIFY_RESULT(world.rows.open());
        QVERIFY(world.rows.open()->empty());
    }
    void theSameKeyCannotBeTwoTransactions()
    {
        World world;
        const auto first = world.queue->submit(intent(u"a"_s));
        auto other = intent(u"a"_s);
        other.data = "bye";
        FALLOW_VERIFY_REASON(await(world.queue->submit(other)), "chain.key_conflict");
    }
    void theSameKeyIsOneTransactionAlsoAfterARestart()
    {
        World world;
        const auto first = world.queue->submit(intent(u"a"_s));
        const auto second = world.queue->submit(intent(u"a"_s));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.remake();
        const auto third = world.queue->submit(intent(u"a"_s));
        QTRY_VERIFY(world.node.count(u"eth_sendRawTransaction"_s) >= 2);
        world.blocks.mine();
        const auto receipt = await(third);
        FALLOW_VERIFY_RESULT(receipt);
        QCOMPARE(world.blocks.nonce(world.signer.address(), false), quint64{1});
        world.remake();
        const auto later = await(world.queue->submit(intent(u"a"_s)));
        FALLOW_VERIFY_RESULT(later);
        QVERIFY(*later == *receipt);
        QCOMPARE(world.signer.count, 1);
    }
    void whatWasSignedBeforeACrashIsSentAfterIt()
    {
        World world;
        world.refuse(u"eth_sendRawTransaction"_s, u"the pool is full"_s);
        const auto lost = world.queue->submit(intent(u"a"_s));
        QTRY_VERIFY(world.hindrances.contains(u"chain.rpc_error"_s));
        world.node.override = {};
        world.remake();
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        QCOMPARE(world.signer.count, 1);
    }
    void sendsInOrderWithNoncesOfItsOwn()
    {
        World world;
        std::vector<QFuture<Result<Receipt>>> results;
        for (int i = 0; i < 5; ++i)
            results.push_back(world.queue->submit(intent(QString::number(i))));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{5});
        world.blocks.mine();
        for (const auto &result : results)
            FALLOW_VERIFY_RESULT(await(result));
        QCOMPARE(world.blocks.nonce(world.signer.address(), false), quint64{5});
    }
    void sendsAgainWhatANodeForgot()
    {
        World world;
        const auto result = world.queue->submit(intent(u"a"_s));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.forgetPool();
        world.blocks.mineMany(3);
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
        QCOMPARE(world.signer.count, 1);
    }
    void paysMoreWhenItIsStuck()
    {
        World world;
        const auto result = world.queue->submit(intent(u"a"_s));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.setBaseFee(1000);
        world.blocks.mineMany(6);
        QTRY_COMPARE(world.signer.count, 2);
        QTRY_COMPARE(world.node.count(u"eth_sendRawTransaction"_s) >= 2, true);
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
        QCOMPARE(world.blocks.nonce(world.signer.address(), false), quint64{1});
    }
    void theFirstAttemptMayBeTheMinedOne()
    {
        World world;
        const auto result = world.queue->submit(intent(u"a"_s));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.refuse(u"eth_sendRawTransaction"_s, u"replacement transaction underpriced"_s);
        world.blocks.setBaseFee(1000);
        world.blocks.mineMany(6);
        QTRY_COMPARE(world.signer.count, 2);
        world.blocks.setBaseFee(100);
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
    }
    void takesANewNonceWhenAStrangerUsedIts()
    {
        World world;
        world.refuse(u"eth_sendRawTransaction"_s, u"nonce too low"_s);
        const auto result = world.queue->submit(intent(u"a"_s));
        QTRY_COMPARE(world.signer.count, 1);
        evm::Transaction stranger;
        stranger.type = evm::TransactionType::Legacy;
        stranger.chainId = 31337;
        stranger.gasLimit = 21000;
        stranger.gasPrice = {1000};
        stranger.to = base::Address();
        QCOMPARE(world.blocks.accept(*world.signer.signTransaction(stranger)), QString());
        world.node.override = {};
        world.blocks.mine();
        QTRY_VERIFY(world.hindrances.contains(u"chain.nonce_taken"_s));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
        QCOMPARE(world.blocks.nonce(world.signer.address(), false), quint64{2});
    }
    void waitsForConfirmationsAndSurvivesAReorganisation()
    {
        World world;
        world.remake({.confirmations = 3});
        const auto result = world.queue->submit(intent(u"a"_s));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mineMany(2);
        const int asked = world.node.count(u"eth_getTransactionReceipt"_s);
        QTRY_VERIFY(world.node.count(u"eth_getTransactionReceipt"_s) > asked + 1);
        QVERIFY(!result.isFinished());
        world.blocks.dropBlocks(2);
        world.blocks.mineMany(4);
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mineMany(3);
        FALLOW_VERIFY_RESULT(await(result));
    }
    void aNodeThatIsAwayIsWaitedFor()
    {
        World world;
        world.node.stop();
        const auto result = world.queue->submit(intent(u"a"_s));
        QTRY_VERIFY(world.hindrances.contains(u"chain.no_fresh_node"_s));
        world.node.restart();
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
    }
    void usesLegacyTransactionsWhereTheChainKnowsNoOther()
    {
        World world;
        world.blocks.setBaseFee(std::nullopt);
        const auto result = world.queue->submit(intent(u"a"_s));
        QTRY_COMPARE(world.blocks.poolSize(), size_t{1});
        world.blocks.mine();
        FALLOW_VERIFY_RESULT(await(result));
        const auto &sent = world.blocks.head().transactions.front().transaction;
        QVERIFY(sent.type == evm::TransactionType::Legacy && sent.gasPrice.value == 13);
    }
    void droppingTheQueueWhileItWaitsIsFine()
    {
        World world;
        const auto result = world.queue->submit(intent(u"a"_s));
        world.queue.reset();
        QVERIFY(result.isCanceled());
        QTRY_VERIFY(world.node.count(u"eth_chainId"_s) > 0);
    }
};

QTEST_GUILESS_MAIN(TxQueueTest)
#include "tx_queue_test.moc"
