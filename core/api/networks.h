#pragma once

#include "core/api/network_messages.h"
#include "core/api/wallet.h"

namespace fallow::api {

/// The networks there are and the one in use; `Core::networks` hands it out. Every call answers
/// with the whole list, the presets first.
class Networks
{
public:
    virtual ~Networks() = default;

    /// Fails when the file of the person's own cannot be read.
    virtual Answer<NetworkList> list(const Empty &request) = 0;
    /// Asks every server for its chain and for the hub, which must all say the same. Reasons:
    /// `network.bad_name`, `network.name_taken`, `network.bad_chain`, `network.bad_hub`,
    /// `network.bad_rpc`, `network.rpc_has_password`, `network.insecure_rpc`, `network.private_host`,
    /// `network.is_real_money`, `network.bad_detail`, `network.too_many`, `network.not_poco`,
    /// `network.other_rlc`, `network.nodes_disagree`, `network.being_added` (one of that name),
    /// `network.cancelled`, `chain.other_chain`, those of its servers. What is asked meanwhile is
    /// told by `Change::adding`.
    virtual Answer<NetworkList> add(const AddNetworkRequest &request) = 0;
    /// Ends what is being added: `add` answers `network.cancelled`. Reason: `network.not_being_added`.
    virtual Answer<NetworkList> cancel(const NetworkRequest &request) = 0;
    /// Reasons: `network.unknown`, `network.is_preset`, `network.in_use`.
    virtual Answer<NetworkList> remove(const NetworkRequest &request) = 0;
    /// At once: the pool is left, keys and accounts stay, and who watches the state is told to
    /// subscribe again. Reasons: `network.unknown`, `network.task_under_way`, `pool.stake_at_risk`,
    /// `wallet.payment_under_way`.
    virtual Answer<NetworkList> use(const NetworkRequest &request) = 0;
};

} // namespace fallow::api
