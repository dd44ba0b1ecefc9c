#include "sandbox/backends/linux/process_table.h"

#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fallow::sandbox
{
namespace
{

struct ProcessStat {
    char state = '?';
    uint64_t ticks = 0;
    uint64_t started = 0;
};

std::string procFile(int pid, const char *name)
{
    const std::string path = "/proc/" + std::to_string(pid) + "/" + name;
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() ? readAll(file.get(), 16384) : std::string();
}

/// The number behind `key`, or 0.
uint64_t numberBehind(const std::string &text, const char *key, int base = 10)
{
    const size_t field = text.find(key);
    return field == std::string::npos
        ? 0
        : std::strtoull(text.c_str() + field + std::strlen(key), nullptr, base);
}

/// proc(5), /proc/[pid]/stat: the name is in brackets and may hold anything, so reading starts
/// behind the last bracket, with field 3.
bool readStat(int pid, ProcessStat &stat)
{
    const std::string text = procFile(pid, "stat");
    const size_t bracket = text.rfind(')');
    if (bracket == std::string::npos)
        return false;
    unsigned long userTicks = 0;
    unsigned long systemTicks = 0;
    unsigned long long started = 0;
    const int read = std::sscanf(text.c_str() + bracket + 1,
        " %c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %*d %*d %*d "
        "%*d %*d %*d %llu",
        &stat.state, &userTicks, &systemTicks, &started);
    stat.ticks = userTicks + systemTicks;
    stat.started = started;
    return read == 4;
}

/// A stop that the process has not met yet: on a busy machine the lowest priority may wait long
/// for its turn, but that turn begins with the stop, before any code of the program.
bool stopIsPending(int pid)
{
    const uint64_t pending = numberBehind(procFile(pid, "status"), "ShdPnd:", 16);
    return (pending >> (SIGSTOP - 1) & 1) != 0;
}

/// Pages of its own: resident without those of files and shared memory (proc(5), statm).
uint64_t privateKb(int pid)
{
    unsigned long long resident = 0;
    unsigned long long shared = 0;
    const std::string text = procFile(pid, "statm");
    if (std::sscanf(text.c_str(), "%*u %llu %llu", &resident, &shared) != 2)
        return 0;
    return (resident - std::min(resident, shared)) * static_cast<uint64_t>(::sysconf(_SC_PAGESIZE))
        / 1024;
}

std::vector<int> processesHere()
{
    std::vector<int> pids;
    DIR *processes = ::opendir("/proc");
    while (const dirent *entry = processes ? ::readdir(processes) : nullptr) {
        if (const int pid = std::atoi(entry->d_name); pid > 0)
            pids.push_back(pid);
    }
    if (processes)
        ::closedir(processes);
    return pids;
}

/// Of file systems in memory that a run may write to; its root may also be a copy on a disk.
uint64_t filesKb()
{
    uint64_t bytes = 0;
    for (const char *place : {"/", "/dev", "/dev/shm"}) {
        struct statfs status = {};
        if (::statfs(place, &status) == 0
            && (status.f_type == TMPFS_MAGIC || status.f_type == OVERLAYFS_SUPER_MAGIC))
            bytes += (status.f_blocks - status.f_bfree) * static_cast<uint64_t>(status.f_bsize);
    }
    return bytes / 1024;
}

/// The column "rss" of /proc/sysvipc/shm: bytes of a segment that are in memory.
uint64_t segmentsKb()
{
    constexpr int column = 14;
    const FileHandle file(::open("/proc/sysvipc/shm", O_RDONLY | O_CLOEXEC));
    std::istringstream lines(file.isOpen() ? readAll(file.get(), 1 << 20) : std::string());
    std::string line;
    std::getline(lines, line); // titles
    uint64_t bytes = 0;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string word;
        for (int index = 0; index <= column && words >> word; ++index) { }
        bytes += std::strtoull(word.c_str(), nullptr, 10);
    }
    return bytes / 1024;
}

/// Each memfd once, whoever has it open. A process that hides its descriptors hides these too.
uint64_t memoryFilesKb()
{
    constexpr unsigned mostDescriptors = 20'000; // or looking costs more than it finds
    std::set<ino_t> seen;
    uint64_t bytes = 0;
    unsigned looked = 0;
    for (const int pid : processesHere()) {
        const std::string folder = "/proc/" + std::to_string(pid) + "/fd/";
        DIR *descriptors = pid == 1 ? nullptr : ::opendir(folder.c_str());
        while (const dirent *entry = descriptors ? ::readdir(descriptors) : nullptr) {
            if (++looked > mostDescriptors)
                break;
            char target[16] = {};
            struct stat status = {};
            const std::string path = folder + entry->d_name;
            if (::readlink(path.c_str(), target, sizeof(target) - 1) > 0
                && std::strncmp(target, "/memfd:", 7) == 0 && ::stat(path.c_str(), &status) == 0
                && seen.insert(status.st_ino).second)
                bytes += static_cast<uint64_t>(status.st_blocks) * 512;
        }
        if (descriptors)
            ::closedir(descriptors);
    }
    return bytes / 1024;
}

} // namespace

uint64_t sharedMemoryKb()
{
    return filesKb() + segmentsKb() + memoryFilesKb();
}

uint64_t ProcessTable::exactMemoryKb()
{
    uint64_t sum = sharedMemoryKb();
    for (const int pid : processesHere()) {
        if (pid == 1)
            continue;
        // proc(5): each page divided by how many map it. Not to be had of all processes.
        const std::string text = procFile(pid, "smaps_rollup");
        sum += text.empty() ? privateKb(pid) : numberBehind(text, "Pss_Anon:");
    }
    return sum;
}

ProcessTable::Sample ProcessTable::sample()
{
    Sample sample;
    for (const int pid : processesHere()) {
        const std::string io = procFile(pid, "io");
        // Not the bytes asked for, which may have been in the cache, but those of disks.
        sample.ioReadBytes += numberBehind(io, "\nread_bytes: ");
        sample.ioWriteBytes += numberBehind(io, "\nwrite_bytes: ");
        ProcessStat stat;
        if (pid == 1 || !readStat(pid, stat))
            continue;
        Seen &seen = m_processes[{pid, stat.started}];
        seen.ticks = std::max(seen.ticks, stat.ticks);
        seen.now = true;
        if (stat.state == 'Z' || stat.state == 'X')
            continue;
        ++sample.processes;
        sample.stopped += stat.state == 'T' || stat.state == 't' || stopIsPending(pid) ? 1 : 0;
        sample.memoryKb += privateKb(pid);
    }
    sample.memoryKb += sharedMemoryKb();
    uint64_t total = 0;
    for (auto process = m_processes.begin(); process != m_processes.end();) {
        total += process->second.ticks;
        if (std::exchange(process->second.now, false)) {
            ++process;
            continue;
        }
        m_endedTicks += process->second.ticks; // a fork bomb must not fill this table
        total -= process->second.ticks;
        process = m_processes.erase(process);
    }
    sample.cpuMs = (total + m_endedTicks) * 1000 / static_cast<uint64_t>(::sysconf(_SC_CLK_TCK));
    return sample;
}

} // namespace fallow::sandbox
