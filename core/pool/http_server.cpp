#include "core/pool/http_server.h"

#include "core/pool/http_connection.h"

#include <QLoggingCategory>

#include <boost/asio/post.hpp>

Q_LOGGING_CATEGORY(lcPoolHttp, "fallow.pool.http")

namespace fallow::pool {

namespace asio = boost::asio;
using boost::beast::error_code;
using base::operator""_reason;

namespace {
constexpr std::chrono::milliseconds tickPeriod{500};
constexpr std::chrono::milliseconds acceptPause{100}; // when the process has no descriptor left
}

struct HttpServer::Io {
    std::shared_ptr<HttpContext> shared = std::make_shared<HttpContext>(); ///< with answers under way
    HttpContext &context = *shared;
    asio::ip::tcp::acceptor acceptor{context.io};
    asio::steady_timer ticker{context.io};
    asio::steady_timer acceptTimer{context.io};

    base::Result<base::Done> listen();
    void accept();
    void onAccept(const error_code &error, asio::ip::tcp::socket socket);
    void tick();
    void shutDown();
};

base::Result<base::Done> HttpServer::Io::listen()
{
    const auto failed = [&](const error_code &error) {
        return base::fail(base::Code::Unavailable, "pool.cannot_listen"_reason,
                          context.options.host + u':' + QString::number(context.options.port) + u": "
                              + QString::fromStdString(error.message()));
    };
    error_code error;
    const auto address = asio::ip::make_address(context.options.host.toStdString(), error);
    if (error)
        return failed(error);
    const asio::ip::tcp::endpoint endpoint(address, context.options.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failed(error);
    return base::Done{};
}

void HttpServer::Io::accept()
{
    acceptor.async_accept([this](const error_code &error, asio::ip::tcp::socket socket) {
        onAccept(error, std::move(socket));
    });
}

void HttpServer::Io::onAccept(const error_code &error, asio::ip::tcp::socket socket)
{
    if (error == asio::error::operation_aborted)
        return;
    if (error) {
        qCWarning(lcPoolHttp) << "accept:" << error.message().c_str();
        acceptTimer.expires_after(acceptPause);
        acceptTimer.async_wait([this](const error_code &stopped) {
            if (!stopped)
                accept();
        });
        return;
    }
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    const bool full = context.connections.size() >= context.options.limits.connections;
    const auto connection = std::make_shared<HttpConnection>(shared, std::move(socket));
    if (full)
        connection->refuse();
    else
        connection->start();
    accept();
}

void HttpServer::Io::tick()
{
    ticker.expires_after(tickPeriod);
    ticker.async_wait([this](const error_code &stopped) {
        if (stopped)
            return;
        context.hub->tick();
        tick();
    });
}

void HttpServer::Io::shutDown()
{
    error_code ignored;
    acceptor.close(ignored);
    ticker.cancel();
    acceptTimer.cancel();
    context.hub.reset();
    context.waiting.clear();
    for (HttpConnection *connection : std::vector(context.connections.begin(), context.connections.end()))
        connection->abort();
    context.io.stop();
}

HttpServer::HttpServer() : m_io(std::make_unique<Io>()) {}

base::Result<std::unique_ptr<HttpServer>> HttpServer::create(Options options, RequestHandler handler)
{
    std::unique_ptr<HttpServer> server(new HttpServer);
    Io &io = *server->m_io;
    io.context.hub = std::make_unique<SockJsHub>(options.limits.push,
                                                 [] { return std::chrono::steady_clock::now(); });
    io.context.options = std::move(options);
    io.context.handler = std::move(handler);
    if (const auto done = io.listen(); !done)
        return done.error();
    io.accept();
    io.tick();
    server->m_thread = std::thread([&io] {
        try {
            io.context.io.run();
        } catch (const std::exception &error) {
            qFatal("pool HTTP thread: %s", error.what());
        }
    });
    return server;
}

HttpServer::~HttpServer()
{
    if (!m_thread.joinable())
        return;
    asio::post(m_io->context.io, [io = m_io.get()] { io->shutDown(); });
    m_thread.join();
    m_io->context.waiting.clear(); // sockets go before their io_context
}

quint16 HttpServer::port() const
{
    error_code ignored;
    return m_io->acceptor.local_endpoint(ignored).port();
}

void HttpServer::publish(const QByteArray &topic, const QByteArray &json)
{
    asio::post(m_io->context.io, [io = m_io.get(), topic, json] {
        if (io->context.hub)
            io->context.hub->publish(topic, json);
    });
}

} // namespace fallow::pool
