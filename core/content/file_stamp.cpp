#include "core/content/file_stamp.h"

#include <QFile>

#include <sys/stat.h>

namespace fallow::content
{

std::optional<FileStamp> stampOf(const QString &path)
{
    struct stat info {
    };
    if (lstat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    const auto nanoseconds = [](const timespec &time) {
        return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    };
    return FileStamp{static_cast<qint64>(info.st_ino), info.st_size, nanoseconds(info.st_mtim),
        nanoseconds(info.st_ctim)};
}

} // namespace fallow::content
