#include "app/fallow-pool/commands.h"
#include "app/fallow-pool/config.h"
#include "app/fallow-pool/one_shot.h"
#include "app/fallow-pool/owner.h"
#include "app/fallow-pool/signals.h"

#include "core/pool/chain_adapter.h"
#include "core/pool/fetch_verifier.h"
#include "core/pool/market_chain_adapter.h"

#include <QDir>
#include <QTextStream>

#include <sys/resource.h>

namespace fallow::app {

using namespace Qt::StringLiterals;

namespace {

/// One descriptor a connection: what the system grants is raised as far as it goes.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/// Everything a serving pool consists of, in the order in which it is made.
struct Service {
    base::SystemClock clock;
    std::unique_ptr<wallet::OwnerSigner> owner;
    std::unique_ptr<OwnerTxSigner> signer;
    std::unique_ptr<store::Database> chainData;
    std::unique_ptr<store::TxQueueRepository> txRows;
    std::unique_ptr<store::ChainCursorRepository> cursors;
    std::unique_ptr<chain::NodeClient> client;
    std::unique_ptr<chain::TxQueue> transactions;
    std::unique_ptr<pool::ChainAdapter> chainPort;
    std::unique_ptr<content::FetchClient> fetch;
    std::unique_ptr<pool::FetchVerifier> verifier;
    std::unique_ptr<pool::MarketChainAdapter> marketChain;
    std::unique_ptr<market::OrderBook> orders;
    std::unique_ptr<pool::MarketDesk> market;
    std::unique_ptr<pool::Coordinator> pool;

    base::Result<base::Done> start(PoolConfig config, evm::PrivateKey key);
    base::Result<base::Done> openChain(const PoolConfig &config);
    void openMarket(const PoolConfig &config);
};

base::Result<base::Done> Service::openChain(const PoolConfig &config)
{
    if (!QDir().mkpath(config.dataFolder))
        return base::fail(base::Code::Unavailable, base::Reason(u"pool.cannot_store"_s), config.dataFolder);
    auto opened = store::Database::open(config.dataFolder + u"/chain.sqlite"_s, store::migrationSet(u"pool"_s));
    if (!opened)
        return opened.error();
    chainData = std::move(*opened);
    const quint64 chainId = config.settings.chainId;
    txRows = std::make_unique<store::TxQueueRepository>(*chainData, chainId, owner->address());
    cursors = std::make_unique<store::ChainCursorRepository>(*chainData);
    chain::NodeOptions nodeOptions;
    nodeOptions.maxBlockAgeSeconds = config.maxBlockAgeSeconds;
    if (config.maxBlockAgeSeconds == 0)
        nodeOptions.maxFutureSeconds = 0;
    client = std::make_unique<chain::NodeClient>(config.nodes, chainId, nodeOptions, clock);
    chain::TxQueueOptions txOptions;
    txOptions.pollInterval = std::min(txOptions.pollInterval, config.poll);
    transactions = std::make_unique<chain::TxQueue>(*client, *txRows, *signer, clock, txOptions);
    chainPort = std::make_unique<pool::ChainAdapter>(
        *client, *transactions, *cursors,
        pool::ChainAdapter::Options{config.settings.hub, config.settings.workerpool, config.startBlock, config.poll});
    return base::Done{};
}

void Service::openMarket(const PoolConfig &config)
{
    marketChain = std::make_unique<pool::MarketChainAdapter>(*client, *cursors,
        pool::MarketChainAdapter::Options{config.settings.hub, config.startBlock, config.poll});
    orders = std::make_unique<market::OrderBook>(
        *chainData, poco::Domain{.chainId = config.settings.chainId, .hub = config.settings.hub});
    market = std::make_unique<pool::MarketDesk>(*orders, *marketChain, clock);
}

base::Result<base::Done> Service::start(PoolConfig config, evm::PrivateKey key)
{
    owner = std::make_unique<wallet::OwnerSigner>(std::move(key));
    signer = std::make_unique<OwnerTxSigner>(*owner);
    config.settings.owner = owner->address();
    if (const auto done = openChain(config); !done)
        return done;
    openMarket(config);
    fetch = std::make_unique<content::FetchClient>(content::FetchClient::Settings{config.fetchProgram});
    verifier = std::make_unique<pool::FetchVerifier>(*fetch);
    auto made = pool::Coordinator::create(
        {.settings = config.settings,
         .dataFolder = config.dataFolder,
         .host = config.host,
         .port = config.port,
         .limits = config.limits,
         .sign =
             [this](const base::Address &worker, const base::TaskId &task) {
                 return owner->signAuthorization(worker, task, {});
             }},
        {*chainPort, *verifier, clock, market.get()});
    if (!made)
        return made.error();
    pool = std::move(*made);
    QObject::connect(pool.get(), &pool::Coordinator::failed, QCoreApplication::instance(),
                     [] { QCoreApplication::exit(1); });
    return base::Done{};
}

} // namespace

int runServe(QCommandLineParser &parser)
{
    onStopSignal([] { QCoreApplication::exit(0); });
    raiseDescriptorLimit();
    auto config = readConfig(parser.value(u"config"_s));
    if (!config)
        return failed(config.error());
    const auto password = readPassword(parser, u"Password of the pool's owner"_s);
    if (!password)
        return failed(password.error());
    auto key = unlockOwner(config->keystore, *password);
    if (!key)
        return failed(key.error());
    Service service;
    if (const auto done = service.start(std::move(*config), std::move(*key)); !done)
        return failed(done.error());
    QTextStream(stdout) << "listening on port " << service.pool->port() << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace fallow::app
