#pragma once

#include "sandbox/backends/linux/control_group.h"
#include "sandbox/backends/linux/limits.h"

#include <map>

namespace fallow::sandbox
{

/// Control groups of version 1, made as root: one folder a run in each hierarchy that there is.
class CgroupV1Root : public LimitsMaker
{
public:
    using Roots = std::map<std::string, std::string>; ///< controller -> folder
    /// The mounted hierarchies that we may make folders in.
    static Roots mounted();
    explicit CgroupV1Root(Roots roots);

    std::string method() const override;
    Expected<std::unique_ptr<RunLimits>> make(
        const Policy &policy, const std::vector<unsigned> &cpus) override;
    unsigned removeLeftovers() override;

private:
    const Roots m_roots;
    const std::string m_prefix;
    unsigned m_made = 0;
};

} // namespace fallow::sandbox
