#include "core/pool/sockjs_session.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace fallow::pool {

namespace {

QByteArray closeFrame(int code, const QByteArray &reason)
{
    return "c[" + QByteArray::number(code) + ",\"" + reason + "\"]\n";
}

QByteArray arrayFrame(const std::deque<QByteArray> &messages)
{
    QJsonArray array;
    for (const QByteArray &message : messages)
        array.append(QString::fromUtf8(message));
    return 'a' + QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SockJsSession::SockJsSession(const SockJsLimits &limits, Ports ports) :
    m_limits(limits), m_ports(std::move(ports)), m_detachedAt(m_ports.now())
{
}

SockJsSession::~SockJsSession()
{
    while (!m_subscriptions.empty())
        unsubscribe(m_subscriptions.begin()->first);
    if (const auto receiver = release())
        receiver->end();
}

std::shared_ptr<SockJsReceiver> SockJsSession::release()
{
    m_detachedAt = m_ports.now();
    return std::exchange(m_receiver, nullptr);
}

void SockJsSession::attach(std::shared_ptr<SockJsReceiver> receiver)
{
    if (m_closed) {
        receiver->sendFrame(m_closing);
        receiver->end();
        return;
    }
    if (m_receiver) {
        receiver->sendFrame(closeFrame(2010, "Another connection still open"));
        receiver->end();
        return;
    }
    m_receiver = std::move(receiver);
    m_streamed = 0;
    if (!m_opened) {
        m_opened = true;
        emitFrame("o\n");
    }
    flush();
}

void SockJsSession::detach(const SockJsReceiver *receiver)
{
    if (m_receiver.get() == receiver)
        release();
}

std::optional<SockJsSession::Time> SockJsSession::idleSince() const
{
    return m_receiver ? std::nullopt : std::optional(m_detachedAt);
}

bool SockJsSession::receive(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return false;
    const QJsonArray messages = document.array();
    for (const QJsonValue &message : messages) {
        if (!message.isString())
            return false;
    }
    for (const QJsonValue &message : messages) {
        const QByteArray text = message.toString().toUtf8();
        if (m_closed)
            break;
        if (text == "\n" || text == "\r\n") // a STOMP heart-beat
            continue;
        if (const auto frame = parseStomp(text))
            handle(*frame);
        else
            refuse("Malformed frame");
    }
    return true;
}

void SockJsSession::handle(const StompFrame &frame)
{
    if (frame.command == "CONNECT" || frame.command == "STOMP") {
        connectStomp(frame);
    } else if (!m_connected) {
        refuse("CONNECT comes first");
    } else if (frame.command == "SUBSCRIBE") {
        subscribe(frame);
    } else if (frame.command == "UNSUBSCRIBE") {
        unsubscribe(frame.header("id"));
        receipt(frame);
    } else if (frame.command == "DISCONNECT") {
        receipt(frame);
        close(3000, "Go away!");
    } else {
        refuse("Nothing else is understood here");
    }
}

void SockJsSession::connectStomp(const StompFrame &frame)
{
    const QList<QByteArray> versions = frame.header("accept-version").split(',');
    const char *version = versions.contains("1.2") ? "1.2" : versions.contains("1.1") ? "1.1" : nullptr;
    if (!version) {
        refuse("Only STOMP 1.1 and 1.2");
        return;
    }
    m_connected = true;
    send({"CONNECTED", {{"version", version}, {"heart-beat", "0,0"}}, {}});
}

void SockJsSession::subscribe(const StompFrame &frame)
{
    const QByteArray id = frame.header("id");
    const QByteArray destination = frame.header("destination");
    if (id.isEmpty() || id.size() > 128 || destination.size() > 128
        || !destination.startsWith("/topic/task/")) {
        refuse("Only /topic/task/{id} can be subscribed");
        return;
    }
    if (!m_subscriptions.contains(id) && m_subscriptions.size() >= m_limits.subscriptions) {
        refuse("Too many subscriptions");
        return;
    }
    unsubscribe(id);
    m_subscriptions.emplace(id, destination);
    m_ports.onTopic(destination, true);
    receipt(frame);
}

void SockJsSession::unsubscribe(const QByteArray &id)
{
    const auto found = m_subscriptions.find(id);
    if (found == m_subscriptions.end())
        return;
    const QByteArray destination = found->second;
    m_subscriptions.erase(found);
    const auto same = [&](const auto &entry) { return entry.second == destination; };
    if (std::none_of(m_subscriptions.begin(), m_subscriptions.end(), same))
        m_ports.onTopic(destination, false);
}

void SockJsSession::receipt(const StompFrame &frame)
{
    if (const QByteArray id = frame.header("receipt"); !id.isEmpty())
        send({"RECEIPT", {{"receipt-id", id}}, {}});
}

void SockJsSession::refuse(const QByteArray &message)
{
    send({"ERROR", {{"message", message}}, {}});
    close(3000, "Go away!");
}

void SockJsSession::publish(const QByteArray &topic, const QByteArray &json)
{
    for (const auto &[id, destination] : m_subscriptions) {
        if (destination != topic || m_closed)
            continue;
        send({"MESSAGE",
              {{"destination", topic},
               {"content-type", "application/json"},
               {"subscription", id},
               {"message-id", QByteArray::number(++m_messages)},
               {"content-length", QByteArray::number(json.size())}},
              json});
    }
}

void SockJsSession::send(const StompFrame &frame)
{
    if (m_closed)
        return;
    if (m_queue.size() >= m_limits.queuedMessages) {
        close(3000, "Go away!");
        return;
    }
    m_queue.push_back(writeStomp(frame));
    flush();
}

void SockJsSession::flush()
{
    if (!m_receiver || m_queue.empty())
        return;
    std::deque<QByteArray> messages;
    messages.swap(m_queue);
    emitFrame(arrayFrame(messages));
}

void SockJsSession::heartbeat()
{
    if (m_receiver)
        emitFrame("h\n");
}

void SockJsSession::close(int code, const QByteArray &reason)
{
    if (m_closed)
        return;
    m_closed = true;
    m_closing = closeFrame(code, reason);
    if (const auto receiver = release()) {
        receiver->sendFrame(m_closing);
        receiver->end();
    }
}

void SockJsSession::emitFrame(const QByteArray &frame)
{
    if (m_receiver->pendingBytes() > m_limits.pendingBytes) {
        m_closed = true;
        m_closing = closeFrame(3000, "Go away!");
        release()->end();
        return;
    }
    m_streamed += frame.size();
    m_receiver->sendFrame(frame);
    if (m_receiver->isOneShot() || m_streamed >= m_limits.streamBytes)
        release()->end();
}

} // namespace fallow::pool
