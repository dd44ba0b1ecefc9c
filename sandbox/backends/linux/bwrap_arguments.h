#pragma once

#include "sandbox/backends/linux/identity.h"
#include "sandbox/backends/linux/stage.h"
#include "sandbox/policy/policy.h"

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// bubblewrap's options, for its --args: every namespace by name, because --unshare-all only
/// tries; no capability; a root that is ours; /proc without what tells about the host
/// (sandbox.md 1.1).
std::vector<std::string> bwrapArguments(
    const Policy &policy, const Stage &stage, const Identity &identity);
/// As --args reads them: each ended by a NUL.
std::string joinedByNul(const std::vector<std::string> &arguments);

} // namespace fallow::sandbox
