#pragma once

#include "sandbox/collect/file_handle.h"
#include "sandbox/policy/report.h"

#include <vector>

namespace fallow::sandbox
{

/// Keeps what a run was refused, equal ones counted, at most `maxKinds` different ones.
class DeniedList
{
public:
    static constexpr size_t maxKinds = 64;
    void add(const std::string &what, const std::string &detail);
    const std::vector<Denied> &all() const { return m_denied; }
    uint64_t total() const { return m_total; }

private:
    std::vector<Denied> m_denied;
    uint64_t m_total = 0;
};

/// Takes one call from the listener of installNotifyFilter, refuses it and writes it down. A call
/// is never let through: its arguments could change between our look and the kernel's.
void refuseOneCall(int listener, DeniedList &denied);

} // namespace fallow::sandbox
