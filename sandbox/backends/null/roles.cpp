#include "sandbox/backends/role.h"
#include "sandbox/policy/backend.h"
#include "sandbox/policy/feature.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace fallow::sandbox
{
namespace
{

constexpr int nothingRuns = 3; // as where no method of limiting a run is to be had

} // namespace

/// Where no back end is written yet: nothing runs, and whoever asks is told.
int playRole(const std::string &role, const std::vector<std::string> &)
{
    const Failure none = noBackend();
    if (role == "probe") {
        const Feature sandbox = {"sandbox", false, true, none.detail, {}};
        std::printf("%s\n", toJson(std::vector{sandbox}).dump(2).c_str());
        return 0;
    }
    if (role != "supervise")
        return noSuchRole;
    std::fprintf(stderr, "fallow-sandbox: %s\n", none.detail.c_str());
    return nothingRuns;
}

} // namespace fallow::sandbox
