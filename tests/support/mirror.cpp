#include "tests/support/mirror.h"

namespace fallow::test
{

HttpResponse Mirror::State::answer(const HttpRequest &request)
{
    const std::lock_guard lock(mutex);
    ++answers;
    if (!faults.redirect.isEmpty())
        return {.status = 302, .headers = {"Location: " + faults.redirect}};
    if (faults.status != 0)
        return {.status = faults.status, .body = "<html>sorry</html>"};
    HttpResponse response = part(request);
    sent += response.body.size();
    return response;
}

HttpResponse Mirror::State::part(const HttpRequest &request)
{
    const QByteArray tag = "\"" + QByteArray::number(faults.changesTag ? answers : 1) + "\"";
    const QByteArray range = request.headers.value("range");
    const QByteArray condition = request.headers.value("if-range");
    const bool isPart = range.startsWith("bytes=") && !faults.hasNoRanges
        && (condition.isEmpty() || condition == tag || faults.ignoresIfRange);
    const qint64 size = content.size();
    const qsizetype dash = range.indexOf('-');
    const qint64 asked = isPart ? range.mid(6, dash - 6).toLongLong() : 0;
    const qint64 first = asked + (isPart ? faults.shiftedBy : 0);
    const QByteArray lastText = isPart ? range.mid(dash + 1) : QByteArray();
    const qint64 last = std::min(
        size - 1, lastText.isEmpty() ? size - 1 : lastText.toLongLong() + faults.shiftedBy);
    const QByteArray total = QByteArray::number(faults.saysSize >= 0 ? faults.saysSize : size);
    if (isPart && first >= size)
        return {.status = 416,
            .body = "<html>416</html>",
            .headers = {"Content-Range: bytes */" + total}};
    HttpResponse response{.status = isPart ? 206 : 200, .headers = {"ETag: " + tag}};
    response.body = isPart ? content.mid(first, last - first + 1) : content;
    if (isPart)
        response.headers.push_back("Content-Range: bytes " + QByteArray::number(first) + '-'
            + QByteArray::number(last) + '/' + total);
    spoil(response, first);
    return response;
}

void Mirror::State::spoil(HttpResponse &response, qint64 first)
{
    if (faults.flippedEvery > 0) {
        qint64 at = faults.flippedFrom;
        while (at < first)
            at += faults.flippedEvery;
        for (; at < first + response.body.size(); at += faults.flippedEvery)
            response.body[at - first] = static_cast<char>(response.body[at - first] ^ 1);
    }
    if (faults.isEncoded)
        response.headers.push_back("Content-Encoding: gzip");
    if (faults.sendsOneMore) {
        response.hasNoLength = true;
        response.body.append('!');
    }
    if (faults.cutAfter >= 0 && cuts < faults.cuts && response.body.size() > faults.cutAfter) {
        ++cuts;
        response.declaredLength = response.body.size();
        response.body.truncate(faults.cutAfter);
    }
    response.bytesPerSecond = faults.bytesPerSecond;
}

} // namespace fallow::test
