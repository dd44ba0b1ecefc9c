#pragma once

#include <QLibrary>

#include <wayland-client-core.h>

#include <memory>

namespace fallow::host {

/// libwayland-client, loaded when a compositor is first wanted. One member a function, of the same name.
class WaylandLibrary
{
public:
    /// Null where it is not installed.
    static std::unique_ptr<WaylandLibrary> load();

#define FALLOW_WAYLAND(each)                                                                                           \
    each(wl_display_connect) each(wl_display_disconnect) each(wl_display_get_fd) each(wl_display_dispatch_pending)     \
    each(wl_display_prepare_read) each(wl_display_read_events) each(wl_display_flush) each(wl_display_get_error)       \
    each(wl_proxy_marshal_flags) each(wl_proxy_add_listener) each(wl_proxy_destroy)
#define FALLOW_WAYLAND_MEMBER(name) decltype(&::name) name = nullptr;
    FALLOW_WAYLAND(FALLOW_WAYLAND_MEMBER)
#undef FALLOW_WAYLAND_MEMBER
    const wl_interface *registryInterface = nullptr;
    const wl_interface *seatInterface = nullptr;

private:
    QLibrary m_library{QStringLiteral("wayland-client"), 0};
};

} // namespace fallow::host
