#pragma once

#include "core/rpc/server.h"

class QLocalSocket;

namespace fallow::rpc {

/// One client of the Server. Child of its socket, gone with it.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(Server &server, QLocalSocket *socket);

private:
    void read();
    void handle(const QByteArray &text);
    void call(const QJsonValue &id, const QString &method, const QJsonObject &params);
    void push(const api::Change &change);
    bool isSameUser() const;

    Server &m_server;
    QLocalSocket *m_socket;
    LineReader m_reader;
    int m_pending = 0;
    bool m_subscribed = false;
};

} // namespace fallow::rpc
