#pragma once

#include "sandbox/collect/file_handle.h"
#include "sandbox/policy/failure.h"

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// Starts this very program in another role: `files[i]` becomes descriptor `i` of the child, which
/// has no others, an empty environment and default signals. Gives a pidfd.
/// Reason: `sandbox.cannot_fork`.
Expected<FileHandle> spawnSelf(
    const std::vector<std::string> &arguments, const std::vector<int> &files);

} // namespace fallow::sandbox
