#pragma once

#include "sandbox/collect/file_handle.h"
#include "sandbox/policy/failure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fallow::sandbox
{

/// One folder of a cgroup file system, by descriptor.
class ControlGroup
{
public:
    /// Reason for both: `sandbox.limits_failed`.
    static Expected<ControlGroup> create(const std::string &path);
    static Expected<ControlGroup> open(const std::string &path);

    const std::string &path() const { return m_path; }
    bool has(const char *file) const;
    bool write(const char *file, const std::string &text) const;
    std::string read(const char *file) const; ///< empty when it cannot be read
    std::optional<uint64_t> number(const char *file) const; ///< not "max"
    /// The number behind `key` in a file of lines "key number".
    std::optional<uint64_t> keyed(const char *file, const std::string &key) const;
    FileHandle openFile(const char *file, int flags) const;
    std::vector<int> processes() const; ///< its own, in our numbering
    void signalAll(int signal) const;
    /// Itself and the groups below it. False while there is somebody in it.
    bool remove() const;

private:
    ControlGroup(std::string path, FileHandle folder);
    std::string m_path;
    FileHandle m_folder;
};

/// "fallow.<pid namespace>.<pid>.<start time>.": how groups of this process are called. The
/// namespace tells apart supervisors of containers that see the same cgroup file system.
std::string ownGroupPrefix();
/// Groups in `folder` whose supervisor, of our pid namespace, is no more.
std::vector<std::string> leftGroups(const std::string &folder);
/// Scopes of other supervisors beside the group at `folder`, which is one itself or there are none.
std::vector<std::string> siblingScopes(const std::string &folder);
/// Where a file system of this type is mounted with this option, in /proc/self/mounts; or empty.
std::string mountPoint(const std::string &type, const std::string &option);
/// "0,1,3"
std::string cpuListText(const std::vector<unsigned> &cpus);

} // namespace fallow::sandbox
