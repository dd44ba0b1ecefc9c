#pragma once

#include "core/base/ids.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace fallow::content::engine
{

/// What another computer of this person asks for.
struct ShareRequest {
    base::ContentHash sha256;
    QByteArray ticket; ///< shareTicket, not checked yet
    bool isHead = false;
    std::optional<qint64> first; ///< of a range; absent = from the start
    std::optional<qint64> last; ///< inclusive; absent = to the end
};

constexpr qsizetype maxShareHead = 8 * 1024; ///< bytes

/// The head of an HTTP/1.1 request, up to and with its empty line; or the status to refuse it with.
std::variant<ShareRequest, int> parseShareRequest(const QByteArray &head);

} // namespace fallow::content::engine
