#include "core/host/xcb_library.h"

namespace fallow::host {

std::unique_ptr<XcbLibrary> XcbLibrary::load()
{
    std::unique_ptr<XcbLibrary> library(new XcbLibrary);
    bool hasAll = library->m_core.load() && library->m_sync.load();
    if (!hasAll)
        return nullptr;
    const auto resolve = [&](QLibrary &from, auto &member, const char *name) {
        member = reinterpret_cast<std::remove_reference_t<decltype(member)>>(from.resolve(name));
        hasAll = hasAll && member != nullptr;
    };
#define FALLOW_XCB_RESOLVE_CORE(name) resolve(library->m_core, library->name, #name);
#define FALLOW_XCB_RESOLVE_SYNC(name) resolve(library->m_sync, library->name, #name);
    FALLOW_XCB_CORE(FALLOW_XCB_RESOLVE_CORE)
    FALLOW_XCB_SYNC(FALLOW_XCB_RESOLVE_SYNC)
#undef FALLOW_XCB_RESOLVE_CORE
#undef FALLOW_XCB_RESOLVE_SYNC
    resolve(library->m_sync, library->syncExtension, "xcb_sync_id");
    return hasAll ? std::move(library) : nullptr;
}

} // namespace fallow::host
