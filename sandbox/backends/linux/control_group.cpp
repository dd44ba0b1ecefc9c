#include "sandbox/backends/linux/control_group.h"

#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <dirent.h>
#include <memory>
#include <mntent.h>
#include <sstream>

namespace fallow::sandbox
{
namespace
{

constexpr size_t maxFileBytes = 1 << 20;

std::optional<uint64_t> parse(std::string_view text)
{
    uint64_t value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc())
        return std::nullopt;
    return value;
}

/// Field 22 of /proc/[pid]/stat, counted from behind the name, which may hold anything; empty for
/// a process that has ended.
std::string startTime(const std::string &pid)
{
    const FileHandle file(::open(("/proc/" + pid + "/stat").c_str(), O_RDONLY | O_CLOEXEC));
    const std::string text = file.isOpen() ? readAll(file.get(), 4096) : std::string();
    const size_t bracket = text.rfind(')');
    if (bracket == std::string::npos)
        return {};
    std::istringstream fields(text.substr(bracket + 1));
    std::string field;
    for (int number = 3; number <= 22 && fields >> field; ++number) {
        if (number == 3 && (field == "Z" || field == "X"))
            return {}; // dead, only not buried
    }
    return field;
}

std::string pidNamespace()
{
    struct stat status = {};
    ::stat("/proc/self/ns/pid", &status);
    return std::to_string(status.st_ino);
}

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

std::vector<std::string> foldersIn(const std::string &path)
{
    std::vector<std::string> names;
    const Folder folder(::opendir(path.c_str()));
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        const std::string name = entry->d_name;
        struct stat status = {};
        if (name != "." && name != ".." && ::lstat((path + "/" + name).c_str(), &status) == 0
            && S_ISDIR(status.st_mode))
            names.push_back(name);
    }
    return names;
}

bool removeFolder(const std::string &path)
{
    for (const std::string &name : foldersIn(path))
        removeFolder(path + "/" + name);
    return ::rmdir(path.c_str()) == 0 || errno == ENOENT;
}

} // namespace

ControlGroup::ControlGroup(std::string path, FileHandle folder)
    : m_path(std::move(path)), m_folder(std::move(folder))
{
}

Expected<ControlGroup> ControlGroup::open(const std::string &path)
{
    FileHandle folder(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemFailure("sandbox.limits_failed", path);
    return ControlGroup(path, std::move(folder));
}

Expected<ControlGroup> ControlGroup::create(const std::string &path)
{
    if (::mkdir(path.c_str(), 0755) != 0 && errno != EEXIST)
        return systemFailure("sandbox.limits_failed", path);
    return open(path);
}

FileHandle ControlGroup::openFile(const char *file, int flags) const
{
    return FileHandle(::openat(m_folder.get(), file, flags | O_CLOEXEC));
}

bool ControlGroup::has(const char *file) const
{
    return ::faccessat(m_folder.get(), file, F_OK, 0) == 0;
}

bool ControlGroup::write(const char *file, const std::string &text) const
{
    const FileHandle handle = openFile(file, O_WRONLY | O_TRUNC);
    // One write: the kernel takes each as a whole value.
    return handle.isOpen()
        && ::write(handle.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

std::string ControlGroup::read(const char *file) const
{
    const FileHandle handle = openFile(file, O_RDONLY);
    return handle.isOpen() ? readAll(handle.get(), maxFileBytes) : std::string();
}

std::optional<uint64_t> ControlGroup::number(const char *file) const
{
    return parse(read(file));
}

std::optional<uint64_t> ControlGroup::keyed(const char *file, const std::string &key) const
{
    std::istringstream lines(read(file));
    for (std::string name, value; lines >> name >> value;) {
        if (name == key)
            return parse(value);
    }
    return std::nullopt;
}

std::vector<int> ControlGroup::processes() const
{
    std::istringstream lines(read("cgroup.procs"));
    std::vector<int> pids;
    for (int pid = 0; lines >> pid;) {
        if (pid > 0) // 0: of another pid namespace, not ours to end
            pids.push_back(pid);
    }
    return pids;
}

void ControlGroup::signalAll(int signal) const
{
    for (const int pid : processes())
        ::kill(pid, signal);
}

bool ControlGroup::remove() const
{
    return removeFolder(m_path);
}

std::string ownGroupPrefix()
{
    const std::string pid = std::to_string(::getpid());
    return "fallow." + pidNamespace() + "." + pid + "." + startTime(pid) + ".";
}

std::vector<std::string> leftGroups(const std::string &folder)
{
    const std::string ours = "fallow." + pidNamespace() + ".";
    std::vector<std::string> left;
    for (const std::string &name : foldersIn(folder)) {
        if (name.rfind(ours, 0) != 0)
            continue;
        std::istringstream parts(name.substr(ours.size()));
        std::string pid;
        std::string started;
        std::getline(parts, pid, '.');
        std::getline(parts, started, '.');
        if (!started.empty() && startTime(pid) != started)
            left.push_back(folder + "/" + name);
    }
    return left;
}

std::vector<std::string> siblingScopes(const std::string &folder)
{
    const std::string unit = "fallow-sandbox-";
    const size_t slash = folder.rfind('/');
    std::vector<std::string> scopes;
    if (slash == std::string::npos || folder.compare(slash + 1, unit.size(), unit) != 0)
        return scopes;
    for (const std::string &name : foldersIn(folder.substr(0, slash))) {
        const std::string path = folder.substr(0, slash + 1) + name;
        if (name.rfind(unit, 0) == 0 && path != folder)
            scopes.push_back(path);
    }
    return scopes;
}

std::string mountPoint(const std::string &type, const std::string &option)
{
    const std::unique_ptr<FILE, int (*)(FILE *)> mounts(
        ::setmntent("/proc/self/mounts", "re"), ::endmntent);
    std::string found;
    mntent entry = {};
    char buffer[4096];
    while (mounts && found.empty() && ::getmntent_r(mounts.get(), &entry, buffer, sizeof(buffer))) {
        if (type == entry.mnt_type && (option.empty() || ::hasmntopt(&entry, option.c_str())))
            found = entry.mnt_dir;
    }
    return found;
}

std::string cpuListText(const std::vector<unsigned> &cpus)
{
    std::string text;
    for (const unsigned cpu : cpus)
        text += (text.empty() ? "" : ",") + std::to_string(cpu);
    return text;
}

} // namespace fallow::sandbox
