#include "core/wallet/safe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace fallow::wallet
{

using namespace base;

namespace
{

Error unwritable(const char *step, const QString &path)
{
    return fail(Code::Unavailable, "wallet.vault_unwritable"_reason,
        QString::fromLatin1(step) + u' ' + path + u": "
            + QString::fromLocal8Bit(std::strerror(errno)));
}

/// An open descriptor.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

bool writeAll(int fd, const QByteArray &contents)
{
    qsizetype done = 0;
    while (done < contents.size()) {
        const ssize_t written =
            write(fd, contents.constData() + done, static_cast<size_t>(contents.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += written < 0 ? 0 : written;
    }
    return true;
}

Result<Done> writeNew(const QString &path, const QByteArray &contents)
{
    const QByteArray name = QFile::encodeName(path);
    unlink(name.constData()); // left over by a crash
    const Descriptor file(
        open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.get() < 0)
        return unwritable("creating", path);
    if (!writeAll(file.get(), contents) || fsync(file.get()) != 0) {
        const Error error = unwritable("writing", path);
        unlink(name.constData());
        return error;
    }
    return Done{};
}

/// Gives the file a second name, which may exist; the first stays valid throughout.
bool keepAs(const QString &path, const QString &second)
{
    const QByteArray from = QFile::encodeName(path);
    const QByteArray between = QFile::encodeName(second + u".part");
    unlink(between.constData());
    if (link(from.constData(), between.constData()) != 0) {
        if (errno == ENOENT)
            return true; // nothing to keep
        // A file system without hard links: for a moment only the second name is there.
        return rename(from.constData(), QFile::encodeName(second).constData()) == 0;
    }
    return rename(between.constData(), QFile::encodeName(second).constData()) == 0;
}

} // namespace

Result<Done> replaceFile(const QString &path, const QByteArray &contents, Replaced replaced)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return unwritable("making", folder);
    if (isNew)
        chmod(QFile::encodeName(folder).constData(), 0700);
    const QString part = path + u".part";
    if (const auto written = writeNew(part, contents); !written)
        return written;
    const QString second = path
        + (replaced == Replaced::KeptAsOld ? QStringLiteral(".old") : QStringLiteral(".damaged"));
    const bool isDone = keepAs(path, second)
        && rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0;
    if (!isDone) {
        const Error error = unwritable("replacing", path);
        unlink(QFile::encodeName(part).constData());
        return error;
    }
    const Descriptor directory(
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.get() < 0 || fsync(directory.get()) != 0)
        return unwritable("syncing", folder);
    return Done{};
}

} // namespace fallow::wallet
