#include "sandbox/policy/feature.h"

#include "sandbox/policy/strict_reader.h"

#include <algorithm>

namespace fallow::sandbox
{
namespace
{

constexpr size_t maxFeatures = 64;
constexpr size_t maxText = 4096;

} // namespace

nlohmann::json toJson(const std::vector<Feature> &features)
{
    auto list = nlohmann::json::array();
    for (const Feature &one : features)
        list.push_back({{"name", one.name}, {"is_there", one.is_there},
            {"is_needed", one.is_needed}, {"why", one.why}, {"fix", one.fix}});
    return list;
}

Expected<std::vector<Feature>> featuresFromText(const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_array() || json.size() > maxFeatures)
        return Failure{"sandbox.bad_probe", "not a list"};
    std::vector<Feature> features;
    for (const nlohmann::json &entry : json) {
        if (!entry.is_object())
            return Failure{"sandbox.bad_probe", "not an object"};
        Feature feature;
        StrictReader reader(entry, "sandbox.bad_probe");
        reader.text("name", feature.name, maxText);
        reader.text("why", feature.why, maxText);
        reader.text("fix", feature.fix, maxText);
        reader.flag("is_there", feature.is_there);
        reader.flag("is_needed", feature.is_needed);
        if (const auto failure = reader.finish())
            return *failure;
        features.push_back(std::move(feature));
    }
    return features;
}

Expected<Nothing> requireFeatures(
    const std::vector<std::string> &names, const std::vector<Feature> &features)
{
    for (const std::string &name : names) {
        const auto found = std::find_if(features.begin(), features.end(),
            [&name](const Feature &one) { return one.name == name; });
        if (found == features.end())
            return Failure{"sandbox.missing_feature", name + ": unknown"};
        if (!found->is_there)
            return Failure{"sandbox.missing_feature", name + ": " + found->why};
    }
    return Nothing{};
}

} // namespace fallow::sandbox
