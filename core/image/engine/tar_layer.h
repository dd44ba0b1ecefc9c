#pragma once

#include "core/image/engine/layer_stream.h"

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

/// Reads a layer as a tar and as nothing else; knows the hash of the uncompressed stream to its very
/// end, because that is what the config's diff_id covers. One thread.
class TarLayer
{
public:
    /// `file` stays open as long as the layer. Reasons: those of LayerStream.
    static base::Result<std::unique_ptr<TarLayer>>
    open(int file, const LayerStream::Limits &limits, const content::engine::Job &job);
    ~TarLayer();
    TarLayer(const TarLayer &) = delete;
    TarLayer &operator=(const TarLayer &) = delete;

    /// Absent at the end. Reasons: `image.bad_layer`, those of LayerStream.
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
    explicit TarLayer(std::unique_ptr<LayerStream> stream);
    base::Error layerError() const;
    static ssize_t onRead(archive *reader, void *self, const void **buffer);

    struct Free {
        void operator()(archive *reader) const;
    };
    std::unique_ptr<LayerStream> m_stream;
    std::unique_ptr<archive, Free> m_tar;
    std::optional<base::Error> m_stop; ///< why the stream ended early
};

} // namespace fallow::image::engine
