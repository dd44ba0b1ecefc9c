#include "tests/core/wallet/memory_scan.h"

#include "core/base/check.h"

#include <QFile>

#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace fallow::test
{

namespace
{

constexpr uint8_t mask = 0xA5;
constexpr size_t window = 16;
constexpr size_t chunk = 1 << 20;

/// Pages of its own for what is read, which are left out of the search.
class Buffer
{
public:
    Buffer()
        : m_bytes(static_cast<uint8_t *>(
            mmap(nullptr, chunk, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
        // Else the kernel joins it with its neighbours in /proc/self/maps.
        FALLOW_CHECK(m_bytes != MAP_FAILED && madvise(m_bytes, chunk, MADV_DONTFORK) == 0);
    }
    ~Buffer() { munmap(m_bytes, chunk); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    uint8_t *data() { return m_bytes; }
    bool isIn(quintptr start, quintptr end) const
    {
        const auto own = reinterpret_cast<quintptr>(m_bytes);
        return own >= start && own < end;
    }

private:
    uint8_t *m_bytes;
};

} // namespace

void MemoryScan::lookFor(const char *name, const base::SecretBytes &secret)
{
    FALLOW_CHECK(secret.size() >= window);
    for (const size_t start : {size_t{0}, secret.size() - window}) {
        Needle needle{name, std::vector<uint8_t>(window)};
        for (size_t i = 0; i < window; ++i)
            needle.masked[i] = secret.data()[start + i] ^ mask;
        m_needles.push_back(std::move(needle));
    }
    base::burnStack();
}

QByteArrayList MemoryScan::findIn(const uint8_t *bytes, size_t size) const
{
    QByteArrayList found;
    for (const Needle &needle : m_needles) {
        const uint8_t *next = bytes;
        const uint8_t *end = bytes + size;
        while (next + window <= end) {
            next = static_cast<const uint8_t *>(std::memchr(
                next, needle.masked[0] ^ mask, static_cast<size_t>(end - next) - window + 1));
            if (!next)
                break;
            const bool isEqual = std::equal(needle.masked.begin(), needle.masked.end(), next,
                [](uint8_t a, uint8_t b) { return (a ^ mask) == b; });
            if (isEqual && !found.contains(needle.name))
                found.append(needle.name);
            ++next;
        }
    }
    return found;
}

QByteArrayList MemoryScan::findings() const
{
    Buffer buffer;
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    const bool isOpen =
        maps.open(QIODevice::ReadOnly) && memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    FALLOW_CHECK(isOpen);
    QByteArrayList all;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList fields = line.split(' ');
        const QByteArrayList range = fields[0].split('-');
        if (range.size() != 2 || !fields[1].startsWith("rw"))
            continue;
        const quintptr start = range[0].toULongLong(nullptr, 16);
        const quintptr end = range[1].toULongLong(nullptr, 16);
        if (buffer.isIn(start, end))
            continue;
        for (quintptr at = start; at < end; at += chunk - window) {
            const auto size = std::min<quintptr>(chunk, end - at);
            if (!memory.seek(static_cast<qint64>(at)))
                break;
            const qint64 got =
                memory.read(reinterpret_cast<char *>(buffer.data()), static_cast<qint64>(size));
            if (got > 0)
                all += findIn(buffer.data(), static_cast<size_t>(got));
        }
    }
    return all;
}

__attribute__((noinline)) QByteArrayList MemoryScan::findingsOnDeadStack() const
{
    static std::array<uint8_t, 24 * 1024> copy;
    const auto *here = static_cast<const uint8_t *>(__builtin_frame_address(0));
    // One bare system call: a library's frames would cover what is looked for.
    iovec own{copy.data(), copy.size()};
    iovec below{const_cast<uint8_t *>(here - copy.size()), copy.size()};
    const ssize_t got = process_vm_readv(getpid(), &own, 1, &below, 1, 0);
    FALLOW_CHECK(got == static_cast<ssize_t>(copy.size()));
    const QByteArrayList found = findIn(copy.data(), copy.size());
    explicit_bzero(copy.data(), copy.size());
    return found;
}

} // namespace fallow::test
