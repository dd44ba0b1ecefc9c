#pragma once

#include "tests/support/http_server.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace fallow::test
{

/// What a mirror does that no mirror should; nothing unless told.
struct MirrorFaults {
    qint64 flippedEvery = 0; ///< one bit in every so many bytes is wrong
    qint64 flippedFrom = 0; ///< the first of them
    qint64 shiftedBy = 0; ///< ranges begin so much later, and say so
    qint64 cutAfter = -1; ///< bytes of body before the connection is cut
    int cuts = 1 << 30; ///< how many answers are cut
    bool hasNoRanges = false; ///< answers every request with the whole file
    bool sendsOneMore = false; ///< a byte more than was asked for, without a length
    bool isEncoded = false; ///< says gzip
    int status = 0; ///< instead of the file, with a page
    bool changesTag = false; ///< another ETag for every answer
    bool ignoresIfRange = false;
    qint64 bytesPerSecond = 0;
    qint64 saysSize = -1; ///< in Content-Range
    QByteArray redirect; ///< Location of every answer
};

/// A mirror of one file that does what no mirror should. Honest unless told otherwise; what is set
/// holds for requests from then on.
class Mirror
{
public:
    using Faults = MirrorFaults;
    explicit Mirror(QByteArray content, const Faults &faults = {})
        : m_state(std::make_shared<State>())
    {
        m_state->content = std::move(content);
        m_state->faults = faults;
        m_server.route(
            "/", [state = m_state](const HttpRequest &request) { return state->answer(request); });
    }
    QString url(const QString &path = QStringLiteral("/file")) const { return m_server.url(path); }
    QString host() const { return m_server.host(); }
    std::vector<HttpRequest> requests() const { return m_server.requests(); }
    void setFaults(const Faults &faults)
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->faults = faults;
    }
    void setContent(const QByteArray &content)
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->content = content;
    }
    qint64 bytesSent() const { return m_state->sent; }
    HttpServer &server() { return m_server; }

private:
    struct State { // shared with the server's thread
        std::mutex mutex;
        QByteArray content;
        Faults faults;
        int answers = 0;
        int cuts = 0;
        std::atomic<qint64> sent = 0;

        HttpResponse answer(const HttpRequest &request);
        HttpResponse part(const HttpRequest &request);
        void spoil(HttpResponse &response, qint64 first);
    };
    std::shared_ptr<State> m_state;
    HttpServer m_server;
};

} // namespace fallow::test
