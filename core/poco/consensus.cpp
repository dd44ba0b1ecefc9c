#include "core/poco/consensus.h"

#include "core/evm/uint256.h"
#include "core/evm/word.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace fallow::poco {

using namespace base;
using evm::Uint256;

namespace {

/// `a * b`, or nothing beyond 256 bits.
std::optional<Uint256> product(const Uint256 &a, quint64 b)
{
    if (b != 0 && a > std::numeric_limits<Uint256>::max() / b)
        return std::nullopt;
    return a * b;
}

} // namespace

quint64 weightOf(quint64 score)
{
    return std::max<quint64>(score / 3, 3) - 1;
}

quint64 storedWeight(quint64 weight)
{
    return weight == 0 ? 0 : static_cast<quint64>(std::bit_width(weight)) - 1;
}

ConsensusTally::ConsensusTally(quint64 trust) :
    m_trust(std::max<quint64>(trust, 1)), m_total(evm::wordOf(quint64{1}))
{
}

Bytes32 ConsensusTally::groupOf(const Bytes32 &resultHash) const
{
    const auto it = m_groups.find(resultHash);
    return it == m_groups.end() ? Bytes32() : it->second;
}

Bytes32 ConsensusTally::strongestGroup() const
{
    Bytes32 strongest; // big endian, so the order of the words is that of the numbers
    for (const auto &[hash, group] : m_groups)
        strongest = std::max(strongest, group);
    return strongest;
}

ConsensusTally::Sums ConsensusTally::sumsAfter(const Bytes32 &group,
                                               const std::vector<quint64> &weights) const
{
    const Uint256 before = evm::fromBytes32(group);
    Uint256 after = before;
    for (const quint64 weight : weights) {
        const auto next = product(after == 0 ? Uint256(1) : after, weight);
        if (!next)
            return {group, m_total, true};
        after = *next;
    }
    const Uint256 total = evm::fromBytes32(m_total);
    if (after - before > std::numeric_limits<Uint256>::max() - total)
        return {group, m_total, true};
    return {evm::toBytes32(after), evm::toBytes32(total + (after - before)), false};
}

bool ConsensusTally::isReached(const Sums &sums) const
{
    const auto left = product(evm::fromBytes32(sums.group), m_trust);
    const auto right = product(evm::fromBytes32(sums.total), m_trust - 1);
    return !sums.isOverflow && left && right && *left > *right;
}

bool ConsensusTally::add(const Bytes32 &resultHash, quint64 weight)
{
    const Sums sums = sumsAfter(groupOf(resultHash), {weight});
    if (sums.isOverflow)
        return false;
    m_groups[resultHash] = sums.group;
    m_total = sums.total;
    return isReached(sums);
}

bool ConsensusTally::wouldReach(const Bytes32 &resultHash, quint64 weight) const
{
    return isReached(sumsAfter(groupOf(resultHash), {weight}));
}

bool ConsensusTally::isPredicted(const std::vector<quint64> &pendingWeights) const
{
    return isReached(sumsAfter(strongestGroup(), pendingWeights));
}

quint64 ConsensusTally::freshWorkersNeeded() const
{
    constexpr quint64 most = 256; // each one doubles the group, so this many pass any trust
    std::vector<quint64> fresh;
    while (fresh.size() < most && !isPredicted(fresh))
        fresh.push_back(weightOf(0));
    return fresh.size();
}

} // namespace fallow::poco
