#pragma once

#include "core/net/http_client.h"
#include "core/worker/pace.h"
#include "core/worker/sockjs.h"
#include "core/worker/wire.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <set>

namespace fallow::worker {

/// Notifications of a pool: STOMP in SockJS over plain HTTP (poco.md D.5). Reconnects by itself
/// with back-off; what a pool says while we are away is lost, so `reconnected` asks the owner to
/// look at /replicates/interrupted. Hints only: nobody authenticates this channel.
class PushChannel : public QObject
{
    Q_OBJECT

public:
    PushChannel(net::HttpClient &http, QUrl url, const Pace &pace = {});
    ~PushChannel() override;

    void open();
    void watch(const base::TaskId &task);
    void forget(const base::TaskId &task);
    bool isConnected() const { return m_isConnected; }

Q_SIGNALS:
    void notified(const fallow::worker::Notification &notification);
    void reconnected(); ///< also the first time
    void lost(const fallow::base::Error &error);

private:
    void startSession();
    void receive();
    void streamOpened(int status);
    void take(const QByteArray &bytes);
    void takeMessage(const QString &text);
    void streamEnded();
    void fail(const base::Error &error);
    void send(const StompFrame &frame);
    void sendNext();
    void subscribe(const base::TaskId &task);
    QUrl sessionUrl(const QString &transport) const;

    net::HttpClient &m_http;
    QUrl m_url;
    QString m_session; ///< "/connect/<server>/<session>"
    std::unique_ptr<net::HttpStream> m_stream;
    SockJsReader m_reader;
    std::set<base::TaskId> m_tasks;
    std::deque<StompFrame> m_outgoing;
    bool m_isSending = false;
    bool m_isConnected = false;
    bool m_gotAnything = false; ///< of the current receiving request
    Pace m_pace;
    QTimer m_retry;
    QTimer m_reopen;
    int m_failures = 0;
};

} // namespace fallow::worker
