#include "core/content/engine/host_check.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace fallow::content::engine {

using namespace base;

namespace {

struct Range {
    quint32 network;
    int bits;
};
// IANA IPv4 Special-Purpose Address Registry: everything not globally reachable.
constexpr std::array<Range, 16> closedIpv4{{
    {0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8},
    {0xA9FE0000, 16}, {0xAC100000, 12}, {0xC0000000, 24}, {0xC0000200, 24},
    {0xC0586300, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xC6336400, 24},
    {0xCB007100, 24}, {0xE0000000, 4},  {0xF0000000, 4},  {0xFFFFFFFF, 32},
}};

bool isPublicIpv4(quint32 address)
{
    return std::none_of(closedIpv4.begin(), closedIpv4.end(), [&](const Range &range) {
        return (address >> (32 - range.bits)) == (range.network >> (32 - range.bits));
    });
}

quint32 ipv4At(const uint8_t *bytes)
{
    return quint32{bytes[0]} << 24 | quint32{bytes[1]} << 16 | quint32{bytes[2]} << 8 | bytes[3];
}

bool isPublicIpv6(const uint8_t *bytes)
{
    static constexpr std::array<uint8_t, 6> localNat64{0, 0x64, 0xFF, 0x9B, 0, 1};
    if (std::memcmp(bytes, localNat64.data(), localNat64.size()) == 0) // RFC 8215
        return false;
    static constexpr std::array<uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    static constexpr std::array<uint8_t, 12> nat64{0, 0x64, 0xFF, 0x9B};
    if (std::memcmp(bytes, mapped.data(), 12) == 0 || std::memcmp(bytes, nat64.data(), 12) == 0)
        return isPublicIpv4(ipv4At(bytes + 12));
    if (bytes[0] == 0x20 && bytes[1] == 0x02) // 6to4
        return isPublicIpv4(ipv4At(bytes + 2));
    if ((bytes[0] & 0xE0) != 0x20) // only 2000::/3 is handed out
        return false;
    const bool teredoOrBenchmark = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] < 0x02;
    const bool documentation = ipv4At(bytes) == 0x20010DB8
                               || (bytes[0] == 0x3F && bytes[1] == 0xFF && bytes[2] < 0x10);
    return !teredoOrBenchmark && !documentation;
}

} // namespace

bool isPublicAddress(const sockaddr &address)
{
    if (address.sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        return isPublicIpv4(ntohl(v4.sin_addr.s_addr));
    }
    if (address.sa_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, &address, sizeof v6);
        return isPublicIpv6(v6.sin6_addr.s6_addr);
    }
    return false;
}

std::vector<ClosedRange> closedRanges()
{
    const auto text = [](quint32 address) {
        return QStringLiteral("%1.%2.%3.%4").arg(address >> 24).arg((address >> 16) & 255)
            .arg((address >> 8) & 255).arg(address & 255);
    };
    std::vector<ClosedRange> ranges;
    for (const Range &range : closedIpv4) {
        const quint32 rest = range.bits == 32 ? 0 : ~quint32{0} >> range.bits;
        ranges.push_back({text(range.network), text(range.network | rest)});
    }
    const QString ones = QStringLiteral(":ffff:ffff:ffff:ffff:ffff:ffff");
    const auto ipv6 = [&](const char *first, const char *last) {
        ranges.push_back({QLatin1String(first) + QStringLiteral("::"), QLatin1String(last) + ones});
    };
    ipv6("", "1fff:ffff"); // only 2000::/3 is handed out
    ipv6("2001", "2001:1ff"); // Teredo, benchmarks
    ipv6("2001:db8", "2001:db8"); // documentation
    ipv6("2002", "2002:ffff"); // 6to4
    ipv6("3fff", "3fff:fff"); // documentation
    ipv6("4000", "ffff:ffff");
    return ranges;
}

QString origin(const QUrl &url)
{
    const int port = url.port(url.scheme() == u"https" ? 443 : 80);
    return url.host() + u':' + QString::number(port);
}

Result<Done> checkUrl(const QUrl &url, const HostRules &rules)
{
    const bool isOddPort = url.port() >= 0 && url.port() < 1024 && url.port() != 80 && url.port() != 443;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || isOddPort)
        return fail(Code::InvalidArgument, "content.bad_url"_reason, url.toDisplayString());
    if (url.scheme() == u"https")
        return Done{};
    if (url.scheme() != u"http")
        return fail(Code::InvalidArgument, "content.bad_url"_reason, url.toDisplayString());
    const auto allows = [&](const QString &entry) {
        return entry == u"*" || entry == url.host() || entry == origin(url);
    };
    if (std::none_of(rules.plainHttpHosts.begin(), rules.plainHttpHosts.end(), allows))
        return fail(Code::Denied, "content.plain_http_refused"_reason, origin(url));
    return Done{};
}

bool mayBePrivate(const QUrl &url, const HostRules &rules)
{
    return rules.allowPrivateHosts || rules.pairedHosts.contains(origin(url));
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location, const HostRules &rules)
{
    const QUrl target = from.resolved(QUrl(QString::fromUtf8(location)));
    if (from.scheme() == u"https" && target.scheme() == u"http")
        return fail(Code::Denied, "content.downgrade_refused"_reason, origin(target));
    return checkUrl(target, rules).transform([&](Done) { return target; });
}

} // namespace fallow::content::engine
