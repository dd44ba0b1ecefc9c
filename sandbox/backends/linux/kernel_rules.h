#pragma once

#include <optional>
#include <string>

namespace fallow::sandbox
{

/// What this kernel and whoever started us say about user namespaces.
struct KernelRules {
    std::optional<long> cloneByUsers; ///< kernel.unprivileged_userns_clone, of Debian's kernels
    std::optional<long> maximum; ///< user.max_user_namespaces
    std::optional<long> appArmorRestricts; ///< kernel.apparmor_restrict_unprivileged_userns
    bool hasFilter = false; ///< somebody above us has laid a seccomp filter on us
};

/// Read from below `proc`, which a test may have elsewhere.
KernelRules readKernelRules(const std::string &proc = "/proc");

/// The one thing to do where a user namespace was refused, the narrowest first: never to open it
/// for every program where a profile for ours is enough (sandbox.md 1.1).
std::string namespaceFix(const KernelRules &rules);

} // namespace fallow::sandbox
