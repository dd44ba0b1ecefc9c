#include "core/pool/market_chain_adapter.h"

#include "core/base/future.h"
#include "core/evm/keccak.h"
#include "core/poco/broadcasts.h"
#include "core/poco/hub.h"
#include "core/poco/registry_calls.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolMarketChain, "fallow.pool.market_chain")

namespace fallow::pool
{

using base::Address;
using base::Bytes32;
using base::Result;
using market::OfferFacts;
using market::OrderKind;
using poco::OrderFacts;

namespace
{

/// Closed…Order(bytes32 hash), its hash in the data (poco.md K).
std::vector<Bytes32> closedTopics()
{
    std::vector<Bytes32> topics;
    for (const char *name : {"App", "Dataset", "Workerpool", "Request"})
        topics.push_back(
            evm::keccak256(QByteArray("Closed") + name + QByteArray("Order(bytes32)")));
    return topics;
}

chain::LogFollowerOptions followerOptions(const MarketChainAdapter::Options &options)
{
    chain::LogFollowerOptions follower;
    follower.name = QStringLiteral("market:") + options.hub.toString();
    follower.addresses = {options.hub};
    std::vector<Bytes32> topics = closedTopics();
    for (const Bytes32 &topic : poco::broadcastTopics())
        topics.push_back(topic);
    topics.push_back(poco::eventTopic<poco::OrdersMatched>());
    follower.topics = {topics};
    follower.startBlock = options.startBlock;
    follower.pollInterval = options.poll;
    return follower;
}

void addMatched(const poco::OrdersMatched &event, std::vector<OrderNotice> &notices)
{
    for (const Bytes32 &hash :
        {event.appHash, event.datasetHash, event.workerpoolHash, event.requestHash})
        notices.emplace_back(OrderMatched{hash});
}

/// What nobody can read is a stranger's broadcast: left out.
void addNotices(const chain::Log &log, std::vector<OrderNotice> &notices)
{
    static const std::vector<Bytes32> closed = closedTopics();
    const bool isClosed = log.topics.size() == 1
        && std::find(closed.begin(), closed.end(), log.topics.front()) != closed.end();
    if (isClosed) {
        if (const auto hash = Bytes32::fromBytes(log.data))
            notices.emplace_back(OrderClosed{*hash});
        return;
    }
    if (const auto order = poco::decodeBroadcast(log.topics, log.data); order && *order)
        notices.emplace_back(OrderBroadcast{**order});
    else if (const auto event = poco::decodeEvent(log.topics, log.data); event && *event) {
        if (const auto *matched = std::get_if<poco::OrdersMatched>(&**event))
            addMatched(*matched, notices);
    }
}

std::optional<poco::hub::Getter> registryOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::App:
        return poco::hub::Getter::AppRegistry;
    case OrderKind::Dataset:
        return poco::hub::Getter::DatasetRegistry;
    case OrderKind::Workerpool:
        return poco::hub::Getter::WorkerpoolRegistry;
    case OrderKind::Request:
        break;
    }
    return std::nullopt;
}

} // namespace

MarketChainAdapter::MarketChainAdapter(
    chain::NodeClient &client, store::ChainCursorRepository &cursors, const Options &options)
    : m_client(client), m_hub(options.hub), m_follower(client, cursors, followerOptions(options))
{
    connect(
        &m_follower, &chain::LogFollower::logs, this, &MarketChainAdapter::takeLogs);
    connect(&m_follower, &chain::LogFollower::rolledBack, this, [this](qint64 to) {
        ++m_epoch;
        m_listener.onRollback();
        acknowledge(to);
    });
    connect(&m_follower, &chain::LogFollower::failed, this,
        [](const base::Error &error) { qCWarning(lcPoolMarketChain) << error; });
}

void MarketChainAdapter::follow(Listener listener)
{
    m_listener = std::move(listener);
    m_follower.start();
}

void MarketChainAdapter::takeLogs(const chain::LogBatch &batch)
{
    std::vector<OrderNotice> notices;
    for (const chain::Log &log : batch.logs)
        addNotices(log, notices);
    const auto done = [this, to = static_cast<qint64>(batch.to), epoch = m_epoch] {
        if (epoch == m_epoch)
            acknowledge(to);
    };
    m_listener.onNotices(std::move(notices), done);
}

void MarketChainAdapter::acknowledge(qint64 to)
{
    // Queued: the follower may still be in the middle of its signal.
    QMetaObject::invokeMethod(
        this,
        [this, to] {
            if (const auto done = m_follower.ack(to); !done)
                qCWarning(lcPoolMarketChain) << done.error();
        },
        Qt::QueuedConnection);
}

template <typename T>
QFuture<Result<T>> MarketChainAdapter::ask(
    const Address &contract, const QByteArray &data, Result<T> (*read)(const QByteArray &))
{
    return base::then(this, m_client.call(contract, data),
        [read](const Result<QByteArray> &answer) {
            return answer ? read(*answer) : Result<T>(answer.error());
        });
}

QFuture<Result<OrderFacts>> MarketChainAdapter::resourceFacts(
    const Address &registry, const Address &resource)
{
    const auto isKnown = ask(registry, poco::registry::isRegistered(resource), &poco::hub::readBoolean);
    return base::then(this, isKnown,
        [this, registry, resource](const Result<bool> &registered) -> QFuture<Result<OrderFacts>> {
            if (!registered || !*registered)
                return base::readyWith(
                    registered ? Result<OrderFacts>(OrderFacts{}) : Result<OrderFacts>(registered.error()));
            const auto owner =
                ask(registry, poco::registry::ownerOf(resource), &poco::hub::readAddress);
            return base::then(this, owner, [](const Result<Address> &address) -> Result<OrderFacts> {
                if (!address)
                    return address.error();
                OrderFacts facts;
                facts.isRegistered = true;
                facts.owner = *address;
                return facts;
            });
        })
        .unwrap();
}

QFuture<Result<OrderFacts>> MarketChainAdapter::ownerFacts(const poco::AnyOrderValue &order)
{
    const auto registry = registryOf(static_cast<OrderKind>(order.index()));
    if (!registry) {
        OrderFacts facts;
        facts.isRegistered = true;
        facts.owner = std::get<poco::RequestOrder>(order).requester;
        return base::readyWith(Result<OrderFacts>(facts));
    }
    const auto address = ask(m_hub, poco::hub::get(*registry), &poco::hub::readAddress);
    return base::then(this, address,
        [this, resource = market::resourceOf(order)](const Result<Address> &known) {
            return known ? resourceFacts(*known, resource)
                         : base::readyWith(Result<OrderFacts>(known.error()));
        })
        .unwrap();
}

QFuture<Result<OfferFacts>> MarketChainAdapter::facts(const poco::AnyOrderValue &order)
{
    const poco::Domain domain{.chainId = m_client.chainId(), .hub = m_hub};
    const Bytes32 hash = market::hashOf(order, domain);
    const auto takeOwner = [this, hash](const Result<OrderFacts> &owner) -> QFuture<Result<OfferFacts>> {
        if (!owner)
            return base::readyWith(Result<OfferFacts>(owner.error()));
        auto consumed = ask(m_hub, poco::hub::viewConsumed(hash), &poco::hub::readNumber);
        auto presigner = ask(m_hub, poco::hub::viewPresigned(hash), &poco::hub::readAddress);
        auto account = ask(m_hub, poco::hub::viewAccount(owner->owner), &poco::hub::readAccount);
        return base::allOf(consumed, presigner, account)
            .apply(this,
                [known = *owner](quint64 used, const Address &signer,
                    const poco::Account &money) -> Result<OfferFacts> {
                    OrderFacts facts = known;
                    facts.consumed = used;
                    facts.presigner = signer;
                    return OfferFacts{.order = facts, .freeStake = money.stake};
                });
    };
    return base::then(this, ownerFacts(order), takeOwner).unwrap();
}

} // namespace fallow::pool
