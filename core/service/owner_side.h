#pragma once

#include "core/service/keys.h"
#include "core/service/network.h"
#include "core/service/runs.h"
#include "core/store/tx_queue_repository.h"

namespace fallow::service {

/// The side that pays, joined: the owner's signer and queue, and the runs that were bought. Exists
/// once the hub has told which token it uses; made anew for another owner.
class OwnerSide : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        content::FetchClient &fetch;
        content::ContentStore &contents;
        store::Database &database;
        store::TaskRepository &runRows;
        const base::Clock &clock;
        net::HttpClient &http;
    };
    struct Options {
        Network network;
        base::Address rlc; ///< zero: native
        QString resultsFolder;
        std::function<std::vector<RunInputs::Server>()> servers; ///< that may be a pool's
    };
    /// The signer may be locked.
    OwnerSide(const Parts &parts, const Options &options, wallet::OwnerSigner signer);

    base::Address address() const { return m_signer.address(); }
    wallet::OwnerSigner &signer() { return m_signer; }
    chain::TxQueue &queue() { return m_queue; }
    Runs &runs() { return m_runs; }

private:
    wallet::OwnerSigner m_signer;
    OwnerTxSigner m_txSigner;
    store::TxQueueRepository m_txRows;
    chain::TxQueue m_queue;
    Runs m_runs;
};

} // namespace fallow::service
