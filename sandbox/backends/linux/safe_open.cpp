#include "sandbox/collect/safe_open.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>

namespace fallow::sandbox
{

void FileHandle::reset()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

namespace
{

FileHandle openFolder(const std::string &path)
{
    return FileHandle(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
}

int openat2Beneath(int folder, const std::string &relative, uint64_t flags)
{
    open_how how = {};
    how.flags = flags | O_CLOEXEC | O_NOFOLLOW;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV;
    return static_cast<int>(::syscall(SYS_openat2, folder, relative.c_str(), &how, sizeof(how)));
}

Failure openFailure(const std::string &relative, int error)
{
    const bool missing = error == ENOENT || error == ENOTDIR;
    return {missing ? "sandbox.file_not_found" : "sandbox.unsafe_path",
        relative + ": " + std::strerror(error)};
}

EntryKind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return EntryKind::File;
    if (S_ISDIR(mode))
        return EntryKind::Folder;
    return S_ISLNK(mode) ? EntryKind::Symlink : EntryKind::Other;
}

/// One walk; the first failure stops it.
class Walker
{
public:
    explicit Walker(const WalkLimits &limits) : m_limits(limits) { }

    bool enter(FileHandle folder, const std::string &prefix, unsigned depth)
    {
        if (depth > m_limits.depth)
            return stop("sandbox.too_deep", prefix);
        DIR *stream = ::fdopendir(folder.get());
        if (!stream)
            return stop("sandbox.unreadable", prefix);
        folder.release(); // the stream owns it now
        bool ok = true;
        while (ok) {
            const dirent *entry = ::readdir(stream);
            if (!entry)
                break;
            const std::string name = entry->d_name;
            if (name != "." && name != "..")
                ok = take(::dirfd(stream), name, prefix, depth);
        }
        ::closedir(stream);
        return ok;
    }

    std::vector<FoundEntry> entries;
    Failure failure;

private:
    bool take(int folder, const std::string &name, const std::string &prefix, unsigned depth)
    {
        struct stat status = {};
        if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return errno == ENOENT || stop("sandbox.unreadable", prefix + name);
        const EntryKind kind = kindOf(status.st_mode);
        const auto size = kind == EntryKind::File ? static_cast<uint64_t>(status.st_size) : 0;
        m_bytes += size;
        if (size > m_limits.bytes || m_bytes > m_limits.bytes)
            return stop("sandbox.too_large", prefix + name);
        if (entries.size() >= m_limits.entries)
            return stop("sandbox.too_many_files", prefix + name);
        entries.push_back({prefix + name, kind, size});
        if (kind != EntryKind::Folder)
            return true;
        FileHandle inner(
            ::openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!inner.isOpen())
            return errno == ENOENT || stop("sandbox.unreadable", prefix + name);
        return enter(std::move(inner), prefix + name + "/", depth + 1);
    }
    bool stop(const char *reason, const std::string &where)
    {
        failure = {reason, where};
        return false;
    }

    const WalkLimits m_limits;
    uint64_t m_bytes = 0;
};

} // namespace

Expected<OpenedFile> openBeneath(const std::string &folder, const std::string &relative)
{
    const FileHandle root = openFolder(folder);
    if (!root.isOpen())
        return Failure{"sandbox.file_not_found", folder + ": " + std::strerror(errno)};
    // Looked at before it is opened: opening a device or a FIFO can have effects.
    FileHandle seen(openat2Beneath(root.get(), relative, O_PATH));
    if (!seen.isOpen())
        return openFailure(relative, errno);
    struct stat status = {};
    if (::fstat(seen.get(), &status) != 0)
        return openFailure(relative, errno);
    if (!S_ISREG(status.st_mode))
        return Failure{
            S_ISLNK(status.st_mode) ? "sandbox.unsafe_path" : "sandbox.not_a_file", relative};
    FileHandle handle(openat2Beneath(root.get(), relative, O_RDONLY | O_NONBLOCK | O_NOCTTY));
    if (!handle.isOpen())
        return openFailure(relative, errno);
    if (::fstat(handle.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return Failure{"sandbox.not_a_file", relative};
    return OpenedFile{std::move(handle), static_cast<uint64_t>(status.st_size)};
}

Expected<EntryKind> kindBeneath(const std::string &folder, const std::string &relative)
{
    const FileHandle root = openFolder(folder);
    if (!root.isOpen())
        return Failure{"sandbox.file_not_found", folder + ": " + std::strerror(errno)};
    const FileHandle seen(openat2Beneath(root.get(), relative, O_PATH));
    struct stat status = {};
    if (!seen.isOpen() || ::fstat(seen.get(), &status) != 0)
        return openFailure(relative, errno);
    return kindOf(status.st_mode);
}

Expected<std::vector<FoundEntry>> walk(const std::string &folder, const WalkLimits &limits)
{
    FileHandle root(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen())
        return Failure{"sandbox.file_not_found", folder + ": " + std::strerror(errno)};
    Walker walker(limits);
    if (!walker.enter(std::move(root), "", 1))
        return walker.failure;
    std::sort(walker.entries.begin(), walker.entries.end(),
        [](const FoundEntry &a, const FoundEntry &b) { return a.path < b.path; });
    return std::move(walker.entries);
}

} // namespace fallow::sandbox
