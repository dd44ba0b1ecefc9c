#pragma once

#include "sandbox/policy/failure.h"

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// A graphics card and the device nodes that computing on it needs, and no other: never the ones
/// that set screen modes, nor another card's (sandbox.md 7.6).
struct GraphicsCard {
    std::string name; ///< "nvidia0", "renderD128"
    std::vector<std::string> devices;
    friend bool operator==(const GraphicsCard &, const GraphicsCard &) = default;
};

/// Of NVIDIA and AMD, found below `dev`; `sys` tells whose a render node is.
std::vector<GraphicsCard> findCards(
    const std::string &dev = "/dev", const std::string &sys = "/sys");

/// The card of that name. Reason: `sandbox.no_gpu`; the detail says what was found instead.
Expected<GraphicsCard> cardNamed(const std::string &name, const std::vector<GraphicsCard> &cards);

} // namespace fallow::sandbox
