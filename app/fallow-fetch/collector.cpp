#include "app/fallow-fetch/collector.h"

#include "core/content/engine/role_process.h"
#include "core/content/engine/zip_writer.h"
#include "core/content/wire.h"
#include "core/image/engine/confinement.h"

#include <sys/stat.h>

namespace fallow::fetch {

using namespace base;
using namespace content;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours longest{1}; // 8 GiB, deflated on a slow computer

Result<QJsonObject> collectConfined(const PackRequest &request, const engine::Keccak &keccak, const engine::Job &job)
{
    auto file = engine::SealedFile::adopt(engine::roleFile);
    const auto folder = engine::openResult(request.directory);
    if (!folder)
        return folder.error();
    struct stat info {};
    if (fstat(folder->get(), &info) != 0)
        return engine::systemError(request.directory);
    std::optional<quint32> owner;
    if (info.st_uid != 0)
        owner = info.st_uid;
    if (const auto confined = image::engine::confine(
            {.directory = folder->get(), .user = owner, .use = image::engine::FolderUse::Read});
        !confined)
        return confined.error();
    return engine::packResult(folder->get(), std::move(file), request.isCallback, keccak, job)
        .transform([](const PackedResult &packed) { return wire::toJson(packed); });
}

} // namespace

Result<PackedResult> collectResult(const QString &program, const PackRequest &request, const engine::Job &job)
{
    auto file = engine::SealedFile::create(request.zipPath);
    if (!file)
        return file.error();
    const auto done = engine::playRole({.program = program, .role = "collect", .order = wire::toJson(request),
                                        .file = file->descriptor(), .time = longest, .phase = u"pack"_s,
                                        .failed = "result.collector_failed"_reason,
                                        .timedOut = "result.collector_timeout"_reason},
                                       job);
    if (!done)
        return done.error();
    auto packed = wire::packedResultFromJson(*done);
    if (!packed)
        return fail(Code::Unavailable, "result.collector_failed"_reason, packed.error().detail);
    if (const auto revealed = file->reveal(); !revealed)
        return revealed.error();
    packed->zipPath = request.zipPath;
    return packed;
}

int runCollector(int input, int output, const engine::Keccak &keccak)
{
    return engine::serveRole(input, output, [&keccak](const QJsonObject &json, const engine::Job &job) {
        const auto request = wire::packRequestFromJson(json);
        return request ? collectConfined(*request, keccak, job) : Result<QJsonObject>(request.error());
    });
}

} // namespace fallow::fetch
