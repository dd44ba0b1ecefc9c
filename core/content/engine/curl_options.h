#pragma once

#include "core/content/engine/host_check.h"

#include <QByteArray>
#include <QHash>

#include <curl/curl.h>

#include <chrono>
#include <vector>

namespace fallow::content::engine
{

/// Before the first call of libcurl; any thread, any number of times.
void initCurl();

/// What every exchange through libcurl has in common: no redirects of its own, no proxy, no netrc,
/// http and https only, an end to stalls.
void setCommonOptions(CURL *curl, const QUrl &url, std::chrono::seconds stallTime);

/// Whose headers these are; freed with `curl_slist_free_all`.
curl_slist *headerList(const std::vector<QByteArray> &headers, const QByteArray &authorization);

/// What a code of libcurl means. Reasons: `content.cancelled`, `content.timeout`,
/// `content.truncated`, `content.bad_certificate`, `content.unreachable`.
base::Error curlError(CURLcode code);

/// A socket for this address if the rules allow it, else CURL_SOCKET_BAD.
curl_socket_t openSocket(const curl_sockaddr &address, bool allowPrivate);

/// One header line into the status and the headers; a status line begins anew.
void takeHeaderLine(QByteArrayView line, int &status, QHash<QByteArray, QByteArray> &headers);

} // namespace fallow::content::engine
