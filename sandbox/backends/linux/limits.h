#pragma once

#include "sandbox/policy/policy.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fallow::sandbox
{

/// What the kernel has counted for one run; absent where this method cannot count it.
struct Counted {
    std::optional<uint64_t> cpuMs; ///< of all that was ever in it, hidden from rusage or not
    std::optional<uint64_t> memoryKb; ///< now
    std::optional<uint64_t> peakMemoryKb;
    std::optional<uint64_t> pidsPeak; ///< with bubblewrap and init
    std::optional<uint64_t> ioReadBytes; ///< from disks
    std::optional<uint64_t> ioWriteBytes;
    bool outOfMemory = false; ///< a process was ended for want of memory
    uint64_t forksRefused = 0;
};

/// The limits of one run as the kernel enforces them, from outside. Three implementations:
/// CgroupV2Scope, CgroupV1Root and RlimitSampler, which leaves all to the launcher and to pid 1.
class RunLimits
{
public:
    virtual ~RunLimits() = default;

    /// "cgroup-v2", "cgroup-v1", "init+sampling", or two of them joined by "+".
    virtual std::string method() const = 0;
    /// Files a process writes "0" to, and is enclosed with all that it will ever start.
    virtual std::vector<int> doors() const = 0;
    virtual bool holdsMemory() const = 0; ///< of files in memory, forked and shared, in sum
    virtual bool countsCpu() const = 0;
    virtual bool countsForks() const = 0;
    virtual Counted counted() const = 0;
    /// Readable when memory has run out; -1: only `counted` tells.
    virtual int memoryAlarm() const = 0;

    /// From here on at most so many percent of one core's time; 0: no limit.
    /// Reasons: `sandbox.missing_feature`, `sandbox.limits_failed`.
    virtual Expected<Nothing> limitTime(uint64_t percent) = 0;
    /// From here on it gets what nobody else wants of the processors.
    virtual void yieldProcessors() = 0;
    virtual bool canFreeze() const = 0;
    virtual bool freeze() = 0; ///< begun; `isFrozen` says when all stand still
    virtual bool isFrozen() const = 0;
    virtual void thaw() = 0;
    /// Lets what has been killed die at once, frozen or not, whatever else wants the processors.
    virtual void letDie() = 0;
    /// Ends all that is in it, frozen or not.
    virtual void kill() = 0;
    /// Gives back what it can until at most `bytes` are held, and keeps it there until `thaw`.
    /// Reason: `sandbox.cannot_reclaim`.
    virtual Expected<Nothing> reclaim(uint64_t bytes) = 0;
    /// False while there is still somebody in it.
    virtual bool remove() = 0;
};

/// Makes the limits of each run of one supervisor.
class LimitsMaker
{
public:
    virtual ~LimitsMaker() = default;
    virtual std::string method() const = 0;
    /// `cpus`: where it may run; empty: everywhere. Reasons: `sandbox.limits_failed`,
    /// `sandbox.missing_feature`.
    virtual Expected<std::unique_ptr<RunLimits>> make(
        const Policy &policy, const std::vector<unsigned> &cpus) = 0;
    /// Ends and removes what supervisors that are no more have left; gives how many groups are
    /// still there, because what was in them is still dying.
    virtual unsigned removeLeftovers() = 0;
};

struct LimitsChoice {
    std::string method = "auto"; ///< or "cgroup-v2", "cgroup-v1", "sampling": that one or none
    std::string folder; ///< a cgroup v2 folder that was delegated to us; empty: looked for
};

/// The first that works of v2 (a folder given, then our own scope of the user's systemd, then as
/// root), v1 as root, and neither. Reason: `sandbox.limits_failed`, for a method that was asked
/// for by name.
Expected<std::unique_ptr<LimitsMaker>> chooseLimits(const LimitsChoice &choice);

} // namespace fallow::sandbox
