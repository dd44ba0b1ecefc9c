#include "core/service/network_desk.h"

#include <algorithm>

namespace fallow::service
{

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 finalityUnlessKnown = 1200; // seconds; as the slowest preset: rather too late than too early

QString hostOf(const QString &server)
{
    const QUrl url(server);
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

Network wishOf(const api::AddNetworkRequest &request)
{
    const bool isOwn = std::any_of(request.servers.begin(), request.servers.end(),
        [](const QString &server) { return isPrivateHost(QUrl(server)); });
    Network wish{.chainId = request.chainId,
        .name = request.name,
        .hub = request.hub,
        .rpc = request.servers,
        .firstBlock = request.firstBlock.value_or(0),
        .gasFree = request.isGasFree,
        .realMoney = !request.isPractice,
        .finalitySeconds = request.finalitySeconds.value_or(request.isPractice ? 0 : finalityUnlessKnown),
        .coin = request.coin,
        .explorer = request.explorer};
    if (request.isPractice && isOwn) {
        wish.allowPrivateHosts = true;
        wish.maxBlockAgeSeconds = 0; // such chains make blocks on demand
    }
    return wish;
}

} // namespace

NetworkDesk::NetworkDesk(net::HttpClient &http, const QString &folder, Ports ports)
    : m_networks(http, folder), m_ports(std::move(ports))
{
    connect(&m_networks, &service::Networks::asking, this, &NetworkDesk::asking);
}

bool NetworkDesk::isCurrent(const Network &network) const
{
    return isSameNetwork(network, m_ports.current());
}

Result<std::vector<Network>> NetworkDesk::all() const
{
    auto known = m_networks.list();
    if (!known)
        return known;
    const bool isListed = std::any_of(known->begin(), known->end(),
        [this](const Network &network) { return isCurrent(network); });
    if (!isListed) {
        Network current = m_ports.current();
        current.name = service::Networks::freeName(current.name, *known);
        known->push_back(std::move(current));
    }
    return known;
}

Result<Network> NetworkDesk::find(const QString &name) const
{
    const auto known = all();
    if (!known)
        return known.error();
    const auto found = std::find_if(known->begin(), known->end(),
        [&](const Network &network) { return isSameName(network.name, name); });
    return found == known->end()
        ? Result<Network>(base::fail(Code::NotFound, "network.unknown"_reason, name.left(80)))
        : Result<Network>(*found);
}

api::Network NetworkDesk::described(const Network &network) const
{
    using api::Flavour;
    api::Network shown{.name = network.name,
        .chainId = network.chainId,
        .flavour = network.rlc.isZero() ? Flavour::Unknown : Flavour::Token,
        .hub = network.hub,
        .isRealMoney = network.realMoney,
        .isPreset = network.isPreset,
        .isInUse = isCurrent(network),
        .isReadOnly = network.readOnly,
        .finalitySeconds = network.finalitySeconds,
        .firstBlock = network.firstBlock,
        .coin = network.coin,
        .explorer = network.explorer,
        .pools = network.pools};
    for (const QString &server : network.rpc)
        shown.hosts.push_back(hostOf(server));
    if (network.rlc.isZero() && network.coin == nativeCoin)
        shown.flavour = Flavour::Native;
    if (const auto token = m_ports.token(); shown.isInUse && token)
        shown.flavour = token->isZero() ? Flavour::Native : Flavour::Token;
    return shown;
}

Result<api::NetworkList> NetworkDesk::listed() const
{
    const auto known = all();
    if (!known)
        return known.error();
    api::NetworkList list;
    for (const Network &network : *known)
        list.networks.push_back(described(network));
    return list;
}

api::Answer<api::NetworkList> NetworkDesk::list(const api::Empty &)
{
    return base::readyWith(listed());
}

api::Answer<api::NetworkList> NetworkDesk::add(const api::AddNetworkRequest &request)
{
    const auto known = all();
    const bool isTaken = known && std::any_of(known->begin(), known->end(), [&](const Network &network) {
        return isSameName(network.name, request.name);
    });
    if (isTaken) // the one in use may be of no list
        return base::readyWith<api::NetworkList>(
            base::fail(Code::InvalidArgument, "network.name_taken"_reason, request.name.left(80)));
    return base::then(this, m_networks.add(wishOf(request)), [this](const Result<Network> &added) {
        return added ? listed() : Result<api::NetworkList>(added.error());
    });
}

api::Answer<api::NetworkList> NetworkDesk::cancel(const api::NetworkRequest &request)
{
    const auto cancelled = m_networks.cancel(request.name);
    return base::readyWith(cancelled ? listed() : Result<api::NetworkList>(cancelled.error()));
}

api::Answer<api::NetworkList> NetworkDesk::remove(const api::NetworkRequest &request)
{
    const auto network = find(request.name);
    if (!network)
        return base::readyWith<api::NetworkList>(network.error());
    if (!network->isPreset && isCurrent(*network))
        return base::readyWith<api::NetworkList>(
            base::fail(Code::Conflict, "network.in_use"_reason, network->name));
    const auto removed = m_networks.remove(request.name);
    return base::readyWith(removed ? listed() : Result<api::NetworkList>(removed.error()));
}

api::Answer<api::NetworkList> NetworkDesk::use(const api::NetworkRequest &request)
{
    const auto network = find(request.name);
    const auto done = !network     ? Result<Done>(network.error())
        : isCurrent(*network)      ? Result<Done>(Done{})
                                   : leaveFor(*network);
    return base::readyWith(done ? listed() : Result<api::NetworkList>(done.error()));
}

Result<Done> NetworkDesk::leaveFor(const Network &network)
{
    if (const auto may = m_ports.mayLeave(); !may)
        return may;
    const auto known = m_networks.list();
    if (!known)
        return known.error();
    const bool isListed = std::any_of(
        known->begin(), known->end(), [this](const Network &each) { return isCurrent(each); });
    if (!isListed) { // else the way back would be gone
        if (const auto kept = m_networks.remember(m_ports.current()); !kept)
            return kept;
    }
    return m_ports.use(network);
}

} // namespace fallow::service
