#pragma once

#include "sandbox/policy/failure.h"

#include <optional>
#include <string>
#include <vector>

namespace fallow::sandbox
{

/// One thing a run may need of this machine.
struct Feature {
    std::string name;
    bool ok = false;
    std::string why; ///< what was tried and what came back
    std::string fix; ///< what a person can do about it; empty when ok
};

/// Tried in children; nothing on the machine changes. Names: "bubblewrap", "user_namespaces",
/// "overlay", "seccomp_notify", "autogroup", "not_root".
std::vector<Feature> probeFeatures(const std::string &bwrap);

/// `sandbox.missing_feature` for the first name that is unknown or not there.
std::optional<Failure> missingFeature(
    const std::vector<std::string> &names, const std::string &bwrap);

} // namespace fallow::sandbox
