#include "sandbox/policy/frame.h"

#include <cstdint>

namespace fallow::sandbox
{

std::string frame(std::string_view body)
{
    const auto size = static_cast<uint32_t>(body.size());
    std::string result;
    result.reserve(body.size() + 4);
    for (int shift = 24; shift >= 0; shift -= 8)
        result.push_back(static_cast<char>((size >> shift) & 0xFF));
    result.append(body);
    return result;
}

Expected<std::optional<std::string>> FrameReader::next()
{
    if (m_buffer.size() < 4)
        return std::optional<std::string>();
    uint32_t size = 0;
    for (size_t i = 0; i < 4; ++i)
        size = (size << 8) | static_cast<unsigned char>(m_buffer[i]);
    if (size > maxFrameBytes)
        return Failure{"sandbox.frame_too_long", std::to_string(size) + " bytes"};
    if (m_buffer.size() < 4 + size_t(size))
        return std::optional<std::string>();
    std::optional<std::string> body = m_buffer.substr(4, size);
    m_buffer.erase(0, 4 + size_t(size));
    return body;
}

} // namespace fallow::sandbox
