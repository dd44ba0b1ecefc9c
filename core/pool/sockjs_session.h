#pragma once

#include "core/pool/stomp.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

/// One SockJS session carrying STOMP (poco.md D.5), without I/O and without a clock of its own.
namespace fallow::pool {

/// Where frames go while a receiver is connected: a stream that stays open or one long poll.
class SockJsReceiver
{
public:
    virtual ~SockJsReceiver() = default;
    /// One frame with its newline. A long poll ends after it.
    virtual void sendFrame(const QByteArray &frame) = 0;
    virtual void end() = 0;
    virtual bool isOneShot() const = 0;
    /// Bytes handed over and not yet taken by the network.
    virtual qsizetype pendingBytes() const = 0;
};

struct SockJsLimits {
    qsizetype streamBytes = 128 * 1024; ///< Spring's default: then the client posts again
    size_t queuedMessages = 512;        ///< while no receiver is there
    qsizetype pendingBytes = 1024 * 1024; ///< of a receiver that does not read
    size_t subscriptions = 1024;
};

class SockJsSession
{
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Ports {
        std::function<Time()> now;
        /// A topic gained or lost its subscription here.
        std::function<void(const QByteArray &topic, bool subscribed)> onTopic;
    };

    SockJsSession(const SockJsLimits &limits, Ports ports);
    ~SockJsSession();
    SockJsSession(const SockJsSession &) = delete;
    SockJsSession &operator=(const SockJsSession &) = delete;

    /// A receiving request arrived: `o` first on a new session, `c[2010,…]` when one is there already.
    void attach(std::shared_ptr<SockJsReceiver> receiver);
    /// The receiving request ended or its connection broke.
    void detach(const SockJsReceiver *receiver);
    /// The body of xhr_send. False: malformed, nothing was taken.
    bool receive(const QByteArray &body);
    /// A topic's message for every subscription of this session to it.
    void publish(const QByteArray &topic, const QByteArray &json);
    void heartbeat();
    void close(int code, const QByteArray &reason);

    bool isClosed() const { return m_closed; }
    /// Since when nobody receives; nothing while a receiver is connected.
    std::optional<Time> idleSince() const;

private:
    void handle(const StompFrame &frame);
    void subscribe(const StompFrame &frame);
    void connectStomp(const StompFrame &frame);
    void unsubscribe(const QByteArray &id);
    void receipt(const StompFrame &frame);
    void refuse(const QByteArray &message);
    void send(const StompFrame &frame);
    void flush();
    std::shared_ptr<SockJsReceiver> release();
    void emitFrame(const QByteArray &frame);

    SockJsLimits m_limits;
    Ports m_ports;
    std::shared_ptr<SockJsReceiver> m_receiver; ///< shared with the connection that writes
    std::deque<QByteArray> m_queue;             ///< STOMP frames waiting
    std::map<QByteArray, QByteArray> m_subscriptions; ///< id -> destination
    QByteArray m_closing;
    qsizetype m_streamed = 0;
    quint64 m_messages = 0;
    Time m_detachedAt;
    bool m_opened = false;
    bool m_connected = false;
    bool m_closed = false;
};

} // namespace fallow::pool
