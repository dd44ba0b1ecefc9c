#pragma once

#include <cstdint>
#include <map>
#include <utility>

namespace fallow::sandbox
{

/// What pid 1 sees of its namespace in /proc. A program whose parent ignores SIGCHLD is in
/// nobody's rusage (sandbox.md 1.9), so its time is taken while it runs.
class ProcessTable
{
public:
    struct Sample {
        uint64_t cpuMs = 0; ///< of all processes ever seen, each at its highest
        uint64_t residentKb = 0; ///< of those alive; shared pages count in each
        unsigned processes = 0; ///< without pid 1 and zombies
        unsigned stopped = 0;
    };
    Sample sample();

private:
    std::map<std::pair<int, uint64_t>, uint64_t> m_ticks; ///< (pid, start time) -> clock ticks
};

} // namespace fallow::sandbox
