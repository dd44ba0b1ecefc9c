#include "core/service/network_check.h"

#include <QHostAddress>

#include <algorithm>

namespace fallow::service
{

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 60;
constexpr size_t mostServers = 8;
constexpr qsizetype longestServer = 512;
constexpr qsizetype longestCoin = 10;
constexpr qsizetype longestExplorer = 200;
constexpr qint64 longestFinality = 30 * 24 * 3600; // seconds: no chain takes a month
constexpr quint64 rlcDecimals = 9; // poco.md H

Error wrong(const char *reason, const QString &detail)
{
    return base::fail(Code::InvalidArgument, base::Reason(QString::fromLatin1(reason)), detail);
}

bool isPrivateAddress(const QHostAddress &address)
{
    // RFC 1918, 6598, 3927, 4193, 4291; Qt calls private addresses global.
    static const std::vector<QString> nets{u"0.0.0.0/8"_s, u"10.0.0.0/8"_s, u"100.64.0.0/10"_s,
        u"127.0.0.0/8"_s, u"169.254.0.0/16"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
        u"fc00::/7"_s, u"fe80::/10"_s};
    bool isMapped = false;
    const QHostAddress v4(address.toIPv4Address(&isMapped)); // also ::ffff:10.0.0.1
    const QHostAddress &plain = isMapped ? v4 : address;
    return !plain.isGlobal() || std::any_of(nets.begin(), nets.end(), [&](const QString &net) {
        return plain.isInSubnet(QHostAddress::parseSubnet(net));
    });
}

/// Everything in it shows, in the order it stands: no control characters, no turned direction.
bool isVisible(const QString &text)
{
    const auto characters = text.toUcs4();
    return text.isValidUtf16() && std::all_of(characters.begin(), characters.end(), [](uint character) {
        const QChar::Category category = QChar::category(character);
        return QChar::isPrint(character) && category != QChar::Separator_Line
            && category != QChar::Separator_Paragraph;
    });
}

Result<Done> checkDetails(const Network &wish)
{
    const QUrl explorer(wish.explorer, QUrl::StrictMode);
    const bool isWeb = explorer.scheme() == u"https" || explorer.scheme() == u"http";
    if (!wish.explorer.isEmpty()
        && (!explorer.isValid() || !isWeb || explorer.host().isEmpty() || !explorer.userInfo().isEmpty()
            || wish.explorer.size() > longestExplorer))
        return wrong("network.bad_detail", u"explorer"_s);
    const bool isCoin = std::all_of(
        wish.coin.begin(), wish.coin.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
    if (!isCoin || wish.coin.size() > longestCoin)
        return wrong("network.bad_detail", u"coin"_s);
    if (wish.finalitySeconds < 0 || wish.finalitySeconds > longestFinality)
        return wrong("network.bad_detail", u"finality"_s);
    return wish.firstBlock < 0 ? Result<Done>(wrong("network.bad_detail", u"first block"_s))
                               : Result<Done>(Done{});
}

Result<Done> checkServer(const Network &wish, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasFragment() || text.size() > longestServer)
        return wrong("network.bad_rpc", text.left(longestServer));
    if (!url.userInfo().isEmpty())
        return wrong("network.rpc_has_password", url.host()); // would stand in files and logs
    if (!wish.realMoney)
        return Done{};
    if (url.scheme() != u"https")
        return wrong("network.insecure_rpc", text);
    return isPrivateHost(url) ? Result<Done>(wrong("network.private_host", text))
                              : Result<Done>(Done{});
}

/// Each of another address: one that is asked twice confirms nothing.
Result<Done> checkServers(const Network &wish)
{
    if (wish.rpc.empty() || wish.rpc.size() > mostServers)
        return wrong("network.bad_rpc", u"%1 servers"_s.arg(wish.rpc.size()));
    std::vector<QUrl> seen;
    for (const QString &server : wish.rpc) {
        if (const auto checked = checkServer(wish, server); !checked)
            return checked;
        const QUrl url = QUrl(server).adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
        if (std::find(seen.begin(), seen.end(), url) != seen.end())
            return wrong("network.bad_rpc", u"twice: "_s + url.host());
        seen.push_back(url);
    }
    return Done{};
}

} // namespace

bool isSameName(const QString &one, const QString &other)
{
    const auto plain = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    };
    return plain(one) == plain(other);
}

bool isPrivateHost(const QUrl &url)
{
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (const QHostAddress address(host); !address.isNull())
        return isPrivateAddress(address);
    const QString top = host.section(u'.', -1);
    static const QStringList local{u"localhost"_s, u"local"_s, u"lan"_s, u"internal"_s, u"home"_s};
    return !host.contains(u'.') || local.contains(top) || host.endsWith(u".home.arpa"_s);
}

Result<Done> checkForm(const Network &wish, const std::vector<Network> &known)
{
    const QString name = wish.name.trimmed();
    if (name.isEmpty() || name != wish.name || name.size() > longestName || !isVisible(name))
        return wrong("network.bad_name", wish.name.left(longestName));
    const bool isTaken = std::any_of(known.begin(), known.end(),
        [&](const Network &network) { return isSameName(network.name, name); });
    if (isTaken)
        return wrong("network.name_taken", name);
    if (wish.chainId <= 0)
        return wrong("network.bad_chain", QString::number(wish.chainId));
    if (wish.hub.isZero())
        return wrong("network.bad_hub", wish.hub.toString());
    const bool isReal = std::any_of(known.begin(), known.end(), [&](const Network &network) {
        return network.isPreset && network.realMoney && network.chainId == wish.chainId;
    });
    if (isReal && !wish.realMoney)
        return wrong("network.is_real_money", QString::number(wish.chainId));
    if (const auto checked = checkServers(wish); !checked)
        return checked;
    return checkDetails(wish);
}

Result<Done> checkHub(const Network &wish, const HubFacts &facts)
{
    const auto chain = static_cast<quint64>(wish.chainId);
    if (facts.chainId != chain)
        return wrong(
            "chain.other_chain", u"chain %1 instead of %2"_s.arg(facts.chainId).arg(chain));
    const bool hasRegistries = std::none_of(facts.registries.begin(), facts.registries.end(),
        [](const base::Address &address) { return address.isZero(); });
    if (facts.domain != poco::Domain{.chainId = chain, .hub = wish.hub} || !hasRegistries)
        return wrong("network.not_poco", u"the contract does not call itself iExecODB"_s);
    if (facts.decimals != rlcDecimals)
        return wrong("network.not_poco", u"a token with %1 decimals"_s.arg(facts.decimals));
    if (!wish.rlc.isZero() && wish.rlc != facts.token)
        return wrong("network.other_rlc", facts.token.toString());
    return Done{};
}

} // namespace fallow::service
