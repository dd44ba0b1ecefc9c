#include "sandbox/collect/remove_tree.h"

#include "sandbox/collect/file_handle.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <dirent.h>
#include <memory>
#include <vector>

namespace fallow::sandbox
{
namespace
{

FileHandle openFolder(int parent, const std::string &name)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    FileHandle folder(::openat(parent, name.c_str(), flags));
    if (folder.isOpen() || errno != EACCES)
        return folder;
    // Its own modes may shut it; opened as a path first, so that nothing else is changed.
    const FileHandle path(
        ::openat(parent, name.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const std::string self = "/proc/self/fd/" + std::to_string(path.get());
    if (!path.isOpen() || ::chmod(self.c_str(), 0700) != 0)
        return {};
    return FileHandle(::openat(parent, name.c_str(), flags));
}

std::vector<std::string> namesIn(int folder)
{
    std::vector<std::string> names;
    const int again = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::fdopendir(again), ::closedir);
    while (const dirent *entry = entries ? ::readdir(entries.get()) : nullptr) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            names.push_back(name);
    }
    return names;
}

/// Makes a tree flat: what is in a folder of `top` goes up into `top`, so that no depth is too
/// deep.
class Flattener
{
public:
    explicit Flattener(int top) : m_top(top) { }
    bool empty(const std::string &name)
    {
        const FileHandle folder = openFolder(m_top, name);
        if (!folder.isOpen())
            return false;
        ::fchmod(folder.get(), 0700);
        for (const std::string &inner : namesIn(folder.get())) {
            if (::unlinkat(folder.get(), inner.c_str(), 0) != 0
                && ::renameat(folder.get(), inner.c_str(), m_top, freshName().c_str()) != 0)
                return false;
        }
        return ::unlinkat(m_top, name.c_str(), AT_REMOVEDIR) == 0;
    }

private:
    std::string freshName()
    {
        std::string name;
        do
            name = ".going-" + std::to_string(++m_count);
        while (::faccessat(m_top, name.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0);
        return name;
    }

    const int m_top;
    uint64_t m_count = 0;
};

} // namespace

bool removeTree(const std::string &folder, const std::string &name)
{
    const FileHandle parent(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!parent.isOpen())
        return errno == ENOENT;
    if (::unlinkat(parent.get(), name.c_str(), 0) == 0 || errno == ENOENT)
        return true;
    const FileHandle top = openFolder(parent.get(), name);
    if (!top.isOpen())
        return false;
    ::fchmod(top.get(), 0700);
    Flattener flattener(top.get());
    for (auto names = namesIn(top.get()); !names.empty(); names = namesIn(top.get())) {
        for (const std::string &inner : names) {
            if (::unlinkat(top.get(), inner.c_str(), 0) != 0 && !flattener.empty(inner))
                return false;
        }
    }
    return ::unlinkat(parent.get(), name.c_str(), AT_REMOVEDIR) == 0;
}

} // namespace fallow::sandbox
