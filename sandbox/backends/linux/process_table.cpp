#include "sandbox/backends/linux/process_table.h"

#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <string>

namespace fallow::sandbox
{
namespace
{

struct ProcessStat {
    char state = '?';
    uint64_t ticks = 0;
    uint64_t started = 0;
    uint64_t residentPages = 0;
};

/// proc(5), /proc/[pid]/stat: the name is in brackets and may hold anything, so reading starts
/// behind the last bracket, with field 3.
bool readStat(int pid, ProcessStat &stat)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/stat";
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return false;
    const std::string text = readAll(file.get(), 4096);
    const size_t bracket = text.rfind(')');
    if (bracket == std::string::npos)
        return false;
    unsigned long userTicks = 0;
    unsigned long systemTicks = 0;
    unsigned long long started = 0;
    long resident = 0;
    const int read = std::sscanf(text.c_str() + bracket + 1,
        " %c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %*d %*d %*d "
        "%*d %*d %*d %llu %*u %ld",
        &stat.state, &userTicks, &systemTicks, &started, &resident);
    stat.ticks = userTicks + systemTicks;
    stat.started = started;
    stat.residentPages = resident > 0 ? static_cast<uint64_t>(resident) : 0;
    return read == 5;
}

/// A stop that the process has not met yet: on a busy machine the lowest priority may wait long
/// for its turn, but that turn begins with the stop, before any code of the program.
bool stopIsPending(int pid)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/status";
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const std::string text = file.isOpen() ? readAll(file.get(), 8192) : std::string();
    const size_t field = text.find("ShdPnd:");
    if (field == std::string::npos)
        return false;
    const uint64_t pending = std::strtoull(text.c_str() + field + 7, nullptr, 16);
    return (pending >> (SIGSTOP - 1) & 1) != 0;
}

} // namespace

ProcessTable::Sample ProcessTable::sample()
{
    Sample sample;
    const auto pageKb = static_cast<uint64_t>(::sysconf(_SC_PAGESIZE)) / 1024;
    DIR *processes = ::opendir("/proc");
    while (const dirent *entry = processes ? ::readdir(processes) : nullptr) {
        const int pid = std::atoi(entry->d_name);
        ProcessStat stat;
        if (pid <= 1 || !readStat(pid, stat))
            continue;
        uint64_t &ticks = m_ticks[{pid, stat.started}];
        ticks = std::max(ticks, stat.ticks);
        if (stat.state == 'Z' || stat.state == 'X')
            continue;
        ++sample.processes;
        sample.stopped += stat.state == 'T' || stat.state == 't' || stopIsPending(pid) ? 1 : 0;
        sample.residentKb += stat.residentPages * pageKb;
    }
    if (processes)
        ::closedir(processes);
    uint64_t total = 0;
    for (const auto &[process, ticks] : m_ticks)
        total += ticks;
    sample.cpuMs = total * 1000 / static_cast<uint64_t>(::sysconf(_SC_CLK_TCK));
    return sample;
}

} // namespace fallow::sandbox
