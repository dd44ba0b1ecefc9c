#include "core/content/engine/file_fetch.h"

#include "core/content/engine/http.h"
#include "core/content/engine/sealed_file.h"

#include <QFileInfo>

namespace fallow::content::engine {

using namespace base;

namespace {

Error statusError(const HttpReply &reply)
{
    const auto code =
        reply.status == 404 || reply.status == 410 ? Code::NotFound : Code::Unavailable;
    return fail(code, "content.http_status"_reason, QString::number(reply.status));
}

Result<FetchedFile> fetchFrom(const QUrl &url, const FileRequest &request, const Job &job)
{
    auto file = SealedFile::create(request.path);
    if (!file)
        return file.error();
    Progress progress{.phase = QStringLiteral("download"), .source = url.host()};
    HttpRequest http{.url = url, .hosts = request.hosts, .maxBytes = request.maxBytes};
    http.sink = [&](QByteArrayView bytes) {
        auto written = file->write(bytes);
        progress.received = progress.written = file->size();
        job.report(progress);
        return written;
    };
    const auto reply = get(http, job);
    if (!reply)
        return reply.error();
    if (!reply->isSuccess())
        return statusError(*reply);
    const qint64 size = file->size();
    return file->seal(request.sha256).transform([&](const ContentHash &hash) {
        return FetchedFile{request.path, hash, size, url.toString()};
    });
}

bool isFinal(const Error &error)
{
    return error.code == Code::Cancelled || error.reason == "content.write_failed"_reason
           || error.reason == "content.disk_full"_reason;
}

} // namespace

Result<FetchedFile> fetchFile(const FileRequest &request, const Job &job)
{
    if (request.urls.isEmpty() || request.maxBytes <= 0 || !QFileInfo(request.path).isAbsolute())
        return fail(Code::InvalidArgument, "content.bad_request"_reason, request.path);
    Error worst;
    for (const QString &url : request.urls) {
        auto fetched = fetchFrom(QUrl(url, QUrl::StrictMode), request, job);
        if (fetched || isFinal(fetched.error()))
            return fetched;
        if (worst.reason != "content.checksum_mismatch"_reason)
            worst = fetched.error();
    }
    return worst;
}

} // namespace fallow::content::engine
