#pragma once

#include "core/poco/hub.h"
#include "core/poco/ids.h"
#include "core/service/keys.h"
#include "core/service/wallet/money.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/key_signer.h"
#include "tests/support/local_chain.h"
#include "tests/support/verify_result.h"

#include <QJsonObject>

/// A wallet on the local chain: the requester's account as owner and a worker's, with all that
/// WalletMoney borrows.
namespace fallow::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What one account has, as the chain tells it.
struct Purse {
    base::Nrlc wallet;
    base::Nrlc stake;
    base::Nrlc locked;
    base::Wei coin;
    friend bool operator==(const Purse &, const Purse &) = default;
};

class MoneyStand
{
public:
    explicit MoneyStand(Flavour flavour)
    {
        chain = std::move(*LocalChain::start(flavour));
        client = std::make_unique<chain::NodeClient>(std::vector{chain->url()}, chain->chainId(),
            chain::NodeOptions{.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, nodeClock);
        reader = std::make_unique<service::ChainReader>(*client, chain->hub());
        database = std::move(*store::Database::open(u":memory:"_s, store::migrationSet(u"core"_s)));
        owner = std::make_unique<KeySigner>(key(Role::Requester));
        workerKey = std::make_unique<wallet::WorkerSigner>(
            std::move(*wallet::WorkerSigner::create(key(Role::Worker0),
                {.chainId = chain->chainId(),
                    .hub = chain->hub(),
                    .rlc = chain->rlc(),
                    .owner = owner->address()})));
        worker = std::make_unique<service::WorkerTxSigner>(*workerKey);
        ownerRows = std::make_unique<store::TxQueueRepository>(
            *database, chain->chainId(), owner->address());
        workerRows = std::make_unique<store::TxQueueRepository>(
            *database, chain->chainId(), worker->address());
        remake();
    }
    ~MoneyStand()
    {
        money.reset();
        ownerQueue.reset();
        workerQueue.reset();
        client.reset();
    }

    /// As after a crash: the database and the keys remain.
    void remake(quint64 confirmations = 1)
    {
        money.reset();
        const chain::TxQueueOptions options{.confirmations = confirmations, .pollInterval = 20ms};
        ownerQueue =
            std::make_unique<chain::TxQueue>(*client, *ownerRows, *owner, nodeClock, options);
        workerQueue =
            std::make_unique<chain::TxQueue>(*client, *workerRows, *worker, nodeClock, options);
        money = std::make_unique<service::WalletMoney>(
            service::WalletMoney::Parts{*reader, *ownerQueue, workerQueue.get(), clock},
            service::WalletMoney::Ports{.facts = [this] { return facts(); },
                .payees = {},
                .mayPayOut = [this](const base::Address &) { return mayPayOut; },
                .mayAsk = [this](const QString &origin) { return origin == granted ? base::Result<base::Done>(base::Done{}) : base::fail(base::Code::Denied, base::Reason(u"web.not_granted"_s)); },
                .placeOf = [this](const base::TaskId &) { return place; }},
            service::WalletMoney::Options{
                .fees = {.cap = {100'000'000'000}}, .keepBack = {1'000'000'000'000'000}});
        ownerQueue->resume();
        workerQueue->resume();
    }
    evm::PrivateKey key(Role role) const
    {
        return std::move(
            *evm::PrivateKey::create(base::SecretBytes(chain->actor(role).privateKey)));
    }
    bool isNative() const { return chain->rlc().isZero(); }
    poco::ChainFacts facts() const
    {
        poco::ChainFacts facts;
        facts.chainId = chain->chainId();
        facts.networkName = u"Practice"_s;
        facts.coin = isNative() ? u"xRLC"_s : u"ETH"_s;
        facts.hub = chain->hub();
        facts.rlc = chain->rlc();
        facts.appRegistry = chain->appRegistry();
        facts.datasetRegistry = chain->datasetRegistry();
        facts.workerpoolRegistry = chain->workerpoolRegistry();
        facts.workerpools = {chain->workerpool()};
        return facts;
    }
    Purse purse(const base::Address &account)
    {
        const auto coin = await(client->balance(account));
        const auto inContract = await(
            reader->ask<poco::Account>(poco::hub::viewAccount(account), &poco::hub::readAccount));
        const auto rlc = isNative() ? base::Result<base::Nrlc>(service::inRlc(*coin))
                                    : await(reader->ask<base::Nrlc>(chain->rlc(),
                                        poco::rlc::balanceOf(account), &poco::hub::readAmount));
        return {*rlc, inContract->stake, inContract->locked, *coin};
    }
    base::Result<api::PreparedPayment> prepare(const api::PreparePaymentRequest &request)
    {
        return await(money->prepare(request));
    }
    /// What the mined transaction cost in fees.
    base::Result<base::Wei> confirm(const QString &token)
    {
        const auto sent = await(money->confirm(token));
        if (!sent)
            return sent.error();
        lastHash = sent->transaction;
        return feeOf(lastHash);
    }
    base::Result<base::Wei> feeOf(const QString &hash) const
    {
        const auto receipt = chain->receipt(hash);
        if (!receipt)
            return receipt.error();
        const auto number = [&](const char *name) {
            return (*receipt)[QLatin1String(name)].toString().toULongLong(nullptr, 16);
        };
        if (number("status") != 1)
            return base::fail(base::Code::Internal, base::Reason(u"test.reverted"_s));
        return base::Wei{base::uint128{number("gasUsed")} * number("effectiveGasPrice")};
    }
    void sendAs(Role role, const QByteArray &data) const
    {
        const auto hash = chain->rpc(u"eth_sendTransaction"_s,
            {QJsonObject{{u"from"_s, chain->actor(role).address.toString()},
                {u"to"_s, chain->hub().toString()}, {u"gasPrice"_s, u"0x4a817c800"_s}, // 20 gwei
                {u"data"_s, base::toHex(data)}}});
        if (!hash)
            qFatal("%s", qPrintable(hash.error().toString()));
        FALLOW_CHECK(chain->receipt(hash->toString()).has_value());
    }
    /// The requester buys one run for 0.3 RLC; its only task.
    base::TaskId buy()
    {
        const poco::Domain domain{.chainId = chain->chainId(), .hub = chain->hub()};
        poco::OrdersToMatch orders;
        orders.app = {.app = chain->app(), .appPrice = {100'000'000}, .salt = poco::randomSalt()};
        orders.workerpool = {.workerpool = chain->workerpool(),
            .workerpoolPrice = {200'000'000},
            .salt = poco::randomSalt()};
        orders.request = {.app = chain->app(),
            .appMaxPrice = {100'000'000},
            .workerpoolMaxPrice = {200'000'000},
            .requester = owner->address(),
            .beneficiary = owner->address(),
            .salt = poco::randomSalt()};
        orders.app = poco::signedOrder(orders.app, domain, key(Role::AppOwner));
        orders.workerpool = poco::signedOrder(orders.workerpool, domain, key(Role::Scheduler));
        orders.request = poco::signedOrder(orders.request, domain, key(Role::Requester));
        sendAs(Role::Requester, poco::hub::matchOrders(orders));
        const base::DealId deal = poco::dealId(poco::orderHash(orders.request, domain), 0);
        place = service::WalletMoney::TaskPlace{deal, 0};
        return poco::taskId(deal, 0);
    }
    base::Address spare() const { return chain->actor(Role::Spare0).address; }

    base::SystemClock nodeClock;
    FakeClock clock{1'800'000'000};
    std::unique_ptr<LocalChain> chain;
    std::unique_ptr<chain::NodeClient> client;
    std::unique_ptr<service::ChainReader> reader;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<KeySigner> owner;
    std::unique_ptr<wallet::WorkerSigner> workerKey;
    std::unique_ptr<service::WorkerTxSigner> worker;
    std::unique_ptr<store::TxQueueRepository> ownerRows;
    std::unique_ptr<store::TxQueueRepository> workerRows;
    std::unique_ptr<chain::TxQueue> ownerQueue;
    std::unique_ptr<chain::TxQueue> workerQueue;
    std::unique_ptr<service::WalletMoney> money;
    base::Result<base::Done> mayPayOut = base::Done{};
    QString granted; ///< the origin whose pages may ask
    std::optional<service::WalletMoney::TaskPlace> place;
    QString lastHash;
};

} // namespace fallow::test
