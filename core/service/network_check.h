#pragma once

#include "core/poco/orders.h"
#include "core/service/network.h"

#include <QUrl>

namespace fallow::service
{

/// What a node and the hub on it say of themselves.
struct HubFacts {
    quint64 chainId = 0;
    poco::Domain domain;
    base::Address token; ///< zero: the native flavour
    std::array<base::Address, 3> registries; ///< of apps, datasets and workerpools
    quint64 decimals = 9; ///< of the token
    friend bool operator==(const HubFacts &, const HubFacts &) = default;
};

/// The form of a network somebody wants to add. Reasons: `network.bad_name` (1 to 60 characters that
/// can be seen), `network.name_taken`, `network.bad_chain`, `network.bad_hub`, `network.bad_rpc` (1
/// to 8 addresses, none twice), `network.rpc_has_password`, `network.insecure_rpc` (http:// where
/// real money moves), `network.private_host` (a server of one's own network where real money
/// moves), `network.is_real_money` (a chain known for it called practice), `network.bad_detail`
/// (coin, explorer, finality or first block).
base::Result<base::Done> checkForm(const Network &wish, const std::vector<Network> &known);
/// Whether what stands there is PoCo for this chain. Reasons: `chain.other_chain`,
/// `network.not_poco`, `network.other_rlc`.
base::Result<base::Done> checkHub(const Network &wish, const HubFacts &facts);
/// The same name for a person, however it is typed.
bool isSameName(const QString &one, const QString &other);
/// This computer, its local network, or a name that only they know.
bool isPrivateHost(const QUrl &url);

} // namespace fallow::service
