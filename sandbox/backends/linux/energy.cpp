#include "sandbox/backends/linux/energy.h"

#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace fallow::sandbox
{
namespace
{

std::string textOf(const std::string &path)
{
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() ? readAll(file.get(), 8192) : std::string();
}

uint64_t numberOf(const std::string &path)
{
    return std::strtoull(textOf(path).c_str(), nullptr, 10);
}

/// "intel-rapl:0" is a package, "intel-rapl:0:1" a part that it counts already. AMD's has the
/// same name.
bool isPackage(const std::string &name)
{
    return name.rfind("intel-rapl:", 0) == 0 && std::count(name.begin(), name.end(), ':') == 1;
}

} // namespace

EnergyMeter::EnergyMeter(uint64_t coreMilliwatts, Places places)
    : m_coreMilliwatts(coreMilliwatts), m_places(std::move(places))
{
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(m_places.powercap, error)) {
        const std::string folder = entry.path().string();
        if (!isPackage(entry.path().filename().string())
            || textOf(folder + "/energy_uj").empty()) // since Linux 5.10 root alone may read it
            continue;
        m_counters[folder] = {
            numberOf(folder + "/energy_uj"), numberOf(folder + "/max_energy_range_uj")};
    }
    m_lastBusyMs = busyMs();
}

/// The first line: cpu user nice system idle iowait irq softirq steal, in clock ticks.
uint64_t EnergyMeter::busyMs() const
{
    std::istringstream words(textOf(m_places.stat));
    std::string name;
    uint64_t ticks = 0;
    uint64_t value = 0;
    words >> name;
    for (int column = 0; column < 8 && words >> value; ++column)
        ticks += column == 3 || column == 4 ? 0 : value;
    return ticks * 1000 / static_cast<uint64_t>(::sysconf(_SC_CLK_TCK));
}

void EnergyMeter::sample(uint64_t cpuMs)
{
    const uint64_t spent = cpuMs - std::min(cpuMs, m_cpuMs);
    m_cpuMs = std::max(cpuMs, m_cpuMs);
    if (m_counters.empty())
        return;
    uint64_t microjoules = 0;
    for (auto &[folder, counter] : m_counters) {
        const uint64_t now = numberOf(folder + "/energy_uj");
        microjoules +=
            now >= counter.last ? now - counter.last : counter.range - counter.last + now;
        counter.last = now;
    }
    const uint64_t busy = busyMs();
    const uint64_t all = std::max(busy - std::min(busy, m_lastBusyMs), spent);
    m_lastBusyMs = busy;
    if (all != 0)
        m_microjoules += static_cast<double>(microjoules) * static_cast<double>(spent)
            / static_cast<double>(all);
}

uint64_t EnergyMeter::millijoules() const
{
    if (m_counters.empty())
        return m_cpuMs * m_coreMilliwatts / 1000;
    return static_cast<uint64_t>(m_microjoules / 1000);
}

} // namespace fallow::sandbox
