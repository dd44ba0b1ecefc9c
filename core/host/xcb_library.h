#pragma once

#include <QLibrary>

#include <xcb/sync.h>
#include <xcb/xcb.h>

#include <memory>

namespace fallow::host {

/// libxcb and libxcb-sync, loaded when a display is first wanted: a computer without X11 carries
/// none of them. One member a function, of the same name.
class XcbLibrary
{
public:
    /// Null where the libraries are not installed.
    static std::unique_ptr<XcbLibrary> load();

#define FALLOW_XCB_CORE(each)                                                                                          \
    each(xcb_connect) each(xcb_disconnect) each(xcb_connection_has_error) each(xcb_get_file_descriptor)                \
    each(xcb_get_setup) each(xcb_setup_roots_iterator) each(xcb_poll_for_event) each(xcb_flush) each(xcb_intern_atom)  \
    each(xcb_intern_atom_reply) each(xcb_get_property) each(xcb_get_property_reply) each(xcb_get_property_value)       \
    each(xcb_get_property_value_length) each(xcb_change_window_attributes) each(xcb_generate_id)                       \
    each(xcb_get_extension_data)
#define FALLOW_XCB_SYNC(each)                                                                                          \
    each(xcb_sync_initialize) each(xcb_sync_initialize_reply) each(xcb_sync_list_system_counters)                      \
    each(xcb_sync_list_system_counters_reply) each(xcb_sync_list_system_counters_counters_iterator)                    \
    each(xcb_sync_systemcounter_next) each(xcb_sync_query_counter) each(xcb_sync_query_counter_reply) each(xcb_sync_create_alarm)                        \
    each(xcb_sync_destroy_alarm)

#define FALLOW_XCB_MEMBER(name) decltype(&::name) name = nullptr;
    FALLOW_XCB_CORE(FALLOW_XCB_MEMBER)
    FALLOW_XCB_SYNC(FALLOW_XCB_MEMBER)
#undef FALLOW_XCB_MEMBER
    xcb_extension_t *syncExtension = nullptr;

private:
    QLibrary m_core{QStringLiteral("xcb"), 1};
    QLibrary m_sync{QStringLiteral("xcb-sync"), 1};
};

} // namespace fallow::host
