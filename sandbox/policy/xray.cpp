#include "sandbox/policy/xray.h"

#include "sandbox/policy/strict_reader.h"

namespace fallow::sandbox
{
namespace
{

constexpr size_t maxXrayBytes = 256 * 1024;
constexpr size_t maxLines = 512;

} // namespace

nlohmann::json toJson(const std::vector<XrayLine> &lines)
{
    auto list = nlohmann::json::array();
    for (const XrayLine &line : lines)
        list.push_back({{"area", line.area}, {"tried", line.tried}, {"came_back", line.came_back},
            {"is_held", line.is_held}});
    return list;
}

Expected<std::vector<XrayLine>> xrayFromText(const std::string &text)
{
    const Failure bad{"sandbox.bad_xray", "not what our program prints"};
    const auto json =
        text.size() > maxXrayBytes ? nlohmann::json() : nlohmann::json::parse(text, nullptr, false);
    if (!json.is_array() || json.size() > maxLines)
        return bad;
    std::vector<XrayLine> lines;
    for (const nlohmann::json &entry : json) {
        if (!entry.is_object() || !entry.contains("is_held") || !entry["is_held"].is_boolean())
            return bad;
        XrayLine line;
        line.is_held = entry["is_held"].get<bool>();
        nlohmann::json texts = entry;
        texts.erase("is_held");
        StrictReader reader(texts, bad.reason);
        reader.text("area", line.area);
        reader.text("tried", line.tried);
        reader.text("came_back", line.came_back);
        if (const auto failure = reader.finish())
            return *failure;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace fallow::sandbox
