#include "core/service/market/servers.h"

#include "core/service/network_check.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace fallow::service {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFileBytes = 256 * 1024;
constexpr qsizetype longestUrl = 300;

} // namespace

Result<QString> marketUrl(const Network &network, const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (text.size() > longestUrl || !url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(Code::InvalidArgument, "market.bad_server"_reason, text.left(longestUrl));
    if (!network.allowPrivateHosts && url.scheme() != u"https")
        return fail(Code::Denied, "market.insecure_server"_reason, url.host());
    if (!network.allowPrivateHosts && isPrivateHost(url))
        return fail(Code::Denied, "market.private_server"_reason, url.host());
    QString plain = url.adjusted(QUrl::NormalizePathSegments | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    while (plain.endsWith(u'/')) // the API's paths begin with one
        plain.chop(1);
    return plain;
}

Result<std::vector<MarketServers::Server>> MarketServers::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return std::vector<Server>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostFileBytes)
        return fail(Code::Corrupt, "settings.unreadable"_reason, m_file);
    return json::fromText<File>(file.readAll()).transform([](File &&read) { return std::move(read.servers); }).during(m_file);
}

Result<Done> MarketServers::write(const std::vector<Server> &servers) const
{
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(json::toObject(File{servers})).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Code::Unavailable, "settings.unwritable"_reason, m_file + u": " + file.errorString());
    return Done{};
}

std::vector<api::MarketSource> MarketServers::list(const Place &place) const
{
    std::vector<api::MarketSource> sources;
    const auto add = [&](const QString &kind, const QString &text, const QString &name) {
        const auto url = marketUrl(place.network, text);
        const bool isNew = url && std::none_of(sources.begin(), sources.end(), [&](const auto &one) { return one.url == *url; });
        if (isNew)
            sources.push_back({.kind = kind, .url = *url, .name = name});
    };
    for (const QString &url : place.network.markets)
        add(u"network"_s, url, {});
    for (const api::NetworkPool &pool : place.network.pools)
        add(u"pool"_s, pool.url, pool.name);
    add(u"pool"_s, place.poolUrl, place.poolName);
    const auto own = read();
    if (!own)
        qWarning().noquote() << own.error().toString();
    for (const Server &server : own.value_or(std::vector<Server>())) {
        if (server.chain == place.network.chainId && server.hub == place.network.hub)
            add(u"own"_s, server.url, {});
    }
    return sources;
}

Result<Done> MarketServers::add(const Place &place, const QString &text) const
{
    const auto url = marketUrl(place.network, text);
    auto own = read();
    if (!url || !own)
        return url ? own.error() : url.error();
    const auto known = list(place);
    if (std::any_of(known.begin(), known.end(), [&](const auto &one) { return one.url == *url; }))
        return fail(Code::Conflict, "market.server_known"_reason, *url);
    const auto ofNetwork = std::count_if(own->begin(), own->end(), [&](const Server &one) { return one.chain == place.network.chainId; });
    if (ofNetwork >= static_cast<qint64>(mostOwn))
        return fail(Code::Conflict, "market.too_many_servers"_reason);
    own->push_back({place.network.chainId, place.network.hub, *url});
    return write(*own);
}

Result<Done> MarketServers::remove(const Place &place, const QString &text) const
{
    auto own = read();
    if (!own)
        return own.error();
    const QString url = marketUrl(place.network, text).value_or(text);
    const auto gone = std::erase_if(*own, [&](const Server &one) {
        return one.chain == place.network.chainId && one.hub == place.network.hub && one.url == url;
    });
    return gone > 0 ? write(*own) : Result<Done>(fail(Code::NotFound, "market.unknown_server"_reason, url.left(longestUrl)));
}

} // namespace fallow::service
