#include "sandbox/backends/linux/kernel_rules.h"

#include <cstdlib>
#include <fstream>

namespace fallow::sandbox
{
namespace
{

std::optional<long> numberIn(const std::string &path)
{
    std::ifstream file(path);
    long number = 0;
    if (file >> number)
        return number;
    return std::nullopt;
}

} // namespace

KernelRules readKernelRules(const std::string &proc)
{
    KernelRules rules;
    rules.cloneByUsers = numberIn(proc + "/sys/kernel/unprivileged_userns_clone");
    rules.maximum = numberIn(proc + "/sys/user/max_user_namespaces");
    rules.appArmorRestricts = numberIn(proc + "/sys/kernel/apparmor_restrict_unprivileged_userns");
    std::ifstream status(proc + "/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("Seccomp:", 0) == 0)
            rules.hasFilter = std::atoi(line.c_str() + 8) != 0;
    }
    return rules;
}

std::string namespaceFix(const KernelRules &rules)
{
    if (rules.cloneByUsers == 0)
        return "Run: sudo sysctl -w kernel.unprivileged_userns_clone=1 (and put the line into "
               "/etc/sysctl.d/fallow.conf to keep it).";
    if (rules.maximum == 0)
        return "Run: sudo sysctl -w user.max_user_namespaces=15000 (and put the line into "
               "/etc/sysctl.d/fallow.conf to keep it).";
    if (rules.appArmorRestricts.value_or(0) != 0)
        return "AppArmor allows user namespaces only to programs with a profile: install profiles "
               "with \"userns,\" for bwrap (package apparmor-profiles) and for fallow-sandbox. "
               "Leave kernel.apparmor_restrict_unprivileged_userns as it is.";
    if (rules.hasFilter)
        return "Whatever started Fallow (a container, Snap or Flatpak) forbids it: start Fallow "
               "outside, or allow clone and unshare of user namespaces there.";
    return "The kernel must have user namespaces (CONFIG_USER_NS); Debian's have.";
}

} // namespace fallow::sandbox
