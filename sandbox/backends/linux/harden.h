#pragma once

#include "sandbox/policy/policy.h"

namespace fallow::sandbox
{

/// Before any change of identity: own session and keyring, first victim when memory runs out,
/// if it yields, lowest share of its session (sandbox.md 1.1, "Order"). What the machine does not
/// have is passed over; nothing here protects the person's files.
void leaveSession(bool yields);
/// Gives up kernel user 0, for good. Reason: `sandbox.cannot_drop_root`.
Expected<Nothing> dropRoot(uint32_t uid);
/// Dies with the supervisor, gains nothing by exec, per-process limits. Must follow the last change
/// of identity, which would clear the first. Reason: `sandbox.harden_failed`.
Expected<Nothing> tieDown(const Policy &policy, int supervisorPid);

} // namespace fallow::sandbox
