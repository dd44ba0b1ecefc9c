#pragma once

#include "sandbox/collect/file_handle.h"
#include "sandbox/policy/failure.h"

namespace fallow::sandbox
{

/// Two filters are stacked because libseccomp cannot say "ioctl, but not with this argument" in
/// one (sandbox.md 1.2): what a program needs, with ENOSYS for the rest, so that libraries fall
/// back and future calls are closed; and what is refused among it. Memory files of BPF, which
/// generate_filters.cpp has made when this was built.
struct Filters {
    FileHandle allow;
    FileHandle deny;
};
/// Reason: `sandbox.seccomp_failed`.
Expected<Filters> openFilters();

/// Filter three, installed by init on itself: what works in Docker, is refused here, and must be
/// noticed, is answered by whoever holds the returned listener. Reason: `sandbox.seccomp_failed`.
///
/// Noticed: socket() of any family but AF_UNIX; chown to another owner than the one there is;
/// device nodes.
Expected<FileHandle> installNotifyFilter();

} // namespace fallow::sandbox
