#pragma once

#include "core/market/promethee.h"

namespace fallow::market
{

/// By alternative: the preferences over all others added up, and theirs over it.
struct Flows {
    std::vector<double> leaving;
    std::vector<double> entering;
};

/// Of one criterion that wants `values` large.
Flows flowsOf(const Preference &preference, const std::vector<double> &values);

} // namespace fallow::market
