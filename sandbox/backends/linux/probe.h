#pragma once

#include "sandbox/policy/feature.h"

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// Tried in children; nothing on the machine changes. Names: "bubblewrap", "kernel",
/// "user_namespaces", "seccomp_notify", "overlay", "landlock", "control_groups", "autogroup",
/// "gpu_nvidia", "gpu_amd".
std::vector<Feature> probeFeatures(const std::string &bwrap);

/// `sandbox.missing_feature` for the first name that is unknown or not there; tried once in the
/// life of this process, which is at most that of the boot.
Expected<Nothing> requireHere(const std::vector<std::string> &names, const std::string &bwrap);

} // namespace fallow::sandbox
