// Networks: which there are, which one is in use.
#include "app/fallow-cli/wallet_options.h"
#include "core/evm/address.h"

namespace fallow::cli {

using base::Result;

namespace {

const QStringList valued{QStringLiteral("chain"),    QStringLiteral("hub"),      QStringLiteral("rpc"),
                         QStringLiteral("coin"),     QStringLiteral("explorer"), QStringLiteral("finality"),
                         QStringLiteral("first-block")};
const QStringList flags{QStringLiteral("practice"), QStringLiteral("gas-free")};

QString lineOf(const api::Network &network)
{
    QStringList facts{network.isRealMoney ? QStringLiteral("real money") : QStringLiteral("practice"),
                      QStringLiteral("chain %1").arg(network.chainId), json::toJson(network.flavour).toString(),
                      evm::checksumAddress(network.hub), QStringList(network.hosts.begin(), network.hosts.end()).join(u' ')};
    if (network.finalitySeconds > 0)
        facts.push_back(QStringLiteral("final after %1 s").arg(network.finalitySeconds));
    if (network.isReadOnly)
        facts.push_back(QStringLiteral("only looked at"));
    facts.push_back(network.isPreset ? QStringLiteral("preset") : QStringLiteral("yours"));
    return (network.isInUse ? u"* " : u"  ") + network.name + u"\n      " + facts.join(u", ");
}

QString listText(const api::NetworkList &list)
{
    QStringList lines;
    for (const api::Network &network : list.networks)
        lines.push_back(lineOf(network));
    return lines.join(u'\n');
}

Result<std::optional<qint64>> numberOf(const WalletOptions &options, const QString &name)
{
    if (!options.has(name))
        return std::optional<qint64>();
    return options.number(name, 0).transform([](qint64 number) { return std::optional(number); });
}

Result<api::AddNetworkRequest> requestOf(const WalletOptions &options)
{
    const auto hub = evm::parseAddress(options.value(QStringLiteral("hub"))).during(QStringLiteral("--hub"));
    const auto chain = options.number(QStringLiteral("chain"), 0);
    const auto finality = numberOf(options, QStringLiteral("finality"));
    const auto firstBlock = numberOf(options, QStringLiteral("first-block"));
    if (!hub || !chain)
        return hub ? chain.error() : hub.error();
    if (!finality || !firstBlock)
        return finality ? firstBlock.error() : finality.error();
    api::AddNetworkRequest request{.name = options.words().join(u' '),
                                   .chainId = *chain,
                                   .hub = *hub,
                                   .isPractice = options.has(QStringLiteral("practice")),
                                   .isGasFree = options.has(QStringLiteral("gas-free")),
                                   .coin = options.value(QStringLiteral("coin")),
                                   .explorer = options.value(QStringLiteral("explorer")),
                                   .finalitySeconds = *finality,
                                   .firstBlock = *firstBlock};
    for (const QString &server : options.values(QStringLiteral("rpc")))
        request.servers.push_back(server);
    return request;
}

void answerList(const Session &session, api::Answer<api::NetworkList> reply)
{
    answer<api::NetworkList>(session, std::move(reply), &listText);
}

/// A name may have spaces without being quoted.
QString nameOf(const Session &session)
{
    return session.arguments.join(u' ');
}

} // namespace

void listNetworks(const Session &session)
{
    answerList(session, session.core.networks().list({}));
}

void addNetwork(const Session &session)
{
    const auto options = WalletOptions::parse(session, valued, flags);
    const auto request = options ? requestOf(**options) : Result<api::AddNetworkRequest>(options.error());
    if (!request)
        return refuse(session, request.error());
    answerList(session, session.core.networks().add(*request));
}

void removeNetwork(const Session &session)
{
    answerList(session, session.core.networks().remove({nameOf(session)}));
}

void useNetwork(const Session &session)
{
    answerList(session, session.core.networks().use({nameOf(session)}));
}

} // namespace fallow::cli
