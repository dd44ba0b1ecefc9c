#pragma once

#include "core/content/engine/sealed_file.h"

namespace fallow::content::engine {

/// Sealed blobs in one folder, named by the hex of their SHA-256. What is there was proven when it
/// came; kill -9 leaves at most ".part-" files, which the next `open` removes when they are old.
class BlobStore
{
public:
    /// Creates the folder. Reason: `content.write_failed`.
    static base::Result<BlobStore> open(const QString &directory);

    QString path(const base::ContentHash &hash) const;
    /// The size on disk, absent when the blob is not there.
    std::optional<qint64> size(const base::ContentHash &hash) const;
    base::Result<SealedFile> create(const base::ContentHash &hash) const;
    void remove(const base::ContentHash &hash) const;

private:
    explicit BlobStore(QString directory) : m_directory(std::move(directory)) {}
    QString m_directory;
};

} // namespace fallow::content::engine
