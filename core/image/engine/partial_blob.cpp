#include "core/image/engine/partial_blob.h"

#include <QFile>

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>

namespace fallow::image::engine
{

using namespace base;
using namespace content::engine;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype blockSize = 256 * 1024;

/// True when `path` still leads to the open file: whoever held the lock before may have renamed it.
bool isStill(const QByteArray &path, int file)
{
    struct stat named {
    };
    struct stat opened {
    };
    return stat(path.constData(), &named) == 0 && fstat(file, &opened) == 0
        && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev;
}

} // namespace

Result<std::optional<PartialBlob>> PartialBlob::open(const BlobStore &store, const Blob &blob)
{
    const QByteArray target = QFile::encodeName(store.path(blob.digest));
    const QByteArray path = target + ".part-layer"; // the store removes it when it is old
    for (;;) {
        if (store.size(blob.digest) == blob.size)
            return std::optional<PartialBlob>();
        Descriptor file(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
        if (!file.isValid() || flock(file.get(), LOCK_EX) != 0)
            return systemError(store.path(blob.digest));
        if (!isStill(path, file.get()))
            continue;
        PartialBlob partial(std::move(file), path, target, blob);
        if (const auto read = partial.readBack(); !read)
            return read.error();
        return std::optional(std::move(partial));
    }
}

Result<Done> PartialBlob::readBack()
{
    QByteArray buffer(blockSize, Qt::Uninitialized);
    for (;;) {
        const ssize_t got =
            pread(m_file.get(), buffer.data(), static_cast<size_t>(blockSize), m_size);
        if (got < 0)
            return fail(Code::Unavailable, "content.read_failed"_reason, QFile::decodeName(m_path));
        if (got == 0)
            return Done{};
        m_hash.add(QByteArrayView(buffer.constData(), got));
        m_size += got;
        if (m_size > m_blob.size)
            return restart();
    }
}

Result<Done> PartialBlob::write(QByteArrayView bytes)
{
    if (bytes.size() > m_blob.size - m_size)
        return fail(
            Code::Corrupt, "image.digest_mismatch"_reason, u"longer than the manifest says"_s);
    m_hash.add(bytes);
    while (!bytes.isEmpty()) {
        const ssize_t done =
            pwrite(m_file.get(), bytes.data(), static_cast<size_t>(bytes.size()), m_size);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return systemError(QFile::decodeName(m_path));
        bytes = bytes.sliced(done);
        m_size += done;
    }
    return Done{};
}

Result<Done> PartialBlob::restart()
{
    (void)m_hash.finish();
    m_size = 0;
    if (ftruncate(m_file.get(), 0) != 0)
        return systemError(QFile::decodeName(m_path));
    return Done{};
}

Result<Done> PartialBlob::seal()
{
    const qint64 size = m_size;
    const ContentHash hash = m_hash.finish();
    if (size != m_blob.size || hash != m_blob.digest) {
        if (const auto emptied = restart(); !emptied)
            return emptied;
        unlink(m_path.constData());
        return fail(Code::Corrupt, "image.digest_mismatch"_reason,
            u"%1 bytes, %2"_s.arg(QString::number(size), digestText(hash)));
    }
    if (fdatasync(m_file.get()) != 0 || rename(m_path.constData(), m_target.constData()) != 0)
        return systemError(QFile::decodeName(m_target));
    return Done{};
}

} // namespace fallow::image::engine
