#pragma once

#include <string_view>

namespace fallow::sandbox
{

/// Whether this program leaves one of its protections out, so that a test may see that an attempt
/// then succeeds. Never in the program that is shipped: there it is the constant `false`, and the
/// compiler drops what stands behind it. The test's build (tests/abuse/CMakeLists.txt) reads the
/// names from a mark in its own file that the test overwrites; nothing on the wire reaches it.
#ifdef FALLOW_SANDBOX_WEAKENED
bool isWeakened(std::string_view protection);
#else
constexpr bool isWeakened(std::string_view)
{
    return false;
}
#endif

} // namespace fallow::sandbox
