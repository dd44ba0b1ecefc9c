#include "core/host/code_pages.h"

#include <sys/mman.h>

#include <QFile>

#include <optional>

namespace fallow::host {

namespace {

using namespace std::chrono_literals;
constexpr auto afterStart = 10s;
constexpr auto period = 5min;

struct Range {
    quintptr from = 0;
    quintptr to = 0;
};

/// Of a line of /proc/self/maps that is code from a file: "from-to r-xp offset device inode /path". Nothing else is such.
/// What is only readable may have been written before, as tables of addresses are: it stays.
std::optional<Range> codeOf(const QByteArray &line)
{
    const qsizetype dash = line.indexOf('-');
    const qsizetype space = line.indexOf(' ');
    const qsizetype path = line.indexOf('/');
    if (dash < 0 || space < dash || path < 0 || line.mid(space + 1, 4) != "r-xp" || line.mid(path).startsWith("/memfd:"))
        return std::nullopt;
    bool isFromGood = false;
    bool isToGood = false;
    const Range range{static_cast<quintptr>(line.left(dash).toULongLong(&isFromGood, 16)),
                      static_cast<quintptr>(line.mid(dash + 1, space - dash - 1).toULongLong(&isToGood, 16))};
    return isFromGood && isToGood && range.from < range.to ? std::optional(range) : std::nullopt;
}

} // namespace

qint64 dropUnusedCode()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return 0;
    qint64 looked = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const auto code = codeOf(line);
        if (!code)
            continue;
        const size_t size = code->to - code->from;
        if (madvise(reinterpret_cast<void *>(code->from), size, MADV_DONTNEED) == 0) // NOLINT: an address is a number there
            looked += static_cast<qint64>(size);
    }
    return looked;
}

CodeTrimmer::CodeTrimmer()
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        dropUnusedCode();
        m_timer.setInterval(period);
    });
    m_timer.start(afterStart);
}

} // namespace fallow::host
