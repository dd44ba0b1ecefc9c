// The other end of unpack_process.cpp.
#include "core/content/wire.h"
#include "core/image/engine/confinement.h"
#include "core/image/engine/unpack_process.h"
#include "core/image/engine/unpack_wire.h"

#include <QElapsedTimer>

#include <unistd.h>

namespace fallow::image::engine
{

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;
namespace wire = content::wire;

namespace
{

constexpr qint64 progressEveryMs = 100;

Result<UnpackOrder> readOrder(int input)
{
    QByteArray line;
    char buffer[64 * 1024];
    for (ssize_t got = 1; got > 0;) {
        got = read(input, buffer, sizeof buffer);
        line.append(buffer, std::max<ssize_t>(got, 0));
        if (line.size() > wire::maxLine)
            break;
    }
    return wire::parseLine(line).and_then(
        [](const QJsonObject &json) { return unpackOrderFromJson(json); });
}

void say(int output, const QJsonObject &message)
{
    const QByteArray line = wire::line(message);
    if (write(output, line.constData(), static_cast<size_t>(line.size())) != line.size())
        _exit(1); // nobody listens
}

Result<UnpackCount> unpackConfined(const UnpackOrder &order, int output)
{
    auto unpacker = LayerUnpacker::open(order);
    if (!unpacker)
        return unpacker.error();
    if (order.owner && geteuid() == 0 && fchown(unpacker->root(), *order.owner, *order.owner) != 0)
        return systemError(order.directory);
    if (const auto confined = confine({unpacker->root(), order.owner}); !confined)
        return confined.error();
    const std::atomic_bool never = false; // who cancels kills
    QElapsedTimer sinceReport;
    sinceReport.start();
    const Job job{never, [&](const content::Progress &progress) {
                      if (sinceReport.elapsed() < progressEveryMs)
                          return;
                      sinceReport.start();
                      say(output, {{u"written"_s, progress.written}});
                  }};
    return unpacker->run(job);
}

} // namespace

int runUnpacker(int input, int output)
{
    const auto order = readOrder(input);
    const auto count = order ? unpackConfined(*order, output) : Result<UnpackCount>(order.error());
    say(output,
        count ? QJsonObject{{u"count"_s, toJson(*count)}}
              : QJsonObject{{u"error"_s, wire::toJson(count.error())}});
    return 0;
}

} // namespace fallow::image::engine
