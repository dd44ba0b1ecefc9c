#include "sandbox/backends/linux/identity.h"

#include "sandbox/backends/linux/posix.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <charconv>
#include <optional>
#include <sstream>
#include <vector>

namespace fallow::sandbox
{
namespace
{

constexpr size_t maxTableBytes = 1 << 20;
constexpr size_t maxHomeBytes = 4096;
constexpr uint32_t maxId = 0x7FFFFFFE; // as bubblewrap takes them

Failure noSuchUser(const std::string &user)
{
    return {"sandbox.no_such_user", user};
}

std::optional<uint32_t> number(const std::string &text)
{
    uint32_t value = 0;
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc() || read.ptr != end || value > maxId)
        return std::nullopt;
    return value;
}

using Fields = std::vector<std::string>;

std::string tableIn(const std::string &root, const char *name)
{
    const FileHandle folder(::open(root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    open_how how = {};
    how.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    const FileHandle file(
        static_cast<int>(::syscall(SYS_openat2, folder.get(), name, &how, sizeof(how))));
    struct stat status = {};
    const bool isFile =
        file.isOpen() && ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode);
    return isFile ? readAll(file.get(), maxTableBytes) : std::string();
}

/// The first line whose name is `wanted`, or whose number it is.
std::optional<Fields> lineOf(const std::string &table, const std::string &wanted, size_t fields)
{
    const auto id = number(wanted);
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) {
        Fields found;
        std::istringstream parts(line);
        for (std::string part; std::getline(parts, part, ':');)
            found.push_back(part);
        if (found.size() < fields || !number(found[2]))
            continue;
        if (found[0] == wanted || (id && number(found[2]) == id))
            return found;
    }
    return std::nullopt;
}

std::string homeOf(const Fields &line)
{
    const std::string home = line.size() > 5 ? line[5] : std::string();
    const bool isUsable = !home.empty() && home.front() == '/' && home.size() <= maxHomeBytes
        && home.find('\0') == std::string::npos;
    return isUsable ? home : "/";
}

} // namespace

Expected<Identity> identityOf(const std::string &user, const std::string &root)
{
    constexpr size_t withGroup = 4; // name, password, user, group
    constexpr size_t groupFields = 3;
    if (user.empty())
        return Identity{};
    const size_t colon = user.find(':');
    const std::string name = user.substr(0, colon);
    const std::string group = colon == std::string::npos ? std::string() : user.substr(colon + 1);
    if (name.empty() || group.find(':') != std::string::npos)
        return noSuchUser(user);
    Identity identity;
    if (const auto line = lineOf(tableIn(root, "etc/passwd"), name, withGroup)) {
        identity = {*number((*line)[2]), number((*line)[3]).value_or(0), homeOf(*line)};
    } else if (const auto id = number(name)) {
        identity = {*id, 0, *id == 0 ? "/root" : "/"};
    } else {
        return noSuchUser(user);
    }
    if (group.empty())
        return identity;
    if (const auto line = lineOf(tableIn(root, "etc/group"), group, groupFields))
        identity.gid = *number((*line)[2]);
    else if (const auto id = number(group))
        identity.gid = *id;
    else
        return noSuchUser(user);
    return identity;
}

} // namespace fallow::sandbox
