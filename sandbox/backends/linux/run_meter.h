#pragma once

#include "sandbox/backends/linux/energy.h"
#include "sandbox/backends/linux/limits.h"
#include "sandbox/policy/report.h"

#include <nlohmann/json_fwd.hpp>

namespace fallow::sandbox
{

/// What one run has used: the kernel's count where its group has one, else pid 1's samples.
class RunMeter
{
public:
    RunMeter(const Policy &policy, const RunLimits &limits);

    void begin(); ///< what was used before was ours, to set the run up
    void takeSample(const nlohmann::json &fromInit);
    void tick(); ///< reads the group
    /// Outcome, reason and detail of a limit that has been met.
    struct Excess {
        Outcome outcome;
        std::string reason;
    };
    std::optional<Excess> excess() const;
    /// Forks that the limit refused: a program that met it may have another result.
    uint64_t forksRefused() const { return m_counted.forksRefused; }
    void fill(Report &report) const;

private:
    uint64_t cpuMs() const
    {
        return m_counted.cpuMs ? *m_counted.cpuMs - m_setUpMs : m_sampled.cpu_ms;
    }

    const Policy &m_policy;
    const RunLimits &m_limits;
    Counted m_counted;
    uint64_t m_setUpMs = 0;
    Report m_sampled;
    EnergyMeter m_energy;
};

} // namespace fallow::sandbox
