#include "sandbox/backends/linux/filters.h"

#include "sandbox/backends/linux/posix.h"
#include "sandbox/backends/linux/weaken.h"

#include <filter_code.h> // made by generate_filters
#include <string_view>

namespace fallow::sandbox
{
namespace
{

#if defined(__x86_64__)
namespace code = x86_64;
#elif defined(__aarch64__)
namespace code = aarch64;
#else
#error "generate_filters.cpp makes no filters for this processor yet"
#endif

template <size_t N> FileHandle file(const char *name, const std::array<sock_filter, N> &filter)
{
    return memoryFile(name, {reinterpret_cast<const char *>(filter.data()), sizeof(filter)});
}

} // namespace

Expected<Filters> openFilters()
{
    Filters filters = isWeakened("other_architectures")
        ? Filters{file("allow", code::openAllowCode), file("deny", code::openDenyCode)}
        : Filters{file("allow", code::allowCode), file("deny", code::denyCode)};
    if (!filters.allow.isOpen() || !filters.deny.isOpen())
        return systemFailure("sandbox.seccomp_failed", "files of the filters");
    return filters;
}

} // namespace fallow::sandbox
