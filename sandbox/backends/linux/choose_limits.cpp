#include "sandbox/backends/linux/cgroup_v1.h"
#include "sandbox/backends/linux/cgroup_v2.h"
#include "sandbox/backends/linux/rlimit_sampler.h"

namespace fallow::sandbox
{
namespace
{

using Made = Expected<std::unique_ptr<LimitsMaker>>;

Made made(Expected<std::unique_ptr<CgroupV2Scope>> scope)
{
    if (!scope)
        return scope.failure();
    return std::unique_ptr<LimitsMaker>(std::move(*scope));
}

Made version2(const std::string &folder)
{
    if (!folder.empty())
        return made(CgroupV2Scope::open(folder));
    if (auto scope = CgroupV2Scope::ofUserSystemd())
        return made(std::move(scope));
    return made(CgroupV2Scope::ofRoot());
}

Made version1()
{
    auto roots = CgroupV1Root::mounted();
    if (roots.empty())
        return Failure{"sandbox.limits_failed", "no cgroup version 1, or not root"};
    return std::unique_ptr<LimitsMaker>(std::make_unique<CgroupV1Root>(std::move(roots)));
}

} // namespace

Made chooseLimits(const LimitsChoice &choice)
{
    if (choice.method == "cgroup-v2")
        return version2(choice.folder);
    if (choice.method == "cgroup-v1")
        return version1();
    if (choice.method == "sampling")
        return std::unique_ptr<LimitsMaker>(std::make_unique<RlimitSampler>());
    if (choice.method != "auto")
        return Failure{"sandbox.limits_failed", "no such method: " + choice.method};
    if (!choice.folder.empty()) // said so by the person: no other
        return version2(choice.folder);
    // A controller is in version 1 or in version 2, never in both: where the first has memory, a
    // tree of the second is there without it.
    const auto roots = CgroupV1Root::mounted();
    if (roots.contains("memory"))
        return version1();
    if (auto second = version2({}))
        return second;
    if (!roots.empty())
        return version1();
    return std::unique_ptr<LimitsMaker>(std::make_unique<RlimitSampler>());
}

} // namespace fallow::sandbox
