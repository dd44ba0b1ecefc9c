#pragma once

#include "core/pool/sockjs_session.h"

#include <QHashFunctions>

#include <unordered_map>
#include <unordered_set>

namespace fallow::pool {

/// All push sessions and who listens to which topic. Lives on the I/O thread.
class SockJsHub
{
public:
    using Now = std::function<SockJsSession::Time()>;
    struct Limits {
        SockJsLimits session;
        size_t sessions = 50'000;
        std::chrono::seconds heartbeat{5};
        std::chrono::seconds disconnectDelay{5};
    };

    SockJsHub(const Limits &limits, Now now) : m_limits(limits), m_now(std::move(now)) {}

    /// The body of GET /connect/info.
    QByteArray info() const;
    /// The session of a receiving request, made when it is new; null when there are too many.
    SockJsSession *open(const QByteArray &id);
    /// An existing session, or null.
    SockJsSession *find(const QByteArray &id);
    void publish(const QByteArray &topic, const QByteArray &json);
    /// Heartbeats and the end of sessions nobody receives; called about once a second.
    void tick();
    size_t size() const { return m_sessions.size(); }

private:
    void noteTopic(SockJsSession *session, const QByteArray &topic, bool subscribed);

    Limits m_limits;
    Now m_now;
    SockJsSession::Time m_lastBeat{};
    std::unordered_map<QByteArray, std::unordered_set<SockJsSession *>> m_topics;
    // After the topics: a dying session takes itself out of them.
    std::unordered_map<QByteArray, std::unique_ptr<SockJsSession>> m_sessions;
};

} // namespace fallow::pool
