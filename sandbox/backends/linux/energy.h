#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace fallow::sandbox
{

/// Estimates what a run's processor time costs: its share of what the processors' own meter (RAPL)
/// counted while it ran, or its time at a stated power.
class EnergyMeter
{
public:
    struct Places {
        std::string powercap = "/sys/class/powercap";
        std::string stat = "/proc/stat";
    };
    EnergyMeter(uint64_t coreMilliwatts, Places places);
    explicit EnergyMeter(uint64_t coreMilliwatts) : EnergyMeter(coreMilliwatts, Places()) { }

    /// `cpuMs`: the run's time so far. Often enough that no meter wraps twice in between.
    void sample(uint64_t cpuMs);
    uint64_t millijoules() const;
    const char *method() const { return m_counters.empty() ? "stated" : "rapl"; }

private:
    struct Counter {
        uint64_t last = 0; ///< microjoules
        uint64_t range = 0; ///< where it begins again
    };
    uint64_t busyMs() const; ///< of all processors since the machine started

    const uint64_t m_coreMilliwatts;
    const Places m_places;
    std::map<std::string, Counter> m_counters; ///< one a package
    uint64_t m_lastBusyMs = 0;
    uint64_t m_cpuMs = 0;
    double m_microjoules = 0;
};

} // namespace fallow::sandbox
