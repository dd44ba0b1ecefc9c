#include "core/service/networks.h"

#include "core/service/first_block.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace fallow::service
{

using base::Code;
using base::Done;
using base::Result;
using model::NetworkQuestion;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 maxFileBytes = 256 * 1024;
constexpr size_t mostOwn = 32; // each of eight servers at most: they fit the file
constexpr qint64 maxReplyBytes = 256 * 1024; // what is asked has some hundred bytes

struct NetworkFile {
    std::vector<Network> networks;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("networks", &NetworkFile::networks)};
    }
};

bool isNamed(const Network &network, const QString &name)
{
    return isSameName(network.name, name);
}

base::Error unknown(const QString &name)
{
    return base::fail(Code::NotFound, "network.unknown"_reason, name.left(80));
}

} // namespace

bool isSameNetwork(const Network &one, const Network &other)
{
    return one.chainId == other.chainId && one.hub == other.hub && one.rpc == other.rpc;
}

Network Networks::refreshed(const Network &network)
{
    const auto known = presets();
    const auto preset = std::find_if(known.begin(), known.end(), [&](const Network &each) {
        return isNamed(each, network.name) && isSameNetwork(each, network);
    });
    return preset == known.end() ? network : *preset;
}

QString Networks::freeName(const QString &name, const std::vector<Network> &known)
{
    QString free = name;
    const auto isTaken = [&](const Network &network) { return isNamed(network, free); };
    for (int number = 2; std::any_of(known.begin(), known.end(), isTaken); ++number)
        free = name + u" (%1)"_s.arg(number);
    return free;
}

Networks::Networks(net::HttpClient &http, const QString &folder)
    : m_http(http), m_file(folder + u"/networks.json")
{
}

std::vector<Network> Networks::presets()
{
    std::vector<Network> presets;
    const QDir folder(u":/networks"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        auto network = readNetwork(folder.filePath(name));
        FALLOW_CHECK(network.has_value());
        network->isPreset = true;
        presets.push_back(std::move(*network));
    }
    // What is real first.
    std::stable_sort(presets.begin(), presets.end(),
        [](const Network &a, const Network &b) { return a.realMoney > b.realMoney; });
    return presets;
}

Network Networks::beginning()
{
    const std::vector<Network> known = presets();
    const auto practice = std::find_if(known.begin(), known.end(), [](const Network &network) { return network.name == u"Practice"_s; });
    FALLOW_CHECK(practice != known.end());
    return *practice;
}

Result<std::vector<Network>> Networks::own() const
{
    QFile file(m_file);
    if (!file.exists())
        return std::vector<Network>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return base::fail(Code::Corrupt, "settings.unreadable"_reason, m_file);
    return json::fromText<NetworkFile>(file.readAll())
        .transform([](NetworkFile &&read) { return std::move(read.networks); })
        .during(m_file);
}

Result<std::vector<Network>> Networks::list() const
{
    auto own = this->own();
    if (!own)
        return own;
    std::vector<Network> all = presets();
    std::move(own->begin(), own->end(), std::back_inserter(all));
    return all;
}

Result<Network> Networks::find(const QString &name) const
{
    const auto all = list();
    if (!all)
        return all.error();
    const auto found = std::find_if(
        all->begin(), all->end(), [&](const Network &network) { return isNamed(network, name); });
    return found == all->end() ? Result<Network>(unknown(name)) : Result<Network>(*found);
}

Result<Done> Networks::write(const std::vector<Network> &networks) const
{
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(json::toObject(NetworkFile{networks})).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return base::fail(
            Code::Unavailable, "settings.unwritable"_reason, m_file + u": " + file.errorString());
    }
    return Done{};
}

Result<Done> Networks::remove(const QString &name)
{
    auto own = this->own();
    if (!own)
        return own.error();
    const auto known = find(name);
    if (!known)
        return known.error();
    if (known->isPreset)
        return base::fail(Code::Denied, "network.is_preset"_reason, name);
    std::erase_if(*own, [&](const Network &network) { return isNamed(network, name); });
    return write(*own);
}

QFuture<Result<Network>> Networks::add(const Network &wish)
{
    const auto known = list();
    const auto checked = known ? checkForm(wish, *known) : Result<Done>(known.error());
    if (!checked)
        return QtFuture::makeReadyFuture(Result<Network>(checked.error()));
    if (beingAdded(wish.name))
        return base::readyWith<Network>(
            base::fail(Code::Conflict, "network.being_added"_reason, wish.name));
    Adding adding{.wish = wish};
    for (const QString &server : wish.rpc)
        adding.servers.push_back(std::make_unique<chain::RpcEndpoint>(
            m_http, QUrl(server), chain::RpcLimits{.maxReplyBytes = maxReplyBytes}));
    adding.promise.start();
    auto future = adding.promise.future();
    const quint64 id = ++m_lastId;
    m_adding.emplace(id, std::move(adding));
    askNext(id);
    return future;
}

std::optional<quint64> Networks::beingAdded(const QString &name) const
{
    const auto found = std::find_if(m_adding.begin(), m_adding.end(),
        [&](const auto &entry) { return isNamed(entry.second.wish, name); });
    return found == m_adding.end() ? std::nullopt : std::optional(found->first);
}

Result<Done> Networks::cancel(const QString &name)
{
    const auto id = beingAdded(name);
    if (!id)
        return base::fail(Code::NotFound, "network.not_being_added"_reason, name.left(80));
    finish(*id, base::fail(Code::Cancelled, "network.cancelled"_reason, name.left(80)));
    return Done{};
}

void Networks::tell(const Adding &adding, model::NetworkProgress progress)
{
    progress.name = adding.wish.name;
    progress.servers = static_cast<qint64>(adding.servers.size());
    const auto index = static_cast<size_t>(progress.server - 1);
    progress.host = adding.servers[index]->url().host();
    Q_EMIT asking(progress);
}

void Networks::askNext(quint64 id)
{
    Adding &adding = m_adding.at(id);
    if (adding.asked == adding.servers.size())
        return searchNext(id);
    tell(adding, {.question = NetworkQuestion::Hub, .server = static_cast<qint64>(adding.asked + 1)});
    chain::RpcEndpoint &server = *adding.servers[adding.asked];
    base::then(this,
        askHub(this, server, adding.wish.hub, static_cast<quint64>(adding.wish.chainId)),
        [this, id](const Result<HubFacts> &facts) { takeFacts(id, facts); });
}

void Networks::takeFacts(quint64 id, const Result<HubFacts> &facts)
{
    if (!m_adding.contains(id))
        return; // cancelled
    Adding &adding = m_adding.at(id);
    const QString server = adding.wish.rpc[adding.asked];
    if (!facts)
        return finish(id, facts.error().during(server));
    if (const auto checked = checkHub(adding.wish, *facts); !checked)
        return finish(id, checked.error().during(server));
    if (adding.facts && *adding.facts != *facts)
        return finish(id, base::fail(Code::Conflict, "network.nodes_disagree"_reason, server));
    adding.facts = *facts;
    ++adding.asked;
    askNext(id);
}

/// Where the hub begins; the next server is asked when one has no old state.
void Networks::searchNext(quint64 id)
{
    Adding &adding = m_adding.at(id);
    if (adding.wish.firstBlock > 0 || adding.searched == adding.servers.size())
        return finish(id, keep(adding));
    chain::RpcEndpoint &server = *adding.servers[adding.searched++];
    const auto told = [this, id](qint64 step, qint64 steps) {
        if (const auto now = m_adding.find(id); now != m_adding.end())
            tell(now->second, {.question = NetworkQuestion::FirstBlock,
                .server = static_cast<qint64>(now->second.searched), .step = step, .steps = steps});
    };
    base::then(this, firstBlockOf(this, server, adding.wish.hub, told),
        [this, id](const Result<quint64> &block) {
            if (!m_adding.contains(id))
                return; // cancelled
            Adding &asked = m_adding.at(id);
            if (block) {
                asked.wish.firstBlock = static_cast<qint64>(*block);
                asked.searched = asked.servers.size(); // it may be block 0
            }
            searchNext(id);
        });
}

/// The list is read anew: it may have changed while the servers were asked.
Result<Network> Networks::keep(const Adding &adding) const
{
    const auto all = list();
    auto own = this->own();
    if (!all || !own)
        return all ? own.error() : all.error();
    if (const auto checked = checkForm(adding.wish, *all); !checked)
        return checked.error();
    Network network = adding.wish;
    network.rlc = adding.facts->token;
    network.isPreset = false;
    if (network.coin.isEmpty())
        network.coin = network.rlc.isZero() ? nativeCoin.toString() : u"ETH"_s;
    const auto written = append(std::move(*own), network);
    return written ? Result<Network>(network) : Result<Network>(written.error());
}

Result<Done> Networks::append(std::vector<Network> own, const Network &network) const
{
    if (own.size() >= mostOwn)
        return base::fail(Code::Conflict, "network.too_many"_reason);
    own.push_back(network);
    return write(own);
}

Result<Done> Networks::remember(const Network &network)
{
    const auto all = list();
    auto own = this->own();
    if (!all || !own)
        return all ? own.error() : all.error();
    Network named = network;
    named.name = freeName(network.name, *all);
    return append(std::move(*own), named);
}

void Networks::finish(quint64 id, const Result<Network> &result)
{
    auto entry = m_adding.extract(id);
    entry.mapped().promise.addResult(result);
    entry.mapped().promise.finish();
    // Its servers go with it, not from inside their own answer.
    for (auto &server : entry.mapped().servers)
        server.release()->deleteLater();
}

} // namespace fallow::service
