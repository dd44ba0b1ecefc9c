#include "core/pool/push_endpoint.h"

namespace fallow::pool {

namespace {

constexpr qsizetype preludeSize = 2048;

/// A stream that stays open.
class StreamReceiver final : public SockJsReceiver
{
public:
    explicit StreamReceiver(const std::shared_ptr<HttpConnection> &connection) :
        m_connection(connection)
    {
    }
    void sendFrame(const QByteArray &frame) override
    {
        if (const auto connection = m_connection.lock())
            connection->sendChunk(frame);
    }
    void end() override
    {
        if (const auto connection = m_connection.lock())
            connection->endStream();
    }
    bool isOneShot() const override { return false; }
    qsizetype pendingBytes() const override
    {
        const auto connection = m_connection.lock();
        return connection ? connection->pendingBytes() : 0;
    }

private:
    std::weak_ptr<HttpConnection> m_connection;
};

/// One long poll: its answer is the frames it got, usually one.
class PollReceiver final : public SockJsReceiver
{
public:
    explicit PollReceiver(std::shared_ptr<HttpConnection> connection) :
        m_connection(std::move(connection))
    {
    }
    void sendFrame(const QByteArray &frame) override { m_frames += frame; }
    void end() override
    {
        if (const auto connection = std::exchange(m_connection, nullptr))
            connection->reply({200, "application/javascript;charset=UTF-8", m_frames, {}, 0});
    }
    bool isOneShot() const override { return true; }
    qsizetype pendingBytes() const override { return m_frames.size(); }

private:
    std::shared_ptr<HttpConnection> m_connection; ///< shared with nobody while it waits
    QByteArray m_frames;
};

void receive(const std::shared_ptr<HttpConnection> &connection, const QByteArray &id, bool stream)
{
    HttpContext &context = connection->context();
    SockJsSession *session = context.hub->open(id);
    if (!session) {
        connection->reply(HttpReply::unavailable(5));
        return;
    }
    if (!stream) {
        session->attach(std::make_shared<PollReceiver>(connection));
        return;
    }
    const auto receiver = std::make_shared<StreamReceiver>(connection);
    // The session may be gone by then: it is looked up again.
    connection->startStream([&context, id, raw = receiver.get()] {
        if (SockJsSession *same = context.hub->find(id))
            same->detach(raw);
    });
    connection->sendChunk(QByteArray(preludeSize, 'h') + '\n');
    session->attach(receiver);
}

void send(const std::shared_ptr<HttpConnection> &connection, const HttpRequest &request,
          const QByteArray &id)
{
    SockJsSession *session = connection->context().hub->find(id);
    if (!session || session->isClosed())
        connection->reply(HttpReply::text(404, {}));
    else if (session->receive(request.body))
        connection->reply(HttpReply::text(204, {}));
    else
        connection->reply(HttpReply::text(400, "Broken JSON encoding.\n"));
}

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 64 && !name.contains('.');
}

} // namespace

void servePush(const std::shared_ptr<HttpConnection> &connection, const HttpRequest &request)
{
    const auto parts = request.segments();
    if (parts.size() == 2 && parts[1] == "info" && request.method == "GET") {
        connection->reply({200, "application/json;charset=UTF-8", connection->context().hub->info(),
                           {}, 0});
        return;
    }
    if (parts.size() != 4 || !isName(parts[1]) || !isName(parts[2])) {
        connection->reply(HttpReply::text(404, {}));
        return;
    }
    const QByteArray &kind = parts[3];
    if (kind != "xhr_streaming" && kind != "xhr" && kind != "xhr_send")
        connection->reply(HttpReply::text(404, {}));
    else if (request.method != "POST")
        connection->reply(HttpReply::text(405, {}));
    else if (kind == "xhr_send")
        send(connection, request, parts[2]);
    else
        receive(connection, parts[2], kind == "xhr_streaming");
}

} // namespace fallow::pool
