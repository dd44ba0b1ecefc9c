#include "core/poco/match.h"

#include "core/poco/match_checks.h"

namespace fallow::poco {

using namespace base;

namespace {

void checkStakes(const OrdersToMatch &orders, const MatchFacts &facts, MatchReport &report)
{
    const Result<MatchCost> cost = matchCost(orders, facts);
    if (!cost) {
        report.require(false, std::nullopt, "payer_stake", cost.error().detail);
        return;
    }
    report.require(cost->payerLocks <= facts.payerFree, std::nullopt, "payer_stake",
                   cost->payerLocks.toString() + QStringLiteral(" nRLC needed, free: ")
                       + facts.payerFree.toString());
    report.require(cost->poolOwnerLocks <= facts.poolOwnerFree, std::nullopt, "pool_stake",
                   cost->poolOwnerLocks.toString() + QStringLiteral(" nRLC needed, free: ")
                       + facts.poolOwnerFree.toString());
}

} // namespace

std::vector<MatchProblem> explainMatch(const OrdersToMatch &orders, const MatchFacts &facts)
{
    MatchReport report;
    checkTerms(orders, facts, report);
    checkRestrictions(orders, facts, report);
    checkSignatures(orders, facts, report);
    report.require(dealVolume(orders, facts) > 0, 0x60, "volume",
                   QStringLiteral("an order is used up or closed"));
    checkStakes(orders, facts, report);
    return report.problems;
}

} // namespace fallow::poco
