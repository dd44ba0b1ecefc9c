#include "core/host/vitals.h"

#include <QDir>
#include <QFile>

#include <time.h>
#include <unistd.h>

namespace fallow::host {

namespace {

constexpr qint64 bytesPerKib = 1024;
constexpr qint64 msPerSecond = 1'000;
// Fields of /proc/self/stat behind the name in brackets (proc(5) counts the id and the name, too).
constexpr qsizetype userTicks = 11;
constexpr qsizetype systemTicks = 12;
constexpr qsizetype startTicks = 19;

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number behind "name:" at the start of a line.
std::optional<qint64> numberOf(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith(QByteArray(name + ':')))
            continue;
        bool isNumber = false;
        const qint64 number = line.mid(name.size() + 1).simplified().split(' ').constFirst().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<qint64> bytesOf(const QByteArray &text, const QByteArray &name)
{
    const auto kib = numberOf(text, name);
    return kib ? std::optional(*kib * bytesPerKib) : std::nullopt;
}

/// A thread that waits gives the processor up by itself: each such switch is one wakeup later.
std::optional<qint64> wakeupsOf(const QString &proc)
{
    const QDir threads(proc + QStringLiteral("/self/task"));
    std::optional<qint64> sum;
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto switches = numberOf(textOf(threads.filePath(thread) + QStringLiteral("/status")), "voluntary_ctxt_switches");
        if (switches) // it may have ended meanwhile
            sum = sum.value_or(0) + *switches;
    }
    return sum;
}

/// Since the computer started; a process's start is told on this clock.
qint64 bootMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<qint64>(now.tv_sec) * msPerSecond + now.tv_nsec / 1'000'000;
}

} // namespace

model::Vitals ownVitals(const QString &version, const QString &proc)
{
    model::Vitals vitals{.version = version};
    const QByteArray memory = textOf(proc + QStringLiteral("/self/smaps_rollup"));
    vitals.pssBytes = bytesOf(memory, "Pss");
    vitals.privateDirtyBytes = bytesOf(memory, "Private_Dirty");
    vitals.wakeups = wakeupsOf(proc);
    const QByteArray stat = textOf(proc + QStringLiteral("/self/stat"));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ');
    const qint64 ticksPerSecond = sysconf(_SC_CLK_TCK);
    if (fields.size() <= startTicks || ticksPerSecond <= 0)
        return vitals;
    vitals.cpuMs = (fields[userTicks].toLongLong() + fields[systemTicks].toLongLong()) * msPerSecond / ticksPerSecond;
    vitals.uptimeMs = std::max<qint64>(0, bootMs() - fields[startTicks].toLongLong() * msPerSecond / ticksPerSecond);
    return vitals;
}

} // namespace fallow::host
