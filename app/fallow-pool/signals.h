#pragma once

#include <functional>

namespace fallow::app {

/// Calls `stop` on the event loop at the first SIGINT or SIGTERM. Once a process.
void onStopSignal(std::function<void()> stop);

} // namespace fallow::app
