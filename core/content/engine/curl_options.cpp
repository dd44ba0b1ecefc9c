#include "core/content/engine/curl_options.h"

#include <sys/socket.h>

#include <mutex>

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr long connectTimeoutSeconds = 15; // a SYN is repeated after 1, 3 and 7 s
constexpr long stallBytesPerSecond = 1024; // slower for the stall time is a dead source
constexpr long receiveBuffer = 512 * 1024; // the most libcurl takes

} // namespace

void initCurl()
{
    static std::once_flag once; // curl_global_init is not safe beside itself
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void setCommonOptions(CURL *curl, const QUrl &url, std::chrono::seconds stallTime)
{
    const QByteArray address = url.toEncoded(QUrl::RemoveFragment);
    curl_easy_setopt(curl, CURLOPT_URL, address.constData()); // copied by curl
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "fallow/" FALLOW_VERSION);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectTimeoutSeconds);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, static_cast<long>(stallTime.count()));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, stallBytesPerSecond);
    curl_easy_setopt(curl, CURLOPT_BUFFERSIZE, receiveBuffer);
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
}

curl_slist *headerList(const std::vector<QByteArray> &headers, const QByteArray &authorization)
{
    curl_slist *list = nullptr;
    for (const QByteArray &header : headers)
        list = curl_slist_append(list, header.constData());
    const QByteArray line = "Authorization: " + authorization;
    if (!authorization.isEmpty())
        list = curl_slist_append(list, line.constData());
    return list;
}

Error curlError(CURLcode code)
{
    const QString detail = QString::fromUtf8(curl_easy_strerror(code));
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

curl_socket_t openSocket(const curl_sockaddr &address, bool allowPrivate)
{
    if (!allowPrivate && !isPublicAddress(address.addr))
        return CURL_SOCKET_BAD;
    return socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
}

void takeHeaderLine(QByteArrayView line, int &status, QHash<QByteArray, QByteArray> &headers)
{
    const QByteArray text = line.toByteArray().trimmed();
    if (text.startsWith("HTTP/")) { // also after "100 Continue"
        headers.clear();
        status = text.mid(text.indexOf(' ') + 1, 3).toInt();
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon > 0)
        headers.insert(text.first(colon).toLower(), text.mid(colon + 1).trimmed());
}

} // namespace fallow::content::engine
