#include "core/content/engine/stream_set.h"

#include "core/content/engine/curl_options.h"

#include <algorithm>

namespace fallow::content::engine
{

using namespace base;
using namespace std::chrono_literals;

namespace
{

constexpr qsizetype maxHeaderBytes = 128 * 1024;
constexpr qint64 maxRefusalBody = 1024 * 1024; // of a redirect or an error page, not kept

} // namespace

class StreamSet::Stream
{
public:
    Stream(StreamSet &set, int number, StreamRequest request)
        : m_set(set), m_number(number), m_request(std::move(request)), m_url(m_request.url)
    {
    }
    ~Stream() { detach(); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    void attach()
    {
        m_curl = curl_easy_init();
        FALLOW_CHECK(m_curl);
        m_status = 0;
        m_headers.clear();
        m_hasBegun = m_isPaused = false;
        setOptions();
        FALLOW_CHECK(curl_multi_add_handle(m_set.m_multi, m_curl) == CURLM_OK);
    }
    void detach()
    {
        if (!m_curl)
            return;
        curl_multi_remove_handle(m_set.m_multi, m_curl);
        curl_easy_cleanup(m_curl);
        curl_slist_free_all(m_list);
        m_curl = nullptr;
        m_list = nullptr;
    }
    /// How it ended: what a callback said, else what libcurl says, else what the status means.
    Result<Done> outcome(CURLcode code)
    {
        if (m_stop)
            return *m_stop;
        if (code != CURLE_OK && m_isAddressRefused)
            return fail(Code::Denied, "content.private_address"_reason, m_url.host());
        if (code == CURLE_FILE_COULDNT_READ_FILE)
            return fail(Code::NotFound, "content.read_failed"_reason, m_url.toDisplayString());
        if (code != CURLE_OK)
            return curlError(code).during(origin(m_url));
        return begin(); // a body of nothing told nobody yet
    }

    StreamSet &m_set;
    const int m_number;
    const StreamRequest m_request;
    QUrl m_url;
    int m_redirects = 0;
    CURL *m_curl = nullptr;
    int m_status = 0;
    QHash<QByteArray, QByteArray> m_headers;
    bool m_isPaused = false;
    bool m_isDropped = false;
    std::optional<Error> m_stop;

private:
    bool isLocal() const { return m_url.isLocalFile(); }

    void setOptions()
    {
        setCommonOptions(m_curl, m_url, m_set.m_stallTime);
        if (isLocal())
            curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "file");
        std::vector<QByteArray> headers{"Accept-Encoding: identity"};
        if (!m_request.ifRange.isEmpty())
            headers.push_back("If-Range: " + m_request.ifRange);
        if (!m_request.accept.isEmpty())
            headers.push_back("Accept: " + m_request.accept);
        const bool isFirstOrigin = origin(m_url) == origin(m_request.url);
        m_list = headerList(headers, isFirstOrigin ? m_request.authorization : QByteArray());
        curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_list);
        const Asked &asked = m_request.asked;
        const QByteArray range = QByteArray::number(asked.first) + '-'
            + (asked.end ? QByteArray::number(*asked.end - 1) : QByteArray());
        if (asked.isRange)
            curl_easy_setopt(m_curl, CURLOPT_RANGE, range.constData());
        curl_easy_setopt(m_curl, CURLOPT_PRIVATE, this);
        curl_easy_setopt(m_curl, CURLOPT_HEADERFUNCTION, &Stream::onHeader);
        curl_easy_setopt(m_curl, CURLOPT_HEADERDATA, this);
        curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &Stream::onBody);
        curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, this);
        curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETFUNCTION, &Stream::onSocket);
        curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETDATA, this);
    }
    /// Before the first byte of a body that counts.
    Result<Done> begin()
    {
        if (m_hasBegun)
            return Done{};
        m_hasBegun = true;
        const Asked &asked = m_request.asked;
        if (isLocal())
            return m_set.m_handler.begun(m_number, {asked.first, asked.end, asked.size, false}, {});
        if (isExactlyThere(asked, m_status, m_headers))
            return m_set.m_handler.begun(
                m_number, {asked.first, asked.first, asked.first, false}, {});
        auto delivery = judge(asked, m_status, m_headers);
        if (!delivery)
            return delivery.error().during(origin(m_url));
        delivery->mediaType = m_headers.value("content-type");
        return m_set.m_handler.begun(m_number, *delivery, strongTag(m_headers));
    }
    size_t take(QByteArrayView bytes)
    {
        if (!isLocal() && (isRedirect(m_status) || m_status >= 400)) {
            m_refusalBytes += bytes.size();
            return m_refusalBytes <= maxRefusalBody ? static_cast<size_t>(bytes.size()) : 0;
        }
        if (m_set.m_isHeld || (m_set.m_limit && m_set.m_limit->wait() > 0ms)) {
            m_isPaused = true;
            return CURL_WRITEFUNC_PAUSE;
        }
        auto taken = begin();
        if (taken)
            taken = m_set.m_handler.received(m_number, bytes);
        if (m_isDropped)
            return 0;
        if (!taken) {
            m_stop = taken.error();
            return 0;
        }
        if (m_set.m_limit)
            m_set.m_limit->take(bytes.size());
        return static_cast<size_t>(bytes.size());
    }

    static size_t onHeader(char *data, size_t size, size_t count, void *object)
    {
        auto *stream = static_cast<Stream *>(object);
        const auto bytes = static_cast<qsizetype>(size * count);
        stream->m_headerBytes += bytes;
        if (stream->m_headerBytes > maxHeaderBytes) {
            stream->m_stop =
                fail(Code::Denied, "content.too_large"_reason, QStringLiteral("headers"));
            return 0;
        }
        if (!stream->isLocal())
            takeHeaderLine(QByteArrayView(data, bytes), stream->m_status, stream->m_headers);
        return size * count;
    }
    static size_t onBody(char *data, size_t size, size_t count, void *object)
    {
        return static_cast<Stream *>(object)->take(
            QByteArrayView(data, static_cast<qsizetype>(size * count)));
    }
    static curl_socket_t onSocket(void *object, curlsocktype, curl_sockaddr *address)
    {
        auto *stream = static_cast<Stream *>(object);
        const auto opened =
            openSocket(*address, mayBePrivate(stream->m_url, stream->m_set.m_hosts));
        stream->m_isAddressRefused = stream->m_isAddressRefused || opened == CURL_SOCKET_BAD;
        return opened;
    }

    curl_slist *m_list = nullptr;
    qsizetype m_headerBytes = 0;
    qint64 m_refusalBytes = 0;
    bool m_hasBegun = false;
    bool m_isAddressRefused = false;
};

StreamSet::StreamSet(
    Handler &handler, HostRules hosts, std::chrono::seconds stallTime, RateLimit *limit)
    : m_handler(handler),
      m_hosts(std::move(hosts)),
      m_stallTime(stallTime),
      m_limit(limit),
      m_multi((initCurl(), curl_multi_init()))
{
    FALLOW_CHECK(m_multi);
}

StreamSet::~StreamSet()
{
    m_streams.clear();
    m_dropped.clear();
    curl_multi_cleanup(m_multi);
}

int StreamSet::open(const StreamRequest &request)
{
    const int number = ++m_last;
    auto &stream = m_streams[number] = std::make_unique<Stream>(*this, number, request);
    stream->attach();
    return number;
}

void StreamSet::drop(int number)
{
    auto node = m_streams.extract(number);
    if (node.empty())
        return;
    node.mapped()->m_isDropped = true;
    m_dropped.push_back(std::move(node.mapped()));
}

/// Goes where a redirect leads; false when the stream is at its end.
bool StreamSet::follow(Stream &stream)
{
    if (stream.m_stop || !isRedirect(stream.m_status) || stream.m_url.isLocalFile())
        return false;
    const auto target = redirectTarget(stream.m_url, stream.m_headers.value("location"), m_hosts);
    if (!target)
        stream.m_stop = target.error();
    else if (++stream.m_redirects > maxRedirects)
        stream.m_stop = fail(
            Code::Unavailable, "content.too_many_redirects"_reason, origin(stream.m_request.url));
    if (stream.m_stop)
        return false;
    stream.detach();
    stream.m_url = *target;
    stream.attach();
    return true;
}

void StreamSet::finish(Stream &stream, CURLcode code)
{
    if (follow(stream))
        return;
    const int number = stream.m_number;
    const auto how = stream.outcome(code);
    const QUrl url = stream.m_url;
    auto node = m_streams.extract(number);
    if (!node.empty())
        m_dropped.push_back(std::move(node.mapped()));
    m_handler.ended(number, how, url);
}

void StreamSet::takeMessages()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        Stream *stream = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &stream);
        if (message->msg == CURLMSG_DONE && !stream->m_isDropped)
            finish(*stream, message->data.result);
    }
}

void StreamSet::resume()
{
    if (m_isHeld || (m_limit && m_limit->wait() > 0ms))
        return;
    for (const auto &[number, stream] : m_streams) {
        if (std::exchange(stream->m_isPaused, false))
            curl_easy_pause(stream->m_curl, CURLPAUSE_CONT); // calls back when bytes wait
    }
}

void StreamSet::runPosted()
{
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_posted);
    }
    for (const auto &task : tasks)
        task();
}

void StreamSet::turn(std::chrono::milliseconds atMost)
{
    m_dropped.clear();
    resume();
    int running = 0;
    curl_multi_perform(m_multi, &running);
    takeMessages();
    if (m_limit && !m_isHeld)
        atMost = std::min(atMost, std::max(m_limit->wait(), m_limit->wait() > 0ms ? 1ms : atMost));
    curl_multi_poll(m_multi, nullptr, 0, static_cast<int>(atMost.count()), nullptr);
    runPosted();
}

void StreamSet::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_posted.push_back(std::move(task));
    }
    curl_multi_wakeup(m_multi);
}

} // namespace fallow::content::engine
