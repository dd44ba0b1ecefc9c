#pragma once

#include <QStringList>

namespace fallow::content {

/// Which hosts a download may talk to. By default only https to public addresses.
struct HostRules {
    /// "host" or "host:port" that may be spoken to in plain http; "*" means any host, for callers
    /// that check what comes by its hash.
    QStringList plainHttpHosts;
    /// Loopback, private, link-local and other addresses that are not public. Checked for the
    /// address of every connection, so a name cannot be pointed inwards later.
    bool allowPrivateHosts = false;
    /// "host:port" of this person's other computers: they may be at a private address.
    QStringList pairedHosts;

    friend bool operator==(const HostRules &, const HostRules &) = default;
};

} // namespace fallow::content
