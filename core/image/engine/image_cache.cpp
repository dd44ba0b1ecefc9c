#include "core/image/engine/image_cache.h"

#include "core/content/engine/sealed_file.h"
#include "core/content/file_stamp.h"
#include "core/content/store_layout.h"
#include "core/image/engine/image_record.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <map>

namespace fallow::image::engine
{

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace
{

QString hex(const ContentHash &hash)
{
    return QString::fromLatin1(hash.bytes().toHex());
}

Descriptor openFolder(const QString &path)
{
    return Descriptor(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

Result<Done> syncFolder(const QString &path)
{
    const Descriptor folder = openFolder(path);
    if (!folder.isValid() || fsync(folder.get()) != 0)
        return systemError(path);
    return Done{};
}

Result<Done> removeTree(const QString &path)
{
    const QFileInfo info(path);
    const Descriptor parent = openFolder(info.path());
    return removeEntry(parent.get(), QFile::encodeName(info.fileName()));
}

Result<Lock> lockFile(const QString &path, int kind = LOCK_EX)
{
    Lock lock(open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!lock.isValid() || flock(lock.get(), kind) != 0)
        return errno == EWOULDBLOCK ? fail(Code::Conflict, "image.cache_busy"_reason, path)
                                    : systemError(path);
    return lock;
}

} // namespace

ImageCache::ImageCache(QString directory, std::optional<quint32> owner)
    : m_directory(std::move(directory)), m_suffix(owner ? u"-u%1"_s.arg(*owner) : QString())
{
}

Result<ImageCache> ImageCache::open(const QString &directory, std::optional<quint32> owner)
{
    for (const auto &name : {"/images"_L1, "/rootfs"_L1}) {
        if (!QDir().mkpath(directory + name))
            return fail(Code::Unavailable, "content.write_failed"_reason, directory + name);
    }
    return ImageCache(directory, owner);
}

QString ImageCache::recordPath(const ContentHash &manifest) const
{
    return m_directory + u"/images/"_s + hex(manifest) + u".json"_s;
}

QString ImageCache::rootfsFolder(const ContentHash &chain) const
{
    return m_directory + u"/rootfs/"_s + hex(chain) + m_suffix;
}

QString ImageCache::workFolder(const ContentHash &chain) const
{
    return m_directory + u"/rootfs/tmp-"_s + hex(chain) + m_suffix;
}

Result<Lock> ImageCache::lockAgainstRemoval() const
{
    return lockFile(m_directory + u"/images/removal.lock"_s, LOCK_SH);
}

Result<Lock> ImageCache::lockImage(const ContentHash &manifest) const
{
    return lockFile(m_directory + u"/images/"_s + hex(manifest) + u".lock"_s);
}

Result<Lock> ImageCache::lockRootfs(const ContentHash &chain) const
{
    auto lock = lockFile(rootfsFolder(chain) + u".lock"_s);
    if (!lock)
        return lock;
    const auto removed = removeTree(workFolder(chain));
    return removed ? std::move(lock) : Result<Lock>(removed.error());
}

std::optional<ImageRecord> ImageCache::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return imageRecordFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

std::optional<content::PulledImage> ImageCache::find(const ContentHash &manifest) const
{
    const auto record = read(recordPath(manifest));
    const auto tree = record ? rootfs(record->chain) : std::nullopt;
    if (!tree)
        return std::nullopt;
    utimensat(AT_FDCWD, QFile::encodeName(recordPath(manifest)).constData(), nullptr, 0);
    content::PulledImage image = record->image;
    image.rootfs = *tree;
    image.blobs = held(record->blobs);
    return image;
}

std::vector<content::HeldBlob> ImageCache::held(const std::vector<Blob> &blobs) const
{
    std::vector<content::HeldBlob> held;
    for (const Blob &blob : blobs) {
        const auto stamp = content::stampOf(content::heldPath(m_directory, blob.digest));
        if (stamp && stamp->size == blob.size)
            held.push_back({blob.digest, *stamp});
    }
    return held;
}

Result<Done> ImageCache::remember(const ImageRecord &record) const
{
    auto file = SealedFile::create(recordPath(record.image.manifestDigest));
    if (!file)
        return file.error();
    if (const auto written = file->write(QJsonDocument(toJson(record)).toJson()); !written)
        return written;
    return file->seal({}).and_then(
        [this](const ContentHash &) { return syncFolder(m_directory + u"/images"_s); });
}

std::optional<QString> ImageCache::rootfs(const ContentHash &chain) const
{
    const QString path = rootfsFolder(chain) + u"/rootfs"_s;
    return QFileInfo(path).isDir() ? std::optional(path) : std::nullopt;
}

Result<QString> ImageCache::prepare(const ContentHash &chain) const
{
    const QString path = workFolder(chain) + u"/rootfs"_s;
    if (!QDir().mkpath(path))
        return fail(Code::Unavailable, "content.write_failed"_reason, path);
    return path;
}

void ImageCache::abandon(const ContentHash &chain) const
{
    (void)removeTree(workFolder(chain)); // the next to lock it removes what is left
}

Result<QString> ImageCache::publish(const ContentHash &chain, qint64 bytes) const
{
    auto size = SealedFile::create(workFolder(chain) + u"/bytes"_s);
    if (!size)
        return size.error();
    if (const auto written = size->write(QByteArray::number(bytes)); !written)
        return written.error();
    if (const auto sealed = size->seal({}); !sealed)
        return sealed.error();
    if (const auto synced = syncFolder(workFolder(chain)); !synced)
        return synced.error();
    const QString path = rootfsFolder(chain);
    if (rename(
            QFile::encodeName(workFolder(chain)).constData(), QFile::encodeName(path).constData())
        != 0)
        return systemError(path);
    if (const auto synced = syncFolder(m_directory + u"/rootfs"_s); !synced)
        return synced.error();
    return QString(path + u"/rootfs"_s);
}

std::vector<ImageRecord> ImageCache::records() const
{
    std::vector<ImageRecord> found;
    const QDir folder(m_directory + u"/images"_s);
    const auto files = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (auto record = read(file.absoluteFilePath()))
            found.push_back(std::move(*record));
    }
    return found;
}

qint64 ImageCache::sizeOf(const ContentHash &chain) const
{
    QFile file(rootfsFolder(chain) + u"/bytes"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toLongLong() : 0;
}

std::vector<content::CachedImage> ImageCache::list() const
{
    std::vector<content::CachedImage> images;
    for (const ImageRecord &record : records()) {
        content::CachedImage image{.reference = record.reference,
            .digest = record.image.digest,
            .manifestDigest = record.image.manifestDigest,
            .rootfs = rootfs(record.chain).value_or(QString()),
            .size = record.image.size};
        for (const Blob &blob : record.blobs)
            image.blobBytes += blob.size;
        image.lastUsed =
            QFileInfo(recordPath(image.manifestDigest)).lastModified().toSecsSinceEpoch();
        images.push_back(std::move(image));
    }
    return images;
}

qint64 ImageCache::used() const
{
    std::map<ContentHash, qint64> trees;
    for (const ImageRecord &record : records()) {
        if (rootfs(record.chain))
            trees[record.chain] = record.image.size;
    }
    qint64 bytes = 0;
    for (const auto &[chain, size] : trees)
        bytes += size;
    return bytes;
}

Result<qint64> ImageCache::remove(const ContentHash &manifest) const
{
    const auto lock = lockFile(m_directory + u"/images/removal.lock"_s, LOCK_EX | LOCK_NB);
    if (!lock)
        return lock.error();
    const auto record = read(recordPath(manifest));
    if (!record)
        return fail(Code::NotFound, "image.not_cached"_reason, digestText(manifest));
    QFile::remove(recordPath(manifest));
    const std::vector<ImageRecord> others = records();
    if (std::any_of(others.begin(), others.end(), [&](const ImageRecord &other) { return other.chain == record->chain; }))
        return 0;
    if (const auto removed = removeTree(rootfsFolder(record->chain)); !removed)
        return removed.error();
    return record->image.size;
}

Result<qint64> ImageCache::evict(qint64 bytes, const std::set<ContentHash> &pinned) const
{
    const auto images = list();
    qint64 freed = 0;
    for (auto image = images.rbegin(); image != images.rend() && freed < bytes; ++image) {
        if (pinned.contains(image->manifestDigest))
            continue;
        const auto removed = remove(image->manifestDigest);
        if (!removed)
            return removed;
        freed += *removed;
    }
    return freed;
}

} // namespace fallow::image::engine
