#pragma once

#include "sandbox/policy/failure.h"

#include <string>

namespace fallow::sandbox
{

/// Asks the user's systemd for a scope of this process's own, delegated and of the lowest weight,
/// by its own tool `busctl`, and waits until this process is in it; gives its folder.
/// Reason: `sandbox.limits_failed`.
Expected<std::string> enterUserScope();

} // namespace fallow::sandbox
