#pragma once

#include "core/base/result.h"

#include <QString>

namespace fallow::api {

/// Scheme, host and port of an address, as browsers write an origin (RFC 6454, section 6.2): lower case, punycode, no
/// default port. Only https, and plain http of this computer alone. Reason: `web.bad_origin`, also for an address with a
/// name or password in it.
base::Result<QString> webOrigin(const QString &address);

} // namespace fallow::api
