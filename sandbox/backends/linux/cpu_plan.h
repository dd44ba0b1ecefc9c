#pragma once

#include <cstdint>
#include <map>
#include <vector>

namespace fallow::sandbox
{

/// Spreads runs that may not have all processors over those that we may use.
class CpuPlan
{
public:
    CpuPlan(); ///< of this process's own affinity
    explicit CpuPlan(const std::vector<unsigned> &cpus);

    /// The `cores` least taken, in order; empty when that would be all of them, or 0.
    std::vector<unsigned> choose(uint64_t cores) const;
    void take(const std::vector<unsigned> &cpus);
    void giveBack(const std::vector<unsigned> &cpus);

private:
    std::map<unsigned, unsigned> m_taken; ///< processor -> runs
};

} // namespace fallow::sandbox
