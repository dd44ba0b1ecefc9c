#include "core/image/engine/cached_image.h"

#include "core/content/engine/safe_tree.h"
#include "core/content/engine/sealed_file.h"
#include "core/content/wire.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fallow::image::engine {

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace {

QString imageFolder(const content::ImageRequest &request, const ContentHash &manifest)
{
    QString name = request.cacheDir + u"/images/"_s + QString::fromLatin1(manifest.bytes().toHex());
    if (request.ownerUid)
        name += u"-u"_s + QString::number(*request.ownerUid);
    return name;
}

Result<Done> syncFolder(const QString &path)
{
    const Descriptor folder(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isValid() || fsync(folder.get()) != 0)
        return systemError(path);
    return Done{};
}

} // namespace

Result<std::unique_ptr<CachedImage>> CachedImage::lock(const content::ImageRequest &request,
                                                       const ContentHash &manifest)
{
    const QString path = imageFolder(request, manifest);
    if (!QDir().mkpath(request.cacheDir + u"/images"_s))
        return fail(Code::Unavailable, "content.write_failed"_reason, request.cacheDir);
    const QByteArray lockPath = QFile::encodeName(path + u".lock"_s);
    const int lockFile = open(lockPath.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    std::unique_ptr<CachedImage> image(new CachedImage(path, lockFile));
    if (lockFile < 0 || flock(lockFile, LOCK_EX) != 0)
        return systemError(path);
    if (const auto removed = image->removeHalfDone(); !removed)
        return removed.error();
    return image;
}

CachedImage::~CachedImage()
{
    if (m_lockFile < 0)
        return;
    (void)removeHalfDone();
    close(m_lockFile);
}

QString CachedImage::workPath() const
{
    const QFileInfo info(m_path);
    return info.path() + u"/tmp-"_s + info.fileName();
}

Result<Done> CachedImage::removeHalfDone()
{
    const QFileInfo info(workPath());
    const Descriptor parent(
        open(QFile::encodeName(info.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return removeEntry(parent.get(), QFile::encodeName(info.fileName()));
}

std::optional<content::PulledImage> CachedImage::find() const
{
    QFile file(m_path + u"/image.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto image =
        content::wire::pulledImageFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!image)
        return std::nullopt;
    image->rootfs = m_path + u"/rootfs"_s;
    image->downloaded = 0;
    return *image;
}

Result<QString> CachedImage::prepare()
{
    const QString rootfs = workPath() + u"/rootfs"_s;
    if (!QDir().mkpath(rootfs))
        return fail(Code::Unavailable, "content.write_failed"_reason, rootfs);
    return rootfs;
}

Result<content::PulledImage> CachedImage::publish(content::PulledImage image)
{
    image.rootfs = m_path + u"/rootfs"_s;
    auto file = SealedFile::create(workPath() + u"/image.json"_s);
    if (!file)
        return file.error();
    const auto written = file->write(QJsonDocument(content::wire::toJson(image)).toJson());
    if (!written)
        return written.error();
    if (const auto sealed = file->seal({}); !sealed)
        return sealed.error();
    if (const auto synced = syncFolder(workPath()); !synced)
        return synced.error();
    if (rename(QFile::encodeName(workPath()).constData(), QFile::encodeName(m_path).constData())
        != 0)
        return systemError(m_path);
    if (const auto synced = syncFolder(QFileInfo(m_path).path()); !synced)
        return synced.error();
    return image;
}

} // namespace fallow::image::engine
