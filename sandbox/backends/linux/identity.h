#pragma once

#include "sandbox/policy/failure.h"

#include <cstdint>
#include <string>

namespace fallow::sandbox
{

/// Who a program believes to be, and where its home is. Outside it is the run's one user all the
/// same, and it gains nothing by any number here.
struct Identity {
    uint32_t uid = 0;
    uint32_t gid = 0;
    std::string home = "/root";
    friend bool operator==(const Identity &, const Identity &) = default;
};

/// `user` as an image's USER: "", a name, a number, or two of them joined by ":". Looked up as
/// Docker does in /etc/passwd and /etc/group below `root`, which are a stranger's: nothing outside
/// it is opened, whatever its links say. Reason: `sandbox.no_such_user`.
Expected<Identity> identityOf(const std::string &user, const std::string &root);

} // namespace fallow::sandbox
