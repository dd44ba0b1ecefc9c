#include "sandbox/backends/linux/run_meter.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fallow::sandbox
{

RunMeter::RunMeter(const Policy &policy, const RunLimits &limits)
    : m_policy(policy), m_limits(limits), m_energy(policy.core_milliwatts)
{
}

void RunMeter::begin()
{
    tick();
    m_setUpMs = m_counted.cpuMs.value_or(0);
}

void RunMeter::takeSample(const nlohmann::json &fromInit)
{
    const auto number = [&fromInit](const char *key) { return fromInit.value(key, uint64_t(0)); };
    m_sampled.cpu_ms = number("cpu_ms");
    m_sampled.memory_kb = number("memory_kb");
    m_sampled.max_rss_kb = number("max_rss_kb");
    m_sampled.pids_peak = number("pids_peak");
    m_sampled.io_read_bytes = number("io_read_bytes");
    m_sampled.io_write_bytes = number("io_write_bytes");
    m_energy.sample(cpuMs());
}

void RunMeter::tick()
{
    Counted now = m_limits.counted();
    // Kernels that keep no peak: the highest that was seen.
    const auto raise = [](std::optional<uint64_t> &peak, const std::optional<uint64_t> &before,
                           const std::optional<uint64_t> &value) {
        if (!peak && value)
            peak = std::max(*value, before.value_or(0));
    };
    raise(now.peakMemoryKb, m_counted.peakMemoryKb, now.memoryKb);
    m_counted = now;
    m_energy.sample(cpuMs());
}

std::optional<RunMeter::Excess> RunMeter::excess() const
{
    if (m_counted.outOfMemory)
        return Excess{Outcome::Memory, "sandbox.memory_limit"};
    if (m_policy.cpu_ms != 0 && m_counted.cpuMs && cpuMs() > m_policy.cpu_ms)
        return Excess{Outcome::Cpu, "sandbox.cpu_limit"};
    return std::nullopt;
}

void RunMeter::fill(Report &report) const
{
    report.cpu_ms = cpuMs();
    report.memory_kb = m_counted.memoryKb.value_or(m_sampled.memory_kb);
    report.max_rss_kb = m_counted.peakMemoryKb.value_or(m_sampled.max_rss_kb);
    report.pids_peak = m_counted.pidsPeak.value_or(m_sampled.pids_peak);
    report.io_read_bytes = m_counted.ioReadBytes.value_or(m_sampled.io_read_bytes);
    report.io_write_bytes = m_counted.ioWriteBytes.value_or(m_sampled.io_write_bytes);
    report.gpu_ms = 0; // no policy gives one
    report.gpu_method = "none";
    report.energy_mj = m_energy.millijoules();
    report.energy_method = m_energy.method();
    report.method = m_limits.method();
}

} // namespace fallow::sandbox
