#include "core/image/engine/unpack_process.h"

#include "core/content/engine/role_process.h"
#include "core/image/engine/confinement.h"
#include "core/image/engine/unpack_wire.h"

#include <unistd.h>

namespace fallow::image::engine
{

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace
{

Result<QJsonObject> unpackConfined(const UnpackOrder &order, const Job &job)
{
    auto unpacker = LayerUnpacker::open(order);
    if (!unpacker)
        return unpacker.error();
    if (order.owner && geteuid() == 0 && fchown(unpacker->root(), *order.owner, *order.owner) != 0)
        return systemError(order.directory);
    if (const auto confined =
            confine({.directory = unpacker->root(), .user = order.owner, .use = FolderUse::Write});
        !confined)
        return confined.error();
    return unpacker->run(job).transform([](const UnpackCount &count) { return toJson(count); });
}

} // namespace

Unpacker unpackerProcess(const QString &program)
{
    return [program](const UnpackOrder &order, const Job &job) -> Result<UnpackCount> {
        const auto done = playRole({.program = program, .role = "unpack", .order = toJson(order),
                                       .time = order.limits.time, .phase = u"unpack"_s,
                                       .failed = "image.unpacker_failed"_reason,
                                       .timedOut = "image.unpack_timeout"_reason},
            job);
        if (!done)
            return done.error();
        const auto count = unpackCountFromJson(*done);
        if (!count)
            return fail(Code::Unavailable, "image.unpacker_failed"_reason, count.error().detail);
        return *count;
    };
}

int runUnpacker(int input, int output)
{
    return serveRole(input, output, [](const QJsonObject &json, const Job &job) {
        const auto order = unpackOrderFromJson(json);
        return order ? unpackConfined(*order, job) : Result<QJsonObject>(order.error());
    });
}

} // namespace fallow::image::engine
