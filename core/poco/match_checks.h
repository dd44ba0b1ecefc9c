#pragma once

#include "core/poco/match.h"

namespace fallow::poco {

/// Collects problems; `reasonTail` completes "poco.match_".
class MatchReport
{
public:
    void require(bool holds, std::optional<quint8> code, const char *reasonTail,
                 const QString &detail = {});
    std::vector<MatchProblem> problems;
};

void checkTerms(const OrdersToMatch &orders, const MatchFacts &facts, MatchReport &report);
void checkRestrictions(const OrdersToMatch &orders, const MatchFacts &facts, MatchReport &report);
void checkSignatures(const OrdersToMatch &orders, const MatchFacts &facts, MatchReport &report);

} // namespace fallow::poco
