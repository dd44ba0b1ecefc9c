#pragma once

#include "core/evm/transaction.h"

namespace fallow::wallet {

/// What a worker key may touch, fixed when the signer is made.
struct WorkerLimits {
    quint64 chainId = 0;
    base::Address hub;
    base::Address rlc; ///< the token; zero on chains whose coin is RLC
    base::Address owner; ///< where money may go
    /// A node that asks for a mad gas price must not drain the key: 0.2 coin for one transaction.
    base::Wei mostFee{200'000'000'000'000'000ULL};
};

/// Whether the unattended key may sign `tx`: contribute, contributeAndFinalize, reveal, claim;
/// withdrawTo(owner), RLC.transfer(owner), coin to the owner. Arguments must be encoded
/// canonically, with nothing after them. Reasons: `wallet.not_allowed`, `wallet.fee_too_high`.
base::Result<base::Done> checkWorkerTransaction(const evm::Transaction &tx,
                                                const WorkerLimits &limits);

} // namespace fallow::wallet
