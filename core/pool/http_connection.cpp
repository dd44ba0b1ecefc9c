#include "core/pool/http_connection.h"

#include "core/pool/http_write.h"
#include "core/pool/push_endpoint.h"
#include "core/pool/upload_decoder.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

namespace fallow::pool {

namespace http = boost::beast::http;
using boost::beast::error_code;

namespace {

constexpr quint32 maxHeader = 16 * 1024; // a JWT and cookies stay below 2 KiB
constexpr QByteArrayView inputPath("/v1/inputs/");

/// Answers exactly once, from any thread; unanswered when the last copy goes: 503.
class Answer
{
public:
    explicit Answer(const std::shared_ptr<HttpConnection> &connection) :
        m_connection(connection), m_context(connection->contextIfAlive())
    {
    }
    ~Answer() { give(HttpReply::unavailable(5)); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    void give(HttpReply reply)
    {
        const auto context = std::exchange(m_context, {}).lock();
        if (!context)
            return;
        boost::asio::post(context->io, [weak = m_connection, reply = std::move(reply)] {
            if (const auto connection = weak.lock()) {
                connection->context().waiting.erase(connection);
                connection->reply(reply);
            }
        });
    }

private:
    std::weak_ptr<HttpConnection> m_connection; ///< the context keeps it while it waits
    std::weak_ptr<HttpContext> m_context;
};

} // namespace

HttpConnection::HttpConnection(const std::shared_ptr<HttpContext> &context,
                               boost::asio::ip::tcp::socket socket) :
    m_context(*context), m_contextIfAlive(context), m_stream(std::move(socket))
{
    m_context.connections.insert(this);
}

HttpConnection::~HttpConnection()
{
    m_context.connections.erase(this);
    if (m_upload)
        --m_context.uploads;
}

void HttpConnection::refuse()
{
    m_request.method = "GET";
    m_keepAlive = false;
    reply(HttpReply::unavailable(5));
}

void HttpConnection::abort()
{
    error_code ignored;
    m_stream.socket().close(ignored);
}

void HttpConnection::readHeader()
{
    m_parser.emplace();
    m_parser->header_limit(maxHeader);
    // Limited by what the request is, in takeBody. Boost 1.74 takes "none" for zero.
    m_parser->body_limit(std::numeric_limits<uint64_t>::max());
    m_request = {};
    m_stream.expires_after(m_context.options.limits.idle);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](error_code error, size_t) {
                                self->onHeader(error);
                            });
}

void HttpConnection::onHeader(const error_code &error)
{
    if (error == http::error::header_limit)
        return refuseWith(431, "header too large\n");
    if (error.category() == http::make_error_code(http::error::bad_method).category()
        && error != http::error::end_of_stream && error != http::error::partial_message)
        return refuseWith(400, "not HTTP\n");
    if (error)
        return abort();
    const auto &head = m_parser->get();
    m_keepAlive = head.keep_alive();
    m_request.method = QByteArray(head.method_string().data(),
                                  static_cast<qsizetype>(head.method_string().size()));
    const auto authorization = head[http::field::authorization];
    m_request.authorization =
        QByteArray(authorization.data(), static_cast<qsizetype>(authorization.size()));
    const auto target = head.target();
    if (!parseTarget({target.data(), static_cast<qsizetype>(target.size())}, m_request))
        return refuseWith(400, "bad address\n");
    if (acceptBody())
        continueBody();
}

bool HttpConnection::acceptBody()
{
    const HttpLimits &limits = m_context.options.limits;
    const bool isResult = m_request.method == "POST" && m_request.path == "/v1/results";
    const bool isInput = m_request.method == "PUT" && m_request.path.startsWith(inputPath);
    if (isInput)
        return openInput();
    const qint64 most = isResult ? limits.upload / 3 * 4 + 128 * 1024 : limits.body;
    const auto length = m_parser->content_length();
    if (length && *length > static_cast<quint64>(most)) {
        refuseWith(413, "too large\n");
        return false;
    }
    if (!isResult && m_context.waiting.size() >= limits.pendingRequests) {
        m_keepAlive = false;
        reply(HttpReply::unavailable(1));
        return false;
    }
    return !isResult || openResult();
}

bool HttpConnection::openResult()
{
    const HttpServer::Options &options = m_context.options;
    if (!options.mayUpload || !options.mayUpload(m_request.authorization)) {
        refuseWith(401, "log in first\n");
        return false;
    }
    if (!openUpload(".zip"))
        return false;
    m_upload = std::make_unique<UploadDecoder>(m_request.uploadedFile, options.limits.upload);
    return true;
}

bool HttpConnection::openInput()
{
    const HttpServer::Options &options = m_context.options;
    const auto permit = options.inputPermit ? options.inputPermit(m_request.path.sliced(inputPath.size()), m_request.authorization)
                                            : std::nullopt;
    const auto length = m_parser->content_length();
    if (!permit || !length || *length != static_cast<quint64>(permit->size)) {
        permit ? refuseWith(400, "not the announced size\n") : refuseWith(401, "announce it first\n");
        return false;
    }
    if (!openUpload(".input"))
        return false;
    m_upload = std::make_unique<InputReceiver>(m_request.uploadedFile, *permit);
    return true;
}

/// A place among the uploads, and a file of its own.
bool HttpConnection::openUpload(const char *ending)
{
    const HttpServer::Options &options = m_context.options;
    if (m_context.uploads >= options.limits.uploads) {
        m_keepAlive = false;
        reply(HttpReply::unavailable(5));
        return false;
    }
    ++m_context.uploads;
    m_request.uploadedFile = options.uploadFolder + u"/upload-" + QString::number(++m_context.uploadCount) + QLatin1String(ending);
    return true;
}

void HttpConnection::continueBody()
{
    if (m_parser->get()[http::field::expect] != "100-continue")
        return readBody();
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    boost::asio::async_write(m_stream, boost::asio::buffer(goOn),
                             [self = shared_from_this()](error_code error, size_t) {
                                 if (!error)
                                     self->readBody();
                             });
}

void HttpConnection::readBody()
{
    if (m_parser->is_done())
        return finishRequest();
    if (!m_block)
        m_block = std::make_unique<std::array<char, 16 * 1024>>();
    m_parser->get().body().data = m_block->data();
    m_parser->get().body().size = m_block->size();
    m_stream.expires_after(m_context.options.limits.transfer);
    http::async_read_some(m_stream, m_buffer, *m_parser,
                          [self = shared_from_this()](error_code error, size_t) {
                              self->onBody(error);
                          });
}

void HttpConnection::onBody(const error_code &error)
{
    if (error && error != http::error::need_buffer)
        return abort();
    const size_t got = m_block->size() - m_parser->get().body().size;
    if (takeBody({m_block->data(), static_cast<qsizetype>(got)}))
        readBody();
}

bool HttpConnection::takeBody(QByteArrayView bytes)
{
    if (m_upload) {
        const auto done = m_upload->feed(bytes);
        if (!done && done.error().code == base::Code::Unavailable)
            refuseWith(503, "cannot store it now\n");
        else if (!done)
            refuseWith(400, "not an upload\n");
        return done.has_value();
    }
    if (m_request.body.size() + bytes.size() > m_context.options.limits.body) {
        refuseWith(413, "too large\n");
        return false;
    }
    m_request.body.append(bytes);
    return true;
}

void HttpConnection::finishRequest()
{
    m_block.reset();
    m_stream.expires_never();
    if (!m_upload)
        return dispatch();
    auto json = m_upload->finish();
    m_upload.reset();
    --m_context.uploads;
    if (!json)
        return refuseWith(400, "not an upload\n");
    m_request.body = std::move(*json);
    dispatch();
}

void HttpConnection::dispatch()
{
    if (m_request.path.startsWith("/connect/"))
        return servePush(shared_from_this(), m_request);
    const auto parts = m_request.segments();
    const auto &find = parts[0] == "ipfs" ? m_context.options.contentFile : m_context.options.inputFile;
    if (parts.size() == 2 && (parts[0] == "ipfs" || parts[0] == "inputs")
        && (m_request.method == "GET" || m_request.method == "HEAD")) {
        const QString file = find ? find(parts[1]) : QString();
        return file.isEmpty() ? reply(HttpReply::text(404, "not here\n")) : serveContent(file);
    }
    m_context.waiting.insert(shared_from_this());
    const auto answer = std::make_shared<Answer>(shared_from_this()); // shared by copies of ReplyTo
    m_context.handler(m_request, [answer](HttpReply reply) { answer->give(std::move(reply)); });
}

void HttpConnection::refuseWith(int status, const char *text)
{
    m_keepAlive = false;
    reply(HttpReply::text(status, text));
}

void HttpConnection::reply(const HttpReply &reply)
{
    if (!reply.file.isEmpty())
        return serveContent(reply.file);
    std::string text = writeHead(reply, reply.body.size(), m_keepAlive);
    if (m_request.method != "HEAD" && reply.status != 204)
        text.append(reply.body.constData(), static_cast<size_t>(reply.body.size()));
    write(std::move(text), m_keepAlive);
}

void HttpConnection::serveContent(const QString &path)
{
    writeFile(m_stream, path, m_request.method == "HEAD", m_keepAlive,
              [self = shared_from_this()](bool sent) {
                  if (sent && self->m_keepAlive)
                      self->readHeader();
                  else
                      self->abort();
              });
}

void HttpConnection::write(std::string text, bool keepAlive)
{
    m_closeAfterWrites = !keepAlive;
    m_pendingBytes += static_cast<qsizetype>(text.size());
    m_writes.push_back(std::move(text));
    if (m_writes.size() == 1)
        writeNext();
}

void HttpConnection::writeNext()
{
    m_stream.expires_after(m_context.options.limits.transfer);
    boost::asio::async_write(
        m_stream, boost::asio::buffer(m_writes.front()),
        [self = shared_from_this()](error_code error, size_t) {
            self->m_pendingBytes -= static_cast<qsizetype>(self->m_writes.front().size());
            self->m_writes.pop_front();
            if (error)
                return self->gone();
            if (!self->m_writes.empty())
                return self->writeNext();
            if (self->m_closeAfterWrites) {
                error_code ignored;
                self->m_stream.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
                return self->gone();
            }
            if (self->m_streaming)
                return self->m_stream.expires_never();
            self->readHeader();
        });
}

void HttpConnection::startStream(std::function<void()> onGone)
{
    m_streaming = true;
    m_onGone = std::move(onGone);
    write(writeStreamHead(), true);
    watchForClose();
}

void HttpConnection::sendChunk(const QByteArray &bytes)
{
    if (m_streaming)
        write(writeChunk(bytes), true);
}

void HttpConnection::endStream()
{
    m_onGone = nullptr;
    if (std::exchange(m_streaming, false))
        write(writeChunk({}), false);
}

void HttpConnection::watchForClose()
{
    // The raw socket: the stream's own timeout belongs to the writes.
    m_stream.socket().async_read_some(boost::asio::buffer(m_watch),
                                      [self = shared_from_this()](error_code error, size_t) {
                                          if (error)
                                              self->gone();
                                          else if (self->m_streaming)
                                              self->watchForClose();
                                      });
}

void HttpConnection::gone()
{
    m_streaming = false;
    if (const auto onGone = std::exchange(m_onGone, nullptr))
        onGone();
    abort();
}

} // namespace fallow::pool
