#pragma once

#include "core/base/result.h"

#include <QNetworkReply>

#include <optional>

namespace fallow::net {

/// The failure of the transport, or nothing when an HTTP answer of any status came whole.
/// Reasons: `net.unreachable`, `net.timeout`, `net.tls`, `net.cancelled`, `net.bad_reply`.
std::optional<base::Error> transportError(const QNetworkReply &reply);

} // namespace fallow::net
