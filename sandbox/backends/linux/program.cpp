#include "sandbox/backends/linux/program.h"

#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/run_files.h"
#include "sandbox/backends/linux/weaken.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <sched.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace fallow::sandbox
{
namespace
{

/// Docker's, where an image sets none.
constexpr const char *usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

std::vector<std::string> candidates(const Policy &policy)
{
    const std::string &name = policy.argv.front();
    if (name.find('/') != std::string::npos)
        return {name};
    std::string path = usualPath;
    for (const auto &[key, value] : policy.env) {
        if (key == "PATH")
            path = value;
    }
    std::vector<std::string> found;
    size_t begin = 0;
    while (begin <= path.size()) {
        const size_t end = std::min(path.find(':', begin), path.size());
        if (end > begin)
            found.push_back(path.substr(begin, end - begin) + "/" + name);
        begin = end + 1;
    }
    return found;
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> result;
    for (std::string &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

void lowerPriority()
{
    if (isWeakened("lowest_priority"))
        return;
    ::setpriority(PRIO_PROCESS, 0, 19);
    const sched_param none = {};
    ::sched_setscheduler(0, SCHED_IDLE, &none);
}

bool enterWorkFolder(const std::string &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error); // Docker creates WORKDIR as well
    return ::chdir(folder.c_str()) == 0;
}

bool limitProgram(const Policy &policy)
{
    // Set here, in the run's own user namespace, it counts this run alone (sandbox.md 1.5).
    const rlimit processes = {policy.pids_max, policy.pids_max};
    if (!isWeakened("process_limit") && ::setrlimit(RLIMIT_NPROC, &processes) != 0)
        return false;
    if (policy.memory_bytes == 0)
        return true;
    // The sum is held by samples, which say so; this is the net below them. A limit met here would
    // only look like an error of the program's own.
    const rlimit data = {2 * policy.memory_bytes, 2 * policy.memory_bytes};
    return ::setrlimit(RLIMIT_DATA, &data) == 0;
}

/// Runs in the child. Returns only with an error in errno.
void become(
    const Policy &policy, std::vector<std::string> argv, std::vector<std::string> environment)
{
    for (int signal = 1; signal < NSIG; ++signal)
        ::signal(signal, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::umask(022); // Docker's
    if (policy.yields)
        lowerPriority();
    if (!enterWorkFolder(policy.cwd) || !limitProgram(policy)
        || ::dup2(run_files::standardOutput, 1) != 1 || ::dup2(run_files::standardError, 2) != 2
        || (!isWeakened("no_descriptors")
            && ::syscall(SYS_close_range, 3, ~0U, CLOSE_RANGE_CLOEXEC) != 0))
        return;
    const auto arguments = pointers(argv);
    const auto variables = pointers(environment);
    if (policy.program == RunProgram::Xray) {
        std::array<const char *, 3> own = {"fallow-sandbox", "xray", nullptr};
        ::execveat(run_files::self, "", const_cast<char *const *>(own.data()), variables.data(),
            AT_EMPTY_PATH);
        return;
    }
    int error = ENOENT;
    for (const std::string &path : candidates(policy)) {
        ::execve(path.c_str(), arguments.data(), variables.data());
        if (errno != ENOENT && errno != ENOTDIR)
            error = errno;
    }
    errno = error;
}

} // namespace

Expected<int> startProgram(const Policy &policy)
{
    std::vector<std::string> environment;
    for (const auto &[name, value] : policy.env)
        environment.push_back(name + "=" + value);
    for (char **one = ::environ; isWeakened("own_environment") && *one; ++one)
        environment.emplace_back(*one);
    int ends[2] = {};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemFailure("sandbox.cannot_start_program", "pipe");
    const FileHandle reader(ends[0]);
    FileHandle writer(ends[1]);
    const int pid = ::fork();
    if (pid < 0)
        return systemFailure("sandbox.cannot_start_program", "fork");
    if (pid == 0) {
        become(policy, policy.argv, environment);
        const int error = errno;
        ::_exit(writeAll(writer.get(), {reinterpret_cast<const char *>(&error), sizeof(error)})
                ? 127
                : 126);
    }
    writer.reset();
    ::close(run_files::standardOutput); // or the pump would never see the end
    ::close(run_files::standardError);
    int error = 0;
    if (::read(reader.get(), &error, sizeof(error)) == sizeof(error)) {
        const char *reason =
            error == ENOENT ? "sandbox.no_such_program" : "sandbox.cannot_start_program";
        return Failure{reason, policy.argv.front() + ": " + std::strerror(error)};
    }
    return pid;
}

} // namespace fallow::sandbox
