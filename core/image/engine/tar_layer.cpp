#include "core/image/engine/tar_layer.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>

namespace fallow::image::engine {

using namespace base;

namespace {

TarEntry::Type typeOf(archive_entry *entry)
{
    if (archive_entry_hardlink(entry))
        return TarEntry::Type::HardLink;
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG: return TarEntry::Type::File;
    case AE_IFDIR: return TarEntry::Type::Folder;
    case AE_IFLNK: return TarEntry::Type::Symlink;
    default: return TarEntry::Type::Special; // libarchive's numbers: an open list
    }
}

QByteArray bytesOf(const char *text, const char *utf8)
{
    return QByteArray(text ? text : utf8);
}

TarEntry convert(archive_entry *entry)
{
    TarEntry result;
    result.type = typeOf(entry);
    result.name = bytesOf(archive_entry_pathname(entry), archive_entry_pathname_utf8(entry));
    if (result.type == TarEntry::Type::HardLink)
        result.target = bytesOf(archive_entry_hardlink(entry), archive_entry_hardlink_utf8(entry));
    else if (result.type == TarEntry::Type::Symlink)
        result.target = bytesOf(archive_entry_symlink(entry), archive_entry_symlink_utf8(entry));
    result.mode = archive_entry_perm(entry) & 0777U;
    result.size = archive_entry_size(entry);
    result.modified = archive_entry_mtime(entry);
    return result;
}

} // namespace

void TarLayer::Free::operator()(archive *reader) const
{
    archive_read_free(reader);
}

TarLayer::TarLayer(std::unique_ptr<LayerStream> stream)
    : m_stream(std::move(stream)), m_tar(archive_read_new())
{
}

TarLayer::~TarLayer() = default;

Error TarLayer::layerError() const
{
    if (m_stop)
        return *m_stop;
    const char *text = archive_error_string(m_tar.get());
    return fail(Code::Corrupt, "image.bad_layer"_reason,
                QString::fromUtf8(text ? text : "unreadable"));
}

Result<std::unique_ptr<TarLayer>> TarLayer::open(int file, const LayerStream::Limits &limits,
                                                 const content::engine::Job &job)
{
    auto stream = LayerStream::open(file, limits, job);
    if (!stream)
        return stream.error();
    std::unique_ptr<TarLayer> layer(new TarLayer(std::move(*stream)));
    archive *tar = layer->m_tar.get();
    archive_read_support_format_tar(tar);
    if (archive_read_open(tar, layer.get(), nullptr, &TarLayer::onRead, nullptr) != ARCHIVE_OK)
        return layer->layerError();
    return layer;
}

ssize_t TarLayer::onRead(archive *reader, void *object, const void **buffer)
{
    auto *self = static_cast<TarLayer *>(object);
    const auto piece = self->m_stream->next();
    if (!piece) {
        self->m_stop = piece.error();
        archive_set_error(reader, EIO, "layer stream");
        return ARCHIVE_FATAL;
    }
    *buffer = piece->data();
    return piece->size();
}

Result<std::optional<TarEntry>> TarLayer::next()
{
    archive_entry *entry = nullptr;
    const int status = archive_read_next_header(m_tar.get(), &entry);
    if (status == ARCHIVE_EOF)
        return std::optional<TarEntry>();
    // A warning about a name's letters (EILSEQ) is none for us, who take names as bytes. Any other
    // is about records libarchive left out, and then an entry is not what its author wrote.
    const bool isAsWritten = status == ARCHIVE_OK
        || (status == ARCHIVE_WARN && archive_errno(m_tar.get()) == EILSEQ);
    if (!isAsWritten)
        return layerError();
    return std::optional(convert(entry));
}

Result<std::optional<TarLayer::Piece>> TarLayer::read()
{
    const void *bytes = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(m_tar.get(), &bytes, &size, &offset);
    if (status == ARCHIVE_EOF)
        return std::optional<Piece>();
    if (status != ARCHIVE_OK)
        return layerError();
    return std::optional(
        Piece{{static_cast<const char *>(bytes), static_cast<qsizetype>(size)}, offset});
}

Result<ContentHash> TarLayer::finish()
{
    for (;;) {
        const auto piece = m_stream->next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return m_stream->hash();
    }
}

} // namespace fallow::image::engine
