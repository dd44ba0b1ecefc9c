#include "sandbox/backends/role.h"

#include <cstdio>
#include <string>
#include <vector>

/// One small static program, each role a process of its own (architecture.md, Processes).
int main(int count, char **values)
{
    using namespace fallow::sandbox;
    const std::vector<std::string> all(values, values + count);
    const std::vector<std::string> rest(count > 2 ? all.begin() + 2 : all.end(), all.end());
    const int code = count > 1 ? playRole(all[1], rest) : noSuchRole;
    if (code == noSuchRole)
        std::fputs(
            "usage: fallow-sandbox probe [--bwrap PATH]\n"
            "       fallow-sandbox supervise [--bwrap PATH] [--copy-root] [--cgroup FOLDER]\n"
            "           [--limits auto|cgroup-v2|cgroup-v1|sampling] 3<>SOCKET\n",
            stderr);
    return code;
}
