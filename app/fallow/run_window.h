#pragma once

#include "app/fallow/options.h"

#include <vector>

namespace fallow::app {

/// The tray and, when it is wanted, the window; until it is quit. A second start tells the first and
/// ends. The program's exit code.
int runWindow(const Options &options);

/// What runWindow answers when the window's memory is to be given back: the tray goes on in a new
/// program in place of this one.
inline constexpr int beginAgain = 75;
/// Returns only when that fails; `words` are those of the command line.
void becomeTray(std::vector<char *> words);

} // namespace fallow::app
