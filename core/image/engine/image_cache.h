#pragma once

#include "core/content/engine/safe_tree.h"
#include "core/content/requests.h"
#include "core/image/manifest.h"

#include <optional>
#include <set>

namespace fallow::image::engine
{

/// What the cache knows of an image: images/<manifest digest>.json. Its blobs are the content store's,
/// its root file system is in rootfs/<chain id>, both maybe shared with other images.
struct ImageRecord {
    content::PulledImage image; ///< rootfs and downloaded are empty
    QString reference; ///< under which it was pulled last
    base::ContentHash chain;
    std::vector<Blob> blobs; ///< config, then layers
};

/// A lock between threads and processes that ends with the object.
using Lock = content::engine::Descriptor;

/// The images below one folder. Everything in it appears whole or not at all; whoever pulls,
/// unpacks or removes holds the lock of what it is about.
class ImageCache
{
public:
    /// `owner` keeps root file systems of several owners apart. Makes the folders.
    /// Reason: `content.write_failed`.
    static base::Result<ImageCache> open(const QString &directory, std::optional<quint32> owner);

    /// Those of them that are in the store, not looked into.
    std::vector<content::HeldBlob> held(const std::vector<Blob> &blobs) const;
    /// While it is held nothing is removed. Reason: `content.write_failed`.
    base::Result<Lock> lockAgainstRemoval() const;
    /// Waits for other pulls of that image to end. Reason: `content.write_failed`.
    base::Result<Lock> lockImage(const base::ContentHash &manifest) const;
    /// The image if its root file system is there too; it becomes the one used last.
    std::optional<content::PulledImage> find(const base::ContentHash &manifest) const;
    base::Result<base::Done> remember(const ImageRecord &record) const;

    /// Also removes what a crash left of that root file system. Reason: `content.write_failed`.
    base::Result<Lock> lockRootfs(const base::ContentHash &chain) const;
    std::optional<QString> rootfs(const base::ContentHash &chain) const;
    /// Bytes of the files in it.
    qint64 sizeOf(const base::ContentHash &chain) const;
    /// An empty folder to unpack into. Reason: `content.write_failed`.
    base::Result<QString> prepare(const base::ContentHash &chain) const;
    /// Gives the prepared folder its name; `abandon` removes it.
    base::Result<QString> publish(const base::ContentHash &chain, qint64 bytes) const;
    void abandon(const base::ContentHash &chain) const;

    /// Newest use first.
    std::vector<content::CachedImage> list() const;
    /// Bytes of all root file systems, what images share counted once.
    qint64 used() const;
    /// Removes the image, and its root file system unless another image has it; its blobs are for
    /// who keeps the store's books. Returns the bytes that gives back on the disk. Reasons: `image.not_cached`,
    /// `image.cache_busy` (something is being pulled), `content.write_failed`.
    base::Result<qint64> remove(const base::ContentHash &manifest) const;
    /// Removes images, the one used longest ago first and never one of `pinned`, until so many
    /// bytes are given back or none is left. Returns the bytes. Reasons: those of `remove`.
    base::Result<qint64> evict(qint64 bytes, const std::set<base::ContentHash> &pinned) const;

private:
    ImageCache(QString directory, std::optional<quint32> owner);
    QString recordPath(const base::ContentHash &manifest) const;
    QString rootfsFolder(const base::ContentHash &chain) const;
    QString workFolder(const base::ContentHash &chain) const;
    std::optional<ImageRecord> read(const QString &path) const;
    std::vector<ImageRecord> records() const;

    QString m_directory;
    QString m_suffix;
};

} // namespace fallow::image::engine
