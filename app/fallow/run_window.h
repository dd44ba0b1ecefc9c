#pragma once

#include "app/fallow/options.h"

namespace fallow::app {

/// The tray and, when it is wanted, the window; until it is quit. A second start tells the first and
/// ends. The program's exit code.
int runWindow(const Options &options);

} // namespace fallow::app
