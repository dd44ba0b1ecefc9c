#pragma once

#include "core/poco/explain_story.h"

namespace fallow::poco
{

/// All the RLC there is (poco.md H): an approval of as much has no limit.
inline constexpr base::Nrlc wholeSupply{87'000'000LL * 1'000'000'000LL};

bool isUnlimited(base::Nrlc amount);
void warnOfSpender(const base::Address &spender, Story &story);
/// `amount` may be any number of 256 bits.
void describeApproval(const base::Address &spender, const base::Bytes32 &amount,
    const base::Address &owner, Story &story);

} // namespace fallow::poco
