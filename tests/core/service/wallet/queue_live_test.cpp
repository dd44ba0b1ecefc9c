#include "core/chain/tx_queue.h"
#include "core/poco/registry_calls.h"
#include "core/service/wallet/history.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/key_signer.h"
#include "tests/support/local_chain.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using model::EntryKind;
using model::EntryStatus;
using model::WalletEntry;
using service::WalletHistory;
using test::await;
using test::LocalChain;
using test::Role;

/// Transactions of our own queue in the history, on a real node.
class WalletQueueLiveTest : public QObject
{
    Q_OBJECT

private:
    void automine(bool isOn) const
    {
        FALLOW_VERIFY_RESULT(m_chain->rpc(u"evm_setAutomine"_s, {isOn}));
    }
    bool isWithTheNode(const QString &transaction) const
    {
        const auto known = m_chain->rpc(u"eth_getTransactionByHash"_s, {transaction});
        return known && known->isObject();
    }
    std::vector<WalletEntry> lines(const model::EntryQuery &query = {})
    {
        m_history->poke();
        const auto page = m_history->page(query);
        return page ? page->entries : std::vector<WalletEntry>();
    }
    WalletEntry top()
    {
        const auto all = lines();
        return all.empty() ? WalletEntry{} : all.front();
    }
    chain::TxIntent deposit(qint64 nrlc) const
    {
        return {.key = u"deposit"_s,
            .to = m_chain->rlc(),
            .data = poco::rlc::approveAndCall(m_chain->hub(), {nrlc}, {})};
    }

    std::unique_ptr<LocalChain> m_chain;
    std::unique_ptr<chain::NodeClient> m_client;
    std::unique_ptr<service::ChainReader> m_reader;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<test::KeySigner> m_signer;
    std::unique_ptr<store::TxQueueRepository> m_rows;
    std::unique_ptr<chain::TxQueue> m_queue;
    std::unique_ptr<WalletHistory> m_history;
    base::Address m_me;
    test::FakeClock m_clock{QDateTime::currentSecsSinceEpoch()};

private Q_SLOTS:
    void init()
    {
        auto started = LocalChain::start(test::Flavour::Token);
        FALLOW_VERIFY_RESULT(started);
        m_chain = std::move(*started);
        m_client =
            std::make_unique<chain::NodeClient>(std::vector{m_chain->url()}, m_chain->chainId(),
                chain::NodeOptions{.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, m_clock);
        m_reader = std::make_unique<service::ChainReader>(*m_client, m_chain->hub());
        m_database =
            std::move(*store::Database::open(u":memory:"_s, store::migrationSet(u"core"_s)));
        const auto &actor = m_chain->actor(Role::Admin); // has all the RLC
        m_signer = std::make_unique<test::KeySigner>(
            *evm::PrivateKey::create(base::SecretBytes(actor.privateKey)));
        m_me = m_signer->address();
        m_rows = std::make_unique<store::TxQueueRepository>(*m_database, m_chain->chainId(), m_me);
        chain::TxQueueOptions options{.pollInterval = 20ms};
        options.fees.cap = {1'000'000'000'000};
        m_queue = std::make_unique<chain::TxQueue>(*m_client, *m_rows, *m_signer, m_clock, options);
        auto history = WalletHistory::create({*m_reader, *m_database, m_clock},
            {.chainId = static_cast<qint64>(m_chain->chainId()),
                .rlc = m_chain->rlc(),
                .finalitySeconds = 60,
                .pollInterval = 30ms,
                .retryAfter = 30ms});
        FALLOW_VERIFY_RESULT(history);
        m_history = std::move(*history);
        const auto head = m_chain->blockNumber();
        FALLOW_VERIFY_RESULT(head);
        m_history->follow({{m_me, static_cast<qint64>(*head) + 1}});
    }
    void cleanup()
    {
        m_history.reset();
        m_queue.reset();
        m_client.reset();
        m_chain.reset();
    }
    void whatIsPendingBecomesTheMinedLineAndKeepsItsLabel()
    {
        automine(false);
        const auto sent = m_queue->submit(deposit(5));
        QTRY_COMPARE(top().status, EntryStatus::Pending);
        QTRY_VERIFY(!top().transaction.isEmpty());
        const WalletEntry pending = top();
        QCOMPARE(pending.kind, EntryKind::Deposited);
        QCOMPARE(pending.moved, base::Nrlc{5});
        QCOMPARE(pending.block, 0);
        FALLOW_VERIFY_RESULT(m_history->label({pending.id, u"savings"_s}));
        QTRY_VERIFY(isWithTheNode(pending.transaction)); // it is shown as soon as it is signed
        FALLOW_VERIFY_RESULT(m_chain->mine());
        FALLOW_VERIFY_RESULT(await(sent));
        QTRY_VERIFY(top().block > 0 && !top().id.startsWith(u"queue"));
        QCOMPARE(top().transaction, pending.transaction);
        QCOMPARE(top().status, EntryStatus::Provisional);
        QCOMPARE(top().label, u"savings"_s);
        QCOMPARE(lines().size(), size_t{1});
        m_clock.advance(120);
        QCOMPARE(top().status, EntryStatus::Certified);
        QVERIFY(!top().certifiedAt.has_value());
    }
    void aRevertedOneIsRejectedWithTheReason()
    {
        chain::TxIntent wrong{.key = u"wrong"_s, .to = m_chain->hub(), .gasLimit = 200'000};
        wrong.data = poco::hub::transfer(m_chain->actor(Role::Spare1).address, {1});
        FALLOW_VERIFY_REASON(await(m_queue->submit(wrong)), "chain.reverted");
        QTRY_COMPARE(top().status, EntryStatus::Rejected);
        QTRY_VERIFY(top().block > 0);
        QCOMPARE(top().kind, EntryKind::StakeSent);
        QCOMPARE(top().amount, base::Nrlc{});
        QVERIFY2(top().reason.startsWith(u"chain.reverted"), qPrintable(top().reason));
        QCOMPARE(m_history->sums(m_me)->free, base::Nrlc{});
    }
    void theContractsOwnWordsAreKept()
    {
        chain::TxIntent wrong{.key = u"wrong"_s, .to = m_chain->hub(), .gasLimit = 200'000};
        wrong.data = QByteArray::fromHex("12345678");
        FALLOW_VERIFY_REASON(await(m_queue->submit(wrong)), "chain.reverted");
        QTRY_COMPARE(top().status, EntryStatus::Rejected);
        QVERIFY2(top().reason.contains(u"fallback-disabled"), qPrintable(top().reason));
    }
    void coinAndOtherCallsHaveALineToo()
    {
        const base::Address other = m_chain->actor(Role::Spare1).address;
        FALLOW_VERIFY_RESULT(
            await(m_queue->submit({.key = u"coin"_s, .to = other, .value = {12}})));
        FALLOW_VERIFY_RESULT(await(m_queue->submit({.key = u"approve"_s,
            .to = m_chain->rlc(),
            .data = poco::rlc::approve(m_chain->hub(), {3})})));
        QTRY_COMPARE(lines().size(), size_t{2});
        QTRY_VERIFY(lines().front().block > 0 && lines().back().block > 0);
        QCOMPARE(lines({.kinds = {EntryKind::Coin}}).front().coin, base::Wei{12});
        QCOMPARE(lines({.kinds = {EntryKind::Coin}}).front().counterparty, other);
        QCOMPARE(lines({.kinds = {EntryKind::Call}}).size(), size_t{1});
        QCOMPARE(lines().front().kind, EntryKind::Call); // the newer one
    }
    void whatAReorganisationTookBackIsPendingAgain()
    {
        FALLOW_VERIFY_RESULT(await(m_queue->submit(deposit(5))));
        QTRY_VERIFY(top().block > 0 && !top().id.startsWith(u"queue"));
        FALLOW_VERIFY_RESULT(m_chain->reorg(1));
        FALLOW_VERIFY_RESULT(m_chain->rpc(u"anvil_dropAllTransactions"_s));
        QTRY_COMPARE(top().status, EntryStatus::Pending);
        QCOMPARE(top().block, 0);
        QCOMPARE(m_history->sums(m_me)->free, base::Nrlc{});
    }
    void oneThatWasGivenUpLeavesNoLine()
    {
        automine(false);
        const auto id = m_rows->add({.key = u"never"_s, .target = m_chain->rlc()});
        FALLOW_VERIFY_RESULT(id);
        QCOMPARE(top().status, EntryStatus::Pending);
        QVERIFY(top().transaction.isEmpty());
        FALLOW_VERIFY_RESULT(m_rows->remove(*id));
        QVERIFY(lines().empty());
    }
};

QTEST_GUILESS_MAIN(WalletQueueLiveTest)
#include "queue_live_test.moc"
