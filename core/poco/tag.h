#pragma once

#include "core/base/ids.h"

#include <initializer_list>

namespace fallow::poco {

/// Bits of an order's tag, counted from the lowest bit of the last byte (poco.md B.3).
enum class TagBit { Tee = 0, Scone = 1, Gramine = 2, Tdx = 3, Gpu = 8 };

base::Bytes32 tagOf(std::initializer_list<TagBit> bits);
bool hasBit(const base::Bytes32 &tag, TagBit bit);
base::Bytes32 unitedTags(const base::Bytes32 &a, const base::Bytes32 &b);
bool isSubset(const base::Bytes32 &inner, const base::Bytes32 &outer);
/// Without scone, gramine and tdx: what PoCo 6.2 leaves of a dataset's tag.
base::Bytes32 withoutTeeFrameworks(const base::Bytes32 &tag);

} // namespace fallow::poco
