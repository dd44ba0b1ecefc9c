#include "core/content/engine/sealed_file.h"

#include "core/base/random.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace fallow::content::engine {

using namespace base;

SealedFile::SealedFile(int descriptor, QByteArray path, QByteArray partPath)
    : m_descriptor(descriptor), m_path(std::move(path)), m_partPath(std::move(partPath))
{
}

SealedFile::SealedFile(SealedFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)),
      m_partPath(std::move(other.m_partPath)), m_size(other.m_size), m_hash(std::move(other.m_hash))
{
}

SealedFile::~SealedFile()
{
    if (m_descriptor < 0)
        return;
    close(m_descriptor);
    if (!m_partPath.isEmpty())
        unlink(m_partPath.constData());
}

Error SealedFile::ioError(const char *what) const
{
    const int number = errno;
    const auto reason = number == ENOSPC || number == EDQUOT ? "content.disk_full"_reason
                                                             : "content.write_failed"_reason;
    return fail(Code::Unavailable, reason,
                QStringLiteral("%1 %2: %3").arg(QLatin1String(what), QFile::decodeName(m_path),
                                                QString::fromLocal8Bit(std::strerror(number))));
}

Result<SealedFile> SealedFile::create(const QString &path)
{
    const QByteArray target = QFile::encodeName(path);
    QByteArray part = target + ".part-" + randomBytes(8).toHex();
    const int descriptor = open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    SealedFile file(descriptor, target, std::move(part));
    if (descriptor < 0)
        return file.ioError("creating");
    return file;
}

SealedFile SealedFile::adopt(int descriptor)
{
    return SealedFile(descriptor, {}, {});
}

Result<Done> SealedFile::write(QByteArrayView bytes)
{
    m_hash.add(bytes);
    m_size += bytes.size();
    while (!bytes.isEmpty()) {
        const ssize_t done = ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return ioError("writing");
        bytes = bytes.sliced(done);
    }
    return Done{};
}

Result<ContentHash> SealedFile::seal(const std::optional<ContentHash> &expected)
{
    const ContentHash hash = m_hash.finish();
    if (expected && hash != *expected)
        return fail(
            Code::Corrupt, "content.checksum_mismatch"_reason,
            QStringLiteral("expected %1, got %2").arg(expected->toString(), hash.toString()));
    if (fdatasync(m_descriptor) != 0)
        return ioError("syncing");
    if (!m_partPath.isEmpty()) {
        if (const auto revealed = reveal(); !revealed)
            return revealed.error();
    }
    return hash;
}

Result<Done> SealedFile::reveal()
{
    if (rename(m_partPath.constData(), m_path.constData()) != 0)
        return ioError("renaming");
    close(std::exchange(m_descriptor, -1));
    return Done{};
}

} // namespace fallow::content::engine
