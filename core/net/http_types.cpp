#include "core/net/http_types.h"

#include <QHostAddress>

namespace fallow::net {

using base::Done;
using base::Result;
using base::operator""_reason;

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const HttpHeader &entry : headers) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return {};
}

Result<Done> checkUrl(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool isHttp = scheme == u"http" || scheme == u"https";
    if (url.isValid() && isHttp && !url.host().isEmpty() && url.userInfo().isEmpty())
        return Done{};
    return base::fail(base::Code::InvalidArgument, "net.bad_url"_reason,
                      url.toString(QUrl::RemoveUserInfo));
}

bool isLoopback(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace fallow::net
