#pragma once

#include "core/content/engine/job.h"

#include <QByteArrayView>
#include <QHash>
#include <QUrl>

#include <chrono>
#include <vector>

namespace fallow::content::engine {

struct HttpReply;

/// One GET. Redirects are followed here: at most 5, never from https to http, each checked by the
/// rules, the Authorization header only to the origin it was made for.
struct HttpRequest {
    QUrl url;
    HostRules hosts;
    std::vector<QByteArray> headers; ///< "Name: value"
    QByteArray authorization; ///< value of that header; empty = none
    qint64 maxBytes = 0; ///< more than that of body is `content.too_large`
    std::chrono::seconds timeout{0}; ///< of the whole request; 0 = only a stall ends it
    /// Told the status and headers of a 2xx answer before the first piece of its body.
    std::function<base::Result<base::Done>(const HttpReply &)> head;
    /// Takes the body of a 2xx answer piece by piece; without it the body is collected.
    std::function<base::Result<base::Done>(QByteArrayView)> sink;
};
struct HttpReply {
    int status = 0;
    QUrl url; ///< after redirects
    QHash<QByteArray, QByteArray> headers; ///< names in lower case, the last value of each
    QByteArray body; ///< of other than 2xx at most 64 KiB

    bool isSuccess() const { return status >= 200 && status < 300; }
};

/// Any status is a reply. Blocks. Reasons: `content.bad_url`, `content.plain_http_refused`,
/// `content.private_address`, `content.unreachable`, `content.bad_certificate`, `content.timeout`,
/// `content.truncated`, `content.too_large`, `content.too_many_redirects`,
/// `content.downgrade_refused`, `content.cancelled`, or what the sink said.
base::Result<HttpReply> get(const HttpRequest &request, const Job &job);

} // namespace fallow::content::engine
