#include "core/worker/task_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace fallow::worker {

using base::Code;
using base::Done;
using base::Result;
using base::operator""_reason;

namespace {

/// Of what we put into the result: who packs it as root's helper is the task's user and no more.
constexpr auto forAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

constexpr qint64 keptBytes = 64 << 10; ///< of each stream: its end says what went wrong
constexpr qsizetype keptTasks = 200;
const std::array streams{QStringLiteral("stdout.txt"), QStringLiteral("stderr.txt")};

base::Error noDisk(const QString &path)
{
    return base::fail(Code::Unavailable, "task.no_disk"_reason, path);
}

Result<Done> freshFolder(const QString &path)
{
    if (!QDir(path).removeRecursively() || !QDir().mkpath(path))
        return noDisk(path);
    return Done{};
}

} // namespace

TaskFiles::TaskFiles(const QString &root, const base::TaskId &task) :
    m_root(root + u'/' + task.toString())
{
}

QString TaskFiles::inputName(const QString &url)
{
    return base::toHex(QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256));
}

Result<Done> TaskFiles::prepareIn()
{
    return freshFolder(in());
}

Result<Done> TaskFiles::prepareOut()
{
    QFile::remove(zip());
    if (auto done = freshFolder(out()); !done)
        return done;
    return freshFolder(logs());
}

Result<Done> TaskFiles::addLogs()
{
    for (const QString &name : streams) {
        const QString target = out() + u'/' + name;
        QFile::remove(target); // a task may have put something of that name there
        if (!QFile::copy(logs() + u'/' + name, target) || !QFile::setPermissions(target, forAll))
            return noDisk(target);
    }
    return Done{};
}

Result<Done> TaskFiles::writeOut(const QString &name, const QByteArray &bytes)
{
    QFile file(out() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.setPermissions(forAll))
        return noDisk(file.fileName());
    return Done{};
}

/// A log that cannot be kept is lost: nothing else depends on it.
void TaskFiles::keepLogs()
{
    for (const QString &name : streams) {
        QFile from(logs() + u'/' + name);
        if (!from.open(QIODevice::ReadOnly) || from.size() == 0)
            continue;
        from.seek(std::max<qint64>(0, from.size() - keptBytes));
        QDir().mkpath(keptLogs());
        QFile to(keptLogs() + u'/' + name);
        if (to.open(QIODevice::WriteOnly))
            to.write(from.read(keptBytes));
    }
    QDir root(QFileInfo(m_root).path());
    const QStringList kept = root.entryList({QStringLiteral("0x*.log")}, QDir::Dirs, QDir::Time);
    for (qsizetype i = keptTasks; i < kept.size(); ++i)
        QDir(root.filePath(kept[i])).removeRecursively();
}

void TaskFiles::remove()
{
    keepLogs();
    QDir(m_root).removeRecursively();
}

} // namespace fallow::worker
