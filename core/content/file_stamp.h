#pragma once

#include "core/content/transfer.h"

namespace fallow::content
{

/// Of a regular file that is there, not of what a link leads to.
std::optional<FileStamp> stampOf(const QString &path);

} // namespace fallow::content
