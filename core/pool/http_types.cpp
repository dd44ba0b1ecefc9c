#include "core/pool/http_types.h"

#include <QUrl>

namespace fallow::pool {

namespace {

constexpr qsizetype maxTarget = 2048; // the longest real one is a task's log address, 200 bytes
constexpr qsizetype maxParameters = 16;

bool decode(QByteArrayView encoded, QByteArray &decoded)
{
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%')
            continue;
        if (i + 2 >= encoded.size() || !isxdigit(static_cast<unsigned char>(encoded[i + 1]))
            || !isxdigit(static_cast<unsigned char>(encoded[i + 2])))
            return false;
    }
    decoded = QByteArray::fromPercentEncoding(encoded.toByteArray());
    return !decoded.contains('\0');
}

} // namespace

QByteArray HttpRequest::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

std::vector<QByteArray> HttpRequest::segments() const
{
    std::vector<QByteArray> parts;
    const QList<QByteArray> split = path.split('/');
    parts.assign(split.begin() + 1, split.end());
    return parts;
}

HttpReply HttpReply::text(int status, QByteArray body)
{
    return {status, "text/plain;charset=UTF-8", std::move(body), {}, 0};
}

HttpReply HttpReply::json(int status, QByteArray body)
{
    return {status, "application/json", std::move(body), {}, 0};
}

HttpReply HttpReply::preflight()
{
    HttpReply reply;
    reply.status = 204;
    reply.isPreflight = true;
    return reply;
}

HttpReply HttpReply::unavailable(int retryAfterSeconds)
{
    return {503, "text/plain;charset=UTF-8", "try again later\n", {}, retryAfterSeconds};
}

bool parseTarget(QByteArrayView target, HttpRequest &request)
{
    if (target.isEmpty() || target.size() > maxTarget || target[0] != '/')
        return false;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    if (!decode(path, request.path))
        return false;
    if (mark < 0)
        return true;
    const QList<QByteArray> pairs = target.sliced(mark + 1).toByteArray().split('&');
    if (pairs.size() > maxParameters)
        return false;
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        QByteArray key;
        QByteArray value;
        if (!decode(equals < 0 ? pair : pair.first(equals), key)
            || !decode(equals < 0 ? QByteArray() : pair.sliced(equals + 1), value))
            return false;
        request.query.emplace_back(std::move(key), std::move(value));
    }
    return true;
}

} // namespace fallow::pool
