#pragma once

#include <cstdint>
#include <map>
#include <utility>

namespace fallow::sandbox
{

/// What pid 1 sees of its namespace in /proc, for where no control group counts. A program whose
/// parent ignores SIGCHLD is in nobody's rusage (sandbox.md 1.9), so its time is taken while it
/// runs.
class ProcessTable
{
public:
    struct Sample {
        uint64_t cpuMs = 0; ///< of all processes ever seen, each at its highest
        /// What memory they hold and the kernel could not give away: their own pages, shared
        /// memory, files in memory. Pages shared since a fork count in each, see `exactMemoryKb`.
        uint64_t memoryKb = 0;
        uint64_t ioReadBytes = 0; ///< with what children did that were waited for
        uint64_t ioWriteBytes = 0;
        unsigned processes = 0; ///< without pid 1 and zombies
        unsigned stopped = 0;
    };
    Sample sample();
    /// The same with shared pages counted once; slow, for when `memoryKb` is too much.
    static uint64_t exactMemoryKb();

private:
    struct Seen {
        uint64_t ticks = 0;
        bool now = false;
    };
    std::map<std::pair<int, uint64_t>, Seen> m_processes; ///< (pid, start time)
    uint64_t m_endedTicks = 0;
};

/// Memory that is in no process: file systems in memory, System V segments, memfds.
uint64_t sharedMemoryKb();

} // namespace fallow::sandbox
