#pragma once

#include "core/content/host_rules.h"

#include <libtorrent/fwd.hpp>

namespace fallow::content::engine
{

/// How every session of ours is set up (transfer.md 1.4): TCP only, no DHT, no local discovery, no
/// port mapping, nothing served, certificates checked, nobody contacted whom the rules forbid.
libtorrent::settings_pack torrentSettings(const HostRules &hosts);

/// The addresses that the rules forbid.
libtorrent::ip_filter torrentFilter(const HostRules &hosts);

} // namespace fallow::content::engine
