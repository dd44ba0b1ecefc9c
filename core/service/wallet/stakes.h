#pragma once

#include "core/service/wallet/history.h"

namespace fallow::service
{

/// What is locked and by what: the history's lines tell the amounts, the hub the deadlines. Borrows
/// the history, the reader and the clock.
class WalletStakes : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        WalletHistory &history;
    };
    struct OpenTask {
        base::TaskId task;
        quint64 index = 0; ///< in the deal's bag
    };
    explicit WalletStakes(const Parts &parts) : m_parts(parts) { }

    /// One line for each task a worker contributed to, for each deal a requester pays, for each
    /// task of a pool's deals (a deal of more than a hundred open tasks stays one line). For each
    /// account they add up to the hub's locked stake of the block that was read last: what no line
    /// tells of stands as role "unknown", negative when lines tell of more than there is.
    /// `claimable` by the time of the newest block. Reasons: `chain.*`, `evm.*`, those of store.
    QFuture<base::Result<api::StakeList>> list();
    /// The tasks of a deal that are not over, by their index: claiming takes them, also those never
    /// initialised (`initializeAndClaimArray`). Reasons as above.
    QFuture<base::Result<std::vector<OpenTask>>> openTasks(
        const base::Address &account, const base::DealId &deal);

private:
    using Stakes = std::vector<model::Stake>;
    using Answer = QFuture<base::Result<Stakes>>;
    Answer ofAccounts(Stakes done, size_t index, qint64 now);
    Answer ofAccount(const base::Address &account, qint64 now);
    Answer dated(Stakes stakes, size_t index, qint64 now);
    QFuture<base::Result<model::Stake>> withDeadline(model::Stake stake, qint64 now);
    base::Result<Stakes> split(const Stakes &stakes);
    QFuture<base::Result<poco::Account>> onChain(const base::Address &account);

    Parts m_parts;
};

} // namespace fallow::service
