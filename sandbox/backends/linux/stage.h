#pragma once

#include "sandbox/policy/policy.h"

#include <string>

namespace fallow::sandbox
{

/// Where the launcher has put a run's folders, in its own mount namespace and under neutral names:
/// what the program reads in /proc/self/mountinfo tells nothing about the person's disk.
struct Stage {
    std::string root; ///< writable, thrown away
    std::string input; ///< writable, thrown away; empty without in_dir
    std::string output;
    std::string method; ///< "overlay" or "copy"
};

enum class RootMethod { OverlayOrCopy, CopyOnly };

/// Binds the policy's folders to neutral places. Needs a mount namespace of one's own and the
/// right to mount there. Reason: `sandbox.stage_failed`, naming the folder.
Expected<Nothing> bindSources(const Policy &policy);
/// Enters a user namespace in which the caller is 0 and owns its mounts; the caller must not be
/// kernel user 0. Reason: `sandbox.no_user_namespace`.
Expected<Nothing> enterUserNamespace();
/// Puts the throw-away root over the bound image and makes its mount points real folders, whatever
/// the image has there. Reasons: `sandbox.stage_failed`, `sandbox.no_overlay`.
Expected<Stage> raiseRoot(const Policy &policy, RootMethod method);

} // namespace fallow::sandbox
