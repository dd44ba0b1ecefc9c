#include "core/content/engine/blob_store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace fallow::content::engine {

using namespace base;

namespace {

constexpr int staleHours = 24; // no download lives that long

void removeStaleParts(const QDir &directory)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-3600 * staleHours);
    const auto parts = directory.entryInfoList({QStringLiteral("*.part-*")}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.lastModified() < limit)
            QFile::remove(part.absoluteFilePath());
    }
}

} // namespace

Result<BlobStore> BlobStore::open(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return fail(Code::Unavailable, "content.write_failed"_reason, directory);
    removeStaleParts(QDir(directory));
    return BlobStore(directory);
}

QString BlobStore::path(const ContentHash &hash) const
{
    return m_directory + u'/' + QString::fromLatin1(hash.bytes().toHex());
}

std::optional<qint64> BlobStore::size(const ContentHash &hash) const
{
    const QFileInfo info(path(hash));
    return info.isFile() ? std::optional(info.size()) : std::nullopt;
}

Result<SealedFile> BlobStore::create(const ContentHash &hash) const
{
    return SealedFile::create(path(hash));
}

void BlobStore::remove(const ContentHash &hash) const
{
    QFile::remove(path(hash));
}

} // namespace fallow::content::engine
