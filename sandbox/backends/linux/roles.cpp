#include "sandbox/backends/linux/roles.h"

#include "sandbox/backends/role.h"

namespace fallow::sandbox
{

int playRole(const std::string &role, const std::vector<std::string> &arguments)
{
    if (role == "supervise")
        return supervise(arguments);
    if (role == "launch")
        return launch(arguments);
    if (role == "init")
        return init(arguments);
    if (role == "xray")
        return xray();
    if (role == "probe")
        return probe(arguments);
    return noSuchRole;
}

} // namespace fallow::sandbox
