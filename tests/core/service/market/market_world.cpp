#include "tests/core/service/market/market_world.h"

#include "core/evm/abi_writer.h"
#include "core/poco/registry_calls.h"

#include <QJsonDocument>

namespace fallow::test
{

using namespace base;
using namespace Qt::StringLiterals;
using evm::AbiWriter;
using poco::hub::Getter;

namespace
{

constexpr size_t appOwner = 2;
constexpr size_t poolOwner = 1;
constexpr qint64 plenty = 1'000'000'000'000;

Address registry(char byte)
{
    return Address::fromBytes(QByteArray(20, byte)).value();
}

QByteArray encoded(quint64 number)
{
    return AbiWriter().uint(number).encoded();
}

} // namespace

MarketWorld::MarketWorld() : server([this](const ServerRequest &request, QTcpSocket &socket) {
    if (answer)
        return answer(request, socket);
    const QString path = QString::fromLatin1(request.path.mid(1)).section(u'?', 0, 0);
    const QJsonObject body{{u"ok"_s, true}, {u"count"_s, m_shown[path].size()}, {u"orders"_s, m_shown[path]}};
    ScriptedHttpServer::reply(socket, 200, QJsonDocument(body).toJson());
})
{
    put(poco::hub::get(Getter::AppRegistry), AbiWriter().address(registry('A')).encoded());
    put(poco::hub::get(Getter::DatasetRegistry), AbiWriter().address(registry('D')).encoded());
    put(poco::hub::get(Getter::WorkerpoolRegistry), AbiWriter().address(registry('W')).encoded());
    put(poco::hub::countCategory(), encoded(5));
    const AbiWriter small = AbiWriter().string(u"XS"_s).string({}).uint(300);
    put(poco::hub::viewCategory(0), AbiWriter().tuple(small).encoded());
    std::vector<std::pair<Address, size_t>> resources{{app, appOwner}};
    for (size_t pool = 0; pool < 3; ++pool)
        resources.push_back({poolAt(pool), pool == 0 ? poolOwner : poolOwner + 5 + pool});
    for (const auto &[resource, owner] : resources) {
        put(poco::registry::isRegistered(resource), AbiWriter().boolean(true).encoded());
        put(poco::registry::ownerOf(resource), AbiWriter().address(actor(owner).address()).encoded());
        put(poco::hub::viewAccount(actor(owner).address()), AbiWriter().amount(Nrlc{plenty}).amount(Nrlc{0}).encoded());
    }
    node.override = [this](const QString &method, const QJsonArray &params) {
        return method == u"eth_call" ? call(params) : std::nullopt;
    };
    chain.mineMany(3);
    network = {.chainId = 31337, .hub = marketDomain.hub, .firstBlock = 1, .maxBlockAgeSeconds = 0, .allowPrivateHosts = true,
               .markets = {server.url(QString()).toString()}};
    client = std::make_unique<chain::NodeClient>(std::vector{node.url()}, 31337, chain::NodeOptions{.maxBlockAgeSeconds = 0, .maxFutureSeconds = 0}, clock);
    reader = std::make_unique<service::ChainReader>(*client, marketDomain.hub);
    m_database = std::move(*store::Database::open(u":memory:"_s, store::migrationSet(u"core"_s)));
    desk = std::make_unique<service::MarketDesk>(
        service::MarketDesk::Parts{m_http, *m_database, clock, catalog},
        service::MarketDesk::Ports{.reader = [this] { return reader.get(); },
                                   .trouble = [] { return fail(Code::Unavailable, "chain.no_fresh_node"_reason); },
                                   .place = [this] { return service::MarketServers::Place{network, {}, {}}; },
                                   .requester = [this] { return requester; },
                                   .runs = [this] { return runs; }},
        m_folder.path());
}

MarketWorld::~MarketWorld()
{
    desk.reset();
    client.reset();
}

std::optional<FakeAnswer> MarketWorld::call(const QJsonArray &params) const
{
    const QByteArray data = fromHex(params.first().toObject().value(u"data").toString()).value_or(QByteArray());
    if (const auto known = m_calls.find(data); known != m_calls.end())
        return FakeAnswer(QJsonValue(toHex(known->second)));
    const auto is = [&](const QByteArray &like) { return data.startsWith(like.first(4)); };
    if (is(poco::hub::viewConsumed({})) || is(poco::hub::viewPresigned({})) || is(poco::registry::isRegistered({})))
        return FakeAnswer(QJsonValue(toHex(encoded(0))));
    return FakeAnswer(FakeRefusal{.code = 3, .message = u"execution reverted"_s});
}

poco::AppOrder MarketWorld::appOrder(qint64 price, const std::function<void(poco::AppOrder &)> &change) const
{
    poco::AppOrder order{.app = app, .appPrice = {price}, .volume = 10, .salt = poco::randomSalt()};
    if (change)
        change(order);
    return poco::signedOrder(order, marketDomain, actor(appOwner));
}

poco::WorkerpoolOrder MarketWorld::poolOrder(size_t pool, qint64 price, const std::function<void(poco::WorkerpoolOrder &)> &change) const
{
    poco::WorkerpoolOrder order{.workerpool = poolAt(pool), .workerpoolPrice = {price}, .volume = 10, .trust = 5, .salt = poco::randomSalt()};
    if (change)
        change(order);
    return poco::signedOrder(order, marketDomain, actor(pool == 0 ? poolOwner : poolOwner + 5 + pool));
}

void MarketWorld::setConsumed(const Bytes32 &hash, quint64 tasks)
{
    put(poco::hub::viewConsumed(hash), encoded(tasks));
}

void MarketWorld::setStake(size_t pool, qint64 nrlc)
{
    const Address owner = actor(pool == 0 ? poolOwner : poolOwner + 5 + pool).address();
    put(poco::hub::viewAccount(owner), AbiWriter().amount(Nrlc{nrlc}).amount(Nrlc{0}).encoded());
}

void MarketWorld::forgetResource(const Address &resource)
{
    m_calls.erase(poco::registry::isRegistered(resource));
}

} // namespace fallow::test
