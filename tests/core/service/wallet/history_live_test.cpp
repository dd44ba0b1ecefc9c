#include "core/poco/registry_calls.h"
#include "core/service/wallet/stakes.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/local_market.h"
#include "tests/support/verify_result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using model::EntryKind;
using model::WalletEntry;
using service::WalletHistory;
using service::WalletStakes;
using test::Actor;
using test::await;
using test::Flavour;
using test::LocalChain;
using test::LocalMarket;
using test::Role;

namespace
{
constexpr base::Nrlc rlc{1'000'000'000};
base::Nrlc operator*(qint64 n, base::Nrlc amount)
{
    return {n * amount.value};
}
} // namespace

/// Money on the real contracts, and the history of it: after every step the lines add up to what
/// the chain says, to the last nRLC.
class WalletHistoryLiveTest : public QObject
{
    Q_OBJECT

private:
    void open(Flavour flavour)
    {
        auto started = LocalChain::start(flavour);
        FALLOW_VERIFY_RESULT(started);
        m_chain = std::move(*started);
        m_market = std::make_unique<LocalMarket>(*m_chain);
        m_folder = std::make_unique<QTemporaryDir>();
        for (const Role role : {Role::Scheduler, Role::AppOwner, Role::Requester, Role::Worker0,
                 Role::Worker1, Role::Worker2, Role::Spare0})
            m_accounts.push_back({m_chain->actor(role).address});
        connectCore();
    }
    void connectCore()
    {
        m_client =
            std::make_unique<chain::NodeClient>(std::vector{m_chain->url()}, m_chain->chainId(),
                chain::NodeOptions{.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, m_clock);
        m_reader = std::make_unique<service::ChainReader>(*m_client, m_chain->hub());
        auto database =
            store::Database::open(m_folder->filePath(u"core.db"_s), store::migrationSet(u"core"_s));
        FALLOW_VERIFY_RESULT(database);
        m_database = std::move(*database);
        auto history = WalletHistory::create({*m_reader, *m_database, m_clock},
            {.chainId = static_cast<qint64>(m_chain->chainId()),
                .rlc = m_chain->rlc(),
                .finalitySeconds = 600,
                .pollInterval = 30ms,
                .retryAfter = 30ms});
        FALLOW_VERIFY_RESULT(history);
        m_history = std::move(*history);
        m_history->follow(m_accounts);
        m_stakes = std::make_unique<WalletStakes>(WalletStakes::Parts{*m_reader, *m_history});
    }
    void close()
    {
        m_stakes.reset();
        m_history.reset();
        m_database.reset();
        m_reader.reset();
        m_client.reset();
    }
    poco::Account onHub(const base::Address &account) const
    {
        const auto answer = m_market->call(m_chain->hub(), poco::hub::viewAccount(account));
        return answer ? poco::hub::readAccount(*answer).value_or(poco::Account{}) : poco::Account{};
    }
    base::Nrlc inWallet(const base::Address &account) const
    {
        const auto answer = m_market->call(m_chain->rlc(), poco::rlc::balanceOf(account));
        return answer ? poco::hub::readAmount(*answer).value_or(base::Nrlc{-1}) : base::Nrlc{-1};
    }
    bool isTrue(const base::Address &account)
    {
        const auto sums = m_history->sums(account);
        const poco::Account there = onHub(account);
        const bool isToken = m_chain->flavour() == Flavour::Token;
        return sums && sums->free == there.stake && sums->locked == there.locked
            && (!isToken || sums->wallet == inWallet(account));
    }
    /// Every account's lines add up to the chain's balances, and the stakes to what is locked.
    void verify(const char *step)
    {
        const qint64 head = static_cast<qint64>(m_chain->blockNumber().value_or(0));
        const bool isRead = test::waitUntil([&] {
            return m_history->readTo() == head
                && std::all_of(m_accounts.begin(), m_accounts.end(),
                    [this](const auto &account) { return isTrue(account.address); });
        });
        for (const auto &account : m_accounts) {
            const auto sums = m_history->sums(account.address);
            const auto there = onHub(account.address);
            QVERIFY2(isTrue(account.address),
                qPrintable(
                    u"%1 %2: %3 %4 not %5 %6"_s.arg(QLatin1String(step), account.address.toString())
                        .arg(sums->free.value)
                        .arg(sums->locked.value)
                        .arg(there.stake.value)
                        .arg(there.locked.value)));
        }
        QVERIFY2(isRead, step);
        const auto stakes = await(m_stakes->list());
        FALLOW_VERIFY_RESULT(stakes);
        std::map<base::Address, base::Nrlc> locked;
        for (const model::Stake &stake : stakes->stakes) {
            QVERIFY2(stake.role != u"unknown", step);
            locked[stake.account] += stake.amount;
        }
        for (const auto &account : m_accounts)
            QCOMPARE(locked[account.address], onHub(account.address).locked);
    }
    std::vector<WalletEntry> lines(const base::Address &account, std::vector<EntryKind> kinds = {})
    {
        const auto page =
            m_history->page({.kinds = std::move(kinds), .account = account, .limit = 500});
        return page ? page->entries : std::vector<WalletEntry>();
    }
    WalletEntry newest(Role role, std::vector<EntryKind> kinds = {})
    {
        const auto all = lines(m_chain->actor(role).address, std::move(kinds));
        return all.empty() ? WalletEntry{} : all.front();
    }
    const Actor &who(Role role) const { return m_chain->actor(role); }
    base::TaskId contributed(quint64 category)
    {
        const auto deal = m_market->match({.volume = 2, .category = category});
        const auto task = deal ? m_market->initialize(*deal) : deal.error();
        const bool isDone =
            task && m_market->contribute(who(Role::Worker0), *task, "good").has_value();
        m_deal = deal.value_or(base::DealId());
        return isDone ? *task : base::TaskId();
    }

    /// How many stakes the newest deal has, all claimable or none; -1 when they differ.
    int stakesOfDeal(bool claimable)
    {
        const auto list = await(m_stakes->list());
        int count = 0;
        for (const model::Stake &stake : list ? list->stakes : std::vector<model::Stake>()) {
            if (stake.deal != m_deal)
                continue;
            if (stake.claimable != claimable || !stake.until)
                return -1;
            ++count;
        }
        return count;
    }

    std::unique_ptr<LocalChain> m_chain;
    std::unique_ptr<LocalMarket> m_market;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<chain::NodeClient> m_client;
    std::unique_ptr<service::ChainReader> m_reader;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<WalletHistory> m_history;
    std::unique_ptr<WalletStakes> m_stakes;
    std::vector<WalletHistory::Account> m_accounts;
    base::DealId m_deal;
    test::FakeClock m_clock{QDateTime::currentSecsSinceEpoch()};

    void receiveDepositAndSend();
    void serveWithALiar();
    void reorganise();
    void claimWhatFailed();
    void withdrawAndSweep();

private Q_SLOTS:
    void cleanup()
    {
        close();
        m_accounts.clear();
        m_market.reset();
        m_chain.reset();
    }
    void linesAddUpToTheChainAfterEveryStep_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::newRow("token") << Flavour::Token;
        QTest::newRow("native") << Flavour::Native;
    }
    void linesAddUpToTheChainAfterEveryStep()
    {
        QFETCH(Flavour, flavour);
        open(flavour);
        verify("start");
        for (const auto step :
            {&WalletHistoryLiveTest::receiveDepositAndSend, &WalletHistoryLiveTest::serveWithALiar,
                &WalletHistoryLiveTest::reorganise, &WalletHistoryLiveTest::claimWhatFailed,
                &WalletHistoryLiveTest::withdrawAndSweep}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
        }
        close(); // and once more, from what is on disk
        connectCore();
        verify("restart");
        const auto before = lines(who(Role::Spare0).address);
        m_accounts.pop_back(); // an account that goes is not shown, and comes back with all it had
        m_history->follow(m_accounts);
        QVERIFY(lines(who(Role::Spare0).address).empty());
        m_accounts.push_back({who(Role::Spare0).address});
        m_accounts.push_back({who(Role::Worker3).address}); // and one that was never known
        m_history->follow(m_accounts);
        verify("another account");
        QCOMPARE(lines(who(Role::Spare0).address), before);
    }
    void isTheSameAfterACrashAtAnyMoment()
    {
        open(Flavour::Token);
        QRandomGenerator random(20261122);
        for (int i = 0; i < 20; ++i) {
            FALLOW_VERIFY_RESULT(m_market->deposit(who(Role::Requester), {i + 1}));
            if (i % 7 == 3)
                FALLOW_VERIFY_RESULT(m_chain->reorg(2));
            for (int turns = static_cast<int>(random.bounded(120)); turns > 0; --turns)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            close(); // what is not committed is gone, as with kill -9
            connectCore();
        }
        verify("crashes");
    }
};

void WalletHistoryLiveTest::receiveDepositAndSend()
{
    const Actor &me = who(Role::Spare0);
    const Actor &worker = who(Role::Worker0);
    const bool isToken = m_chain->flavour() == Flavour::Token;
    if (isToken) {
        FALLOW_VERIFY_RESULT(m_market->send(
            who(Role::Admin), m_chain->rlc(), poco::rlc::transfer(me.address, 100 * rlc)));
        verify("receive");
        QCOMPARE(newest(Role::Spare0).kind, EntryKind::Received);
        QCOMPARE(newest(Role::Spare0).amount, 100 * rlc);
        QCOMPARE(newest(Role::Spare0).counterparty, who(Role::Admin).address);
    }
    FALLOW_VERIFY_RESULT(m_market->deposit(me, 40 * rlc));
    verify("deposit");
    QCOMPARE(newest(Role::Spare0).kind, EntryKind::Deposited);
    QCOMPARE(newest(Role::Spare0).amount, base::Nrlc{});
    QCOMPARE(newest(Role::Spare0).moved, 40 * rlc);
    QCOMPARE(newest(Role::Spare0).status, model::EntryStatus::Provisional);
    QVERIFY(newest(Role::Spare0).certifiedAt.has_value());
    if (isToken) {
        FALLOW_VERIFY_RESULT(
            m_market->send(me, m_chain->rlc(), poco::rlc::approve(m_chain->hub(), 5 * rlc)));
        FALLOW_VERIFY_RESULT(m_market->toHub(me, poco::hub::depositFor(5 * rlc, worker.address)));
        verify("deposit for the worker");
        QCOMPARE(newest(Role::Spare0).amount, base::Nrlc{} - 5 * rlc);
        FALLOW_VERIFY_RESULT(m_market->send(
            me, m_chain->rlc(), poco::rlc::transfer(who(Role::Spare1).address, {7})));
        verify("send");
        QCOMPARE(newest(Role::Spare0).kind, EntryKind::Sent);
    } else {
        FALLOW_VERIFY_RESULT(m_market->toHub(
            me, poco::hub::depositForNative(worker.address), {5'000'000'000'000'000'000}));
        verify("deposit for the worker");
    }
    QCOMPARE(newest(Role::Worker0).kind, EntryKind::StakeReceived);
    QCOMPARE(newest(Role::Worker0).counterparty, me.address);
    FALLOW_VERIFY_RESULT(m_market->toHub(me, poco::hub::transfer(worker.address, {9})));
    verify("stake sent");
    QCOMPARE(newest(Role::Spare0).kind, EntryKind::StakeSent);
}

void WalletHistoryLiveTest::serveWithALiar()
{
    const auto deal = m_market->match({.trust = 3});
    FALLOW_VERIFY_RESULT(deal);
    verify("match");
    QCOMPARE(newest(Role::Requester).kind, EntryKind::Locked);
    QCOMPARE(newest(Role::Requester).moved, 11 * rlc);
    QCOMPARE(newest(Role::Requester).deal, *deal);
    QVERIFY(!newest(Role::Requester).appName.isEmpty());
    const auto task = m_market->initialize(*deal);
    FALLOW_VERIFY_RESULT(task);
    FALLOW_VERIFY_RESULT(m_market->contribute(who(Role::Worker1), *task, "a lie"));
    verify("a lie");
    for (const Role role : {Role::Worker0, Role::Worker2, Role::Worker3})
        FALLOW_VERIFY_RESULT(m_market->contribute(who(role), *task, "good"));
    verify("contributions");
    for (const Role role : {Role::Worker0, Role::Worker2, Role::Worker3})
        FALLOW_VERIFY_RESULT(m_market->reveal(who(role), *task, "good"));
    FALLOW_VERIFY_RESULT(m_market->finalize(*task));
    verify("finalize");
    QCOMPARE(newest(Role::Worker0).kind, EntryKind::Reward);
    QCOMPARE(newest(Role::Worker0).task, *task);
    QCOMPARE(newest(Role::Worker0).deal, *deal);
    QCOMPARE(newest(Role::AppOwner).kind, EntryKind::Reward);
    QCOMPARE(newest(Role::AppOwner).amount, rlc);
    QCOMPARE(newest(Role::Worker1).kind, EntryKind::Seized);
    QCOMPARE(newest(Role::Worker1).status, model::EntryStatus::Rejected);
    QCOMPARE(newest(Role::Worker1).amount, base::Nrlc{-3'500'000'000});
    QCOMPARE(newest(Role::Requester).kind, EntryKind::Spent);
    QCOMPARE(newest(Role::Requester).amount, base::Nrlc{} - 11 * rlc);
}

void WalletHistoryLiveTest::reorganise()
{
    const auto snapshot = m_chain->snapshot();
    FALLOW_VERIFY_RESULT(snapshot);
    FALLOW_VERIFY_RESULT(m_market->deposit(who(Role::Requester), {5}));
    verify("before a revert");
    FALLOW_VERIFY_RESULT(m_chain->revert(*snapshot));
    FALLOW_VERIFY_RESULT(m_chain->mine(1)); // until then the node could just be late
    verify("after a revert");
    const base::TaskId task = contributed(0);
    QVERIFY(!task.isZero());
    verify("before the reorganisation");
    const WalletEntry locked = newest(Role::Worker0);
    FALLOW_VERIFY_RESULT(m_history->label({locked.id, u"mine"_s}));
    FALLOW_VERIFY_RESULT(
        m_chain->reorg(6)); // the deal, the contribution and what was before are gone
    verify("after the reorganisation");
    FALLOW_VERIFY_RESULT(m_chain->mine(2));
    verify("on the other branch");
}

void WalletHistoryLiveTest::claimWhatFailed()
{
    const base::TaskId task = contributed(5);
    QVERIFY(!task.isZero());
    verify("contribution");
    QCOMPARE(stakesOfDeal(false), 4); // two tasks of the pool, the worker's, the requester's deal
    FALLOW_VERIFY_RESULT(m_chain->advanceTime(601));
    QCOMPARE(stakesOfDeal(true), 4);
    FALLOW_VERIFY_RESULT(m_market->toHub(who(Role::Requester), poco::hub::claim(task)));
    verify("claim");
    QCOMPARE(newest(Role::Requester).kind, EntryKind::Refunded);
    QCOMPARE(newest(Role::Requester).amount, base::Nrlc{});
    QCOMPARE(newest(Role::Worker0).kind, EntryKind::Unlocked);
    QCOMPARE(newest(Role::Scheduler).kind, EntryKind::Seized);
    const auto open = await(m_stakes->openTasks(who(Role::Requester).address, m_deal));
    FALLOW_VERIFY_RESULT(open);
    QCOMPARE(open->size(), size_t{1});
    QCOMPARE(open->front().index, quint64{1});
    FALLOW_VERIFY_RESULT(m_market->toHub(
        who(Role::Requester), poco::hub::initializeAndClaimArray({m_deal}, {open->front().index})));
    verify("claim of what never began");
}

void WalletHistoryLiveTest::withdrawAndSweep()
{
    FALLOW_VERIFY_RESULT(m_market->toHub(who(Role::Spare0), poco::hub::withdraw(30 * rlc)));
    verify("withdraw");
    QCOMPARE(newest(Role::Spare0).kind, EntryKind::Withdrawn);
    QCOMPARE(newest(Role::Spare0).amount, base::Nrlc{});
    const auto sweep = poco::hub::withdrawTo(3 * rlc, who(Role::Spare0).address);
    FALLOW_VERIFY_RESULT(m_market->toHub(who(Role::Worker0), sweep));
    verify("sweep");
    QCOMPARE(newest(Role::Worker0).kind, EntryKind::Withdrawn);
    QCOMPARE(newest(Role::Worker0).counterparty, who(Role::Spare0).address);
    QCOMPARE(newest(Role::Worker0).amount, base::Nrlc{} - 3 * rlc);
    if (m_chain->flavour() == Flavour::Token) {
        QCOMPARE(newest(Role::Spare0).kind, EntryKind::Received);
        QCOMPARE(newest(Role::Spare0).counterparty, who(Role::Worker0).address);
    }
}

QTEST_GUILESS_MAIN(WalletHistoryLiveTest)
#include "history_live_test.moc"
