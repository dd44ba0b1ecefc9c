#include "app/fallow-fetch/cataloger.h"

#include "core/catalog/engine/git_fetch.h"
#include "core/catalog/engine/git_publish.h"
#include "core/catalog/memory_files.h"
#include "core/catalog/orders.h"
#include "core/catalog/stream.h"
#include "core/content/engine/role_process.h"

#include <QSaveFile>

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstring>

namespace fallow::fetch {

using namespace base;
using namespace catalog;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes longest{20}; // 256 MB over a slow line
constexpr unsigned stalledSeconds = 120;
constexpr rlim_t mostMemory = rlim_t{1} << 30;
constexpr rlim_t mostSeconds = 60; // of computing
constexpr rlim_t mostFileBytes = rlim_t{1} << 30;

/// libgit2 1.5 waits for ever: the alarm answers in its place and ends the process.
void onStall(int /*signal*/)
{
    static const char text[] = "{\"error\":{\"code\":\"unavailable\",\"reason\":\"catalog.timeout\",\"detail\":\"no byte for two minutes\"}}\n";
    _exit(write(STDOUT_FILENO, text, sizeof text - 1) > 0 ? 0 : 1);
}

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit bound{value, value};
    if (setrlimit(resource, &bound) != 0)
        qFatal("fallow-fetch: setrlimit failed");
}

void bound()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, mostMemory);
#endif
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_FSIZE, mostFileBytes);
    signal(SIGALRM, &onStall);
    alarm(stalledSeconds);
}

Error unwritable(const QSaveFile &file)
{
    return fail(Code::Unavailable, "catalog.unwritable"_reason, file.errorString());
}

Result<Done> handOver(const UpdateRequest &request, const Files &files, const std::vector<FileFact> *before)
{
    QSaveFile file(request.output);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    const WriteBytes write = [&](const QByteArray &bytes) -> Result<Done> {
        if (file.write(bytes) != bytes.size())
            return unwritable(file);
        return Done{};
    };
    const auto written = before ? writeStream(files, write, ReaderState{request.knows, *before}) : writeStream(files, write);
    if (written && !file.commit())
        return unwritable(file);
    return written;
}

Result<QJsonObject> update(const UpdateRequest &request, const content::engine::Job &job)
{
    const auto give = [&request](const Files &files, const std::vector<FileFact> *before) { return handOver(request, files, before); };
    const auto result = engine::updateCatalog({.url = request.url, .repository = request.repository, .trust = request.trust,
                                               .now = request.now, .mayBeLocal = request.mayBeLocal, .knows = request.knows,
                                               .handOver = give},
                                              [&job](qint64 received, qint64 /*objects*/) {
        alarm(stalledSeconds);
        job.report({.written = received});
        return true;
    });
    if (const auto *failed = std::get_if<engine::FailedUpdate>(&result))
        return json::toObject(UpdateReply{.trust = failed->trust, .refused = failed->why.reason.key(), .detail = failed->why.detail});
    const auto &done = std::get<engine::Update>(result);
    return json::toObject(UpdateReply{.trust = done.trust, .commit = QString::fromLatin1(done.commit), .moved = done.moved});
}

Result<QJsonObject> publishFolder(const PublishRequest &request)
{
    const auto files = MemoryFiles::ofFolder(request.folder);
    if (!files)
        return files.error();
    return engine::publish(*files, request.repository, request.branch, request.message, request.now)
        .transform([](const QByteArray &commit) { return json::toObject(PublishReply{QString::fromLatin1(commit)}); });
}

Result<QJsonObject> serve(const QJsonObject &order, const content::engine::Job &job)
{
    const QJsonObject params = order[u"params"_s].toObject();
    if (order[u"method"_s] == u"catalog_publish"_s)
        return json::fromJson<PublishRequest>(params).and_then(&publishFolder);
    return json::fromJson<UpdateRequest>(params).and_then(
        [&job](const UpdateRequest &request) { return update(request, job); });
}

} // namespace

Result<QJsonObject> playCatalog(const QString &program, const QString &method, const QJsonObject &params,
                                const content::engine::Job &job)
{
    const QJsonObject order{{u"method"_s, method}, {u"params"_s, params}};
    return content::engine::playRole({.program = program, .role = "catalog", .order = order, .time = longest,
                                      .phase = u"download"_s, .failed = "catalog.fetch_failed"_reason,
                                      .timedOut = "catalog.timeout"_reason},
                                     job);
}

int runCataloger(int input, int output)
{
    bound();
    return content::engine::serveRole(input, output, &serve);
}

} // namespace fallow::fetch
