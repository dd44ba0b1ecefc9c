#pragma once

#include "sandbox/policy/failure.h"

namespace fallow::sandbox
{

/// Whether this build has a back end that runs programs (FALLOW_SANDBOX_BACKEND).
bool hasBackend();
/// What is said instead of running anything where there is none: `sandbox.no_backend`.
Failure noBackend();

} // namespace fallow::sandbox
