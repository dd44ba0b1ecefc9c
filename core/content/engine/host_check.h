#pragma once

#include "core/base/result.h"
#include "core/content/host_rules.h"

#include <QUrl>

struct sockaddr;

namespace fallow::content::engine {

/// True for addresses of the public internet; false for loopback, private, shared, link-local,
/// multicast, documentation and reserved ones, also inside IPv4-mapped, 6to4 and NAT64 addresses.
bool isPublicAddress(const sockaddr &address);

/// Scheme and host as the rules want them. Reasons: `content.bad_url`,
/// `content.plain_http_refused`.
base::Result<base::Done> checkUrl(const QUrl &url, const HostRules &rules);

/// "host:port" with the scheme's port filled in.
QString origin(const QUrl &url);

} // namespace fallow::content::engine
