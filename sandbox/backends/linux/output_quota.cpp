#include "sandbox/backends/linux/output_quota.h"

#include "sandbox/backends/linux/posix.h"
#include "sandbox/collect/safe_open.h"

#include <sys/statvfs.h>

#include <algorithm>

namespace fallow::sandbox
{
namespace
{

constexpr uint64_t shortestMs = 10;
constexpr uint64_t longestMs = 250;
constexpr uint64_t bytesPerMs = 4'000'000; // what the page cache takes; no disk is faster
constexpr unsigned maxDepth = 128;

} // namespace

std::optional<Failure> OutputQuota::checkDisk()
{
    struct statvfs disk = {};
    if (::statvfs(m_policy.out_dir.c_str(), &disk) != 0)
        return systemFailure("sandbox.output_limit", m_policy.out_dir);
    const uint64_t free = disk.f_bavail * disk.f_frsize;
    // On a small disk the reserve is a twentieth of it.
    const uint64_t reserve =
        std::min<uint64_t>(m_policy.disk_reserve_bytes, disk.f_blocks * disk.f_frsize / 20);
    if (free < reserve)
        return Failure{"sandbox.disk_reserve", std::to_string(free) + " bytes are free"};
    m_diskRoom = free - reserve;
    return std::nullopt;
}

std::optional<Failure> OutputQuota::check()
{
    if (const auto failure = checkDisk())
        return failure;
    const uint64_t began = monotonicMs();
    const auto found = walk(m_policy.out_dir, {m_policy.out_files, m_policy.out_bytes, maxDepth});
    if (!found)
        return Failure{
            "sandbox.output_limit", found.failure().reason + ": " + found.failure().detail};
    uint64_t bytes = 0;
    for (const FoundEntry &entry : *found)
        bytes += entry.size;
    const uint64_t room = std::min(m_policy.out_bytes - bytes, m_diskRoom);
    // A large tree takes long to count, and must not take the supervisor's whole time.
    const uint64_t least = std::clamp(4 * (monotonicMs() - began), shortestMs, longestMs);
    m_nextMs = std::clamp(room / bytesPerMs, least, longestMs);
    return std::nullopt;
}

} // namespace fallow::sandbox
