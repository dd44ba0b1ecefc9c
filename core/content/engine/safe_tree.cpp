#include "core/content/engine/safe_tree.h"

#include <QFile>

#include <dirent.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

namespace fallow::content::engine {

using namespace base;

Error systemError(const QString &what)
{
    const int number = errno;
    const auto reason = number == ENOSPC || number == EDQUOT ? "content.disk_full"_reason
                                                             : "content.write_failed"_reason;
    return fail(Code::Unavailable, reason,
                what + u": " + QString::fromLocal8Bit(std::strerror(number)));
}

Descriptor openTree(int directory, const QByteArray &path, int flags, quint64 resolve, quint64 mode)
{
    open_how how{};
    how.flags = static_cast<quint64>(flags) | O_CLOEXEC;
    how.mode = mode;
    how.resolve = resolve | RESOLVE_NO_MAGICLINKS;
    return Descriptor(
        static_cast<int>(syscall(SYS_openat2, directory, path.constData(), &how, sizeof how)));
}

Result<std::vector<QByteArray>> listNames(int directory)
{
    const int copy = openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *stream = copy < 0 ? nullptr : fdopendir(copy);
    if (!stream)
        return fail(Code::Unavailable, "content.read_failed"_reason);
    std::vector<QByteArray> names;
    while (const dirent *entry = readdir(stream)) { // NOLINT(concurrency-mt-unsafe): own stream
        QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.push_back(std::move(name));
    }
    closedir(stream);
    return names;
}

namespace {

quint64 inodeOf(int directory)
{
    struct stat info {};
    return fstat(directory, &info) == 0 ? info.st_ino : 0;
}

/// A folder of any mode.
Descriptor openFolder(int parent, const QByteArray &name)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    Descriptor folder(openat(parent, name.constData(), flags));
    if (folder.isValid() || errno != EACCES || fchmodat(parent, name.constData(), 0700, 0) != 0)
        return folder;
    return Descriptor(openat(parent, name.constData(), flags));
}

/// One folder on the way down, and what of it is still to be walked.
struct Level {
    QByteArray name; ///< in its parent
    bool isKept = false;
    quint64 inode = 0;
    std::vector<QByteArray> folders;
};

/// Removes the files of an open folder and notes its folders.
Result<Level> enter(int directory, const QByteArray &name, bool isKept, const Keeps &keeps)
{
    Level level{name, isKept, inodeOf(directory), {}};
    auto names = listNames(directory);
    if (!names)
        return names.error();
    for (QByteArray &child : *names) {
        struct stat info {};
        if (fstatat(directory, child.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISDIR(info.st_mode))
            level.folders.push_back(std::move(child));
        else if (!keeps || !keeps(level.inode, child))
            unlinkat(directory, child.constData(), 0);
    }
    return level;
}

} // namespace

Result<Done> clearTree(int directory, const Keeps &keeps)
{
    Descriptor current(openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    std::vector<Level> stack;
    auto first = enter(current.get(), {}, true, keeps);
    if (!first)
        return first.error();
    stack.push_back(std::move(*first));
    while (true) {
        if (!stack.back().folders.empty()) {
            const QByteArray name = std::move(stack.back().folders.back());
            stack.back().folders.pop_back();
            Descriptor child = openFolder(current.get(), name);
            const bool isKept = keeps && keeps(stack.back().inode, name);
            auto level = enter(child.get(), name, isKept, keeps);
            if (!level)
                return systemError(QFile::decodeName(name));
            current = std::move(child);
            stack.push_back(std::move(*level));
            continue;
        }
        const Level done = std::move(stack.back());
        stack.pop_back();
        if (stack.empty())
            return Done{};
        current = Descriptor(openat(current.get(), "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!done.isKept && unlinkat(current.get(), done.name.constData(), AT_REMOVEDIR) != 0
            && errno != ENOTEMPTY)
            return systemError(QFile::decodeName(done.name));
    }
}

Result<Done> removeEntry(int directory, const QByteArray &name)
{
    if (unlinkat(directory, name.constData(), 0) == 0 || errno == ENOENT)
        return Done{};
    if (errno != EISDIR && errno != EPERM)
        return systemError(QFile::decodeName(name));
    const Descriptor child = openFolder(directory, name);
    if (!child.isValid())
        return systemError(QFile::decodeName(name));
    if (const auto cleared = clearTree(child.get()); !cleared)
        return cleared;
    if (unlinkat(directory, name.constData(), AT_REMOVEDIR) != 0)
        return systemError(QFile::decodeName(name));
    return Done{};
}

} // namespace fallow::content::engine
