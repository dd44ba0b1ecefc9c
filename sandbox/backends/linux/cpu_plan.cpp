#include "sandbox/backends/linux/cpu_plan.h"

#include <sched.h>

#include <algorithm>
#include <utility>

namespace fallow::sandbox
{

CpuPlan::CpuPlan()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    ::sched_getaffinity(0, sizeof(set), &set);
    for (unsigned cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (CPU_ISSET(cpu, &set))
            m_taken[cpu] = 0;
    }
}

CpuPlan::CpuPlan(const std::vector<unsigned> &cpus)
{
    for (const unsigned cpu : cpus)
        m_taken[cpu] = 0;
}

std::vector<unsigned> CpuPlan::choose(uint64_t cores) const
{
    if (cores == 0 || cores >= m_taken.size())
        return {};
    std::vector<std::pair<unsigned, unsigned>> byUse; // runs, processor
    for (const auto &[cpu, runs] : m_taken)
        byUse.emplace_back(runs, cpu);
    std::sort(byUse.begin(), byUse.end());
    std::vector<unsigned> chosen;
    for (size_t index = 0; index < cores; ++index)
        chosen.push_back(byUse[index].second);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void CpuPlan::take(const std::vector<unsigned> &cpus)
{
    for (const unsigned cpu : cpus)
        ++m_taken[cpu];
}

void CpuPlan::giveBack(const std::vector<unsigned> &cpus)
{
    for (const unsigned cpu : cpus)
        --m_taken[cpu];
}

} // namespace fallow::sandbox
