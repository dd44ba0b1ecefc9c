#pragma once

#include "sandbox/backends/linux/loop.h"
#include "sandbox/policy/failure.h"

#include <cstdint>
#include <string>

namespace fallow::sandbox
{

/// Moves what a program prints from a pipe into a file, up to a cap. The rest is read, counted
/// and dropped: the disk stays bounded and the program never blocks on a full pipe.
class OutputPump
{
public:
    explicit OutputPump(Loop &loop) : m_loop(loop) { }
    ~OutputPump() { close(); }
    OutputPump(const OutputPump &) = delete;
    OutputPump &operator=(const OutputPump &) = delete;

    /// Gives the writing end. An empty path keeps the first `cap` bytes in memory. Reason:
    /// `sandbox.cannot_write_log`.
    Expected<FileHandle> open(const std::string &path, uint64_t cap);
    /// Takes what is left in the pipe; the writers are gone.
    void finish();
    uint64_t total() const { return m_total; }
    const std::string &kept() const { return m_kept; }

private:
    bool pump(); ///< true while there was something
    void close();

    Loop &m_loop;
    FileHandle m_pipe;
    FileHandle m_file;
    uint64_t m_cap = 0;
    uint64_t m_total = 0;
    std::string m_kept;
};

} // namespace fallow::sandbox
