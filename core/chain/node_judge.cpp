#include "core/chain/node_judge.h"

#include <algorithm>

namespace fallow::chain {

using base::Code;
using base::Error;
using base::operator""_reason;

namespace {
using Verdicts = std::vector<std::optional<Error>>;

/// The verdict on one claim as far as it needs no other.
std::optional<Error> judgeAlone(const NodeClaim &claim, quint64 chainId, const NodeOptions &options,
                                const QDateTime &now)
{
    if (claim.error)
        return claim.error;
    if (claim.chainId != chainId) {
        return base::fail(Code::Denied, "chain.wrong_chain"_reason,
                          QStringLiteral("chain %1 instead of %2").arg(claim.chainId).arg(chainId));
    }
    const auto seconds = static_cast<quint64>(std::max(now.toSecsSinceEpoch(), qint64{0}));
    const quint64 at = claim.head.timestamp;
    if (options.maxFutureSeconds > 0
        && at > seconds + static_cast<quint64>(options.maxFutureSeconds)) {
        return base::fail(Code::Corrupt, "chain.lying_node"_reason,
                          QStringLiteral("its block is %1 s ahead of the clock").arg(at - seconds));
    }
    if (options.maxBlockAgeSeconds > 0
        && at + static_cast<quint64>(options.maxBlockAgeSeconds) < seconds) {
        return base::fail(Code::Unavailable, "chain.stale_node"_reason,
                          QStringLiteral("its newest block is %1 s old").arg(seconds - at));
    }
    return std::nullopt;
}

Verdicts judgeEachAlone(const std::vector<NodeClaim> &claims, quint64 chainId,
                        const NodeOptions &options, const QDateTime &now)
{
    Verdicts verdicts;
    for (const NodeClaim &claim : claims)
        verdicts.push_back(judgeAlone(claim, chainId, options, now));
    return verdicts;
}

std::vector<size_t> above(const std::vector<NodeClaim> &claims, const Verdicts &verdicts,
                          quint64 maxLag)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < claims.size(); ++i) {
        std::optional<quint64> bestOther;
        for (size_t j = 0; j < claims.size(); ++j) {
            if (j != i && !verdicts[j])
                bestOther = std::max(bestOther.value_or(0), claims[j].head.number);
        }
        if (!verdicts[i] && bestOther && claims[i].head.number > *bestOther + maxLag)
            found.push_back(i);
    }
    return found;
}
} // namespace

std::vector<size_t> extraordinaryClaims(const std::vector<NodeClaim> &claims, quint64 chainId,
                                        const NodeOptions &options, const QDateTime &now)
{
    return above(claims, judgeEachAlone(claims, chainId, options, now), options.maxLagBlocks);
}

Verdicts judge(const std::vector<NodeClaim> &claims, quint64 chainId, const NodeOptions &options,
               const QDateTime &now)
{
    Verdicts verdicts = judgeEachAlone(claims, chainId, options, now);
    // Refuting the highest may leave another one extraordinary.
    for (auto suspects = above(claims, verdicts, options.maxLagBlocks); !suspects.empty();
         suspects = above(claims, verdicts, options.maxLagBlocks)) {
        const size_t suspect = suspects.front();
        if (claims[suspect].isProven)
            break;
        verdicts[suspect] = base::fail(Code::Corrupt, "chain.lying_node"_reason,
                                       QStringLiteral("it claims block %1 and cannot show it")
                                           .arg(claims[suspect].head.number));
    }
    quint64 best = 0;
    for (size_t i = 0; i < claims.size(); ++i) {
        if (!verdicts[i])
            best = std::max(best, claims[i].head.number);
    }
    for (size_t i = 0; i < claims.size(); ++i) {
        const quint64 height = claims[i].head.number;
        if (!verdicts[i] && height + options.maxLagBlocks < best) {
            verdicts[i] = base::fail(Code::Unavailable, "chain.lagging_node"_reason,
                                     QStringLiteral("%1 blocks behind").arg(best - height));
        }
    }
    return verdicts;
}

} // namespace fallow::chain
