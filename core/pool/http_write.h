#pragma once

#include "core/pool/http_types.h"

#include <boost/beast/core/tcp_stream.hpp>

#include <functional>
#include <string>

namespace fallow::pool {

/// The head of a reply with a body of `size` bytes.
std::string writeHead(const HttpReply &reply, qint64 size, bool keepAlive);
/// The head of a push stream.
std::string writeStreamHead();
/// One chunk; empty bytes are the last one.
std::string writeChunk(const QByteArray &bytes);
/// Streams a file as 200, or 404 when it is gone; `done(true)` when the connection may go on.
void writeFile(boost::beast::tcp_stream &stream, const QString &path, bool headOnly, bool keepAlive,
               std::function<void(bool)> done);

} // namespace fallow::pool
