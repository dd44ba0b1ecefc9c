#include "core/content/engine/curl_transfer.h"

#include "core/content/engine/curl_options.h"
#include "core/content/engine/host_check.h"

namespace fallow::content::engine {

using namespace base;

namespace {

constexpr std::chrono::seconds stallTime{30};
constexpr qsizetype maxErrorBody = 64 * 1024;
constexpr qsizetype maxHeaderBytes = 128 * 1024;

CurlTransfer *self(void *object)
{
    return static_cast<CurlTransfer *>(object);
}

} // namespace

CurlTransfer::CurlTransfer(const HttpRequest &request, const Job &job)
    : m_request(request), m_job(job)
{
    initCurl();
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
    setCommonOptions(m_curl, m_request.url, stallTime);
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT, static_cast<long>(m_request.timeout.count()));
    m_headers = headerList(m_request.headers, m_request.authorization);
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
    if (code != CURLE_OK && m_refusedAddress)
        return fail(Code::Denied, "content.private_address"_reason, m_request.url.host());
    if (code != CURLE_OK)
        return curlError(code);
    return std::move(m_reply);
}

bool CurlTransfer::stopWith(Error error)
{
    m_stop = std::move(error);
    return false;
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
    takeHeaderLine(QByteArrayView(data, bytes), transfer->m_reply.status, transfer->m_reply.headers);
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
    const curl_socket_t opened = openSocket(*address, mayBePrivate(transfer->m_request.url, transfer->m_request.hosts));
    transfer->m_refusedAddress = transfer->m_refusedAddress || opened == CURL_SOCKET_BAD;
    return opened;
}

} // namespace fallow::content::engine
