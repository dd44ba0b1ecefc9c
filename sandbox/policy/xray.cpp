#include "sandbox/policy/xray.h"

#include "sandbox/policy/strict_reader.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace fallow::sandbox
{
namespace
{

constexpr size_t maxXrayBytes = 256 * 1024;
constexpr size_t maxLines = 512;

/// The character at the beginning of `text`, valid UTF-8, and how many bytes it has.
std::pair<char32_t, size_t> firstOf(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const size_t length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t value = length == 1 ? lead : lead & (0x7f >> length);
    for (const char next : text.substr(1, length - 1))
        value = (value << 6) | (static_cast<unsigned char>(next) & 0x3f);
    return {value, std::min(length, text.size())};
}

/// Moves a cursor, begins a line, turns one around, or is not seen.
bool isTreacherous(char32_t value)
{
    return value < 0x20 || (value >= 0x7f && value < 0xa0) || (value >= 0x200b && value < 0x2010)
        || (value >= 0x2028 && value < 0x202f) || (value >= 0x2060 && value < 0x2070)
        || value == 0xfeff;
}

std::string printable(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const auto [value, length] = firstOf(text);
        shown += isTreacherous(value) ? "?" : text.substr(0, length);
        text.remove_prefix(length);
    }
    return shown;
}

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
        // Names of a stranger's files are in it.
        line.came_back = printable(line.came_back);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace fallow::sandbox
