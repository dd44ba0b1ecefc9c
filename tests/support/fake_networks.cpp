#include "tests/support/fake_networks.h"

#include "core/base/future.h"

#include <QUrl>

#include <algorithm>

namespace fallow::test
{

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace
{

base::Address made(char filling)
{
    return *base::Address::fromBytes(QByteArray(20, filling));
}

base::Error unknown(const QString &name)
{
    return base::fail(Code::NotFound, "network.unknown"_reason, name);
}

} // namespace

FakeNetworks::FakeNetworks()
    : m_networks{{.name = QStringLiteral("Arbitrum One"),
                     .chainId = 42161,
                     .flavour = api::Flavour::Token,
                     .hub = made(0x11),
                     .hosts = {QStringLiteral("arb1.arbitrum.io")},
                     .isRealMoney = true,
                     .isPreset = true,
                     .finalitySeconds = 1200,
                     .firstBlock = 363864242,
                     .coin = QStringLiteral("ETH"),
                     .explorer = QStringLiteral("https://arbiscan.io")},
          {.name = QStringLiteral("Local practice chain"),
              .chainId = 31337,
              .flavour = api::Flavour::Token,
              .hub = made(0x22),
              .hosts = {QStringLiteral("127.0.0.1:8545")},
              .isInUse = true,
              .coin = QStringLiteral("ETH")}}
{
}

api::Answer<api::NetworkList> FakeNetworks::answer(const Result<Done> &done)
{
    const auto failed = std::exchange(m_nextError, std::nullopt);
    return base::readyWith(failed ? Result<api::NetworkList>(*failed)
            : done                ? Result<api::NetworkList>(api::NetworkList{m_networks})
                                  : Result<api::NetworkList>(done.error()));
}

std::vector<api::Network>::iterator FakeNetworks::find(const QString &name)
{
    return std::find_if(m_networks.begin(), m_networks.end(), [&](const api::Network &network) {
        return network.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

api::Answer<api::NetworkList> FakeNetworks::list(const api::Empty &)
{
    return answer();
}

api::Answer<api::NetworkList> FakeNetworks::add(const api::AddNetworkRequest &request)
{
    if (m_nextError)
        return answer();
    if (find(request.name) != m_networks.end())
        return answer(base::fail(Code::InvalidArgument, "network.name_taken"_reason, request.name));
    if (auto progress = std::exchange(m_hanging, std::nullopt)) {
        auto &promise = m_adding[request.name];
        promise.start();
        progress->name = request.name;
        m_told(*progress);
        return promise.future();
    }
    api::Network network{.name = request.name,
        .chainId = request.chainId,
        .flavour = api::Flavour::Token,
        .hub = request.hub,
        .isRealMoney = !request.isPractice,
        .finalitySeconds = request.finalitySeconds.value_or(1200),
        .firstBlock = request.firstBlock.value_or(1),
        .coin = request.coin.isEmpty() ? QStringLiteral("ETH") : request.coin,
        .explorer = request.explorer};
    for (const QString &server : request.servers)
        network.hosts.push_back(QUrl(server).host());
    m_networks.push_back(std::move(network));
    return answer();
}

api::Answer<api::NetworkList> FakeNetworks::cancel(const api::NetworkRequest &request)
{
    auto adding = m_adding.extract(request.name);
    if (!adding)
        return answer(base::fail(Code::NotFound, "network.not_being_added"_reason, request.name));
    adding.mapped().addResult(base::fail(Code::Cancelled, "network.cancelled"_reason, request.name));
    adding.mapped().finish();
    return answer();
}

api::Answer<api::NetworkList> FakeNetworks::remove(const api::NetworkRequest &request)
{
    const auto found = find(request.name);
    if (m_nextError)
        return answer();
    if (found == m_networks.end())
        return answer(unknown(request.name));
    if (found->isPreset || found->isInUse)
        return answer(base::fail(Code::Denied,
            found->isPreset ? "network.is_preset"_reason : "network.in_use"_reason, request.name));
    m_networks.erase(found);
    return answer();
}

api::Answer<api::NetworkList> FakeNetworks::use(const api::NetworkRequest &request)
{
    const auto found = find(request.name);
    if (m_nextError)
        return answer();
    if (found == m_networks.end())
        return answer(unknown(request.name));
    for (api::Network &network : m_networks)
        network.isInUse = network == *found;
    if (m_used)
        m_used(*found);
    return answer();
}

} // namespace fallow::test
