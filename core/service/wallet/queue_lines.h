#pragma once

#include "core/base/clock.h"
#include "core/service/wallet/lines.h"
#include "core/store/tx_queue_repository.h"
#include "core/store/wallet_repository.h"

namespace fallow::service
{

class ChainReader;

/// What one of our own transactions means, read from its call: the part of a line that needs no
/// chain. Unknown calls are a `call` to their target.
store::WalletLine lineOfIntent(
    const store::TxRow &row, const base::Address &sender, const WalletContracts &contracts);

/// Keeps lines for the transactions of our queues that no log tells of: the pending, the reverted
/// and those that moved no RLC. Borrows its parts.
class WalletQueueLines : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ChainReader &reader;
        store::Database &database;
        store::WalletRepository &rows;
        const WalletContracts &contracts;
        const base::Clock &clock;
    };
    explicit WalletQueueLines(const Parts &parts) : m_parts(parts) { }

    /// Looks at all transactions of one account again.
    void sync(const base::Address &account);
    /// Rows were changed by others: nothing written before counts.
    void forget() { m_written.clear(); }

Q_SIGNALS:
    void wrote(const std::vector<fallow::store::WalletLine> &lines);
    void failed(const fallow::base::Error &error);

private:
    using Key = std::pair<base::Address, qint64>;
    void settle(const store::TxRow &row, store::WalletLine line);
    void write(const std::vector<store::WalletLine> &lines);

    Parts m_parts;
    std::map<Key, QString> m_written; ///< what each line said last
    std::map<Key, base::TxHash> m_asked; ///< receipts on their way
};

} // namespace fallow::service
