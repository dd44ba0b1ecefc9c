#pragma once

#include "sandbox/backends/linux/control_group.h"
#include "sandbox/backends/linux/limits.h"

namespace fallow::sandbox
{

/// Writes a policy's limits into a run's own group of version 2.
/// Reasons: `sandbox.limits_failed`, `sandbox.missing_feature`.
Expected<std::unique_ptr<RunLimits>> limitsOfV2(
    ControlGroup group, const Policy &policy, const std::vector<unsigned> &cpus);

} // namespace fallow::sandbox
