#include "sandbox/backends/linux/output_pump.h"

#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace fallow::sandbox
{

Expected<FileHandle> OutputPump::open(const std::string &path, uint64_t cap)
{
    m_cap = cap;
    if (!path.empty()) {
        m_file = FileHandle(
            ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!m_file.isOpen())
            return systemFailure("sandbox.cannot_write_log", path);
    }
    int ends[2] = {};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemFailure("sandbox.cannot_write_log", "pipe");
    m_pipe = FileHandle(ends[0]);
    ::fcntl(m_pipe.get(), F_SETFL, O_NONBLOCK);
    m_loop.watch(m_pipe.get(), [this] { pump(); });
    return FileHandle(ends[1]);
}

bool OutputPump::pump()
{
    std::array<char, 65536> buffer;
    const ssize_t count = ::read(m_pipe.get(), buffer.data(), buffer.size());
    if (count == 0)
        close();
    if (count <= 0)
        return false;
    const auto size = static_cast<uint64_t>(count);
    const uint64_t room = m_cap - std::min(m_cap, m_total);
    const std::string_view kept(buffer.data(), static_cast<size_t>(std::min(size, room)));
    if (m_file.isOpen())
        writeAll(m_file.get(), kept);
    else
        m_kept.append(kept);
    m_total += size;
    return true;
}

void OutputPump::finish()
{
    // Bounded: at most what a pipe holds can be left once the writers are gone.
    for (int round = 0; round < 64 && m_pipe.isOpen() && pump(); ++round) { }
    close();
    m_file.reset();
}

void OutputPump::close()
{
    if (m_pipe.isOpen())
        m_loop.forget(m_pipe.get());
    m_pipe.reset();
}

} // namespace fallow::sandbox
