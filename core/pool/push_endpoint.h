#pragma once

#include "core/pool/http_connection.h"

namespace fallow::pool {

/// Serves what lies below /connect (poco.md D.5). Runs on the I/O thread; answers by itself.
void servePush(const std::shared_ptr<HttpConnection> &connection, const HttpRequest &request);

} // namespace fallow::pool
