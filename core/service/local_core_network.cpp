// The network in use, and the way to another one.
#include "core/service/first_block.h"
#include "core/service/local_core.h"

namespace fallow::service {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

constexpr std::chrono::seconds startRetry{3};

std::vector<QUrl> urlsOf(const std::vector<QString> &texts)
{
    std::vector<QUrl> urls;
    for (const QString &text : texts)
        urls.emplace_back(text);
    return urls;
}

} // namespace

void LocalCore::connectNode()
{
    const Network &network = m_settings.network;
    m_node = std::make_unique<chain::NodeClient>(urlsOf(network.rpc), static_cast<quint64>(network.chainId),
                                                 chain::NodeOptions{.maxBlockAgeSeconds = network.maxBlockAgeSeconds},
                                                 m_clock);
    m_reader = std::make_unique<ChainReader>(*m_node, network.hub);
    m_nodeTrouble = base::fail(Code::Unavailable, "chain.no_fresh_node"_reason);
    connect(m_node.get(), &chain::NodeClient::healthChanged, this, &LocalCore::statusChanged);
}

/// Until the hub tells which token it uses; what waits here goes with the node it asks.
void LocalCore::start()
{
    m_tick.start();
    base::then(m_node.get(), m_reader->ask(poco::hub::get(poco::hub::Getter::Token), &poco::hub::readAddress),
               [this](const Result<base::Address> &token) {
                   const base::Address &expected = m_settings.network.rlc;
                   if (token && (expected.isZero() || expected == *token)) {
                       m_token = *token;
                       return engage();
                   }
                   m_nodeTrouble = token ? base::fail(Code::Denied, "network.other_rlc"_reason, token->toString())
                                         : token.error();
                   QTimer::singleShot(startRetry, m_node.get(), [this] { start(); });
                   statusChanged();
               });
}

MarketDesk::Ports LocalCore::marketPorts()
{
    return {.reader = [this] { return m_reader.get(); },
            .trouble = [this] { return notConnected(); },
            .place = [this] { return MarketServers::Place{m_settings.network, m_settings.poolUrl, {}}; },
            .requester = [this] { return m_settings.owner; },
            .runs = [this] { return m_owner ? m_owner->runs().list() : std::vector<model::Run>(); }};
}

/// Those that may keep a run's files: every server that is asked for orders may be a pool's.
std::vector<RunInputs::Server> LocalCore::poolServers() const
{
    std::vector<RunInputs::Server> servers;
    if (!m_settings.poolUrl.isEmpty())
        servers.push_back({m_settings.poolUrl, m_settings.pool});
    for (const api::NetworkPool &pool : m_settings.network.pools)
        servers.push_back({pool.url, pool.address});
    for (const QString &url : m_market.servers())
        servers.push_back({url, {}});
    return servers;
}

/// Reasons: those of api::Networks::use.
Result<Done> LocalCore::mayLeaveNetwork()
{
    if (m_worker && m_worker->session() && m_worker->session()->hasOpenTask())
        return base::fail(Code::Conflict, "network.task_under_way"_reason);
    if (!m_settings.poolUrl.isEmpty()) {
        // The journal, not the session: the pool may be away, or the wallet locked.
        store::TaskRepository rows(*m_database, store::TaskTable::Given);
        const Network &network = m_settings.network;
        if (const auto free = checkNothingAtStake(rows, {network.chainId, network.hub, m_settings.pool}); !free)
            return free;
    }
    const bool isPaying = (m_owner && !m_owner->queue().isIdle()) || (m_worker && !m_worker->queue().isIdle());
    return isPaying ? Result<Done>(base::fail(Code::Conflict, "wallet.payment_under_way"_reason))
                    : Result<Done>(Done{});
}

Result<Done> LocalCore::useNetwork(const Network &network)
{
    if (const auto may = mayLeaveNetwork(); !may)
        return may;
    const Settings before = m_settings;
    m_settings.network = network;
    m_settings.poolUrl.clear(); // a pool is of one network
    m_settings.pool = {};
    m_settings.sweepAbove.reset(); // practice is no consent to move real money
    if (const auto written = remember(); !written) {
        m_settings = before;
        return written;
    }
    leaveNetwork();
    m_contents.setHosts(hostRulesOf(network), gatewaysOf(network)); // a practice network's may be on this computer
    m_images.setHosts(hostRulesOf(network));
    connectNode();
    start();
    push({.historyRolledBack = true});
    ++m_seq; // a gap before the next: all that was told is of another network, who watches subscribes again
    statusChanged();
    return Done{};
}

/// Keys stay: those of keystores are nowhere else.
void LocalCore::leaveNetwork()
{
    m_node->endOpen(base::fail(Code::Cancelled, "network.left"_reason));
    m_market.leave();
    dropPayments();
    m_desk.setBooks(nullptr, nullptr);
    m_stakes.reset();
    m_history.reset();
    if (m_owner && m_hasOwnerKeystore)
        m_keys.owner = m_owner->signer().takeKey();
    m_owner.reset();
    if (m_worker && !m_isWorkerLocked)
        m_keys.worker.emplace(WorkerSide::dissolve(std::move(m_worker)));
    m_worker.reset();
    m_token.reset();
    m_block.reset();
    m_reputation.reset();
    m_lastStatus.reset();
}

/// Looked for once where nobody said where the hub begins, and remembered.
void LocalCore::findHistoryStart()
{
    base::then(m_node.get(), firstBlockOf(*m_node, m_settings.network.hub), [this](const Result<quint64> &block) {
        if (!block && block.error().reason != "network.no_old_state"_reason)
            return QTimer::singleShot(startRetry, m_node.get(), [this] { findHistoryStart(); });
        if (block) {
            m_settings.network.firstBlock = static_cast<qint64>(*block);
            if (const auto written = remember(); !written)
                qWarning().noquote() << written.error().toString();
        } else { // slow, and complete
            qWarning().noquote() << "history begins at block 0:" << block.error().toString();
        }
        openBooks();
    });
}

} // namespace fallow::service
