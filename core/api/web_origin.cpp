#include "core/api/web_origin.h"

#include <QUrl>

#include <algorithm>

namespace fallow::api {

using namespace base;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 8 * 1024;
constexpr qsizetype longestHost = 253; // RFC 1035, section 2.3.4

bool isWhole(const QStringList &parts)
{
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        return isNumber && number >= 0 && number <= 255 && QString::number(number) == part;
    });
}

/// This computer, whatever a name server says (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3).
bool isLoopback(const QString &host)
{
    if (host == u"localhost" || host.endsWith(u".localhost") || host == u"::1")
        return true;
    const QStringList parts = host.split(u'.');
    return isWhole(parts) && parts.front() == u"127";
}

} // namespace

Result<QString> webOrigin(const QString &address)
{
    const auto bad = [&address] { return fail(Code::Denied, "web.bad_origin"_reason, address.left(longestHost)); };
    if (address.size() > longestAddress)
        return bad();
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (!url.isValid() || host.isEmpty() || host.size() > longestHost || !url.userInfo().isEmpty())
        return bad();
    const bool isPlain = scheme == u"http";
    if (scheme != u"https" && !(isPlain && isLoopback(host)))
        return bad();
    const int usual = isPlain ? 80 : 443;
    const int port = url.port(usual);
    const QString named = host.contains(u':') ? u'[' + host + u']' : host;
    return QString(scheme + u"://"_s + named + (port == usual ? QString() : u':' + QString::number(port)));
}

} // namespace fallow::api
