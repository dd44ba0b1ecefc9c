#pragma once

#include "core/pool/body_sink.h"
#include "core/pool/http_io.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <array>
#include <deque>

namespace fallow::pool {

/// One TCP connection: requests one after another, or one push stream until it ends.
/// Shared by the asynchronous operations that are under way, which is what keeps it alive.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(const std::shared_ptr<HttpContext> &context, boost::asio::ip::tcp::socket socket);
    ~HttpConnection();
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;

    void start() { readHeader(); }
    /// Says 503 and closes, for one connection too many.
    void refuse();
    void abort();

    void reply(const HttpReply &reply);
    /// Answers with a chunked body that stays open, and watches for the client going away.
    void startStream(std::function<void()> onGone);
    void sendChunk(const QByteArray &bytes);
    void endStream();
    qsizetype pendingBytes() const { return m_pendingBytes; }
    HttpContext &context() { return m_context; }
    /// For answers, which may come when the server is gone.
    std::weak_ptr<HttpContext> contextIfAlive() const { return m_contextIfAlive; }

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;

    void readHeader();
    void onHeader(const boost::beast::error_code &error);
    bool acceptBody();
    bool openResult();
    bool openInput();
    bool openUpload(const char *ending);
    void continueBody();
    void readBody();
    void onBody(const boost::beast::error_code &error);
    bool takeBody(QByteArrayView bytes);
    void finishRequest();
    void dispatch();
    void serveContent(const QString &path);
    void write(std::string text, bool keepAlive);
    void writeNext();
    void watchForClose();
    void gone();
    void refuseWith(int status, const char *text);
    std::string head(const HttpReply &reply, qint64 size) const;

    HttpContext &m_context;
    std::weak_ptr<HttpContext> m_contextIfAlive;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::unique_ptr<std::array<char, 16 * 1024>> m_block; ///< only while a body is read
    HttpRequest m_request;
    std::unique_ptr<BodySink> m_upload;
    std::deque<std::string> m_writes;
    std::function<void()> m_onGone;
    std::array<char, 64> m_watch{};
    qsizetype m_pendingBytes = 0;
    bool m_keepAlive = true;
    bool m_streaming = false;
    bool m_closeAfterWrites = false;
};

} // namespace fallow::pool
