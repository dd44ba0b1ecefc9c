#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace fallow::content::engine
{

/// What was asked of a server and is known before it answers. Bytes; `end` is not included.
struct Asked {
    qint64 first = 0;
    std::optional<qint64> end; ///< absent = to the end of the file
    bool isRange = false; ///< a Range header was sent
    std::optional<qint64> size; ///< of the whole file
};
/// What its answer is about to deliver.
struct Delivery {
    qint64 first = 0;
    std::optional<qint64> end; ///< absent = the server does not say
    std::optional<qint64> size;
    bool isWhole = false; ///< the file from its start, though a range was asked for
    QByteArray mediaType; ///< as it says
};

/// Header names in lower case. Reasons: `content.http_status` (Unavailable when it may pass, else
/// NotFound), `content.encoded`, `content.bad_range`, `content.size_mismatch`.
base::Result<Delivery> judge(
    const Asked &asked, int status, const QHash<QByteArray, QByteArray> &headers);

/// The file ends where a resume would have begun: "416" with exactly that size.
bool isExactlyThere(const Asked &asked, int status, const QHash<QByteArray, QByteArray> &headers);

/// The ETag if it is a strong one, else empty (RFC 9110, 8.8.3).
QByteArray strongTag(const QHash<QByteArray, QByteArray> &headers);

} // namespace fallow::content::engine
