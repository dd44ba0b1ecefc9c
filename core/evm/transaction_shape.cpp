#include "core/evm/transaction.h"

namespace fallow::evm {

namespace {

constexpr int mostDepth = 8;

struct Extent {
    bool isList = false;
    qsizetype begin = 0; ///< of the payload
    qsizetype end = 0;
};

/// Where the item at `position` lies, whether its header is canonical or not.
std::optional<Extent> extentAt(const QByteArray &bytes, qsizetype position, qsizetype end)
{
    if (position >= end)
        return std::nullopt;
    const auto prefix = static_cast<uint8_t>(bytes[position]);
    if (prefix < 0x80)
        return Extent{false, position, position + 1};
    const bool isList = prefix >= 0xC0;
    const int code = prefix - (isList ? 0xC0 : 0x80);
    qsizetype size = code;
    qsizetype begin = position + 1;
    if (code > 55) {
        size = 0;
        for (int i = 55; i < code; ++i) {
            if (begin >= end || size > end)
                return std::nullopt;
            size = (size << 8) | static_cast<uint8_t>(bytes[begin++]);
        }
    }
    if (size > end - begin)
        return std::nullopt;
    return Extent{isList, begin, begin + size};
}

/// The number of items when the payload holds whole items only.
std::optional<int> countItems(const QByteArray &bytes, qsizetype position, qsizetype end, int depth)
{
    int count = 0;
    for (; position < end; ++count) {
        const auto extent = extentAt(bytes, position, end);
        if (!extent || depth > mostDepth)
            return std::nullopt;
        if (extent->isList && !countItems(bytes, extent->begin, extent->end, depth + 1))
            return std::nullopt;
        position = extent->end;
    }
    return count;
}

std::optional<int> countWholeList(const QByteArray &bytes)
{
    const auto extent = extentAt(bytes, 0, bytes.size());
    if (!extent || !extent->isList || extent->end != bytes.size())
        return std::nullopt;
    return countItems(bytes, extent->begin, extent->end, 0);
}

} // namespace

bool parsesAsTransaction(const QByteArray &bytes)
{
    constexpr int unsignedLegacy = 6;
    constexpr int replayProtectedOrSigned = 9;
    if (bytes.isEmpty())
        return false;
    // EIP-2718: 0x00 to 0x7f are types; 0x05 starts an EIP-7702 delegation.
    if (static_cast<uint8_t>(bytes[0]) < 0x80)
        return countWholeList(bytes.mid(1)).has_value();
    const auto count = countWholeList(bytes);
    return count == unsignedLegacy || count == replayProtectedOrSigned;
}

} // namespace fallow::evm
