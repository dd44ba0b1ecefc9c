#include "core/chain/tx_queue.h"
#include "tests/support/await.h"
#include "tests/support/key_signer.h"
#include "tests/support/local_chain.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using chain::TxIntent;
using chain::TxQueue;
using test::await;
using test::KeySigner;
using test::LocalChain;
using test::Role;

/// The queue on a real node that mines when it is told to.
class TxQueueLiveTest : public QObject
{
    Q_OBJECT

private:
    static KeySigner signerOf(const LocalChain &chain)
    {
        const auto &actor = chain.actor(Role::Spare0);
        auto key = evm::PrivateKey::create(base::SecretBytes(actor.privateKey));
        FALLOW_CHECK(key.has_value());
        return KeySigner(std::move(*key));
    }
    TxIntent intent(const QString &key) const
    {
        return {.key = key, .to = m_chain->actor(Role::Spare1).address, .value = {1'000'000}};
    }
    void remake(chain::TxQueueOptions options = {})
    {
        m_queue.reset();
        options.pollInterval = 20ms;
        options.fees.cap = {1'000'000'000'000};
        m_queue = std::make_unique<TxQueue>(*m_client, *m_rows, *m_signer, m_clock, options);
        m_queue->resume();
    }
    void call(const QString &method, const QJsonArray &params = {}) const
    {
        FALLOW_VERIFY_RESULT(m_chain->rpc(method, params));
    }
    int pending() const
    {
        const auto status = m_chain->rpc(u"txpool_status"_s);
        return status ? status->toObject().value(u"pending"_s).toString().toInt(nullptr, 16) : -1;
    }

    std::unique_ptr<LocalChain> m_chain;
    std::unique_ptr<chain::NodeClient> m_client;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<KeySigner> m_signer;
    std::unique_ptr<store::TxQueueRepository> m_rows;
    std::unique_ptr<TxQueue> m_queue;
    base::SystemClock m_clock;

private Q_SLOTS:
    void init()
    {
        auto started = LocalChain::start(test::Flavour::Token);
        FALLOW_VERIFY_RESULT(started);
        m_chain = std::move(*started);
        m_client =
            std::make_unique<chain::NodeClient>(std::vector{m_chain->url()}, m_chain->chainId(),
                chain::NodeOptions{.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, m_clock);
        m_database =
            std::move(*store::Database::open(u":memory:"_s, store::migrationSet(u"core"_s)));
        m_signer = std::make_unique<KeySigner>(signerOf(*m_chain));
        m_rows = std::make_unique<store::TxQueueRepository>(
            *m_database, m_chain->chainId(), m_signer->address());
        remake();
    }
    void cleanup()
    {
        m_queue.reset();
        m_client.reset();
        m_chain.reset();
    }
    void anEmptyPurseCannotPay()
    {
        KeySigner poor;
        store::TxQueueRepository rows(*m_database, m_chain->chainId(), poor.address());
        TxQueue queue(*m_client, rows, poor, m_clock, {});
        FALLOW_VERIFY_REASON(await(queue.submit(intent(u"a"_s))), "chain.out_of_gas");
        auto withLimit = intent(u"b"_s);
        withLimit.gasLimit = 21'000;
        FALLOW_VERIFY_REASON(await(queue.submit(withLimit)), "chain.out_of_gas");
    }
    void tellsWhyAContractReverts()
    {
        TxIntent wrong{
            .key = u"a"_s, .to = m_chain->hub(), .data = QByteArray::fromHex("12345678")};
        const auto unsent = await(m_queue->submit(wrong));
        FALLOW_VERIFY_REASON(unsent, "chain.reverted");
        QVERIFY2(unsent.error().detail.contains(u"fallback-disabled"),
            qPrintable(unsent.error().detail));
        wrong.gasLimit = 200'000;
        const auto mined = await(m_queue->submit(wrong));
        FALLOW_VERIFY_REASON(mined, "chain.reverted");
        QVERIFY2(
            mined.error().detail.contains(u"fallback-disabled"), qPrintable(mined.error().detail));
        QCOMPARE(m_signer->count, 1);
    }
    void goesOnAfterARestartWithWhatWasSigned()
    {
        call(u"evm_setAutomine"_s, {false});
        const auto first = m_queue->submit(intent(u"a"_s));
        const auto second = m_queue->submit(intent(u"b"_s));
        QTRY_COMPARE(pending(), 2);
        remake();
        const auto again = m_queue->submit(intent(u"a"_s));
        FALLOW_VERIFY_RESULT(m_chain->mine());
        const auto receipt = await(again);
        FALLOW_VERIFY_RESULT(receipt);
        QVERIFY(receipt->succeeded);
        FALLOW_VERIFY_RESULT(await(m_queue->submit(intent(u"b"_s))));
        QCOMPARE(m_signer->count, 2);
    }
    void replacesWhatIsStuck()
    {
        call(u"evm_setAutomine"_s, {false});
        const auto result = m_queue->submit(intent(u"a"_s));
        QTRY_COMPARE(pending(), 1);
        for (int i = 0; i < 6; ++i) {
            call(u"anvil_setNextBlockBaseFeePerGas"_s, {u"0x174876e800"_s}); // 100 gwei
            FALLOW_VERIFY_RESULT(m_chain->mine());
        }
        QTRY_VERIFY(m_signer->count >= 2);
        QTRY_COMPARE(pending(), 1);
        FALLOW_VERIFY_RESULT(m_chain->mine());
        const auto receipt = await(result);
        FALLOW_VERIFY_RESULT(receipt);
        QCOMPARE(*await(m_client->nonce(m_signer->address())), quint64{1});
    }
    void sendsAgainWhatAReorganisationTookBack()
    {
        remake({.confirmations = 4});
        const auto result = m_queue->submit(intent(u"a"_s));
        QTRY_COMPARE(await(m_client->nonce(m_signer->address())).value_or(0), quint64{1});
        FALLOW_VERIFY_RESULT(m_chain->reorg(1));
        QTRY_COMPARE(await(m_client->nonce(m_signer->address())).value_or(9), quint64{0});
        FALLOW_VERIFY_RESULT(m_chain->mine(3));
        QTRY_COMPARE(await(m_client->nonce(m_signer->address())).value_or(0), quint64{1});
        FALLOW_VERIFY_RESULT(m_chain->mine(4));
        FALLOW_VERIFY_RESULT(await(result));
        QCOMPARE(m_signer->count, 1);
    }
    void sendsAgainWhatWasTakenBackAfterItWasMined()
    {
        FALLOW_VERIFY_RESULT(await(m_queue->submit(intent(u"a"_s))));
        QVERIFY(m_queue->isIdle());
        FALLOW_VERIFY_RESULT(m_chain->reorg(1));
        QTRY_COMPARE(await(m_client->nonce(m_signer->address())).value_or(9), quint64{0});
        m_queue->recheck();
        QTRY_COMPARE(await(m_client->nonce(m_signer->address())).value_or(0), quint64{1});
        QTRY_VERIFY(m_queue->isIdle());
        QCOMPARE(m_signer->count, 1); // the same bytes: it cannot be paid twice
        m_queue->recheck(); // nothing was taken back
        QTRY_VERIFY(m_queue->isIdle());
        QCOMPARE(await(m_client->nonce(m_signer->address())).value_or(0), quint64{1});
    }
};

QTEST_GUILESS_MAIN(TxQueueLiveTest)
#include "tx_queue_live_test.moc"
