#pragma once

#include "core/base/future.h"
#include "core/chain/node_client.h"
#include "core/chain/rpc_endpoint.h"

#include <functional>

namespace fallow::service
{

/// Whether a contract had code at the end of a block; nothing where a node has no state that old.
using HasCodeAt = std::function<QFuture<base::Result<std::optional<bool>>>(quint64 block)>;

/// Told before each question: its number from 1, and how many there are at most.
using SearchProgress = std::function<void(qint64 step, qint64 steps)>;

/// The block that a contract was made in, by halves: some thirty questions on the longest chain.
/// What a node refuses to tell is taken for older than what it tells. Reasons:
/// `network.no_contract` (no code at `latest`), `network.no_old_state` (no node tells whether the
/// block before was without it), those of `hasCode`.
QFuture<base::Result<quint64>> findFirstBlock(
    QObject *context, quint64 latest, HasCodeAt hasCode, SearchProgress progress = {});

/// The same, asked of one server. Reasons: besides, those of RpcEndpoint.
QFuture<base::Result<quint64>> firstBlockOf(
    QObject *context, chain::RpcEndpoint &server, const base::Address &contract,
    SearchProgress progress = {});
/// The same, asked of the network in use; `node` is the context.
QFuture<base::Result<quint64>> firstBlockOf(
    chain::NodeClient &node, const base::Address &contract);

} // namespace fallow::service
