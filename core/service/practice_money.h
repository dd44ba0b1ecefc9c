#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QFuture>
#include <QUrl>

namespace fallow::net {
class HttpClient;
}

namespace fallow::service {

struct Network;

/// Where a practice network has somebody who gives away its money, which is worth nothing.
QUrl faucetOf(const Network &network); ///< empty: nobody, or its money is real
/// Asks for coin and stake of a new worker. Reasons: `network.faucet_refused`, `net.*`.
QFuture<base::Result<base::Done>> askForMoney(QObject *context, net::HttpClient &http, const QUrl &faucet, const base::Address &worker);

} // namespace fallow::service
