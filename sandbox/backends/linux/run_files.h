#pragma once

namespace fallow::sandbox
{

/// Descriptors by which the supervisor, the launcher and init of one run know each other. 0 is
/// /dev/null; 1 and 2 carry what bubblewrap itself has to say.
namespace run_files
{
constexpr int policy = 3;
constexpr int report = 4; ///< datagrams, see README.md
constexpr int standardOutput = 5; ///< of the program
constexpr int standardError = 6;
constexpr int lastInherited = 6;
// Made by the launcher for bubblewrap and init:
constexpr int arguments = 7;
constexpr int allowFilter = 8;
constexpr int denyFilter = 9;
constexpr int self = 10; ///< this very program, to be pid 1 without a path in the image
constexpr int last = 10;
} // namespace run_files

} // namespace fallow::sandbox
