#pragma once

#include "sandbox/backends/linux/control_group.h"
#include "sandbox/backends/linux/limits.h"

namespace fallow::sandbox
{

/// Control groups of version 2 below a folder that is ours to use: one folder a run. Controllers
/// that the folder does not have are done without, and `method` says so.
class CgroupV2Scope : public LimitsMaker
{
public:
    /// `folder`: delegated to us, or of root. When this process is in it, it moves into `sup`
    /// below it: a folder with processes of its own may not hand controllers down.
    /// Reason: `sandbox.limits_failed`.
    static Expected<std::unique_ptr<CgroupV2Scope>> open(const std::string &folder);
    /// A scope of the user's systemd, with this process in it. Reason: `sandbox.limits_failed`.
    static Expected<std::unique_ptr<CgroupV2Scope>> ofUserSystemd();
    /// The top of the mounted tree, as root: runs lie beside everything that they yield to. Reason: `sandbox.limits_failed`.
    static Expected<std::unique_ptr<CgroupV2Scope>> ofRoot();

    bool holdsMemory() const { return m_hasMemory; }
    std::string method() const override;
    Expected<std::unique_ptr<RunLimits>> make(
        const Policy &policy, const std::vector<unsigned> &cpus) override;
    unsigned removeLeftovers() override;

private:
    explicit CgroupV2Scope(ControlGroup folder);
    void handDown();

    ControlGroup m_folder;
    const std::string m_prefix;
    bool m_hasMemory = false;
    unsigned m_made = 0;
};

/// The process's own group, below the mount of version 2; empty where there is none.
std::string ownV2Group();

} // namespace fallow::sandbox
