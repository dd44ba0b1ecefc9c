#pragma once

#include "core/api/wallet_messages.h"
#include "core/service/earnings_report.h"
#include "core/service/wallet/earnings.h"
#include "core/service/wallet/follower.h"
#include "core/service/wallet/queue_lines.h"

#include <QFuture>

namespace fallow::service
{

class WalletExport;

/// The history of the wallet's accounts: read from the chain's logs and from our own transaction
/// queues, kept in SQLite, the same after reorganisations and restarts. Works on addresses alone.
/// What it cannot see: coin that strangers send (it leaves no log), in the native flavour therefore
/// RLC received outside the contract. Borrows its parts; one thread.
class WalletHistory : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        store::Database &database;
        const base::Clock &clock;
    };
    struct Options {
        qint64 chainId = 0;
        base::Address rlc; ///< zero: native
        qint64 finalitySeconds = 0; ///< a younger line is provisional
        qint64 firstBlock = 0; ///< of the hub: nothing is before it
        std::chrono::milliseconds pollInterval{15'000};
        std::chrono::milliseconds retryAfter{5'000};
    };
    struct Account {
        base::Address address;
        std::optional<qint64> firstBlock{}; ///< of an account made now; none: the hub's
    };
    /// Reasons: those of store.
    static base::Result<std::unique_ptr<WalletHistory>> create(
        const Parts &parts, const Options &options);
    ~WalletHistory() override;

    /// These accounts from now on. One that is new reads its past first; one that is gone is not
    /// shown, and goes on where it was if it comes back.
    void follow(const std::vector<Account> &accounts);
    /// Looks at the chain and at the queues now: something was sent, mined or paid.
    void poke();

    /// Reasons: `wallet.bad_query` (the limit is not 1 to 500, or `before` is no line any more).
    base::Result<api::HistoryPage> page(const model::EntryQuery &query);
    /// Every line that the query's text, kinds and account ask for. Reasons: `wallet.bad_format`,
    /// `wallet.file_exists`, `wallet.file_unwritable`, `wallet.bad_query`, those of store.
    QFuture<base::Result<api::ExportedHistory>> exportTo(const api::ExportHistoryRequest &request);
    /// Reasons: `wallet.bad_query` (no such line), `wallet.bad_label`.
    base::Result<base::Done> label(const api::LabelEntryRequest &request);
    /// What the account's lines add up to; the chain's own balances when all was read (native:
    /// `wallet` is only what our own moves did).
    base::Result<store::WalletSums> sums(const base::Address &account)
    {
        return m_rows.sums(account);
    }
    /// What the worker's account earned and has in tasks now, by the clock.
    base::Result<model::Earnings> earnings(const base::Address &worker);
    /// Without what was used for it.
    base::Result<model::EarningsReport> report(const base::Address &worker, qint64 days);
    /// The block up to which every account was read.
    qint64 readTo() const;
    qint64 readTo(const base::Address &account) const;
    bool isCaughtUp() const;

    store::WalletRepository &rows() { return m_rows; }
    const std::vector<Account> &accounts() const { return m_accounts; }
    DealBook &deals() { return m_deals; }

Q_SIGNALS:
    void changed(const fallow::model::WalletEntry &entry);
    /// Many lines came at once, or lines went: ask for the page again.
    void reset();
    /// Blocks were taken back; lines may have gone with them.
    void rolledBack();
    void caughtUp();
    void failed(const fallow::base::Error &error);

private:
    friend class WalletExport;
    WalletHistory(const Parts &parts, const Options &options, store::WalletRepository rows);
    void add(const Account &account);
    void announce(const std::vector<store::WalletLine> &lines);
    base::Result<store::WalletSearch> searchOf(const model::EntryQuery &query) const;
    std::optional<model::WalletEntry> entryOf(const store::WalletLine &line) const;

    Parts m_parts;
    Options m_options;
    WalletContracts m_contracts;
    store::WalletRepository m_rows;
    store::ChainCursorRepository m_cursors;
    DealBook m_deals;
    WalletQueueLines m_queueLines;
    std::vector<Account> m_accounts;
    std::map<base::Address, std::unique_ptr<WalletFollower>> m_followers;
    std::set<base::Address> m_caughtUp;
    std::vector<std::unique_ptr<WalletExport>> m_exports;
};

} // namespace fallow::service
