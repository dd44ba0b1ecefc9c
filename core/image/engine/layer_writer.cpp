#include "core/image/engine/layer_writer.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;

namespace {

constexpr qsizetype maxLinkTarget = 4000; // below PATH_MAX
constexpr qsizetype whiteoutPrefix = 4; // ".wh."
constexpr qint64 maxNameBytes = 64 * 1024 * 1024; // a Debian desktop has 20 MB of paths

quint64 inodeOf(int descriptor)
{
    struct stat info {};
    return fstat(descriptor, &info) == 0 ? info.st_ino : 0;
}

bool isFolder(int parent, const QByteArray &name)
{
    struct stat info {};
    return fstatat(parent, name.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0
           && S_ISDIR(info.st_mode);
}

void setTime(int descriptor, qint64 modified)
{
    const timespec time{.tv_sec = modified, .tv_nsec = 0};
    const timespec times[] = {time, time};
    futimens(descriptor, times); // a time the file system cannot hold is no reason to fail
}

Result<Done> writeAt(int file, QByteArrayView bytes, qint64 offset)
{
    while (!bytes.isEmpty()) {
        const ssize_t done
            = pwrite(file, bytes.data(), static_cast<size_t>(bytes.size()), offset);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return systemError(QStringLiteral("writing a file of a layer"));
        bytes = bytes.sliced(done);
        offset += done;
    }
    return Done{};
}

/// Holes of sparse files, and of files that only look large: nothing to write.
bool isZero(QByteArrayView bytes)
{
    return bytes[0] == 0
        && std::memcmp(bytes.data(), bytes.data() + 1, static_cast<size_t>(bytes.size() - 1)) == 0;
}

Result<Done> copyData(int file, const TarEntry &entry, TarLayer &layer)
{
    for (;;) {
        const auto piece = layer.read();
        if (!piece)
            return piece.error();
        if (!*piece)
            break;
        const TarLayer::Piece &data = **piece;
        if (data.offset < 0 || data.bytes.size() > entry.size - data.offset)
            return refused("data beyond the declared size", entry.name);
        if (data.bytes.isEmpty() || isZero(data.bytes))
            continue;
        if (const auto done = writeAt(file, data.bytes, data.offset); !done)
            return done;
    }
    if (ftruncate(file, entry.size) != 0)
        return systemError(QFile::decodeName(entry.name));
    return Done{};
}

} // namespace

LayerWriter::LayerWriter(RootTree &tree, const UnpackLimits &limits, UnpackCount &count)
    : m_tree(tree), m_limits(limits), m_count(count)
{
}

bool LayerWriter::isWritten(quint64 parent, const QByteArray &name) const
{
    return m_written.contains({parent, name});
}

Result<Done> LayerWriter::checkLimits(const TarEntry &entry)
{
    if (++m_count.entries > m_limits.entries)
        return fail(Code::Denied, "image.too_many_entries"_reason);
    if (entry.type != TarEntry::Type::File)
        return Done{};
    if (entry.size < 0 || entry.size > m_limits.fileBytes
        || entry.size > m_limits.totalBytes - m_count.bytes)
        return fail(Code::Denied, "image.too_large"_reason, QString::number(entry.size));
    m_count.bytes += entry.size;
    return Done{};
}

Result<Done> LayerWriter::apply(const TarEntry &entry, TarLayer &layer)
{
    if (const auto allowed = checkLimits(entry); !allowed)
        return allowed;
    const auto name = parseEntryName(entry.name);
    if (!name)
        return name.error();
    if (name->parts.empty()) {
        if (entry.type != TarEntry::Type::Folder)
            return refused("root is not a folder", entry.name);
        m_folders["."] = {entry.mode, entry.modified};
        return Done{};
    }
    for (const QByteArray &part : name->parts) {
        const auto mark = markOf(part);
        if (!mark)
            return mark.error();
        if (*mark == Mark::None)
            continue;
        if (*mark == Mark::Ignored)
            return Done{};
        const bool isLast = &part == &name->last();
        return isLast ? applyMark(*mark, *name) : refused("entry below a whiteout", entry.name);
    }
    return create(entry, *name, layer);
}

Result<Done> LayerWriter::applyMark(Mark mark, const EntryName &name)
{
    const Descriptor parent = m_tree.findFolder(name.parent());
    if (!parent.isValid())
        return Done{}; // nothing below, nothing to hide
    ++m_count.whiteouts;
    if (mark == Mark::Opaque)
        return hideBelow(parent.get());
    const QByteArray target = name.last().mid(whiteoutPrefix);
    if (!isWritten(inodeOf(parent.get()), target))
        return removeEntry(parent.get(), target);
    const Descriptor folder = m_tree.openFolder(parent.get(), target);
    return folder.isValid() ? hideBelow(folder.get()) : Done{};
}

/// Removes what lower layers left in the folder; a second time there is nothing of theirs.
Result<Done> LayerWriter::hideBelow(int folder)
{
    if (!m_opaque.insert(inodeOf(folder)).second)
        return Done{};
    return clearTree(folder, [this](quint64 inode, const QByteArray &child) {
        return isWritten(inode, child);
    });
}

Result<Done> LayerWriter::remember(const QByteArray &name)
{
    m_nameBytes += name.size();
    if (m_nameBytes > maxNameBytes)
        return fail(Code::Denied, "image.names_too_long"_reason);
    return Done{};
}

Result<Done> LayerWriter::create(const TarEntry &entry, const EntryName &name, TarLayer &layer)
{
    if (entry.type == TarEntry::Type::Special) {
        ++m_count.skipped;
        return Done{};
    }
    const auto parent = m_tree.makeFolder(name.parent());
    if (!parent)
        return parent.error();
    if (const auto held = remember(name.last()); !held)
        return held;
    m_written.insert({inodeOf(parent->get()), name.last()});
    switch (entry.type) {
    case TarEntry::Type::Folder: return createFolder(parent->get(), entry, name);
    case TarEntry::Type::File: return createFile(parent->get(), entry, name.last(), layer);
    case TarEntry::Type::Symlink: return createSymlink(parent->get(), entry, name.last());
    case TarEntry::Type::HardLink: return createHardLink(parent->get(), entry, name.last());
    case TarEntry::Type::Special: break;
    }
    return Done{};
}

Result<Done> LayerWriter::createFolder(int parent, const TarEntry &entry, const EntryName &name)
{
    if (const auto held = remember(name.path()); !held)
        return held;
    m_folders[name.path()] = {entry.mode, entry.modified};
    if (isFolder(parent, name.last()))
        return Done{};
    if (const auto removed = removeEntry(parent, name.last()); !removed)
        return removed;
    if (mkdirat(parent, name.last().constData(), 0755) != 0)
        return systemError(QFile::decodeName(name.last()));
    return Done{};
}

Result<Done> LayerWriter::createFile(int parent, const TarEntry &entry, const QByteArray &name,
                                     TarLayer &layer)
{
    if (const auto removed = removeEntry(parent, name); !removed)
        return removed;
    const Descriptor file
        = openTree(parent, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, resolveBeneath, 0600);
    if (!file.isValid())
        return systemError(QFile::decodeName(name));
    if (const auto copied = copyData(file.get(), entry, layer); !copied)
        return copied;
    if (fchmod(file.get(), entry.mode | 0400U) != 0)
        return systemError(QFile::decodeName(name));
    setTime(file.get(), entry.modified);
    return Done{};
}

Result<Done> LayerWriter::createSymlink(int parent, const TarEntry &entry, const QByteArray &name)
{
    if (entry.target.isEmpty() || entry.target.size() > maxLinkTarget)
        return refused("symlink target", entry.name);
    if (const auto removed = removeEntry(parent, name); !removed)
        return removed;
    if (symlinkat(entry.target.constData(), parent, name.constData()) != 0)
        return systemError(QFile::decodeName(name));
    return Done{};
}

Result<Done> LayerWriter::createHardLink(int parent, const TarEntry &entry, const QByteArray &name)
{
    const auto target = parseEntryName(entry.target);
    if (!target)
        return target.error();
    if (target->parts.empty())
        return refused("hard link to a folder", entry.name);
    const Descriptor folder = m_tree.findFolder(target->parent());
    struct stat info {};
    if (!folder.isValid()
        || fstatat(folder.get(), target->last().constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return refused("hard link to nothing", entry.name);
    if (S_ISDIR(info.st_mode))
        return refused("hard link to a folder", entry.name);
    if (inodeOf(folder.get()) == inodeOf(parent) && target->last() == name)
        return Done{};
    if (const auto removed = removeEntry(parent, name); !removed)
        return removed;
    if (linkat(folder.get(), target->last().constData(), parent, name.constData(), 0) != 0)
        return errno == ENOENT  ? refused("hard link to nothing", entry.name)
               : errno == EMLINK ? refused("too many hard links", entry.name)
                                 : systemError(QFile::decodeName(name));
    return Done{};
}

Result<Done> LayerWriter::finish()
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
    for (const auto &[path, facts] : m_folders) {
        const Descriptor folder = openTree(m_tree.root(), path, flags, resolveInRoot);
        if (!folder.isValid())
            continue; // replaced later in the layer
        fchmod(folder.get(), facts.mode | 0700U);
        setTime(folder.get(), facts.modified);
    }
    return Done{};
}

} // namespace fallow::image::engine
