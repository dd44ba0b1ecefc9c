#include "core/pool/sockjs_hub.h"

#include <QRandomGenerator>

namespace fallow::pool {

QByteArray SockJsHub::info() const
{
    return "{\"entropy\":" + QByteArray::number(QRandomGenerator::global()->generate() & 0x7FFFFFFFU)
        + ",\"origins\":[\"*:*\"],\"cookie_needed\":false,\"websocket\":false}";
}

SockJsSession *SockJsHub::open(const QByteArray &id)
{
    if (SockJsSession *known = find(id))
        return known;
    if (m_sessions.size() >= m_limits.sessions)
        return nullptr;
    // Shared by this function and the callback: the session's address exists only after it does.
    auto holder = std::make_shared<SockJsSession *>(nullptr);
    auto session = std::make_unique<SockJsSession>(
        m_limits.session,
        SockJsSession::Ports{m_now, [this, holder](const QByteArray &topic, bool subscribed) {
                                 noteTopic(*holder, topic, subscribed);
                             }});
    *holder = session.get();
    return m_sessions.emplace(id, std::move(session)).first->second.get();
}

SockJsSession *SockJsHub::find(const QByteArray &id)
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

void SockJsHub::noteTopic(SockJsSession *session, const QByteArray &topic, bool subscribed)
{
    if (subscribed) {
        m_topics[topic].insert(session);
        return;
    }
    const auto found = m_topics.find(topic);
    if (found == m_topics.end())
        return;
    found->second.erase(session);
    if (found->second.empty())
        m_topics.erase(found);
}

void SockJsHub::publish(const QByteArray &topic, const QByteArray &json)
{
    const auto found = m_topics.find(topic);
    if (found == m_topics.end())
        return;
    // A copy: a session that overflows leaves the set while it is told.
    const std::unordered_set<SockJsSession *> listeners = found->second;
    for (SockJsSession *session : listeners)
        session->publish(topic, json);
}

void SockJsHub::tick()
{
    const SockJsSession::Time now = m_now();
    const bool beat = now - m_lastBeat >= m_limits.heartbeat;
    if (beat)
        m_lastBeat = now;
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        const auto idle = it->second->idleSince();
        if (idle && now - *idle >= m_limits.disconnectDelay) {
            it = m_sessions.erase(it);
            continue;
        }
        if (beat)
            it->second->heartbeat();
        ++it;
    }
}

} // namespace fallow::pool
