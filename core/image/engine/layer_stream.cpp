#include "core/image/engine/layer_stream.h"

#include "core/image/engine/gunzip.h"

#include <archive.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace fallow::image::engine
{

using namespace base;

namespace
{

constexpr qsizetype blockSize = 256 * 1024;
constexpr qint64 ratioSlack = qint64{256}
    << 20; // below that a bomb is no harm, and zeros are legal

/// The one filter the first bytes call for (RFC 1952, RFC 8878); 0 for a plain tar.
int filterOf(const QByteArray &head)
{
    if (head.startsWith("\x1f\x8b"))
        return ARCHIVE_FILTER_GZIP;
    const bool isSkippable =
        head.size() == 4 && head.endsWith("\x2a\x4d\x18") && (head[0] & 0xF0) == 0x50;
    if (head.startsWith("\x28\xb5\x2f\xfd") || isSkippable)
        return ARCHIVE_FILTER_ZSTD;
    return ARCHIVE_FILTER_NONE;
}

} // namespace

void LayerStream::Free::operator()(archive *reader) const
{
    archive_read_free(reader);
}

LayerStream::LayerStream(const Limits &limits, qint64 maxExpanded, const content::engine::Job &job)
    : m_archive(archive_read_new()), m_limits(limits), m_maxExpanded(maxExpanded), m_job(job)
{
}

Result<std::unique_ptr<LayerStream>> LayerStream::open(
    int file, const Limits &limits, const content::engine::Job &job)
{
    struct stat info {
    };
    if (fstat(file, &info) != 0)
        return fail(Code::Unavailable, "content.read_failed"_reason, QStringLiteral("layer"));
    std::unique_ptr<LayerStream> stream(
        new LayerStream(limits, ratioSlack + info.st_size * limits.ratio, job));
    if (const auto started = stream->start(file); !started)
        return started.error();
    return stream;
}

Result<Done> LayerStream::start(int file)
{
    if (const auto opened = openFilter(file); !opened)
        return opened;
    m_thread = std::thread([this] { run(); });
    m_hasher = std::thread([this] { digest(); });
    return Done{};
}

Result<Done> LayerStream::openFilter(int file)
{
    char head[4];
    const ssize_t got = pread(file, head, sizeof head, 0);
    const int filter = filterOf(QByteArray(head, std::max<ssize_t>(got, 0)));
#ifdef FALLOW_HAS_ISAL
    if (filter == ARCHIVE_FILTER_GZIP) {
        m_expand = [gunzip = std::make_shared<Gunzip>(file)](
                       char *buffer) { return gunzip->read(buffer, blockSize); };
        return Done{};
    }
#endif
    return openArchive(file, filter);
}

Result<Done> LayerStream::openArchive(int file, int filter)
{
    archive *reader = m_archive.get();
    archive_read_support_format_raw(reader);
    if (filter != ARCHIVE_FILTER_NONE && archive_read_append_filter(reader, filter) != ARCHIVE_OK)
        return streamError();
    archive_entry *entry = nullptr;
    if (archive_read_open_fd(reader, file, static_cast<size_t>(blockSize)) != ARCHIVE_OK
        || archive_read_next_header(reader, &entry) != ARCHIVE_OK)
        return streamError();
    m_expand = [this, reader](char *buffer) -> Result<qsizetype> {
        const la_ssize_t got = archive_read_data(reader, buffer, static_cast<size_t>(blockSize));
        return got < 0 ? Result<qsizetype>(streamError()) : static_cast<qsizetype>(got);
    };
    return Done{};
}

LayerStream::~LayerStream()
{
    {
        const std::lock_guard locker(m_mutex);
        m_isWanted = false;
    }
    m_changed.notify_all();
    for (std::thread *thread : {&m_thread, &m_hasher}) {
        if (thread->joinable())
            thread->join();
    }
}

ContentHash LayerStream::hash()
{
    m_hasher.join();
    return m_hash.finish();
}

Error LayerStream::streamError() const
{
    const char *text = archive_error_string(m_archive.get());
    return fail(
        Code::Corrupt, "image.bad_layer"_reason, QString::fromUtf8(text ? text : "unreadable"));
}

Result<qsizetype> LayerStream::fill(QByteArray &buffer)
{
    if (const auto running = m_job.check(); !running)
        return running.error();
    buffer.resize(blockSize);
    const auto got = m_expand(buffer.data());
    if (!got)
        return got;
    m_streamed += *got;
    if (m_streamed > m_limits.bytes)
        return fail(Code::Denied, "image.too_large"_reason, QStringLiteral("layer stream"));
    if (m_streamed > m_maxExpanded)
        return fail(Code::Denied, "image.expands_too_much"_reason, QString::number(m_streamed));
    return got;
}

void LayerStream::run()
{
    for (bool isEnd = false; !isEnd;) {
        std::unique_lock locker(m_mutex);
        m_changed.wait(locker, [this] {
            return !m_isWanted || m_filled - std::min(m_taken, m_hashed) < m_blocks.size();
        });
        if (!m_isWanted)
            return;
        Block &block = m_blocks[m_filled % m_blocks.size()];
        locker.unlock();
        const auto size = fill(block.bytes);
        locker.lock();
        if (size)
            block.size = *size;
        else
            m_error = size.error();
        isEnd = !size || *size == 0;
        m_filled += size ? 1 : 0;
        m_isEnded = isEnd;
        m_changed.notify_all();
    }
}

void LayerStream::digest()
{
    for (;;) {
        std::unique_lock locker(m_mutex);
        m_changed.wait(locker, [this] { return !m_isWanted || m_isEnded || m_filled > m_hashed; });
        if (!m_isWanted || m_filled == m_hashed)
            return;
        const Block &block = m_blocks[m_hashed % m_blocks.size()];
        locker.unlock();
        m_hash.add(QByteArrayView(block.bytes.constData(), block.size));
        locker.lock();
        ++m_hashed;
        m_changed.notify_all();
    }
}

Result<QByteArrayView> LayerStream::next()
{
    std::unique_lock locker(m_mutex);
    if (m_holdsBlock) {
        ++m_taken;
        m_holdsBlock = false;
        m_changed.notify_all();
    }
    m_changed.wait(locker, [this] { return m_error || m_filled > m_taken; });
    if (m_filled == m_taken)
        return *m_error;
    const Block &block = m_blocks[m_taken % m_blocks.size()];
    m_holdsBlock = block.size > 0; // the end stays the end
    return QByteArrayView(block.bytes.constData(), block.size);
}

} // namespace fallow::image::engine
