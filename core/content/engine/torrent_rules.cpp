#include "core/content/engine/torrent_rules.h"

#include "core/content/engine/host_check.h"

#include <libtorrent/address.hpp>
#include <libtorrent/alert.hpp>
#include <libtorrent/ip_filter.hpp>
#include <libtorrent/settings_pack.hpp>

namespace fallow::content::engine
{

namespace lt = libtorrent;

namespace
{

constexpr int mostConnections = 40;
constexpr int mostPeersKnown = 400;
constexpr int secondsToConnect = 10;
constexpr int secondsBetweenTries = 2; // a peer that broke off may be the only one

} // namespace

lt::settings_pack torrentSettings(const HostRules &hosts)
{
    lt::settings_pack pack;
    for (const int off : {lt::settings_pack::enable_dht, lt::settings_pack::enable_lsd,
             lt::settings_pack::enable_upnp, lt::settings_pack::enable_natpmp,
             lt::settings_pack::enable_incoming_tcp, lt::settings_pack::enable_incoming_utp,
             lt::settings_pack::enable_outgoing_utp, lt::settings_pack::rate_limit_ip_overhead,
             lt::settings_pack::close_redundant_connections})
        pack.set_bool(off, false);
    for (const int on : {lt::settings_pack::validate_https_trackers,
             lt::settings_pack::apply_ip_filter_to_trackers,
             lt::settings_pack::allow_multiple_connections_per_ip})
        pack.set_bool(on, true);
    pack.set_bool(lt::settings_pack::ssrf_mitigation, !hosts.allowPrivateHosts);
    pack.set_str(lt::settings_pack::listen_interfaces, "0.0.0.0:0,[::]:0"); // trackers are told through them
    pack.set_str(lt::settings_pack::user_agent, "fallow/" FALLOW_VERSION);
    pack.set_int(lt::settings_pack::unchoke_slots_limit, 0);
    pack.set_int(lt::settings_pack::connections_limit, mostConnections);
    pack.set_int(lt::settings_pack::max_peerlist_size, mostPeersKnown);
    pack.set_int(lt::settings_pack::peer_connect_timeout, secondsToConnect);
    pack.set_int(lt::settings_pack::min_reconnect_time, secondsBetweenTries);
    pack.set_int(lt::settings_pack::stop_tracker_timeout, 1); // nobody waits for a goodbye
    pack.set_int(lt::settings_pack::aio_threads, 1);
    pack.set_int(lt::settings_pack::hashing_threads, 1);
    pack.set_int(lt::settings_pack::alert_mask,
        static_cast<int>(static_cast<std::uint32_t>(lt::alert_category::status | lt::alert_category::error
            | lt::alert_category::peer | lt::alert_category::piece_progress)));
    return pack;
}

lt::ip_filter torrentFilter(const HostRules &hosts)
{
    lt::ip_filter filter;
    if (hosts.allowPrivateHosts)
        return filter;
    for (const ClosedRange &range : closedRanges()) {
        lt::error_code error;
        filter.add_rule(lt::make_address(range.first.toStdString(), error),
            lt::make_address(range.last.toStdString(), error), lt::ip_filter::blocked);
    }
    for (const QString &paired : hosts.pairedHosts) {
        lt::error_code error;
        const auto address = lt::make_address(paired.section(u':', 0, -2).toStdString(), error);
        if (!error)
            filter.add_rule(address, address, 0);
    }
    return filter;
}

} // namespace fallow::content::engine
