#pragma once

#include "core/content/requests.h"

#include <optional>

namespace fallow::image::engine {

/// A folder images/<manifest digest> with rootfs/ and image.json. It is there only whole: it is
/// made under another name, synced, and renamed.
class CachedImage
{
public:
    /// Takes the lock of this image, waiting for another pull of it to end; the lock ends with the
    /// object. Removes what a crash left. Reason: `content.write_failed`.
    static base::Result<std::unique_ptr<CachedImage>> lock(const content::ImageRequest &request,
                                                           const base::ContentHash &manifest);
    ~CachedImage();
    CachedImage(const CachedImage &) = delete;
    CachedImage &operator=(const CachedImage &) = delete;

    /// The image if it is there already; `digest` and `downloaded` are the caller's to fill in.
    std::optional<content::PulledImage> find() const;
    /// An empty folder to unpack into. Reason: `content.write_failed`.
    base::Result<QString> prepare();
    /// Writes image.json and gives the prepared folder its name.
    base::Result<content::PulledImage> publish(content::PulledImage image);

private:
    CachedImage(QString path, int lockFile) : m_path(std::move(path)), m_lockFile(lockFile) {}
    base::Result<base::Done> removeHalfDone();
    QString workPath() const;
    QString m_path;
    int m_lockFile;
};

} // namespace fallow::image::engine
