#include "core/host/computer.h"

#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

#include <unistd.h>

namespace fallow::host {

Computer thisComputer()
{
    Computer computer;
    computer.cores = QThread::idealThreadCount();
    computer.memoryBytes = sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE);
    computer.name = QSysInfo::machineHostName();
    computer.architecture = QSysInfo::currentCpuArchitecture() == u"x86_64"
        ? QStringLiteral("amd64")
        : QSysInfo::currentCpuArchitecture();
    return computer;
}

qint64 freeBytes(const QString &path)
{
    const QStorageInfo storage(path);
    return storage.isValid() ? storage.bytesAvailable() : 0;
}

} // namespace fallow::host
