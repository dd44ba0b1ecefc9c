#pragma once

#include "core/base/clock.h"
#include "core/chain/tx_sender.h"

#include <QTimer>

namespace fallow::chain {

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
    /// Goes on with what a former run left open; called once after the start.
    void resume() { wake(); }
    void poke() { wake(); } ///< looks now
    /// Nothing is on its way or waits to be sent.
    bool isIdle();

Q_SIGNALS:
    void broadcast(const QString &key, const fallow::base::TxHash &hash);
    /// What holds one back now; it will be tried again.
    void waiting(const QString &key, const fallow::base::Error &error);

private:
    base::Result<store::TxRow> findOrAdd(const TxIntent &intent);
    void wake();
    void beginRound();
    void stepNext();
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
    bool m_isBusy = false;
    bool m_isWoken = false;
};

} // namespace fallow::chain
