#include "core/rpc/socket_path.h"

#include <QDir>

#include <unistd.h>

namespace fallow::rpc {

QString defaultSocketPath()
{
    const QString chosen = qEnvironmentVariable("FALLOW_SOCKET");
    if (!chosen.isEmpty())
        return chosen;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty())
        return runtime + u"/fallow/core.sock";
    return QDir::tempPath() + QStringLiteral("/fallow-%1/core.sock").arg(getuid());
}

} // namespace fallow::rpc
