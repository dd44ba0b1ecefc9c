#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace fallow::store
{

/// Which line: the log that tells it, by its place in its transaction's receipt, or (empty origin)
/// the row of chain_tx that it stands for. Text: "0x…:3:0x…" or "queue:12:0x…".
struct WalletLineId {
    QByteArray origin{};
    qint64 slot = 0;
    base::Address account{};

    QString toString() const;
    /// Reason: `wallet.bad_query`.
    static base::Result<WalletLineId> fromString(const QString &text);
    bool isOfQueue() const { return origin.isEmpty(); }
    friend bool operator==(const WalletLineId &, const WalletLineId &) = default;
};

struct WalletLine {
    static constexpr qint64 pendingHeight = std::numeric_limits<qint64>::max();

    qint64 row = 0; ///< of the table; 0 before it is written
    WalletLineId id{};
    base::TxHash tx{};
    qint64 height = pendingHeight; ///< the block
    qint64 place = 0; ///< order in the block
    qint64 at = 0; ///< seconds since 1970
    QString kind{}; ///< wire name of model::EntryKind
    bool isRejected = false;
    base::Nrlc amount{};
    base::Nrlc moved{};
    base::Nrlc wallet{}; ///< what it did to the account's tokens,
    base::Nrlc free{}; ///< its free stake
    base::Nrlc locked{}; ///< and its locked stake
    QString role{}; ///< "worker", "requester" or "pool" where stake is locked or comes back
    base::Wei coin{};
    base::Address counterparty{};
    base::DealId deal{};
    base::TaskId task{};
    QString app{};
    QString reason{};
    QString label{}; ///< read only; setLabel writes it
};

/// A task of a deal in which the account locked money.
struct WalletTask {
    base::TaskId task;
    base::DealId deal;
    qint64 since = 0; ///< block
};

struct WalletSums {
    base::Nrlc wallet;
    base::Nrlc free;
    base::Nrlc locked;
    friend bool operator==(WalletSums, WalletSums) = default;
};

/// What of an account's locked stake came from where.
struct WalletLock {
    base::Address account;
    QString role;
    base::DealId deal;
    base::TaskId task; ///< zero: of the whole deal
    base::Nrlc amount;
    QString app;
};

/// A reward that came, or a stake that was lost.
struct WalletOutcome {
    qint64 at = 0; ///< of the block, seconds since 1970
    base::Nrlc amount{};
    bool isRejected = false; ///< lost
    QString app{}; ///< its name, where it was known
};

struct WalletPosition {
    qint64 height = 0;
    qint64 place = 0;
    qint64 row = 0;
};

struct WalletSearch {
    std::vector<base::Address> accounts; ///< of these only
    QString text{};
    std::vector<QString> kinds{}; ///< empty: all
    std::optional<WalletPosition> before{};
    std::optional<qint64> newestRow{}; ///< rows written later are left out
    qint64 limit = 50;
};

struct WalletFound {
    std::vector<WalletLine> lines; ///< newest first; damaged rows are left out and logged
    std::optional<WalletPosition> last{}; ///< of the last row looked at
    bool hasMore = false;
};

} // namespace fallow::store
