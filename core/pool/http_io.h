#pragma once

#include "core/pool/http_server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <unordered_set>

namespace fallow::pool {

class HttpConnection;

/// What all connections of one server share; used on the I/O thread only.
struct HttpContext {
    boost::asio::io_context io{1};
    HttpServer::Options options;
    RequestHandler handler;
    std::unique_ptr<SockJsHub> hub;
    std::unordered_set<HttpConnection *> connections;
    size_t pending = 0;
    size_t uploads = 0;
    quint64 uploadCount = 0;
};

} // namespace fallow::pool
