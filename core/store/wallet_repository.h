#pragma once

#include "core/store/database.h"
#include "core/store/wallet_rows.h"

namespace fallow::store
{

/// The history of some accounts on one network (tables wallet_*). What writes is one or more
/// statements without a transaction of its own: the caller's holds the rows and the cursor
/// together. Borrows the database. Reasons: those of Statement.
class WalletRepository
{
public:
    /// Enters the network when it is new.
    static base::Result<WalletRepository> create(
        Database &database, qint64 chainId, const base::Address &hub);

    // What the chain says.
    /// Inserts or replaces (what stays pending keeps its first time); a line of the same
    /// transaction that the queue had gives way, and its label goes over.
    base::Result<base::Done> put(const WalletLine &line);
    /// Takes away what stood above the block; mined transactions of ours are pending again.
    base::Result<base::Done> dropAbove(const base::Address &account, qint64 block);
    base::Result<base::Done> openTask(const base::Address &account, const WalletTask &task);
    base::Result<base::Done> endTask(
        const base::Address &account, const base::TaskId &task, qint64 block);
    base::Result<std::vector<WalletTask>> openTasks(const base::Address &account);
    base::Result<std::optional<WalletTask>> task(
        const base::Address &account, const base::TaskId &task);

    // What our transaction queues say.
    /// Rows of chain_tx that need a line, or whose line is not in a block yet, oldest first.
    base::Result<std::vector<qint64>> unsettled(const base::Address &account);
    base::Result<bool> hasLogLine(const base::Address &account, const base::TxHash &transaction);
    /// Takes away lines of transactions that left the queue without a trace.
    base::Result<base::Done> dropOrphans(const base::Address &account);

    // Questions.
    base::Result<WalletFound> find(const WalletSearch &search);
    base::Result<std::optional<WalletPosition>> position(const WalletLineId &id);
    base::Result<qint64> newestRow();
    base::Result<WalletSums> sums(const base::Address &account);
    base::Result<std::vector<WalletLock>> locks(const base::Address &account);
    /// Rewards and lost stakes in blocks not older than `since` (seconds since 1970), newest first.
    base::Result<std::vector<WalletOutcome>> outcomes(const base::Address &account, qint64 since);
    /// An empty one takes it away.
    base::Result<base::Done> setLabel(const WalletLineId &id, const QString &label);

private:
    WalletRepository(Database &database, qint64 scope, qint64 chainId);
    base::Result<base::Done> replaceQueueLines(const WalletLine &line);
    base::Result<base::Done> giveLabel(qint64 queueRow, const WalletLineId &to);
    base::Result<base::Done> run(const char *sql, const base::Address &account, qint64 number);

    Database *m_database;
    qint64 m_scope;
    qint64 m_chainId;
    Statement m_insert; ///< kept: a long history writes tens of thousands of lines
    Statement m_queueLines;
};

} // namespace fallow::store
