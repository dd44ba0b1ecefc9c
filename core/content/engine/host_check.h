#pragma once

#include "core/base/result.h"
#include "core/content/host_rules.h"

#include <QUrl>

#include <vector>

struct sockaddr;

namespace fallow::content::engine {

/// True for addresses of the public internet; false for loopback, private, shared, link-local,
/// multicast, documentation and reserved ones, also inside IPv4-mapped, 6to4 and NAT64 addresses.
bool isPublicAddress(const sockaddr &address);

/// The same as a list, for who filters by himself: everything that is not public, and all of 6to4.
struct ClosedRange {
    QString first; ///< addresses as text, both included
    QString last;
};
std::vector<ClosedRange> closedRanges();

/// Scheme and host as the rules want them. Reasons: `content.bad_url`,
/// `content.plain_http_refused`.
base::Result<base::Done> checkUrl(const QUrl &url, const HostRules &rules);

/// Whether a connection made for `url` may end at an address that is not public.
bool mayBePrivate(const QUrl &url, const HostRules &rules);

constexpr int maxRedirects = 5; ///< registries need one or two
bool isRedirect(int status);
/// Where a redirect from `from` leads, if the rules let it. Reasons: as `checkUrl`,
/// `content.downgrade_refused`.
base::Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location,
                                  const HostRules &rules);

/// "host:port" with the scheme's port filled in.
QString origin(const QUrl &url);

} // namespace fallow::content::engine
