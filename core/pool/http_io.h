#pragma once

#include "core/pool/http_server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <unordered_set>

namespace fallow::pool {

class HttpConnection;

/// What all connections of one server share; used on the I/O thread only. The server owns it;
/// answers that are still out look whether it is there.
struct HttpContext {
    HttpServer::Options options;
    RequestHandler handler;
    std::unique_ptr<SockJsHub> hub;
    std::unordered_set<HttpConnection *> connections;
    /// Those whose answer is being worked on.
    std::unordered_set<std::shared_ptr<HttpConnection>> waiting;
    size_t uploads = 0;
    quint64 uploadCount = 0;
    // Last, so that it goes first: its pending operations hold connections.
    boost::asio::io_context io{1};
};

} // namespace fallow::pool
