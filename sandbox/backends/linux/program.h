#pragma once

#include "sandbox/policy/policy.h"

namespace fallow::sandbox
{

/// Starts the policy's program from pid 1 and gives its pid: own limits, lowest priority, its
/// output on descriptors 1 and 2 and nothing else open.
/// Reasons: `sandbox.no_such_program`, `sandbox.cannot_start_program`.
Expected<int> startProgram(const Policy &policy);

} // namespace fallow::sandbox
