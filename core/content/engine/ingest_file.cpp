#include "core/content/engine/ingest_file.h"

#include "core/content/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace fallow::content::engine
{

using namespace base;

namespace
{

// The state file: magic, SHA-256 of the key, bytes of prefix, number of pieces, a bit a piece.
constexpr QByteArrayView magic("FALLOW ingest 1\n");
constexpr qsizetype headerSize = 16 + 32 + 8 + 8;
constexpr qint64 maxPieces = 64 * 1024 * 1024; // 64 TiB

QByteArray number(qint64 value)
{
    std::array<char, 8> bytes{};
    qToBigEndian(value, bytes.data());
    return {bytes.data(), 8};
}

bool isFull(int number)
{
    return number == ENOSPC || number == EDQUOT;
}

bool writeAll(int descriptor, qint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t done =
            pwrite(descriptor, bytes.data(), static_cast<size_t>(bytes.size()), offset);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        offset += done;
        bytes = bytes.sliced(done);
    }
    return true;
}

bool syncFolder(const QByteArray &path)
{
    const int folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool isSynced = fsync(folder) == 0;
    close(folder);
    return isSynced;
}

/// True while `path` leads to the open file.
bool isNamed(const QByteArray &path, int file)
{
    struct stat named {
    };
    struct stat opened {
    };
    return stat(path.constData(), &named) == 0 && fstat(file, &opened) == 0
        && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev;
}

qint64 nanoseconds(const timespec &time)
{
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Result<std::unique_ptr<IngestFile>> IngestFile::open(const QString &folder, const QByteArray &key)
{
    std::unique_ptr<IngestFile> file(new IngestFile(QFile::encodeName(folder), key));
    if (!QDir().mkpath(folder))
        return file->ioError("creating");
    if (const auto opened = file->openFiles(); !opened)
        return opened.error();
    file->readClaim();
    return file;
}

Result<Done> IngestFile::openFiles()
{
    const auto openOne = [this](const char *name) {
        const QByteArray path = m_folder + name;
        return ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    };
    m_data = openOne("/data");
    m_state = openOne("/state");
    if (m_data < 0 || m_state < 0)
        return ioError("opening");
    // Whoever had it open before may have sealed it since: that file is not to be written again.
    if (flock(m_data, LOCK_EX | LOCK_NB) != 0 || !isNamed(m_folder + "/data", m_data))
        return fail(Code::Conflict, "content.busy"_reason, QFile::decodeName(m_folder));
    return Done{};
}

IngestFile::~IngestFile()
{
    for (const int descriptor : {m_data, m_state}) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

void IngestFile::readClaim()
{
    struct stat info {
    };
    if (fstat(m_state, &info) != 0 || info.st_size < headerSize)
        return;
    QByteArray state(std::min<qint64>(info.st_size, headerSize + maxPieces / 8), '\0');
    if (pread(m_state, state.data(), static_cast<size_t>(state.size()), 0) != state.size())
        return;
    const qint64 count = qFromBigEndian<qint64>(state.constData() + headerSize - 8);
    if (!state.startsWith(magic) || state.mid(magic.size(), 32) != Sha256::of(m_key).bytes()
        || count < 0 || count > (state.size() - headerSize) * 8)
        return;
    m_claim.prefix =
        std::max<qint64>(0, qFromBigEndian<qint64>(state.constData() + headerSize - 16));
    m_claim.pieces.resize(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i)
        m_claim.pieces[static_cast<size_t>(i)] = (state[headerSize + i / 8] >> (i % 8)) & 1;
}

Error IngestFile::ioError(const char *what) const
{
    const int number = errno;
    const auto reason = isFull(number) ? "content.disk_full"_reason : "content.write_failed"_reason;
    return fail(Code::Unavailable, reason,
        QStringLiteral("%1 %2: %3")
            .arg(QLatin1String(what), QFile::decodeName(m_folder),
                QString::fromLocal8Bit(std::strerror(number))));
}

Result<Done> IngestFile::write(qint64 offset, QByteArrayView bytes) const
{
    if (!writeAll(m_data, offset, bytes))
        return ioError("writing");
    return Done{};
}

Result<QByteArray> IngestFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 got = 0;
    while (got < size) {
        const ssize_t now =
            pread(m_data, bytes.data() + got, static_cast<size_t>(size - got), offset + got);
        if (now < 0 && errno == EINTR)
            continue;
        if (now < 0)
            return fail(
                Code::Unavailable, "content.read_failed"_reason, QFile::decodeName(m_folder));
        if (now == 0)
            break;
        got += now;
    }
    bytes.truncate(got);
    return bytes;
}

Result<Done> IngestFile::commit(const Claim &claim) const
{
    if (fdatasync(m_data) != 0)
        return ioError("syncing");
    const auto count = static_cast<qint64>(claim.pieces.size());
    QByteArray state = magic.toByteArray() + Sha256::of(m_key).bytes() + number(claim.prefix)
        + number(count) + QByteArray((count + 7) / 8, '\0');
    for (qint64 i = 0; i < count; ++i) {
        if (claim.pieces[static_cast<size_t>(i)])
            state[headerSize + i / 8] = static_cast<char>(state[headerSize + i / 8] | 1 << (i % 8));
    }
    if (!writeAll(m_state, 0, state) || fdatasync(m_state) != 0)
        return ioError("claiming");
    return Done{};
}

Result<Done> IngestFile::restart()
{
    m_claim = {};
    if (ftruncate(m_state, 0) != 0 || fdatasync(m_state) != 0 || ftruncate(m_data, 0) != 0)
        return ioError("emptying");
    return Done{};
}

Result<Done> IngestFile::awaitOther(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder) + "/data";
    const int data = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (data < 0)
        return Done{}; // over
    const int locked = flock(data, LOCK_SH);
    close(data);
    if (locked != 0)
        return fail(Code::Unavailable, "content.write_failed"_reason, folder);
    return Done{};
}

Result<FileStamp> IngestFile::seal(qint64 size, const QString &path)
{
    const QByteArray target = QFile::encodeName(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return ioError("creating the folder of");
    if (ftruncate(m_data, size) != 0 || fchmod(m_data, 0444) != 0 || fsync(m_data) != 0)
        return ioError("sealing");
    if (rename(QByteArray(m_folder + "/data").constData(), target.constData()) != 0)
        return ioError("renaming");
    if (!syncFolder(QFile::encodeName(folder)))
        return ioError("syncing the folder of");
    struct stat info {
    };
    if (fstat(m_data, &info) != 0)
        return ioError("reading");
    unlink(QByteArray(m_folder + "/state").constData());
    rmdir(m_folder.constData());
    return FileStamp{static_cast<qint64>(info.st_ino), info.st_size, nanoseconds(info.st_mtim),
        nanoseconds(info.st_ctim)};
}

} // namespace fallow::content::engine
