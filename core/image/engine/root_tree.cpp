#include "core/image/engine/root_tree.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;

Result<RootTree> RootTree::open(const QString &directory)
{
    Descriptor root(::open(QFile::encodeName(directory).constData(),
                           O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!root.isValid())
        return systemError(directory);
    return RootTree(std::move(root));
}

Descriptor RootTree::findFolder(const QByteArray &path) const
{
    return openTree(m_root.get(), path, O_PATH | O_DIRECTORY, resolveInRoot);
}

Descriptor RootTree::openFolder(int parent, const QByteArray &name) const
{
    return openTree(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, resolveBeneath);
}

Result<Done> RootTree::makeOne(const QByteArray &parent, const QByteArray &name)
{
    const Descriptor folder = findFolder(parent);
    if (!folder.isValid())
        return refused("parent is not a folder", parent);
    if (mkdirat(folder.get(), name.constData(), 0755) != 0)
        return errno == EEXIST || errno == ENOTDIR
            ? Result<Done>(refused("parent is not a folder", name))
            : systemError(QFile::decodeName(name));
    return Done{};
}

Result<Descriptor> RootTree::makeFolder(const QByteArray &path)
{
    Descriptor folder = findFolder(path);
    if (folder.isValid())
        return folder;
    QByteArray made;
    for (const QByteArray &part : path.split('/')) {
        const QByteArray parent = made.isEmpty() ? QByteArrayLiteral(".") : made;
        made += (made.isEmpty() ? "" : "/") + part;
        if (findFolder(made).isValid())
            continue;
        if (const auto done = makeOne(parent, part); !done)
            return done.error();
    }
    folder = findFolder(path);
    if (!folder.isValid())
        return refused("parent is not a folder", path);
    return folder;
}

} // namespace fallow::image::engine
