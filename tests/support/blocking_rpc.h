#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonValue>

namespace fallow::test
{

/// One JSON-RPC 2.0 call over HTTP to 127.0.0.1, waited for without an event loop; tests only.
/// Reasons: `test.rpc_unreachable`, `test.rpc_garbage`, `test.rpc_refused` (detail = the node's
/// text).
base::Result<QJsonValue> blockingRpc(quint16 port, const QString &method, const QJsonArray &params);

} // namespace fallow::test
