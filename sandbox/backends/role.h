#pragma once

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// Plays one role of `fallow-sandbox`, as the back end of this build does; the result is the exit
/// code, `noSuchRole` for one that it does not have. Each back end brings its own.
int playRole(const std::string &role, const std::vector<std::string> &arguments);

constexpr int noSuchRole = 2;

} // namespace fallow::sandbox
