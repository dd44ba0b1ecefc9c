#pragma once

#include <QString>

namespace fallow::rpc {

/// Where the daemon of this user listens: $FALLOW_SOCKET, else $XDG_RUNTIME_DIR/fallow/core.sock,
/// else fallow-<uid>/core.sock in the folder for temporary files.
QString defaultSocketPath();

} // namespace fallow::rpc
