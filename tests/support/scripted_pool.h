#pragma once

#include "tests/support/scripted_http_server.h"

#include <QJsonObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <map>
#include <optional>

namespace fallow::test {

struct PoolAnswer {
    int status = 200;
    QByteArray body;
};

/// A pool and its result proxy on loopback that answers as poco.md D.1 to D.10 says an honest one
/// does, until the test replaces an answer. Decides nothing by itself: it pushes what it is told.
class ScriptedPool
{
public:
    ScriptedPool();
    QUrl url() const { return m_server.url(); }
    ScriptedHttpServer &server() { return m_server; }

    /// Pushes a TaskNotification to whoever listens.
    void push(const QByteArray &notification);
    /// Raw bytes of a frame, after which the stream goes on.
    void pushFrame(const QByteArray &frame);
    void pushRaw(const QByteArray &bytes); ///< of a frame that does not end
    void endStream(); ///< as after 128 KiB
    bool isSubscribed(const QString &topic) const { return subscriptions.contains(topic); }
    int count(const QByteArray &pathStart) const;
    QStringList statuses() const; ///< as reported, repetitions included
    QJsonObject detailsOf(const QString &status) const; ///< of the last report of it

    /// Replaces the answer to the path before '?', as long as it is here.
    std::map<QByteArray, PoolAnswer> answers;
    /// Replaces the answer to a report, for the next time only.
    std::map<QString, PoolAnswer> orders;
    std::vector<QByteArray> offers; ///< for /replicates/available, one after the other
    QByteArray poolAddress;
    QByteArray session = "session-1";
    QStringList subscriptions;
    QStringList streamPaths; ///< of every xhr_streaming
    std::vector<QJsonObject> reports;
    int streamsToRefuse = 0; ///< with 404, as if the session were gone
    int sendsToRefuse = 0;
    bool isSilent = false; ///< takes requests and never answers

private:
    void handle(const ServerRequest &request, QTcpSocket &socket);
    PoolAnswer answer(const ServerRequest &request, const QByteArray &path);
    PoolAnswer takeReport(const ServerRequest &request);
    void openStream(QTcpSocket &socket);
    void takeSend(const QByteArray &body);

    ScriptedHttpServer m_server;
    QPointer<QTcpSocket> m_stream;
};

/// SockJS "a" frame of STOMP texts.
QByteArray messagesFrame(const QStringList &texts);
/// One chunk of a chunked body.
QByteArray httpChunk(const QByteArray &bytes);

} // namespace fallow::test
