#include "core/content/engine/response_rules.h"

namespace fallow::content::engine
{

using namespace base;

namespace
{

struct ContentRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 size = 0;
};

std::optional<qint64> digits(QByteArrayView text)
{
    bool isNumber = !text.isEmpty();
    for (const char c : text)
        isNumber = isNumber && c >= '0' && c <= '9';
    bool fits = false;
    const qint64 value = text.toByteArray().toLongLong(&fits);
    return isNumber && fits ? std::optional(value) : std::nullopt;
}

/// "bytes 0-99/1234"; a size of "*" is not taken: nothing would bind the parts together.
std::optional<ContentRange> parse(const QByteArray &value)
{
    if (!value.startsWith("bytes "))
        return std::nullopt;
    const QByteArray text = value.mid(6);
    const qsizetype dash = text.indexOf('-');
    const qsizetype slash = text.indexOf('/');
    if (dash < 0 || slash < dash)
        return std::nullopt;
    const auto first = digits(QByteArrayView(text).first(dash));
    const auto last = digits(QByteArrayView(text).sliced(dash + 1, slash - dash - 1));
    const auto size = digits(QByteArrayView(text).sliced(slash + 1));
    if (!first || !last || !size || *first > *last || *last >= *size)
        return std::nullopt;
    return ContentRange{*first, *last, *size};
}

Error statusError(int status)
{
    const bool mayPass = status == 408 || status == 425 || status == 429 || status >= 500;
    return fail(mayPass ? Code::Unavailable : Code::NotFound, "content.http_status"_reason,
        QString::number(status));
}

Error sizeError(qint64 got, qint64 wanted)
{
    return fail(Code::Corrupt, "content.size_mismatch"_reason,
        QStringLiteral("%1 bytes instead of %2").arg(got).arg(wanted));
}

Result<Delivery> judgePart(const Asked &asked, const QHash<QByteArray, QByteArray> &headers)
{
    const QByteArray value = headers.value("content-range");
    const auto range = parse(value);
    const auto bad =
        fail(Code::Corrupt, "content.bad_range"_reason, QString::fromLatin1(value.left(100)));
    if (!asked.isRange || !range || range->first != asked.first)
        return bad;
    if (asked.size && range->size != *asked.size)
        return sizeError(range->size, *asked.size);
    const qint64 end = asked.end.value_or(range->size);
    if (range->last + 1 != end)
        return bad;
    const auto length = digits(headers.value("content-length"));
    if (length && *length != end - asked.first)
        return bad;
    return Delivery{asked.first, end, range->size, false};
}

Result<Delivery> judgeWhole(const Asked &asked, const QHash<QByteArray, QByteArray> &headers)
{
    const auto length = digits(headers.value("content-length"));
    if (length && asked.size && *length != *asked.size)
        return sizeError(*length, *asked.size);
    return Delivery{0, length, length, asked.isRange};
}

} // namespace

Result<Delivery> judge(const Asked &asked, int status, const QHash<QByteArray, QByteArray> &headers)
{
    if (status != 200 && status != 206)
        return statusError(status);
    const QByteArray encoding = headers.value("content-encoding", "identity").toLower();
    if (encoding != "identity")
        return fail(
            Code::Corrupt, "content.encoded"_reason, QString::fromLatin1(encoding.left(40)));
    return status == 206 ? judgePart(asked, headers) : judgeWhole(asked, headers);
}

bool isExactlyThere(const Asked &asked, int status, const QHash<QByteArray, QByteArray> &headers)
{
    return status == 416 && asked.first > 0
        && headers.value("content-range")
        == QByteArray("bytes */" + QByteArray::number(asked.first));
}

QByteArray strongTag(const QHash<QByteArray, QByteArray> &headers)
{
    const QByteArray tag = headers.value("etag");
    const bool isStrong =
        tag.size() >= 2 && tag.size() < 256 && tag.startsWith('"') && tag.endsWith('"');
    return isStrong ? tag : QByteArray();
}

} // namespace fallow::content::engine
