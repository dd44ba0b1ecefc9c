#include "core/host/wayland_library.h"

namespace fallow::host {

std::unique_ptr<WaylandLibrary> WaylandLibrary::load()
{
    std::unique_ptr<WaylandLibrary> library(new WaylandLibrary);
    if (!library->m_library.load())
        return nullptr;
    bool hasAll = true;
    const auto resolve = [&](auto &member, const char *name) {
        member = reinterpret_cast<std::remove_reference_t<decltype(member)>>(library->m_library.resolve(name));
        hasAll = hasAll && member != nullptr;
    };
#define FALLOW_WAYLAND_RESOLVE(name) resolve(library->name, #name);
    FALLOW_WAYLAND(FALLOW_WAYLAND_RESOLVE)
#undef FALLOW_WAYLAND_RESOLVE
    const auto data = [&](const wl_interface *&member, const char *name) {
        member = reinterpret_cast<const wl_interface *>(library->m_library.resolve(name));
        hasAll = hasAll && member != nullptr;
    };
    data(library->registryInterface, "wl_registry_interface");
    data(library->seatInterface, "wl_seat_interface");
    return hasAll ? std::move(library) : nullptr;
}

} // namespace fallow::host
