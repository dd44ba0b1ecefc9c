#pragma once

#include "core/base/clock.h"
#include "core/chain/tx_sender.h"

#include <QTimer>

namespace fallow::chain
{

/// Sends the transactions of one key, in order, each exactly once, through restarts: the signed
/// bytes are on disk before a node sees them. Borrows all it is given. Nothing runs while nothing
/// is open.
class TxQueue : public QObject
{
    Q_OBJECT

public:
    TxQueue(NodeClient &client, store::TxQueueRepository &rows, TxSigner &signer,
        const base::Clock &clock, const TxQueueOptions &options);

    /// The receipt of the confirmed success. Nodes that are away are waited for (`waiting` tells).
    /// Reasons: `chain.reverted` (detail: the decoded reason; before sending, or mined and paid
    /// for), `chain.out_of_gas`, `chain.fee_above_cap`, `chain.deadline_passed`,
    /// `chain.key_conflict` (the key is another transaction's), the signer's, those of store. What
    /// failed before a node took it leaves no trace and may be submitted again.
    QFuture<base::Result<Receipt>> submit(const TxIntent &intent);
    /// Puts another transaction in the place of the one that has `hash` among its attempts; signed
    /// and on disk when the new hash is told. Who waits for a cancelled one gets
    /// `chain.cancelled`, unless the original was mined first. Reasons: `chain.not_pending`,
    /// `chain.fee_too_low` (less than `leastRaise`), the signer's, those of store.
    QFuture<base::Result<base::TxHash>> replace(
        const base::TxHash &hash, Replacement what, const TxFees &fees);
    /// What is on its way or waits to be sent, oldest first.
    base::Result<std::vector<store::TxRow>> pending();
    /// Whether the key was submitted, now or in a former run, whatever became of it; not, where it
    /// failed before a node took it.
    base::Result<bool> knows(const QString &key);
    base::Address sender() const { return m_signer.address(); }
    /// Goes on with what a former run left open; called once after the start.
    void resume() { wake(); }
    void poke() { wake(); } ///< looks now
    /// A reorganisation took blocks back: what was mined lately is looked for anew, and sent again
    /// where it is gone.
    void recheck();
    /// Nothing is on its way or waits to be sent.
    bool isIdle();

Q_SIGNALS:
    void broadcast(const QString &key, const fallow::base::TxHash &hash);
    /// What holds one back now; it will be tried again.
    void waiting(const QString &key, const fallow::base::Error &error);

private:
    struct Wish {
        Replacement what;
        TxFees fees;
        QPromise<base::Result<base::TxHash>> promise;
    };
    base::Result<store::TxRow> findOrAdd(const TxIntent &intent);
    void wake();
    void beginRound();
    void stepNext();
    void step(const store::TxRow &row);
    void fulfil(const store::TxRow &row, Wish wish);
    void takeOutcome(const store::TxRow &row, const base::Result<TxOutcome> &outcome);
    void endRound();
    void finish(qint64 id, const base::Result<Receipt> &result);
    void hinder(const base::Error &error);

    NodeClient &m_client;
    store::TxQueueRepository &m_rows;
    TxSigner &m_signer;
    const base::Clock &m_clock;
    TxSender m_sender;
    QTimer m_timer;
    TxRound m_round;
    std::vector<qint64> m_open; ///< still to look at in this round, the next one last
    std::multimap<qint64, QPromise<base::Result<Receipt>>> m_waiters;
    std::map<qint64, Wish> m_wishes; ///< replacements to be made, by row
    QPromise<base::Result<base::TxHash>> m_fulfilled; ///< of the one that is being made
    bool m_isBusy = false;
    bool m_isWoken = false;
};

} // namespace fallow::chain
