#pragma once

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// The roles of `fallow-sandbox`, each a process of its own; the result is the exit code. See
/// README.md for who starts whom.

/// Serves requests on descriptor 3 until it closes, then ends every run.
/// Options: `--bwrap PATH`, `--copy-root` (never an overlay), `--limits METHOD` and
/// `--cgroup FOLDER` (limits.h, LimitsChoice). 3: that method is not to be had.
int supervise(const std::vector<std::string> &arguments);
/// Becomes bubblewrap around `init`. Arguments: PATH of bwrap, supervisor's pid, "overlay"|"copy".
int launch(const std::vector<std::string> &arguments);
/// Pid 1 of a run. Argument: the HOME of a program whose policy sets none.
int init(const std::vector<std::string> &arguments);
/// Looks around from inside a run and prints what it met, as JSON (sandbox/policy/xray.h).
int xray();
/// Prints what this machine offers, as JSON.
int probe(const std::vector<std::string> &arguments);

} // namespace fallow::sandbox
