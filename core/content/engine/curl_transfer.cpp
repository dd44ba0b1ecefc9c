#include "core/content/engine/curl_transfer.h"

#include "core/content/engine/host_check.h"

#include <sys/socket.h>

#include <mutex>

namespace fallow::content::engine {

using namespace base;

namespace {

constexpr long connectTimeoutSeconds = 15; // a SYN is repeated after 1, 3 and 7 s
constexpr long stallSeconds = 30; // slower than the next line for so long is a dead source
constexpr long stallBytesPerSecond = 512;
constexpr qsizetype maxErrorBody = 64 * 1024;
constexpr qsizetype maxHeaderBytes = 128 * 1024;

void initCurlOnce()
{
    static std::once_flag once; // curl_global_init is not safe beside itself
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

CurlTransfer *self(void *object)
{
    return static_cast<CurlTransfer *>(object);
}

} // namespace

CurlTransfer::CurlTransfer(const HttpRequest &request, const Job &job)
    : m_request(request), m_job(job)
{
    initCurlOnce();
    m_curl = curl_easy_init();
    FALLOW_CHECK(m_curl);
    m_reply.url = request.url;
}

CurlTransfer::~CurlTransfer()
{
    curl_easy_cleanup(m_curl);
    curl_slist_free_all(m_headers);
}

void CurlTransfer::setOptions()
{
    const QByteArray url = m_request.url.toEncoded(QUrl::RemoveFragment);
    curl_easy_setopt(m_curl, CURLOPT_URL, url.constData()); // copied by curl
    curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_curl, CURLOPT_PROXY, "");
    curl_easy_setopt(m_curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_curl, CURLOPT_USERAGENT, "fallow/" FALLOW_VERSION);
    curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT, connectTimeoutSeconds);
    curl_easy_setopt(m_curl, CURLOPT_LOW_SPEED_TIME, stallSeconds);
    curl_easy_setopt(m_curl, CURLOPT_LOW_SPEED_LIMIT, stallBytesPerSecond);
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT, static_cast<long>(m_request.timeout.count()));
    curl_easy_setopt(m_curl, CURLOPT_BUFFERSIZE, 256L * 1024);
    for (const QByteArray &header : m_request.headers)
        m_headers = curl_slist_append(m_headers, header.constData());
    const QByteArray authorization = "Authorization: " + m_request.authorization;
    if (!m_request.authorization.isEmpty())
        m_headers = curl_slist_append(m_headers, authorization.constData());
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
}

void CurlTransfer::setCallbacks()
{
    curl_easy_setopt(m_curl, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(m_curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFOFUNCTION, &CurlTransfer::onProgress);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onSocket);
    curl_easy_setopt(m_curl, CURLOPT_OPENSOCKETDATA, this);
}

Result<HttpReply> CurlTransfer::run()
{
    setOptions();
    setCallbacks();
    const CURLcode code = curl_easy_perform(m_curl);
    if (m_stop)
        return *m_stop;
    if (code != CURLE_OK)
        return transferError(code);
    return std::move(m_reply);
}

Error CurlTransfer::transferError(int code) const
{
    const QString detail = QString::fromUtf8(curl_easy_strerror(static_cast<CURLcode>(code)));
    if (m_refusedAddress)
        return fail(Code::Denied, "content.private_address"_reason, m_request.url.host());
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return fail(Code::Cancelled, "content.cancelled"_reason);
    case CURLE_OPERATION_TIMEDOUT:
        return fail(Code::Unavailable, "content.timeout"_reason, detail);
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
        return fail(Code::Unavailable, "content.truncated"_reason, detail);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return fail(Code::Denied, "content.bad_certificate"_reason, detail);
    default: // libcurl's numbers: an open list
        return fail(Code::Unavailable, "content.unreachable"_reason, detail);
    }
}

bool CurlTransfer::stopWith(Error error)
{
    m_stop = std::move(error);
    return false;
}

void CurlTransfer::takeHeader(QByteArrayView line)
{
    const QByteArray text = line.toByteArray().trimmed();
    if (text.startsWith("HTTP/")) { // also after "100 Continue"
        m_reply.headers.clear();
        m_reply.status = text.mid(text.indexOf(' ') + 1, 3).toInt();
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon > 0)
        m_reply.headers.insert(text.first(colon).toLower(), text.mid(colon + 1).trimmed());
}

bool CurlTransfer::takeBody(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (!m_reply.isSuccess()) {
        m_reply.body.append(
            bytes.first(std::min(bytes.size(), maxErrorBody - m_reply.body.size())));
        return m_received <= maxErrorBody * 16
               || stopWith(fail(Code::Unavailable, "content.too_large"_reason));
    }
    if (m_received == bytes.size() && m_request.head) {
        const auto welcome = m_request.head(m_reply);
        if (!welcome)
            return stopWith(welcome.error());
    }
    if (m_received > m_request.maxBytes)
        return stopWith(fail(Code::Denied, "content.too_large"_reason,
                             QStringLiteral("over %1 bytes").arg(m_request.maxBytes)));
    if (!m_request.sink) {
        m_reply.body.append(bytes);
        return true;
    }
    const auto taken = m_request.sink(bytes);
    return taken || stopWith(taken.error());
}

size_t CurlTransfer::onHeader(char *data, size_t size, size_t count, void *object)
{
    const auto bytes = static_cast<qsizetype>(size * count);
    CurlTransfer *transfer = self(object);
    transfer->m_headerBytes += bytes;
    if (transfer->m_headerBytes > maxHeaderBytes) {
        transfer->stopWith(
            fail(Code::Denied, "content.too_large"_reason, QStringLiteral("headers")));
        return 0;
    }
    transfer->takeHeader(QByteArrayView(data, bytes));
    return size * count;
}

size_t CurlTransfer::onBody(char *data, size_t size, size_t count, void *object)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size * count));
    return self(object)->takeBody(bytes) ? size * count : 0;
}

int CurlTransfer::onProgress(void *object, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return self(object)->m_job.cancelled ? 1 : 0;
}

curl_socket_t CurlTransfer::onSocket(void *object, curlsocktype, curl_sockaddr *address)
{
    CurlTransfer *transfer = self(object);
    if (!transfer->m_request.hosts.allowPrivateHosts && !isPublicAddress(address->addr)) {
        transfer->m_refusedAddress = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

} // namespace fallow::content::engine
