#include "app/fallow-pool/commands.h"
#include "app/fallow-pool/config.h"
#include "app/fallow-pool/one_shot.h"
#include "app/fallow-pool/owner.h"

#include "core/chain/tx_queue.h"
#include "core/poco/hub.h"

#include <QDir>
#include <QFileInfo>

namespace fallow::app {

using base::Address;
using base::Result;
using namespace Qt::StringLiterals;
namespace hub = poco::hub;

namespace {

template<typename T>
using Answer = QFuture<Result<T>>;

/// Registers a pool on chain, one transaction after the other. Each has a key in the queue's
/// table, so that an interrupted `init` goes on where it stopped.
class Registration : public QObject
{
public:
    Registration(NewPool plan, evm::PrivateKey key, store::Database &data, QCommandLineParser &parser) :
        m_plan(std::move(plan)), m_owner(std::move(key)), m_signer(m_owner), m_parser(parser),
        m_rows(data, m_plan.chainId, m_owner.address()),
        m_client(urls(m_plan.nodes), m_plan.chainId, nodeOptions(), m_clock),
        m_queue(m_client, m_rows, m_signer, m_clock, {})
    {
    }

    /// The plan with the pool's address and the first block to follow.
    Answer<NewPool> run()
    {
        m_queue.resume();
        return base::then(this, m_client.latestBlock(), [this](const Result<chain::Block> &block) {
                   if (!block)
                       return ready<NewPool>(block.error());
                   m_plan.startBlock = block->number;
                   return m_plan.workerpool.isZero() ? createPool() : afterPool();
               }).unwrap();
    }

private:
    static std::vector<QUrl> urls(const QStringList &nodes) { return {nodes.begin(), nodes.end()}; }
    static chain::NodeOptions nodeOptions()
    {
        chain::NodeOptions options;
        options.maxBlockAgeSeconds = 0; // a chain that makes blocks on demand may be quiet
        options.maxFutureSeconds = 0;
        return options;
    }
    template<typename T>
    static Answer<T> ready(Result<T> result)
    {
        return QtFuture::makeReadyFuture(std::move(result));
    }
    Answer<chain::Receipt> send(const QString &key, const Address &to, const QByteArray &data, base::Wei value = {})
    {
        chain::TxIntent intent;
        intent.key = key;
        intent.to = to;
        intent.data = data;
        intent.value = value;
        return m_queue.submit(intent);
    }

    Answer<NewPool> createPool()
    {
        return base::then(this, m_client.call(m_plan.hub, hub::get(hub::Getter::WorkerpoolRegistry)),
                          [this](const Result<QByteArray> &answer) {
                              const auto registry = answer ? hub::readAddress(*answer) : Result<Address>(answer.error());
                              return registry ? createIn(*registry) : ready<NewPool>(registry.error());
                          }).unwrap();
    }
    Answer<NewPool> createIn(const Address &registry)
    {
        const poco::WorkerpoolDescription description{m_owner.address(), m_parser.value(u"description"_s)};
        return base::then(this, m_client.call(registry, poco::registry::predictWorkerpool(description)),
                          [this, registry, description](const Result<QByteArray> &answer) {
                              const auto address = answer ? hub::readAddress(*answer) : Result<Address>(answer.error());
                              if (!address)
                                  return ready<NewPool>(address.error());
                              m_plan.workerpool = *address;
                              return sendCreation(registry, description);
                          }).unwrap();
    }
    Answer<NewPool> sendCreation(const Address &registry, const poco::WorkerpoolDescription &description)
    {
        return base::then(this, m_client.code(m_plan.workerpool),
                          [this, registry, description](const Result<QByteArray> &code) {
                              if (!code)
                                  return ready<NewPool>(code.error());
                              if (!code->isEmpty())
                                  return afterPool(); // a former run got this far
                              return base::then(this,
                                                send(u"create:"_s + m_plan.workerpool.toString(), registry,
                                                     poco::registry::createWorkerpool(description)),
                                                [this](const Result<chain::Receipt> &receipt) {
                                                    return receipt ? afterPool() : ready<NewPool>(receipt.error());
                                                }).unwrap();
                          }).unwrap();
    }
    Answer<NewPool> afterPool()
    {
        if (!m_parser.isSet(u"stake-ratio"_s) && !m_parser.isSet(u"reward-ratio"_s))
            return afterPolicy();
        const quint64 stake = m_parser.isSet(u"stake-ratio"_s) ? m_parser.value(u"stake-ratio"_s).toULongLong() : 30;
        const quint64 reward = m_parser.isSet(u"reward-ratio"_s) ? m_parser.value(u"reward-ratio"_s).toULongLong() : 1;
        const QString key = QStringLiteral("policy:%1:%2:%3").arg(m_plan.workerpool.toString()).arg(stake).arg(reward);
        return base::then(this, send(key, m_plan.workerpool, poco::workerpool::changePolicy(stake, reward)),
                          [this](const Result<chain::Receipt> &receipt) {
                              return receipt ? afterPolicy() : ready<NewPool>(receipt.error());
                          }).unwrap();
    }
    Answer<NewPool> afterPolicy()
    {
        if (!m_parser.isSet(u"deposit"_s))
            return ready<NewPool>(m_plan);
        const auto amount = base::parseRlc(m_parser.value(u"deposit"_s));
        if (!amount || amount->value <= 0)
            return ready<NewPool>(base::fail(base::Code::InvalidArgument, base::Reason(u"base.bad_amount"_s), u"--deposit"_s));
        const QString key = u"deposit:"_s + m_plan.workerpool.toString() + u':' + amount->toString();
        if (m_parser.isSet(u"native"_s)) {
            const base::Wei value{static_cast<base::uint128>(amount->value) * 1'000'000'000U};
            return deposited(send(key, m_plan.hub, hub::depositNative(), value));
        }
        return base::then(this, m_client.call(m_plan.hub, hub::get(hub::Getter::Token)),
                          [this, key, amount = *amount](const Result<QByteArray> &answer) {
                              const auto token = answer ? hub::readAddress(*answer) : Result<Address>(answer.error());
                              if (!token)
                                  return ready<NewPool>(token.error());
                              return deposited(send(key, *token, poco::rlc::approveAndCall(m_plan.hub, amount, {})));
                          }).unwrap();
    }
    Answer<NewPool> deposited(Answer<chain::Receipt> sent)
    {
        return base::then(this, sent, [this](const Result<chain::Receipt> &receipt) {
            return receipt ? Result<NewPool>(m_plan) : Result<NewPool>(receipt.error());
        });
    }

    base::SystemClock m_clock;
    NewPool m_plan;
    wallet::OwnerSigner m_owner;
    OwnerTxSigner m_signer;
    QCommandLineParser &m_parser;
    store::TxQueueRepository m_rows;
    chain::NodeClient m_client;
    chain::TxQueue m_queue;
};

Result<NewPool> planOf(const QCommandLineParser &parser)
{
    NewPool plan;
    plan.chainId = parser.value(u"chain-id"_s).toULongLong();
    plan.nodes = parser.values(u"node"_s);
    plan.gasFree = parser.isSet(u"gas-free"_s);
    plan.host = parser.value(u"host"_s);
    plan.port = parser.value(u"port"_s).toUShort();
    plan.publicUrl = parser.value(u"public-url"_s);
    const auto hubAddress = Address::fromHex(parser.value(u"hub"_s));
    if (!hubAddress || plan.chainId == 0 || plan.nodes.isEmpty())
        return base::fail(base::Code::InvalidArgument, base::Reason(u"pool.bad_config"_s),
                          u"init needs --hub, --chain-id and --node"_s);
    plan.hub = *hubAddress;
    if (parser.isSet(u"pool-address"_s)) {
        const auto known = Address::fromHex(parser.value(u"pool-address"_s));
        if (!known)
            return known.error().during(u"--pool-address");
        plan.workerpool = *known;
    }
    return plan;
}

/// The key of owner.json, which is made or imported when it is not there yet.
Result<evm::PrivateKey> ownerKey(const QString &keystore, const QCommandLineParser &parser)
{
    const auto password = readPassword(parser, u"Password for the pool's owner"_s);
    if (!password)
        return password.error();
    if (QFile::exists(keystore))
        return unlockOwner(keystore, *password);
    auto key = parser.isSet(u"import-keystore"_s)
        ? unlockOwner(parser.value(u"import-keystore"_s), *password)
        : Result<evm::PrivateKey>(evm::PrivateKey::generate());
    if (!key)
        return key;
    if (const auto stored = storeOwner(keystore, *key, *password); !stored)
        return stored.error();
    return key;
}

} // namespace

int runInit(QCommandLineParser &parser)
{
    const QString path = QFileInfo(parser.value(u"config"_s)).absoluteFilePath();
    const QDir folder = QFileInfo(path).dir();
    const auto plan = planOf(parser);
    if (!plan)
        return failed(plan.error());
    if (QFile::exists(path))
        return failed(base::fail(base::Code::Conflict, base::Reason(u"pool.config_exists"_s), path));
    if (!QDir().mkpath(folder.filePath(u"data"_s)))
        return failed(base::fail(base::Code::Unavailable, base::Reason(u"pool.cannot_store"_s), path));
    auto key = ownerKey(folder.filePath(u"owner.json"_s), parser);
    if (!key)
        return failed(key.error());
    QTextStream(stderr) << "owner " << key->address().toString() << Qt::endl;
    auto data = store::Database::open(folder.filePath(u"data/chain.sqlite"_s), store::migrationSet(u"pool"_s));
    if (!data)
        return failed(data.error());
    Registration registration(*plan, std::move(*key), **data, parser);
    int written = 0;
    const int code = runUntil<NewPool>(&registration, registration.run(), [&](const NewPool &pool) {
        const auto done = writeConfig(path, pool);
        written = done ? 0 : failed(done.error());
        if (done)
            QTextStream(stdout) << "{\"workerpool\":\"" << pool.workerpool.toString() << "\"}" << Qt::endl;
    });
    return code != 0 ? code : written;
}

} // namespace fallow::app
