#pragma once

#include "sandbox/policy/failure.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace fallow::sandbox
{

/// How a run ended.
enum class Outcome {
    Exited, ///< by itself; see exit_code
    Signalled, ///< by a signal that we did not send
    Wall, ///< Policy::wall_ms
    Cpu, ///< Policy::cpu_ms
    Memory, ///< Policy::memory_bytes
    Output, ///< Policy::out_bytes, out_files or disk_reserve_bytes
    Killed, ///< on request, or with the client or the supervisor
    SetupError, ///< the program never ran
    Running, ///< not yet; in answers about use, never in a last report
};

/// Something that works in Docker and was refused here. A run that has any may have another
/// result than elsewhere (architecture.md, "Rules that hold everywhere").
struct Denied {
    std::string what; ///< "network" or "write"
    std::string detail; ///< "socket(AF_INET, 1)"
    uint64_t count = 1;
    friend bool operator==(const Denied &, const Denied &) = default;
};

/// What a run used and how it ended.
struct Report {
    Outcome outcome = Outcome::SetupError;
    int exit_code = -1; ///< with Outcome::Exited
    int signal = 0; ///< with Outcome::Signalled
    uint64_t wall_ms = 0; ///< running, without pauses
    uint64_t paused_ms = 0;
    uint64_t cpu_ms = 0; ///< user and system time of the whole tree
    uint64_t memory_kb = 0; ///< of the whole tree now, its files in memory included
    uint64_t max_rss_kb = 0; ///< the most it has been
    uint64_t pids_peak = 0; ///< processes and threads; with bubblewrap and init in a cgroup
    uint64_t io_read_bytes = 0; ///< from disks, not from the cache
    uint64_t io_write_bytes = 0;
    uint64_t gpu_ms = 0;
    std::string gpu_method; ///< "none": it had no GPU
    uint64_t energy_mj = 0; ///< millijoules, an estimate
    std::string
        energy_method; ///< "rapl": its share of the processors' meter; "stated": core_milliwatts
    /// How it was limited and measured: "cgroup-v2", "cgroup-v1", "init+sampling", or two of them
    /// joined by "+" where the groups hold only some of it.
    std::string method;
    std::string root; ///< "overlay" or "copy"
    uint64_t stdout_bytes = 0; ///< printed, kept or not
    uint64_t stderr_bytes = 0;
    std::vector<Denied> denied;
    std::string reason; ///< empty when it exited by itself; else a key such as "sandbox.wall_limit"
    std::string detail; ///< English, for logs
    friend bool operator==(const Report &, const Report &) = default;
};

std::string outcomeName(Outcome outcome); ///< "exited", "setup_error", …
nlohmann::json toJson(const Report &report);
/// Strict, as policyFromJson. Reason `sandbox.bad_report`.
Expected<Report> reportFromJson(const nlohmann::json &json);

} // namespace fallow::sandbox
