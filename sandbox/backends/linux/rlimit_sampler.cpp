#include "sandbox/backends/linux/rlimit_sampler.h"

namespace fallow::sandbox
{
namespace
{

class NoGroups : public RunLimits
{
public:
    std::string method() const override { return "init+sampling"; }
    std::vector<int> doors() const override { return {}; }
    bool holdsMemory() const override { return false; }
    bool countsCpu() const override { return false; }
    bool countsForks() const override { return false; }
    Counted counted() const override { return {}; }
    int memoryAlarm() const override { return -1; }
    Expected<Nothing> limitTime(uint64_t percent) override
    {
        if (percent == 0)
            return Nothing{};
        return Failure{"sandbox.missing_feature", "cpu_quota: no control groups"};
    }
    void yieldProcessors() override { }
    bool canFreeze() const override { return false; }
    bool freeze() override { return false; }
    bool isFrozen() const override { return false; }
    void thaw() override { }
    void letDie() override { }
    void kill() override { }
    Expected<Nothing> reclaim(uint64_t /*bytes*/) override
    {
        return Failure{"sandbox.cannot_reclaim", "no control group"};
    }
    bool remove() override { return true; }
};

} // namespace

Expected<std::unique_ptr<RunLimits>> RlimitSampler::make(
    const Policy &policy, const std::vector<unsigned> & /*cpus*/)
{
    auto limits = std::make_unique<NoGroups>();
    if (const auto limited = limits->limitTime(policy.cpu_quota_percent); !limited)
        return limited.failure();
    return std::unique_ptr<RunLimits>(std::move(limits));
}

} // namespace fallow::sandbox
