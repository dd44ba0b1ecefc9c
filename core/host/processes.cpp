#include "core/host/processes.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

#include <array>

namespace fallow::host {

namespace {

QString targetOf(const QByteArray &link)
{
    std::array<char, 4096> buffer;
    const ssize_t size = readlink(link.constData(), buffer.data(), buffer.size());
    return size > 0 ? QFile::decodeName(QByteArray(buffer.data(), size)) : QString();
}

QString folderOf(qint64 pid)
{
    return QStringLiteral("/proc/%1").arg(pid);
}

} // namespace

std::vector<qint64> processIds()
{
    std::vector<qint64> ids;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort)) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (isNumber)
            ids.push_back(pid);
    }
    return ids;
}

Process processOf(qint64 pid)
{
    Process process{.pid = pid, .program = targetOf(QFile::encodeName(folderOf(pid) + u"/exe"))};
    QFile file(folderOf(pid) + u"/cmdline");
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &word : file.read(4096).split('\0').mid(0, 2))
            process.command.push_back(QFile::decodeName(word));
    }
    return process;
}

QString nameOf(const Process &process)
{
    return QFileInfo(process.program).fileName();
}

QStringList holdersOf(const QStringList &files)
{
    QStringList holders;
    for (const qint64 pid : processIds()) {
        const QString folder = folderOf(pid) + u"/fd";
        const QStringList descriptors = QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
        for (const QString &descriptor : descriptors) {
            if (files.contains(targetOf(QFile::encodeName(folder + u'/' + descriptor)))) {
                holders.push_back(nameOf(processOf(pid)));
                break;
            }
        }
    }
    return holders;
}

} // namespace fallow::host
