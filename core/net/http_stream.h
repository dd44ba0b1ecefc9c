#pragma once

#include "core/net/http_types.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace fallow::net {

class HttpClient;

/// A body that is read while it comes (SockJS xhr_streaming: poco.md D.5). Destroying it closes the
/// connection silently. The caller guards the length of what it joins from chunks.
class HttpStream : public QObject
{
    Q_OBJECT

public:
    ~HttpStream() override;

Q_SIGNALS:
    void opened(int status); ///< once, before the first chunk
    void chunk(const QByteArray &bytes); ///< at most 64 KiB
    /// Once and last. Reasons: `net.unreachable`, `net.timeout` (silence longer than the request's
    /// timeout), `net.tls`, `net.bad_reply`.
    void ended(const fallow::base::Result<fallow::base::Done> &result);

private:
    friend class HttpClient;
    HttpStream(QNetworkAccessManager &manager, const HttpRequest &request);
    void open();
    void read();
    void end();
    void finish(const base::Result<base::Done> &result);

    struct Closer {
        QObject *receiver = nullptr;
        void operator()(QNetworkReply *reply) const;
    };
    std::unique_ptr<QNetworkReply, Closer> m_reply;
    QTimer m_silence;
    bool m_isOpen = false;
};

} // namespace fallow::net
