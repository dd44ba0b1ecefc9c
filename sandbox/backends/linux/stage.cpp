#include "sandbox/backends/linux/stage.h"

#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/weaken.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>

namespace fallow::sandbox
{
namespace
{

/// A folder of the file system standard that programs of a sandbox have no use for; the tmpfs over
/// it exists in the launcher's mount namespace alone.
constexpr const char *base = "/mnt";

std::string at(const char *name)
{
    return std::string(base) + "/" + name;
}

Failure failed(const std::string &what)
{
    return systemFailure("sandbox.stage_failed", what);
}

struct Source {
    const char *name;
    const std::string &path;
    FileHandle handle;
};

bool mountOverlay(const std::string &lower, const char *name, const std::string &target)
{
    const std::string upper = at("scratch/") + name + "-upper";
    const std::string work = at("scratch/") + name + "-work";
    ::mkdir(upper.c_str(), 0755);
    ::mkdir(work.c_str(), 0755);
    ::mkdir(target.c_str(), 0755);
    const std::string options =
        "lowerdir=" + lower + ",upperdir=" + upper + ",workdir=" + work + ",userxattr";
    return ::mount("overlay", target.c_str(), "overlay", MS_NOSUID | MS_NODEV, options.c_str())
        == 0;
}

Expected<Nothing> copyTree(const std::string &from, const std::string &to)
{
    namespace fs = std::filesystem;
    std::error_code error;
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::copy_symlinks, error);
    if (error)
        return Failure{"sandbox.stage_failed", "copying the root: " + error.message()};
    return Nothing{};
}

/// A real folder called `name` in `root`: a file or a symlink that the image has there would send
/// our mount somewhere else (sandbox.md 0.4).
bool makeMountPoint(int root, const char *name)
{
    struct stat status = {};
    if (isWeakened("own_mount_points") && ::faccessat(root, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        return true;
    if (::fstatat(root, name, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        if (S_ISDIR(status.st_mode))
            return true;
        if (::unlinkat(root, name, 0) != 0)
            return false;
    }
    return ::mkdirat(root, name, 0755) == 0;
}

Expected<Nothing> makeMountPoints(const std::string &root)
{
    const FileHandle folder(::open(root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return failed("root");
    for (const char *name : {"proc", "dev", "iexec_in", "iexec_out"}) {
        if (!makeMountPoint(folder.get(), name))
            return failed(std::string("mount point ") + name);
    }
    // As every container has it; a few images forget it.
    if (::mkdirat(folder.get(), "tmp", 0) == 0)
        ::fchmodat(folder.get(), "tmp", 01777, 0);
    return Nothing{};
}

} // namespace

Expected<Nothing> bindSources(const Policy &policy)
{
    std::array sources = {Source{"rootfs", policy.rootfs, {}}, Source{"in", policy.in_dir, {}},
        Source{"out", policy.out_dir, {}}, Source{"spare", policy.scratch_dir, {}}};
    // Opened before anything is mounted: one of them may lie below `base`.
    for (Source &source : sources) {
        if (source.path.empty())
            continue;
        source.handle = FileHandle(::open(source.path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        if (!source.handle.isOpen())
            return failed(source.path);
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return failed("private mounts");
    if (::mount("stage", base, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=1m") != 0)
        return failed(base);
    for (const char *name : {"rootfs", "in", "out", "spare", "scratch"})
        ::mkdir(at(name).c_str(), 0755);
    for (const Source &source : sources) {
        if (!source.handle.isOpen())
            continue;
        const std::string from = "/proc/self/fd/" + std::to_string(source.handle.get());
        if (::mount(from.c_str(), at(source.name).c_str(), nullptr, MS_BIND, nullptr) != 0)
            return failed("binding " + source.path);
    }
    return Nothing{};
}

Expected<Nothing> enterUserNamespace()
{
    const uid_t uid = ::geteuid();
    const gid_t gid = ::getegid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return systemFailure("sandbox.no_user_namespace", "unshare");
    const bool mapped = writeFile("/proc/self/setgroups", "deny")
        && writeFile("/proc/self/uid_map", "0 " + std::to_string(uid) + " 1")
        && writeFile("/proc/self/gid_map", "0 " + std::to_string(gid) + " 1");
    if (!mapped)
        return systemFailure("sandbox.no_user_namespace", "mapping the user");
    return Nothing{};
}

Expected<Stage> raiseRoot(const Policy &policy, RootMethod method)
{
    const uint64_t inodes = isWeakened("root_inodes") ? 0 : policy.root_inodes; // 0: no limit
    const std::string options = "mode=755,size=" + std::to_string(policy.root_bytes)
        + ",nr_inodes=" + std::to_string(inodes);
    if (::mount("scratch", at("scratch").c_str(), "tmpfs", MS_NOSUID | MS_NODEV, options.c_str())
        != 0)
        return failed("scratch");
    if (isWeakened("throw_away_root"))
        return Stage{at("rootfs"), at("in"), at("out"), "overlay"};
    Stage stage{
        at("scratch/root"), policy.in_dir.empty() ? "" : at("scratch/in"), at("out"), "overlay"};
    bool overlaid =
        method == RootMethod::OverlayOrCopy && mountOverlay(at("rootfs"), "root", stage.root);
    if (overlaid && !stage.input.empty())
        overlaid = mountOverlay(at("in"), "in", stage.input);
    if (!overlaid) {
        if (policy.scratch_dir.empty())
            return systemFailure("sandbox.no_overlay", "no overlay, and no folder to copy into");
        stage.method = "copy";
        stage.root = at("spare/root");
        auto copied = copyTree(at("rootfs"), stage.root);
        if (copied && !stage.input.empty()) {
            stage.input = at("spare/in");
            copied = copyTree(at("in"), stage.input);
        }
        if (!copied)
            return copied.failure();
    }
    if (const auto made = makeMountPoints(stage.root); !made)
        return made.failure();
    return stage;
}

} // namespace fallow::sandbox
