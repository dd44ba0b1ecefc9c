#include "core/worker/push_channel.h"

#include "core/base/future.h"
#include "core/base/random.h"

#include <algorithm>

namespace fallow::worker {

using base::Code;
using base::Result;
using base::operator""_reason;

namespace {
constexpr std::chrono::seconds silenceLimit{30}; // the server's heartbeat comes every 5 s
constexpr int maxRetryDoublings = 6; // about a minute between attempts at last

QString subscriptionId(const base::TaskId &task)
{
    return u"sub-" + task.toString().mid(2, 16);
}
} // namespace

PushChannel::PushChannel(net::HttpClient &http, QUrl url, const Pace &pace) :
    m_http(http), m_url(std::move(url)), m_pace(pace)
{
    m_retry.setSingleShot(true);
    m_reopen.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PushChannel::startSession);
    connect(&m_reopen, &QTimer::timeout, this, &PushChannel::receive);
}

PushChannel::~PushChannel() = default;

void PushChannel::open()
{
    if (m_session.isEmpty() && !m_retry.isActive())
        startSession();
}

QUrl PushChannel::sessionUrl(const QString &transport) const
{
    return m_url.resolved(QUrl(m_session + u'/' + transport));
}

void PushChannel::startSession()
{
    const QByteArray random = base::randomBytes(10);
    const int server = static_cast<uint8_t>(random.at(0)) * 3; // three digits
    m_session = QStringLiteral("/connect/%1/%2")
                    .arg(server, 3, 10, QChar(u'0'))
                    .arg(QString::fromLatin1(random.mid(1).toHex()));
    m_outgoing.clear();
    m_isSending = false;
    receive();
}

void PushChannel::receive()
{
    net::HttpRequest request;
    request.method = net::HttpMethod::Post;
    request.url = sessionUrl(QStringLiteral("xhr_streaming"));
    request.timeout = silenceLimit;
    auto stream = m_http.stream(request);
    if (!stream)
        return fail(stream.error());
    m_stream = std::move(*stream);
    m_reader = {};
    m_gotAnything = false;
    connect(m_stream.get(), &net::HttpStream::opened, this, &PushChannel::streamOpened);
    connect(m_stream.get(), &net::HttpStream::chunk, this, &PushChannel::take);
    connect(m_stream.get(), &net::HttpStream::ended, this, [this](const Result<base::Done> &done) {
        if (done)
            streamEnded();
        else
            fail(done.error());
    });
}

void PushChannel::streamOpened(int status)
{
    if (status != 200) // 404: the session is gone
        fail(base::fail(Code::Unavailable, "pool.push_closed"_reason, QStringLiteral("HTTP %1").arg(status)));
}

void PushChannel::take(const QByteArray &bytes)
{
    m_gotAnything = true;
    const auto frames = m_reader.feed(bytes);
    if (!frames)
        return fail(frames.error());
    for (const SockJsFrame &frame : *frames) {
        if (m_session.isEmpty())
            return; // the frame before ended it
        switch (frame.kind) {
        case SockJsFrame::Kind::Heartbeat: break;
        case SockJsFrame::Kind::Open:
            send({QStringLiteral("CONNECT"),
                  {{QStringLiteral("accept-version"), QStringLiteral("1.1,1.2")},
                   {QStringLiteral("heart-beat"), QStringLiteral("0,0")}},
                  {}});
            break;
        case SockJsFrame::Kind::Messages:
            for (const QString &message : frame.messages)
                takeMessage(message);
            break;
        case SockJsFrame::Kind::Close:
            return fail(base::fail(Code::Unavailable, "pool.push_closed"_reason,
                                   QStringLiteral("code %1").arg(frame.closeCode)));
        }
    }
}

void PushChannel::takeMessage(const QString &text)
{
    const auto frame = parseStomp(text);
    if (!frame)
        return;
    if (frame->command == u"CONNECTED") {
        m_isConnected = true;
        m_failures = 0;
        for (const base::TaskId &task : m_tasks)
            subscribe(task);
        Q_EMIT reconnected();
    } else if (frame->command == u"MESSAGE") {
        if (const auto notification = json::fromText<Notification>(frame->body.toUtf8()))
            Q_EMIT notified(*notification);
    } else if (frame->command == u"ERROR") {
        fail(base::fail(Code::Unavailable, "pool.push_closed"_reason, frame->body.left(200)));
    }
}

void PushChannel::streamEnded()
{
    // Cut inside a frame, a message is lost: the next session asks what we missed.
    if (!m_gotAnything || m_reader.isInsideFrame())
        return fail(base::fail(Code::Unavailable, "pool.push_closed"_reason));
    m_reopen.start(m_pace.pushReopen); // the server ends a stream after some 128 KiB; the session goes on
}

void PushChannel::fail(const base::Error &error)
{
    if (m_session.isEmpty())
        return;
    m_session.clear();
    m_isConnected = false;
    m_reopen.stop();
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream.release()->deleteLater(); // we may stand in one of its signals
    }
    m_retry.start(m_pace.pushRetry * (1 << std::min(m_failures++, maxRetryDoublings)));
    Q_EMIT lost(error);
}

void PushChannel::send(const StompFrame &frame)
{
    m_outgoing.push_back(frame);
    if (!m_isSending)
        sendNext();
}

void PushChannel::sendNext()
{
    if (m_outgoing.empty() || m_session.isEmpty())
        return;
    net::HttpRequest request;
    request.method = net::HttpMethod::Post;
    request.url = sessionUrl(QStringLiteral("xhr_send"));
    request.headers = {{"Content-Type", "application/json"}};
    request.body = sockJsBody(stompText(m_outgoing.front()));
    m_outgoing.pop_front();
    m_isSending = true;
    const QString session = m_session;
    base::then(this, m_http.send(request), [this, session](const Result<net::HttpReply> &reply) {
        if (session != m_session)
            return; // of a session that is gone
        m_isSending = false;
        if (!reply || !reply->isSuccess())
            return fail(reply ? base::fail(Code::Unavailable, "pool.push_closed"_reason) : reply.error());
        sendNext();
    });
}

void PushChannel::subscribe(const base::TaskId &task)
{
    send({QStringLiteral("SUBSCRIBE"),
          {{QStringLiteral("id"), subscriptionId(task)},
           {QStringLiteral("destination"), u"/topic/task/" + task.toString()}},
          {}});
}

void PushChannel::watch(const base::TaskId &task)
{
    if (m_tasks.insert(task).second && m_isConnected)
        subscribe(task);
}

void PushChannel::forget(const base::TaskId &task)
{
    if (m_tasks.erase(task) != 0 && m_isConnected)
        send({QStringLiteral("UNSUBSCRIBE"), {{QStringLiteral("id"), subscriptionId(task)}}, {}});
}

} // namespace fallow::worker
