#pragma once

#include "core/chain/node_client.h"
#include "core/chain/tx_types.h"
#include "core/store/tx_queue_repository.h"

namespace fallow::chain
{

/// What the chain was when one round of the queue began.
struct TxRound {
    Block head;
    quint64 nonce = 0; ///< the sender's next, mined ones counted
    FeeSuggestion fees;
    qint64 now = 0; ///< seconds since 1970
};

/// Where one transaction stands after one look at it.
struct TxOutcome {
    std::optional<base::Result<Receipt>> final{}; ///< its end
    std::optional<base::Error> waitingFor{}; ///< what hindered it this time
};

/// One step of one transaction: sign and broadcast it, look for its receipt, send it again or
/// replace it. Every effect follows its row. An error of the answer itself is a hindrance too.
class TxSender : public QObject
{
    Q_OBJECT

public:
    using Answer = QFuture<base::Result<TxOutcome>>;

    TxSender(NodeClient &client, store::TxQueueRepository &rows, TxSigner &signer,
        const TxQueueOptions &options);

    // What stands as the failure of a row that ended so, which are the reasons too.
    static inline const QString cancelledKey = QStringLiteral("chain.cancelled");
    static inline const QString nonceTakenKey = QStringLiteral("chain.nonce_taken");

    Answer step(const store::TxRow &row, const TxRound &round);
    /// Signs, stores and sends what takes the row's place; the new hash.
    QFuture<base::Result<base::TxHash>> replaceBy(
        const store::TxRow &row, const TxRound &round, Replacement what, const TxFees &fees);
    /// What has no receipt is sent again at once, not some blocks after its last sending.
    void forgetSendings() { m_lastSent.clear(); }

Q_SIGNALS:
    void broadcast(const QString &key, const fallow::base::TxHash &hash);

private:
    Answer prepare(const store::TxRow &row, const TxRound &round);
    QFuture<base::Result<quint64>> gasFor(const store::TxRow &row);
    Answer afterEstimate(const store::TxRow &row, const TxRound &round, const base::Error &error);
    Answer payAndSign(const store::TxRow &row, const TxRound &round, quint64 gas);
    Answer sign(const store::TxRow &row, const TxRound &round, evm::Transaction transaction,
        const TxFees &fees);
    base::Result<store::TxAttempt> signAttempt(const store::TxRow &row, const TxRound &round,
        evm::Transaction transaction, const TxFees &fees);
    QFuture<base::Result<base::TxHash>> sendInstead(const store::TxRow &row, const TxRound &round,
        const evm::Transaction &transaction, const TxFees &fees);
    bool isCancellation(const store::TxRow &row, const base::TxHash &hash) const;
    Answer endWith(const store::TxRow &row, const base::TxHash &hash, const QString &reason);
    Answer send(const store::TxRow &row, const store::TxAttempt &attempt);
    TxOutcome takeRefusal(const store::TxRow &row, const base::Error &error, bool oneNode);
    Answer watch(const store::TxRow &row, const TxRound &round, size_t attempt);
    Answer takeReceipt(const store::TxRow &row, const TxRound &round, const Receipt &receipt);
    Answer explainRevert(const store::TxRow &row, const Receipt &receipt);
    Answer unmined(const store::TxRow &row, const TxRound &round);
    Answer replace(const store::TxRow &row, const TxRound &round);
    TxOutcome drop(const store::TxRow &row, const base::Error &error);

    NodeClient &m_client;
    store::TxQueueRepository &m_rows;
    TxSigner &m_signer;
    TxQueueOptions m_options;
    std::map<qint64, quint64>
        m_lastSent; ///< row -> block; empty after a restart: all is sent again
    std::map<qint64, int>
        m_missing; ///< row -> looks at which its nonce was gone and no receipt there
};

} // namespace fallow::chain
