#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace fallow::host {

/// The processes of this computer as far as this person may see them; a walk through /proc, made
/// after an event and never on a timer.
struct Process {
    qint64 pid = 0;
    QString program; ///< /proc/PID/exe; empty where it may not be read
    QStringList command; ///< its first two words: a script is the second
};

std::vector<qint64> processIds();
Process processOf(qint64 pid);
/// What the process is called, for a person: the file name of its program.
QString nameOf(const Process &process);
/// Those that hold one of `files` open, with their names.
QStringList holdersOf(const QStringList &files);

} // namespace fallow::host
