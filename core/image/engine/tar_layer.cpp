#include "core/image/engine/tar_layer.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

namespace fallow::image::engine {

using namespace base;

namespace {

constexpr size_t blockSize = 256 * 1024;

/// The one filter the first bytes call for (RFC 1952, RFC 8878); 0 for a plain tar.
int filterOf(const QByteArray &head)
{
    if (head.startsWith("\x1f\x8b"))
        return ARCHIVE_FILTER_GZIP;
    const bool isSkippable
        = head.size() == 4 && head.endsWith("\x2a\x4d\x18") && (head[0] & 0xF0) == 0x50;
    if (head.startsWith("\x28\xb5\x2f\xfd") || isSkippable)
        return ARCHIVE_FILTER_ZSTD;
    return ARCHIVE_FILTER_NONE;
}

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

TarLayer::TarLayer(qint64 maxStream, const content::engine::Job &job)
    : m_stream(archive_read_new()), m_tar(archive_read_new()),
      m_buffer(static_cast<qsizetype>(blockSize), Qt::Uninitialized), m_maxStream(maxStream),
      m_job(job)
{
}

TarLayer::~TarLayer() = default;

Error TarLayer::layerError(archive *source) const
{
    if (m_stop)
        return *m_stop;
    const char *text = archive_error_string(source);
    return fail(Code::Corrupt, "image.bad_layer"_reason,
                QString::fromUtf8(text ? text : "unreadable"));
}

Result<std::unique_ptr<TarLayer>> TarLayer::open(const QString &path, qint64 maxStream,
                                                 const content::engine::Job &job)
{
    std::unique_ptr<TarLayer> layer(new TarLayer(maxStream, job));
    if (const auto opened = layer->openStream(path); !opened)
        return opened.error();
    if (const auto opened = layer->openTar(); !opened)
        return opened.error();
    return layer;
}

Result<Done> TarLayer::openStream(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::Unavailable, "content.read_failed"_reason, path);
    const int filter = filterOf(file.read(4));
    archive *stream = m_stream.get();
    archive_read_support_format_raw(stream);
    if (filter != ARCHIVE_FILTER_NONE && archive_read_append_filter(stream, filter) != ARCHIVE_OK)
        return layerError(stream);
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(stream, QFile::encodeName(path).constData(), blockSize)
            != ARCHIVE_OK
        || archive_read_next_header(stream, &entry) != ARCHIVE_OK)
        return layerError(stream);
    return Done{};
}

Result<Done> TarLayer::openTar()
{
    archive *tar = m_tar.get();
    archive_read_support_format_tar(tar);
    if (archive_read_open(tar, this, nullptr, &TarLayer::onRead, nullptr) != ARCHIVE_OK)
        return layerError(tar);
    return Done{};
}

ssize_t TarLayer::pull(const void **buffer)
{
    *buffer = m_buffer.constData();
    if (const auto running = m_job.check(); !running) {
        m_stop = running.error();
        return ARCHIVE_FATAL;
    }
    const ssize_t got = archive_read_data(m_stream.get(), m_buffer.data(), blockSize);
    if (got < 0) {
        m_stop = layerError(m_stream.get());
        return ARCHIVE_FATAL;
    }
    m_streamed += got;
    if (m_streamed > m_maxStream) {
        m_stop = fail(Code::Denied, "image.too_large"_reason, QStringLiteral("layer stream"));
        return ARCHIVE_FATAL;
    }
    m_hash.add(QByteArrayView(m_buffer.constData(), got));
    return got;
}

ssize_t TarLayer::onRead(archive *reader, void *self, const void **buffer)
{
    const ssize_t got = static_cast<TarLayer *>(self)->pull(buffer);
    if (got < 0)
        archive_set_error(reader, EIO, "layer stream");
    return got;
}

Result<std::optional<TarEntry>> TarLayer::next()
{
    archive_entry *entry = nullptr;
    const int status = archive_read_next_header(m_tar.get(), &entry);
    if (status == ARCHIVE_EOF)
        return std::optional<TarEntry>();
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
        return layerError(m_tar.get());
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
        return layerError(m_tar.get());
    return std::optional(
        Piece{{static_cast<const char *>(bytes), static_cast<qsizetype>(size)}, offset});
}

Result<ContentHash> TarLayer::finish()
{
    for (;;) {
        const void *unused = nullptr;
        const ssize_t got = pull(&unused);
        if (got < 0)
            return layerError(m_stream.get());
        if (got == 0)
            return m_hash.finish();
    }
}

} // namespace fallow::image::engine
