#pragma once

#include "sandbox/policy/failure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fallow::sandbox
{

/// A message on the supervisor's socket: its length in four bytes, big-endian, then JSON.
constexpr size_t maxFrameBytes = 1 << 20;

std::string frame(std::string_view body);

/// Cuts a byte stream into frames.
class FrameReader
{
public:
    void feed(std::string_view bytes) { m_buffer.append(bytes); }
    /// The next body, nothing yet, or `sandbox.frame_too_long`: the stream is then useless.
    Expected<std::optional<std::string>> next();

private:
    std::string m_buffer;
};

} // namespace fallow::sandbox
