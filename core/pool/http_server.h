#pragma once

#include "core/base/result.h"
#include "core/pool/http_types.h"
#include "core/pool/input_receiver.h"
#include "core/pool/sockjs_hub.h"

#include <memory>
#include <thread>

namespace fallow::pool {

/// Limits of the server; every one bounds memory or disk a stranger can take.
struct HttpLimits {
    size_t connections = 40'000;
    size_t pendingRequests = 4096; ///< handed over and not answered; beyond: 503
    size_t uploads = 32;           ///< at the same time
    qint64 body = 2 * 1024 * 1024; ///< two logs of 100,000 characters, escaped
    qint64 upload = 512LL * 1024 * 1024;
    std::chrono::seconds idle{60};     ///< between two requests of a connection
    std::chrono::seconds transfer{30}; ///< without a byte in the middle of one
    SockJsHub::Limits push;
};

/// The HTTP side of a pool: one I/O thread on Boost.Beast that parses, limits, streams uploads to
/// disk and runs the push channel below /connect. Everything else goes to the handler as values.
class HttpServer
{
public:
    struct Options {
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 0; ///< 0: any free one
        QString uploadFolder; ///< where zips arrive
        HttpLimits limits;
        /// May this Authorization header upload? Asked on the I/O thread before the body is read.
        std::function<bool(const QByteArray &authorization)> mayUpload;
        /// What PUT /v1/inputs/<sha256> with this header may bring. Asked on the I/O thread before the body is read.
        std::function<std::optional<InputPermit>(const QByteArray &sha256, const QByteArray &authorization)> inputPermit;
        /// The file of GET /inputs/<sha256>, or empty. Asked on the I/O thread.
        std::function<QString(const QByteArray &sha256)> inputFile;
        /// The file of GET /ipfs/<cid>, or empty. Asked on the I/O thread.
        std::function<QString(const QByteArray &cid)> contentFile;
    };

    /// Listens at once. Reason: `pool.cannot_listen`.
    static base::Result<std::unique_ptr<HttpServer>> create(Options options, RequestHandler handler);
    /// Drops all connections and joins the thread.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    quint16 port() const;
    /// A message to everybody who listens to the topic. From any thread.
    void publish(const QByteArray &topic, const QByteArray &json);

private:
    HttpServer();
    struct Io;
    std::unique_ptr<Io> m_io;
    std::thread m_thread;
};

} // namespace fallow::pool
