#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <array>

namespace fallow::model {

enum class EntryKind {
    Received, ///< RLC came into the wallet
    Sent,
    Deposited, ///< from the wallet into the contract
    Withdrawn,
    StakeReceived, ///< free stake from another account of the contract
    StakeSent,
    Reward, ///< paid for a task, or as owner of an app, a dataset or a pool
    Locked, ///< free stake became locked stake
    Unlocked,
    Spent, ///< locked price went to those who did the work
    Seized, ///< locked stake was lost
    Refunded, ///< locked price came back after a claim
    Coin, ///< coin sent by us
    Call, ///< another transaction of ours
};

constexpr auto jsonNames(EntryKind)
{
    using enum EntryKind;
    using json::EnumName;
    return std::array{EnumName{Received, "received"}, EnumName{Sent, "sent"},
                      EnumName{Deposited, "deposited"}, EnumName{Withdrawn, "withdrawn"},
                      EnumName{StakeReceived, "stake_received"}, EnumName{StakeSent, "stake_sent"},
                      EnumName{Reward, "reward"}, EnumName{Locked, "locked"},
                      EnumName{Unlocked, "unlocked"}, EnumName{Spent, "spent"}, EnumName{Seized, "seized"},
                      EnumName{Refunded, "refunded"}, EnumName{Coin, "coin"}, EnumName{Call, "call"}};
}

/// The words of product.md for money.
enum class EntryStatus {
    Pending, ///< sent, or not in a block yet
    Provisional, ///< in a block, above the network's finality depth
    Certified,
    Rejected, ///< reverted, or stake lost
};

constexpr auto jsonNames(EntryStatus)
{
    using enum EntryStatus;
    using json::EnumName;
    return std::array{EnumName{Pending, "pending"}, EnumName{Provisional, "provisional"},
                      EnumName{Certified, "certified"}, EnumName{Rejected, "rejected"}};
}

/// One line of the history.
struct WalletEntry {
    QString id; ///< stable, also across reorganisations
    EntryKind kind = EntryKind::Call;
    EntryStatus status = EntryStatus::Pending;
    base::Address account; ///< whose line it is
    base::Nrlc amount; ///< signed, as the account's total of wallet and contract changes; 0 for moves between the two
    base::Nrlc moved; ///< never negative: how much was moved, locked, paid …
    base::Wei coin; ///< sent with it
    base::Address counterparty; ///< zero: none
    base::DealId deal; ///< zero: none
    base::TaskId task; ///< zero: none
    QString appName;
    QString transaction;
    qint64 block = 0; ///< 0 while pending
    QDateTime at;
    std::optional<QDateTime> certifiedAt; ///< when a provisional one is expected to be final
    QString label; ///< the person's own words
    QString reason; ///< key of a rejected one; of a reverted transaction ": " and its text may follow
    friend bool operator==(const WalletEntry &, const WalletEntry &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("id", &WalletEntry::id),
                          json::field("kind", &WalletEntry::kind),
                          json::field("status", &WalletEntry::status),
                          json::field("account", &WalletEntry::account),
                          json::field("amount", &WalletEntry::amount),
                          json::field("moved", &WalletEntry::moved),
                          json::field("coin", &WalletEntry::coin),
                          json::field("counterparty", &WalletEntry::counterparty),
                          json::field("deal", &WalletEntry::deal),
                          json::field("task", &WalletEntry::task),
                          json::field("app_name", &WalletEntry::appName),
                          json::field("transaction", &WalletEntry::transaction),
                          json::field("block", &WalletEntry::block),
                          json::field("at", &WalletEntry::at),
                          json::field("certified_at", &WalletEntry::certifiedAt),
                          json::field("label", &WalletEntry::label),
                          json::field("reason", &WalletEntry::reason)};
    }
};

/// Which lines; empty members ask for all.
struct EntryQuery {
    QString text; ///< in labels, names of apps, addresses, hashes
    std::vector<EntryKind> kinds;
    std::optional<base::Address> account;
    QString before; ///< id of the last line of the page before; empty: the newest
    qint64 limit = 50;
    friend bool operator==(const EntryQuery &, const EntryQuery &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("text", &EntryQuery::text),
                          json::defaulted("kinds", &EntryQuery::kinds),
                          json::field("account", &EntryQuery::account),
                          json::defaulted("before", &EntryQuery::before),
                          json::defaulted("limit", &EntryQuery::limit)};
    }
};

} // namespace fallow::model
