#include "core/content/engine/share_request.h"

#include <QList>

namespace fallow::content::engine
{

using namespace base;

namespace
{

constexpr QByteArrayView pathStart("/sha256/");
constexpr QByteArrayView scheme("Fallow ");
constexpr qsizetype hexSize = 64;

enum Status { BadRequest = 400, Unauthorized = 401, NotFound = 404, BadMethod = 405 };

bool isHex(QByteArrayView text)
{
    return text.size() == hexSize && std::all_of(text.begin(), text.end(), [](char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f');
    });
}

std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    const bool isPlain = isNumber && value >= 0 && text[0] >= '0' && text[0] <= '9';
    return isPlain ? std::optional(value) : std::nullopt;
}

/// One range with a beginning; another is left out, which HTTP allows: all of it comes.
void readRange(const QByteArray &value, ShareRequest &request)
{
    if (!value.startsWith("bytes=") || value.contains(','))
        return;
    const QList<QByteArray> ends = value.mid(6).split('-');
    const auto first = ends.size() == 2 && !ends[0].isEmpty() ? number(ends[0]) : std::nullopt;
    const auto last = first && !ends[1].isEmpty() ? number(ends[1]) : std::nullopt;
    if (!first || (!ends[1].isEmpty() && (!last || *last < *first)))
        return;
    request.first = first;
    request.last = last;
}

} // namespace

std::variant<ShareRequest, int> parseShareRequest(const QByteArray &head)
{
    if (head.size() > maxShareHead || !head.endsWith("\r\n\r\n") || head.contains('\0'))
        return BadRequest;
    const QList<QByteArray> lines = head.chopped(4).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.front().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return BadRequest;
    if (words[0] != "GET" && words[0] != "HEAD")
        return BadMethod;
    if (!words[1].startsWith(pathStart) || !isHex(QByteArrayView(words[1]).sliced(pathStart.size())))
        return NotFound;
    const auto sha256 = ContentHash::fromBytes(QByteArray::fromHex(words[1].mid(pathStart.size())));
    ShareRequest request{.sha256 = *sha256, .ticket = {}, .isHead = words[0] == "HEAD"};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0)
            return BadRequest;
        const QByteArray name = lines[i].first(colon).toLower();
        const QByteArray value = lines[i].mid(colon + 1).trimmed();
        if (name == "authorization" && value.startsWith(scheme))
            request.ticket = value.mid(scheme.size());
        else if (name == "range")
            readRange(value, request);
        else if (name == "content-length" && value != "0")
            return BadRequest;
        else if (name == "transfer-encoding")
            return BadRequest;
    }
    if (!isHex(request.ticket))
        return Unauthorized;
    return request;
}

} // namespace fallow::content::engine
