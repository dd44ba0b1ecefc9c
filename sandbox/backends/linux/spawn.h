#pragma once

#include "sandbox/collect/file_handle.h"
#include "sandbox/policy/failure.h"

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// What holds a child before it becomes anything.
struct Enclosure {
    std::vector<int> doors; ///< cgroup.procs files to enter by
    std::vector<unsigned> cpus; ///< where it may run; empty: everywhere
};

/// Starts this very program in another role: `files[i]` becomes descriptor `i` of the child, which
/// has no others, an empty environment and default signals. Gives a pidfd.
/// Reason: `sandbox.cannot_fork`. A child that cannot be enclosed ends with 126.
Expected<FileHandle> spawnSelf(const std::vector<std::string> &arguments,
    const std::vector<int> &files, const Enclosure &enclosure = {});

} // namespace fallow::sandbox
