#include "core/poco/tag.h"

namespace fallow::poco {

using base::Bytes32;

namespace {

size_t byteOf(TagBit bit)
{
    return Bytes32::size - 1 - static_cast<size_t>(bit) / 8;
}

uint8_t maskOf(TagBit bit)
{
    return static_cast<uint8_t>(1U << (static_cast<unsigned>(bit) % 8));
}

} // namespace

Bytes32 tagOf(std::initializer_list<TagBit> bits)
{
    Bytes32 tag;
    for (const TagBit bit : bits)
        tag.data()[byteOf(bit)] = static_cast<uint8_t>(tag.data()[byteOf(bit)] | maskOf(bit));
    return tag;
}

bool hasBit(const Bytes32 &tag, TagBit bit)
{
    return (tag.data()[byteOf(bit)] & maskOf(bit)) != 0;
}

Bytes32 unitedTags(const Bytes32 &a, const Bytes32 &b)
{
    Bytes32 tag;
    for (size_t i = 0; i < Bytes32::size; ++i)
        tag.data()[i] = static_cast<uint8_t>(a.data()[i] | b.data()[i]);
    return tag;
}

bool isSubset(const Bytes32 &inner, const Bytes32 &outer)
{
    return unitedTags(inner, outer) == outer;
}

Bytes32 withoutTeeFrameworks(const Bytes32 &tag)
{
    Bytes32 rest = tag;
    rest.data()[Bytes32::size - 1] &= 0xF1;
    return rest;
}

} // namespace fallow::poco
