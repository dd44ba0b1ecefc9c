#pragma once

#include "core/base/ids.h"
#include "core/json/json.h"

#include <array>

namespace fallow::model {

/// How far the person's copy of the words is (product.md, Wallet).
enum class BackupState {
    Unknown, ///< not unlocked since the core started
    NotNeeded, ///< no words here: only imported keys or watched addresses
    Missing, ///< the words were never shown
    Shown, ///< shown, but no quiz was passed
    Done, ///< the quiz was passed
};

constexpr auto jsonNames(BackupState)
{
    using enum BackupState;
    using json::EnumName;
    return std::array{EnumName{Unknown, "unknown"}, EnumName{NotNeeded, "not_needed"},
                      EnumName{Missing, "missing"}, EnumName{Shown, "shown"}, EnumName{Done, "done"}};
}

enum class AccountOrigin {
    Words, ///< derived from the vault's words
    Imported, ///< a key of its own in the vault
    Keystore, ///< a key file beside the vault
    Watched, ///< an address only: nothing can be signed
};

constexpr auto jsonNames(AccountOrigin)
{
    using enum AccountOrigin;
    using json::EnumName;
    return std::array{EnumName{Words, "words"}, EnumName{Imported, "imported"},
                      EnumName{Keystore, "keystore"}, EnumName{Watched, "watched"}};
}

struct WalletAccount {
    base::Address address;
    QString label;
    AccountOrigin origin = AccountOrigin::Words;
    bool isOwner = false; ///< the one that pays and is paid
    bool isWorker = false; ///< the hot one
    friend bool operator==(const WalletAccount &, const WalletAccount &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("address", &WalletAccount::address),
                          json::field("label", &WalletAccount::label),
                          json::field("origin", &WalletAccount::origin),
                          json::field("is_owner", &WalletAccount::isOwner),
                          json::field("is_worker", &WalletAccount::isWorker)};
    }
};

/// The worker's earnings go to the owner by themselves: what it has free above an amount.
struct SweepRule {
    bool isOn = false;
    base::Nrlc above; ///< stays with the worker
    QString waitsFor; ///< reason key: what holds back the money that could go; empty: nothing does
    friend bool operator==(const SweepRule &, const SweepRule &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("on", &SweepRule::isOn), json::field("above", &SweepRule::above),
                          json::defaulted("waits_for", &SweepRule::waitsFor)};
    }
};

struct WalletState {
    bool exists = false; ///< there is a vault
    bool locked = true;
    bool sealedByPassword = false;
    bool sealedByKeyring = false;
    bool keyringAvailable = false;
    BackupState backup = BackupState::NotNeeded;
    qint64 autoLockSeconds = 300; ///< 0: never by itself
    bool workerStaysUnlocked = false; ///< the hot key works on while the vault is locked
    std::optional<QDateTime> locksAt; ///< while unlocked
    QString notice; ///< reason key of what the person should know: the older generation was used …
    std::vector<WalletAccount> accounts;
    SweepRule sweepRule;
    friend bool operator==(const WalletState &, const WalletState &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("exists", &WalletState::exists),
                          json::field("locked", &WalletState::locked),
                          json::field("sealed_by_password", &WalletState::sealedByPassword),
                          json::field("sealed_by_keyring", &WalletState::sealedByKeyring),
                          json::field("keyring_available", &WalletState::keyringAvailable),
                          json::field("backup", &WalletState::backup),
                          json::field("auto_lock_seconds", &WalletState::autoLockSeconds),
                          json::field("worker_stays_unlocked", &WalletState::workerStaysUnlocked),
                          json::field("locks_at", &WalletState::locksAt),
                          json::field("notice", &WalletState::notice),
                          json::field("accounts", &WalletState::accounts),
                          json::defaulted("sweep_rule", &WalletState::sweepRule)};
    }
};

/// RLC or coin that an account has locked in the contract, or may have back.
struct Stake {
    base::Address account;
    QString role; ///< "worker", "requester" or "pool"
    base::Nrlc amount;
    base::DealId deal;
    base::TaskId task;
    QString appName;
    std::optional<QDateTime> until; ///< the final deadline
    bool claimable = false; ///< overdue: claiming frees it
    friend bool operator==(const Stake &, const Stake &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("account", &Stake::account), json::field("role", &Stake::role),
                          json::field("amount", &Stake::amount), json::field("deal", &Stake::deal),
                          json::field("task", &Stake::task), json::field("app_name", &Stake::appName),
                          json::field("until", &Stake::until),
                          json::field("claimable", &Stake::claimable)};
    }
};

struct Contact {
    base::Address address;
    QString name;
    friend bool operator==(const Contact &, const Contact &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("address", &Contact::address), json::field("name", &Contact::name)};
    }
};

} // namespace fallow::model
