#pragma once

#include "core/content/engine/job.h"
#include "core/content/sha256.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct archive;
struct archive_entry;

namespace fallow::image::engine {

/// What of an archive entry is used; owners, times of access, attributes, ACLs and flags are not.
struct TarEntry {
    enum class Type { File, Folder, Symlink, HardLink, Special };
    Type type = Type::Special;
    QByteArray name; ///< raw
    QByteArray target; ///< of links, raw
    quint32 mode = 0; ///< permission bits without set-id and sticky
    qint64 size = 0; ///< as declared
    qint64 modified = 0; ///< seconds since 1970
};

/// Reads a layer: at most one of gzip or zstd, then tar, and nothing else; hashes the uncompressed
/// stream to its very end, because that is what the config's diff_id covers. One thread.
class TarLayer
{
public:
    /// `maxStream` bounds the uncompressed bytes. Reason: `image.bad_layer`.
    static base::Result<std::unique_ptr<TarLayer>> open(const QString &path, qint64 maxStream,
                                                        const content::engine::Job &job);
    ~TarLayer();
    TarLayer(const TarLayer &) = delete;
    TarLayer &operator=(const TarLayer &) = delete;

    /// Absent at the end. Reasons: `image.bad_layer`, `image.too_large`, `content.cancelled`.
    base::Result<std::optional<TarEntry>> next();
    /// A piece of the current file and where it belongs; absent at its end.
    struct Piece {
        QByteArrayView bytes;
        qint64 offset = 0;
    };
    base::Result<std::optional<Piece>> read();
    /// Reads what is left and returns the SHA-256 of the uncompressed stream.
    base::Result<base::ContentHash> finish();

private:
    TarLayer(qint64 maxStream, const content::engine::Job &job);
    base::Result<base::Done> openStream(const QString &path);
    base::Result<base::Done> openTar();
    base::Error layerError(archive *source) const;
    ssize_t pull(const void **buffer);
    static ssize_t onRead(archive *, void *self, const void **buffer);

    struct Free {
        void operator()(archive *reader) const;
    };
    std::unique_ptr<archive, Free> m_stream; ///< decompression only
    std::unique_ptr<archive, Free> m_tar;
    QByteArray m_buffer;
    content::Sha256 m_hash;
    qint64 m_maxStream;
    qint64 m_streamed = 0;
    const content::engine::Job &m_job;
    std::optional<base::Error> m_stop;
};

} // namespace fallow::image::engine
