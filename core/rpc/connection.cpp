#include "core/rpc/connection.h"

#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace fallow::rpc {

using base::Code;
using base::operator""_reason;

Connection::Connection(Server &server, QLocalSocket *socket) :
    QObject(socket), m_server(server), m_socket(socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isSameUser()) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    connect(socket, &QLocalSocket::readyRead, this, &Connection::read);
    connect(&server.m_core, &api::Core::changed, this, &Connection::push);
    read();
}

bool Connection::isSameUser() const
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const auto descriptor = static_cast<int>(m_socket->socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && (peer.uid == getuid() || peer.uid == 0);
}

void Connection::read()
{
    if (const auto fed = m_reader.feed(m_socket->readAll()); !fed) {
        m_socket->write(errorLine({}, fed.error()));
        m_socket->disconnectFromServer();
        return;
    }
    while (const auto text = m_reader.next())
        handle(*text);
}

void Connection::handle(const QByteArray &text)
{
    const auto object = json::parseObject(text);
    if (!object) {
        m_socket->write(protocolErrorLine({}, parseErrorCode, object.error().detail));
        m_socket->disconnectFromServer();
        return;
    }
    const QJsonValue id = object->value(u"id");
    const QJsonValue params = object->value(u"params");
    const bool paramsFit = params.isObject() || params.isUndefined() || params.isNull();
    if (!object->value(u"method").isString() || !paramsFit || (!id.isDouble() && !id.isString())) {
        m_socket->write(protocolErrorLine(id, invalidRequestCode,
                                          QStringLiteral("expected id, method and named params")));
        return;
    }
    call(id, object->value(u"method").toString(), params.toObject());
}

void Connection::call(const QJsonValue &id, const QString &method, const QJsonObject &params)
{
    const auto handler = m_server.m_handlers.constFind(method);
    if (handler == m_server.m_handlers.constEnd()) {
        m_socket->write(protocolErrorLine(id, unknownMethodCode, u"no method " + method));
        return;
    }
    if (m_pending >= Server::maxPendingCalls) {
        m_socket->write(errorLine(id, base::fail(Code::Unavailable, "rpc.too_many_calls"_reason)));
        return;
    }
    ++m_pending;
    const bool subscribes = method == u"state.subscribe";
    (*handler)(params, this, [this, id, subscribes](const base::Result<QJsonObject> &result) {
        --m_pending;
        m_subscribed = m_subscribed || (subscribes && result);
        m_socket->write(result ? replyLine(id, *result) : errorLine(id, result.error()));
    });
}

void Connection::push(const api::Change &change)
{
    constexpr qint64 maxUnreadBytes = 64LL * 1024 * 1024;
    if (m_subscribed && m_socket->bytesToWrite() > maxUnreadBytes)
        return m_socket->abort(); // it reads no more; it may subscribe again
    if (m_subscribed)
        m_socket->write(notificationLine(QString::fromLatin1(api::changeNotification), json::toObject(change)));
}

} // namespace fallow::rpc
