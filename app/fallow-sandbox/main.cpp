#include "sandbox/backends/linux/roles.h"

#include <cstdio>
#include <string>
#include <vector>

/// One small static program, each role a process of its own (architecture.md, Processes).
int main(int count, char **values)
{
    using namespace fallow::sandbox;
    const std::vector<std::string> all(values, values + count);
    const std::string role = count > 1 ? all[1] : std::string();
    const std::vector<std::string> rest(count > 2 ? all.begin() + 2 : all.end(), all.end());
    if (role == "supervise")
        return supervise(rest);
    if (role == "launch")
        return launch(rest);
    if (role == "init")
        return init();
    if (role == "xray")
        return xray();
    if (role == "probe")
        return probe(rest);
    std::fputs("usage: fallow-sandbox probe [--bwrap PATH]\n"
               "       fallow-sandbox supervise [--bwrap PATH] [--copy-root] [--cgroup FOLDER]\n"
               "           [--limits auto|cgroup-v2|cgroup-v1|sampling] 3<>SOCKET\n",
        stderr);
    return 2;
}
