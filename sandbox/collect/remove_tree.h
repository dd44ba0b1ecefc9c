#pragma once

#include <string>

namespace fallow::sandbox
{

/// Removes `name` in `folder` with all that is in it, which a stranger's program has written:
/// however deep, whatever its names and permissions, following nothing. Use it only when the
/// program is dead. False when something is left.
bool removeTree(const std::string &folder, const std::string &name);

} // namespace fallow::sandbox
