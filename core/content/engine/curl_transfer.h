#pragma once

#include "core/content/engine/http.h"

#include <optional>

#include <curl/curl.h>

namespace fallow::content::engine {

/// One HTTP exchange through libcurl, without redirects. Use once, on one thread.
class CurlTransfer
{
public:
    CurlTransfer(const HttpRequest &request, const Job &job);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    base::Result<HttpReply> run();

private:
    void setOptions();
    void setCallbacks();
    bool takeBody(QByteArrayView bytes);
    bool stopWith(base::Error error);

    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static curl_socket_t onSocket(void *self, curlsocktype purpose, curl_sockaddr *address);

    const HttpRequest &m_request;
    const Job &m_job;
    CURL *m_curl = nullptr;
    curl_slist *m_headers = nullptr;
    HttpReply m_reply;
    qint64 m_received = 0;
    qsizetype m_headerBytes = 0;
    bool m_refusedAddress = false;
    std::optional<base::Error> m_stop; ///< why a callback ended the transfer
};

} // namespace fallow::content::engine
