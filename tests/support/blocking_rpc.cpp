#include "tests/support/blocking_rpc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTcpSocket>

namespace fallow::test
{

using namespace base;

namespace
{

constexpr int waitMs = 15'000;

QByteArray request(const QString &method, const QJsonArray &params)
{
    const QJsonObject call{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
        {QStringLiteral("id"), 1}, {QStringLiteral("method"), method},
        {QStringLiteral("params"), params}};
    const QByteArray body = QJsonDocument(call).toJson(QJsonDocument::Compact);
    return "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
           "Connection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The whole answer; the server closes the connection after it.
Result<QByteArray> exchange(quint16 port, const QByteArray &message)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(waitMs))
        return fail(Code::Unavailable, "test.rpc_unreachable"_reason, socket.errorString());
    socket.write(message);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(waitMs)) { }
    if (socket.error() != QAbstractSocket::RemoteHostClosedError)
        return fail(Code::Unavailable, "test.rpc_unreachable"_reason, socket.errorString());
    return socket.readAll();
}

} // namespace

Result<QJsonValue> blockingRpc(quint16 port, const QString &method, const QJsonArray &params)
{
    const auto answer = exchange(port, request(method, params));
    if (!answer)
        return answer.error().during(method);
    const qsizetype head = answer->indexOf("\r\n\r\n");
    const QJsonDocument json = QJsonDocument::fromJson(answer->mid(head + 4));
    if (head < 0 || !json.isObject())
        return fail(Code::Corrupt, "test.rpc_garbage"_reason, QString::fromUtf8(*answer))
            .during(method);
    const QJsonObject object = json.object();
    const QJsonValue error = object.value(QStringLiteral("error"));
    if (!error.isUndefined()) {
        const QString text = error.toObject().value(QStringLiteral("message")).toString();
        return fail(Code::Denied, "test.rpc_refused"_reason, text).during(method);
    }
    return object.value(QStringLiteral("result"));
}

} // namespace fallow::test
