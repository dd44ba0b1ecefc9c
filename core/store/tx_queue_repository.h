#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace fallow::store
{

enum class TxStatus {
    Queued, ///< wanted; nothing was signed
    Sent, ///< signed at least once; may be on the chain
    Mined, ///< on the chain, confirmed, it succeeded
    Failed, ///< on the chain, confirmed, it reverted
};

struct TxAttempt {
    int number = 0;
    base::TxHash hash{};
    QByteArray raw{}; ///< signed
    base::Wei price{}; ///< highest per gas
    base::Wei tip{};
    qint64 sentBlock = 0; ///< the newest block when it was signed
};

struct TxRow {
    qint64 id = 0;
    QString key{};
    base::Address target{};
    QByteArray data{};
    base::Wei value{};
    std::optional<qint64> gasLimit{};
    std::optional<qint64> deadline{}; ///< seconds since 1970
    std::optional<base::Wei> price{}; ///< agreed, with `tip`; none: the queue chooses
    std::optional<base::Wei> tip{};
    TxStatus status = TxStatus::Queued;
    std::optional<qint64> nonce{};
    std::optional<base::TxHash> minedHash{};
    QString failure{}; ///< the decoded revert text of a failed one
    std::vector<TxAttempt> attempts{}; ///< oldest first
};

/// The transactions of one sender on one chain (tables chain_tx, chain_tx_attempt). Borrows the
/// database. Reasons: those of Statement, `base.bad_length`, `base.bad_amount` (a damaged row).
class TxQueueRepository
{
public:
    TxQueueRepository(Database &database, quint64 chainId, const base::Address &sender);

    base::Result<std::optional<TxRow>> find(const QString &key);
    base::Result<std::optional<TxRow>> find(qint64 id);
    /// Queued or sent ones, in the order in which they were asked for.
    base::Result<std::vector<qint64>> open();
    base::Result<std::optional<qint64>> highestOpenNonce(); ///< of those sent
    base::Result<qint64> add(const TxRow &row); ///< the new id
    /// Takes the nonce and writes the attempt, together and before anything is broadcast.
    base::Result<base::Done> addAttempt(qint64 id, qint64 nonce, const TxAttempt &attempt);
    base::Result<base::Done> setMined(qint64 id, const base::TxHash &hash);
    base::Result<base::Done> setFailed(qint64 id, const base::TxHash &hash, const QString &failure);
    /// A mined one whose block was taken back.
    base::Result<base::Done> reopen(qint64 id);
    /// The same for the `count` newest of them.
    base::Result<base::Done> reopenNewest(qint64 count);
    /// Back to queued with no nonce and no attempts: its nonce went to a stranger's transaction.
    base::Result<base::Done> requeue(qint64 id);
    base::Result<base::Done> remove(qint64 id);

private:
    base::Result<std::optional<TxRow>> read(Statement &select);
    base::Result<std::vector<TxAttempt>> attempts(qint64 id);
    base::Result<base::Done> setDone(
        qint64 id, TxStatus status, const base::TxHash &hash, const QString &failure);

    Database &m_database;
    qint64 m_chainId;
    base::Address m_sender;
};

} // namespace fallow::store
