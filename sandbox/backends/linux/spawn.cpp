#include "sandbox/backends/linux/spawn.h"

#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/weaken.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fallow::sandbox
{
namespace
{

bool enter(const Enclosure &enclosure)
{
    for (const int door : enclosure.doors) {
        if (!writeAll(door, "0"))
            return false;
    }
    if (enclosure.cpus.empty())
        return true;
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const unsigned cpu : enclosure.cpus)
        CPU_SET(cpu, &set);
    return ::sched_setaffinity(0, sizeof(set), &set) == 0;
}

[[noreturn]] void becomeSelf(
    char *const *arguments, const std::vector<int> &files, const Enclosure &enclosure)
{
    if (!enter(enclosure)) {
        // Where bubblewrap would complain.
        const std::string text = systemFailure("", "entering the control groups").detail;
        writeAll(files.at(2), text);
        ::_exit(126);
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL); // what is ignored stays ignored across exec
    const int count = static_cast<int>(files.size());
    // First out of the way of the numbers they are going to have.
    std::vector<int> moved;
    for (const int file : files)
        moved.push_back(::fcntl(file, F_DUPFD_CLOEXEC, count));
    for (int number = 0; number < count; ++number)
        ::dup2(moved[static_cast<size_t>(number)], number);
    if (!isWeakened("no_descriptors"))
        ::syscall(SYS_close_range, count, ~0U, CLOSE_RANGE_CLOEXEC);
    char *const environment[] = {nullptr};
    ::execve("/proc/self/exe", arguments, isWeakened("own_environment") ? ::environ : environment);
    ::_exit(127);
}

} // namespace

Expected<FileHandle> spawnSelf(const std::vector<std::string> &arguments,
    const std::vector<int> &files, const Enclosure &enclosure)
{
    std::vector<std::string> texts = {"fallow-sandbox"};
    texts.insert(texts.end(), arguments.begin(), arguments.end());
    std::vector<char *> pointers;
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    const int pid = ::fork();
    if (pid < 0)
        return systemFailure("sandbox.cannot_fork", "fork");
    if (pid == 0)
        becomeSelf(pointers.data(), files, enclosure);
    FileHandle handle(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    if (!handle.isOpen())
        return systemFailure("sandbox.cannot_fork", "pidfd");
    return handle;
}

} // namespace fallow::sandbox
