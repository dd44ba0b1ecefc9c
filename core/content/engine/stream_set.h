#pragma once

#include "core/content/engine/rate_limit.h"
#include "core/content/engine/response_rules.h"
#include "core/content/transfer.h"

#include <QUrl>

#include <curl/curl.h>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace fallow::content::engine
{

/// One answer being received: a range of a file, or the rest of it.
struct StreamRequest {
    int source = 0; ///< the handler's number for where it comes from
    QUrl url; ///< http, https, or file for a path the person chose
    QByteArray authorization;
    Asked asked;
    QByteArray ifRange; ///< an ETag; empty = none
    QByteArray accept; ///< value of that header; empty = none
};

/// Several streams at once through one libcurl multi handle, on the thread that calls `turn`.
/// Redirects are followed here by the rules. `post` is the one call for other threads.
class StreamSet
{
public:
    /// What a stream tells. An error stops the stream, which then ends with it.
    class Handler
    {
    public:
        virtual ~Handler() = default;
        /// The headers are there and nothing of the body.
        virtual base::Result<base::Done> begun(
            int stream, const Delivery &delivery, const QByteArray &strongTag) = 0;
        virtual base::Result<base::Done> received(int stream, QByteArrayView bytes) = 0;
        /// Once for each stream, unless it was dropped. `url` is where it ended after redirects.
        virtual void ended(int stream, const base::Result<base::Done> &how, const QUrl &url) = 0;
    };
    StreamSet(Handler &handler, HostRules hosts, std::chrono::seconds stallTime, RateLimit *limit);
    ~StreamSet();
    StreamSet(const StreamSet &) = delete;
    StreamSet &operator=(const StreamSet &) = delete;

    int open(const StreamRequest &request);
    void drop(int stream); ///< without `ended`
    /// Held, nothing more is read: what came has to be worked off first.
    void hold(bool isHeld) { m_isHeld = isHeld; }
    /// Receives for at most so long, or until something was posted.
    void turn(std::chrono::milliseconds atMost);
    void post(std::function<void()> task);

private:
    class Stream;
    void start(Stream &stream);
    void finish(Stream &stream, CURLcode code);
    void takeMessages();
    bool follow(Stream &stream);
    void resume();
    void runPosted();

    Handler &m_handler;
    const HostRules m_hosts;
    const std::chrono::seconds m_stallTime;
    RateLimit *m_limit;
    CURLM *m_multi;
    std::map<int, std::unique_ptr<Stream>> m_streams;
    std::vector<std::unique_ptr<Stream>>
        m_dropped; ///< freed between turns, never inside a callback
    int m_last = 0;
    bool m_isHeld = false;
    std::mutex m_mutex; ///< of what other threads post
    std::vector<std::function<void()>> m_posted;
};

} // namespace fallow::content::engine
