#pragma once

#include "sandbox/policy/failure.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// One thing that a program of ours tried from inside a sandbox.
struct XrayLine {
    std::string area; ///< "files", "network", "processes", "devices", "limits"
    std::string tried; ///< "open /etc/shadow"
    std::string came_back; ///< "ENOENT", or what was seen
    bool is_held = true; ///< as promised (PROMISES.md)
    friend bool operator==(const XrayLine &, const XrayLine &) = default;
};

nlohmann::json toJson(const std::vector<XrayLine> &lines);
/// Strict; of at most 256 KiB. What a terminal or a window would not show as it is, comes as "?".
/// Reason: `sandbox.bad_xray`.
Expected<std::vector<XrayLine>> xrayFromText(const std::string &text);

} // namespace fallow::sandbox
