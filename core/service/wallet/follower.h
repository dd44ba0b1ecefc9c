#pragma once

#include "core/service/wallet/batch.h"
#include "core/store/wallet_repository.h"

namespace fallow::service
{

/// Follows one account on the chain into the history: rows and cursor in one transaction, so that
/// a crash at any moment leaves both or neither. Borrows its parts. An account has a cursor of its
/// own: one added later reads its past without touching what others have.
class WalletFollower : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        DealBook &deals;
        store::Database &database;
        store::ChainCursorRepository &cursors;
        store::WalletRepository &rows;
        const WalletContracts &contracts;
    };
    struct Options {
        base::Address account;
        qint64 firstBlock = 0; ///< nothing of the account is before it
        quint64 widestRange = 100'000; ///< blocks a question
        std::chrono::milliseconds pollInterval{15'000};
        std::chrono::milliseconds retryAfter{5'000};
    };
    WalletFollower(const Parts &parts, const Options &options);

    void start();
    void poke() { m_follower.poke(); }
    const base::Address &account() const { return m_options.account; }
    qint64 position() const { return m_follower.position(); }

Q_SIGNALS:
    void wrote(const std::vector<fallow::store::WalletLine> &lines);
    void rolledBack();
    void caughtUp();
    /// Nothing was lost; it is tried again.
    void failed(const fallow::base::Error &error);

private:
    static chain::LogFollowerOptions followerOptions(const Parts &parts, const Options &options);
    void read(const chain::LogBatch &batch);
    void take(const WalletBatch &batch);
    base::Result<base::Done> write(const WalletBatch &batch);
    void rollBack(qint64 to);
    void pause(const base::Error &error);

    Parts m_parts;
    Options m_options;
    chain::LogFollower m_follower;
    std::unique_ptr<WalletBatchJob> m_job;
    QTimer m_retry;
};

} // namespace fallow::service
