#pragma once

#include "sandbox/policy/failure.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace fallow::sandbox
{

using EnvironmentList = std::vector<std::pair<std::string, std::string>>;

/// Whose program a run starts: the image's, or ours, which looks around in the same place (xray.h).
enum class RunProgram { Image, Xray };

/// Everything one run may use and touch (sandbox.md 7.2). A value: written once by the core, read
/// by the supervisor, the launcher and init; nothing that is not in it reaches the program.
///
/// Inside, the program sees `rootfs` as a writable root whose changes live in memory and are gone
/// with it, `in_dir` at /iexec_in the same way, and `out_dir` at /iexec_out, which stays.
struct Policy {
    static constexpr int currentVersion = 1;
    static constexpr uint32_t defaultUid = 61000;
    static constexpr uint64_t maxQuotaPercent = 100 * 1024;

    int version = currentVersion;
    std::string rootfs; ///< absolute path of the unpacked image; never changed by a run
    RunProgram program = RunProgram::Image; ///< Xray: `argv` is not run
    std::vector<std::string> argv; ///< argv[0] is looked up in the PATH of `env`, as Docker does
    EnvironmentList env; ///< the whole environment, in this order
    std::string cwd = "/"; ///< created when missing
    /// The image's USER, by which it is only called inside: "", a name, a number, or "one:group".
    std::string user;
    std::string in_dir; ///< absolute, or empty: /iexec_in is then an empty folder
    std::string out_dir; ///< absolute; the only place whose contents survive
    /// Absolute, or empty. Where the kernel has no overlay for users, the root is copied into a
    /// folder below it, which goes with the run; without it such a kernel is a setup error.
    std::string scratch_dir;
    std::string stdout_path; ///< created or emptied; empty: what the program prints is dropped
    std::string stderr_path;
    uint64_t root_bytes = uint64_t(1) << 30; ///< room for changes to / and /iexec_in, in memory
    uint64_t root_inodes = 200'000;
    uint64_t shm_bytes = uint64_t(64) << 20; ///< /dev/shm; 64 MiB is Docker's default
    uint64_t out_bytes = uint64_t(4) << 30; ///< quota of /iexec_out, also the largest single file
    uint64_t out_files = 100'000;
    uint64_t stdout_bytes = uint64_t(16) << 20; ///< kept; the rest is read, counted and dropped
    uint64_t stderr_bytes = uint64_t(16) << 20;
    uint64_t wall_ms = 3'600'000; ///< running time; a pause does not count
    uint64_t cpu_ms = 0; ///< of the whole tree; 0: no limit
    /// Of the whole tree, with its files in memory, without swap; 0: no limit.
    uint64_t memory_bytes = 0;
    uint64_t pids_max = 1024; ///< processes and threads
    uint64_t cores = 0; ///< how many it may run on at a time, and sees; 0: all
    uint64_t cpu_quota_percent = 0; ///< of one core; 0: what nobody else wants
    /// Takes only the processor time that nobody else wants; otherwise competes like any program.
    bool yields = true;
    uint64_t disk_reserve_bytes = uint64_t(2) << 30; ///< left free on the disk of `out_dir`
    uint64_t core_milliwatts = 10'000; ///< of one busy core, for the estimate without a meter
    uint32_t uid = defaultUid; ///< taken only by a supervisor that runs as root
    std::string gpu; ///< a card as `probe` names it, "nvidia0" or "renderD128"; empty: none
    /// Reserved for a later relay of messages between tasks: a path outside. Empty in this version.
    std::string relay_socket;
    /// Names as `fallow-sandbox probe` prints them: one that is missing refuses the run.
    std::vector<std::string> required_features;

    friend bool operator==(const Policy &, const Policy &) = default;
};

nlohmann::json toJson(const Policy &policy);
/// Strict: an unknown key, a wrong type, a number out of range, a path that is not absolute, a
/// NUL anywhere. Reason `sandbox.bad_policy`; the detail begins with the field's name.
Expected<Policy> policyFromJson(const nlohmann::json &json);

/// Keys sorted, no white space, UTF-8: equal policies give equal text. It is what gets hashed.
std::string canonicalText(const Policy &policy);
/// Of at most 1 MiB. Reasons: `sandbox.bad_json`, `sandbox.bad_policy`.
Expected<Policy> policyFromText(const std::string &text);

} // namespace fallow::sandbox
