#pragma once

#include "sandbox/policy/policy.h"

#include <cstdint>
#include <optional>
#include <string>

namespace fallow::sandbox
{

/// Watches /iexec_out, a folder on the person's disk, by counting it: the fuller it is, the more
/// often. What a run can write beyond its quota is what the disk takes in one interval.
class OutputQuota
{
public:
    explicit OutputQuota(const Policy &policy) : m_policy(policy) { }
    /// Reasons: `sandbox.output_limit`, `sandbox.disk_reserve`.
    std::optional<Failure> check();
    uint64_t nextMs() const { return m_nextMs; } ///< when to check again

private:
    std::optional<Failure> checkDisk();

    const Policy &m_policy;
    uint64_t m_nextMs = 1;
    uint64_t m_diskRoom = 0; ///< above the reserve
};

} // namespace fallow::sandbox
