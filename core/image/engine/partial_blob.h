#pragma once

#include "core/content/engine/blob_store.h"
#include "core/content/engine/safe_tree.h"
#include "core/image/manifest.h"

namespace fallow::image::engine
{

/// A blob on its way into the store: what came stays when a transfer breaks off, and the next one
/// goes on from there. One at a time writes a blob, also among processes: others wait in `open`.
class PartialBlob
{
public:
    /// Absent when the blob is in the store, maybe because the wait was for it. What an earlier
    /// transfer left is hashed again. Reasons: `content.write_failed`, `content.read_failed`.
    static base::Result<std::optional<PartialBlob>> open(
        const content::engine::BlobStore &store, const Blob &blob);
    qint64 size() const { return m_size; }
    /// Reasons: `image.digest_mismatch` (longer than the manifest says), `content.write_failed`,
    /// `content.disk_full`.
    base::Result<base::Done> write(QByteArrayView bytes);
    /// Forgets what there is.
    base::Result<base::Done> restart();
    /// Checks size and hash and puts the blob into the store. What is not the blob is removed.
    /// Reasons: `image.digest_mismatch`, `content.write_failed`, `content.disk_full`.
    base::Result<base::Done> seal();

private:
    PartialBlob(content::engine::Descriptor file, QByteArray path, QByteArray target, Blob blob)
        : m_file(std::move(file)),
          m_path(std::move(path)),
          m_target(std::move(target)),
          m_blob(std::move(blob))
    {
    }
    base::Result<base::Done> readBack();

    content::engine::Descriptor m_file; ///< locked
    QByteArray m_path;
    QByteArray m_target;
    Blob m_blob;
    qint64 m_size = 0;
    content::Sha256 m_hash;
};

} // namespace fallow::image::engine
