#pragma once

#include "sandbox/policy/failure.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace fallow::sandbox
{

/// One thing that a run may need of this computer, tried and not guessed.
struct Feature {
    std::string name;
    bool is_there = false;
    bool is_needed = false; ///< without it nothing runs
    std::string why; ///< what was tried and what came back
    std::string fix; ///< what a person can do about it; empty when there is nothing to do
    friend bool operator==(const Feature &, const Feature &) = default;
};

nlohmann::json toJson(const std::vector<Feature> &features);
/// Strict. Reason: `sandbox.bad_probe`.
Expected<std::vector<Feature>> featuresFromText(const std::string &text);

/// `sandbox.missing_feature` for the first of `names` that is unknown or not there.
Expected<Nothing> requireFeatures(
    const std::vector<std::string> &names, const std::vector<Feature> &features);

} // namespace fallow::sandbox
