#pragma once

#include <QString>
#include <QtGlobal>

namespace fallow::host {

/// What this computer has; read anew at each call, cheap.
struct Computer {
    qint64 cores = 1; ///< this process may use
    qint64 memoryBytes = 0;
    QString name; ///< host name
    QString architecture; ///< as Docker names it: "amd64"
};

Computer thisComputer();
/// Of the disk that holds `path`; 0 when it cannot be told.
qint64 freeBytes(const QString &path);

} // namespace fallow::host
