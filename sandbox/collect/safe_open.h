#pragma once

#include "sandbox/collect/file_handle.h"
#include "sandbox/policy/failure.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fallow::sandbox
{

/// A regular file of a finished run, open for reading.
struct OpenedFile {
    FileHandle handle;
    uint64_t size = 0;
};

/// Opens `relative` beneath `folder`, which a stranger's program has written (sandbox.md 5.1 rows
/// 60 to 62). No part of the path may be a symlink or leave the folder; a FIFO, socket or device
/// is refused without blocking. Use it only when the program is dead or frozen.
/// Reasons: `sandbox.file_not_found`, `sandbox.unsafe_path`, `sandbox.not_a_file`.
Expected<OpenedFile> openBeneath(const std::string &folder, const std::string &relative);

enum class EntryKind { File, Folder, Symlink, Other };

struct FoundEntry {
    std::string path; ///< relative, "/" between parts, bytes as the program chose them
    EntryKind kind = EntryKind::Other;
    uint64_t size = 0; ///< of a file; its apparent length
    friend bool operator==(const FoundEntry &, const FoundEntry &) = default;
};

struct WalkLimits {
    uint64_t entries = 100'000;
    uint64_t bytes = uint64_t(4) << 30;
    unsigned depth = 64;
};

/// Everything below `folder`, by path in byte order; follows nothing.
/// Reasons: `sandbox.file_not_found`, `sandbox.too_many_files`, `sandbox.too_large`,
/// `sandbox.too_deep`, `sandbox.unreadable`.
Expected<std::vector<FoundEntry>> walk(const std::string &folder, const WalkLimits &limits = {});

/// The entry at `relative` without following it. Reasons as openBeneath.
Expected<EntryKind> kindBeneath(const std::string &folder, const std::string &relative);

} // namespace fallow::sandbox
