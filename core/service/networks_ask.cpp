#include "core/base/future.h"
#include "core/chain/rpc_codec.h"
#include "core/evm/abi.h"
#include "core/poco/hub_calls.h"
#include "core/poco/hub_views.h"
#include "core/service/networks.h"

namespace fallow::service
{

using base::Address;
using base::Code;
using base::Result;
using namespace Qt::StringLiterals;

namespace
{

base::Error notPoco(const QString &detail)
{
    return base::fail(Code::InvalidArgument, base::Reason(u"network.not_poco"_s), detail);
}

/// A view without arguments, read as what it must be.
template <typename T>
QFuture<Result<T>> view(QObject *context, chain::RpcEndpoint &server, const Address &contract,
    const QByteArray &data, Result<T> (*read)(const QByteArray &))
{
    const chain::CallRequest request{.to = contract, .data = data};
    return base::then(context, server.call(u"eth_call"_s, {chain::toJson(request), u"latest"_s}),
        [read](const Result<chain::RpcOutcome> &outcome) -> Result<T> {
            if (!outcome)
                return outcome.error();
            const auto *value = std::get_if<QJsonValue>(&*outcome);
            const auto bytes =
                value ? chain::readBytes(*value) : Result<QByteArray>(notPoco(u"the call fails"_s));
            const auto decoded = bytes ? read(*bytes) : Result<T>(bytes.error());
            return decoded ? decoded : Result<T>(notPoco(decoded.error().detail));
        });
}

QFuture<Result<quint64>> chainOf(QObject *context, chain::RpcEndpoint &server)
{
    return base::then(context, server.call(u"eth_chainId"_s, {}),
        [](const Result<chain::RpcOutcome> &outcome) {
            return chain::readOutcome(outcome, &chain::readNumber);
        });
}

QFuture<Result<HubFacts>> askDecimals(
    QObject *context, chain::RpcEndpoint &server, const HubFacts &facts)
{
    if (facts.token.isZero())
        return QtFuture::makeReadyFuture(Result<HubFacts>(facts));
    auto decimals = view<quint64>(
        context, server, facts.token, evm::encodeCall("decimals()"), &poco::hub::readNumber);
    return base::then(
        context, decimals, [facts](const Result<quint64> &answer) -> Result<HubFacts> {
            if (!answer)
                return answer.error();
            HubFacts whole = facts;
            whole.decimals = *answer;
            return whole;
        });
}

QFuture<Result<HubFacts>> askViews(
    QObject *context, chain::RpcEndpoint &server, const Address &hub, quint64 chainId)
{
    using poco::hub::Getter;
    const auto address = [&](Getter getter) {
        return view<Address>(context, server, hub, poco::hub::get(getter), &poco::hub::readAddress);
    };
    auto domain = view<poco::Domain>(
        context, server, hub, poco::hub::get(Getter::Domain), &poco::hub::readDomain);
    auto facts =
        base::allOf(domain, address(Getter::Token), address(Getter::AppRegistry),
            address(Getter::DatasetRegistry), address(Getter::WorkerpoolRegistry))
            .apply(context,
                [chainId](const poco::Domain &named, const Address &token, const Address &apps,
                    const Address &datasets, const Address &pools) -> Result<HubFacts> {
                    return HubFacts{chainId, named, token, {apps, datasets, pools}};
                });
    return base::then(context, facts, [context, &server](const Result<HubFacts> &known) {
        return known ? askDecimals(context, server, *known) : QtFuture::makeReadyFuture(known);
    }).unwrap();
}

} // namespace

QFuture<Result<HubFacts>> askHub(
    QObject *context, chain::RpcEndpoint &server, const Address &hub, quint64 chainId)
{
    return base::then(context, chainOf(context, server),
        [context, &server, hub, chainId](const Result<quint64> &id) {
            if (id && *id == chainId)
                return askViews(context, server, hub, chainId);
            return QtFuture::makeReadyFuture(
                id ? Result<HubFacts>(HubFacts{.chainId = *id}) : Result<HubFacts>(id.error()));
        })
        .unwrap();
}

} // namespace fallow::service
