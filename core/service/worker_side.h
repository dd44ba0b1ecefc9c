#pragma once

#include "core/content/fetch_client.h"
#include "core/runner/runner.h"
#include "core/service/chain_adapter.h"
#include "core/service/fetch_adapter.h"
#include "core/service/key_adapter.h"
#include "core/service/keys.h"
#include "core/service/network.h"
#include "core/service/run_adapter.h"
#include "core/service/wallet/sweep_driver.h"
#include "core/worker/pool_session.h"

namespace fallow::service {

/// The contribute side, joined: the worker key's queue, the ports and the session with one pool.
/// Exists once the hub has told which token it uses.
class WorkerSide : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 leastTaskMemory = 256 << 20; ///< bytes; less starts hardly an app

    struct Parts {
        net::HttpClient &http;
        ChainReader &reader;
        content::FetchClient &fetch;
        content::ContentStore &contents;
        ImageDesk &images;
        runner::Runner &runner;
        store::Database &database;
        const base::Clock &clock;
        const worker::ChoicePort &choice;
    };
    struct Options {
        Network network;
        QString folder; ///< data
        qint64 tasksAtOnce = 1;
        QString name;
        std::optional<quint32> sandboxUser;
    };
    WorkerSide(const Parts &parts, Options options, wallet::WorkerSigner signer);

    /// Checks stake and gas first. Reasons: `pool.stake_too_low`, `chain.out_of_gas`, those of PoolSession.
    QFuture<base::Result<base::Done>> join(const QUrl &url, const base::Address &pool);
    void joinAgain(const QUrl &url, const base::Address &pool);
    /// Refuses while a contribution waits to be revealed. Reason: `pool.stake_at_risk`.
    base::Result<base::Done> leave();

    worker::PoolSession *session() { return m_session.get(); }
    const QString &poolName() const { return m_poolName; } ///< its description on the chain
    RunAdapter &runs() { return m_runs; }
    ChainAdapter &chain() { return m_chain; }
    chain::TxQueue &queue() { return m_queue; } ///< of the worker key
    FetchAdapter &downloads() { return m_downloads; }
    WalletSweep &sweep() { return m_sweep; }
    base::Address address() const { return m_signer.address(); }
    /// The worker key; the side is gone.
    static evm::PrivateKey dissolve(std::unique_ptr<WorkerSide> side);
    /// Every task of this computer on this network, newest first, open ones as they are now.
    std::vector<task::Record> records();

Q_SIGNALS:
    void changed();
    void taskChanged(const fallow::model::Task &task);

private:
    void openSession(const QUrl &url, const base::Address &pool);
    QFuture<base::Result<base::Done>> checkMoney();
    base::Nrlc nextStakes();

    Parts m_parts;
    Options m_options;
    wallet::WorkerSigner m_signer;
    WorkerTxSigner m_txSigner;
    KeyAdapter m_key;
    store::TxQueueRepository m_txRows;
    chain::TxQueue m_queue;
    ChainAdapter m_chain;
    FetchAdapter m_downloads;
    RunAdapter m_runs;
    store::TaskRepository m_taskRows;
    WalletSweep m_sweep;
    std::optional<worker::Journal> m_journal;
    std::unique_ptr<worker::PoolSession> m_session;
    QString m_poolName;
};

/// Whether the pool of `scope` holds nothing of this computer's. Reasons: `pool.stake_at_risk`, those
/// of the journal.
base::Result<base::Done> checkNothingAtStake(store::TaskRepository &rows, const store::Scope &scope);

} // namespace fallow::service
