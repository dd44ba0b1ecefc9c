#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <optional>

namespace fallow::image::engine
{

enum class FolderUse { Read, Write };

struct Confinement {
    int directory = -1;
    std::optional<quint32> user; ///< to become; only root can
    FolderUse use = FolderUse::Write; ///< what it may do with the folder
};

/// Gives up, for the calling thread and all that come after it, everything work on one folder does not need:
/// other user ids if the process is root's, files outside the open folder (Landlock, where the
/// kernel can say all of it: 5.19), every call but those on open files and names below them
/// (seccomp), executable memory, more than 512 MiB of memory, and its priority. Files opened before
/// stay usable. Reason: `image.unpacker_failed`.
base::Result<base::Done> confine(const Confinement &confinement);

} // namespace fallow::image::engine
