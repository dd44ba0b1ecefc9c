#pragma once

#include "sandbox/backends/linux/limits.h"

namespace fallow::sandbox
{

/// Where there are no control groups: the launcher's rlimits, and pid 1, which samples its
/// namespace, stops it and ends it. A quota of processor time is refused, not pretended.
class RlimitSampler : public LimitsMaker
{
public:
    std::string method() const override { return "init+sampling"; }
    Expected<std::unique_ptr<RunLimits>> make(
        const Policy &policy, const std::vector<unsigned> &cpus) override;
    unsigned removeLeftovers() override { return 0; }
};

} // namespace fallow::sandbox
