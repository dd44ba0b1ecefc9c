#pragma once

#include "core/api/messages.h"
#include "core/model/wallet.h"
#include "core/model/wallet_entry.h"

/// Requests and replies of the wallet's half of the contract.
namespace fallow::api {

/// A secret on its way: to the X25519 key its reader gave, with a key pair made for this one
/// message (sealed_secret.h). Whoever sees the text sees nothing. Base64; all empty: no secret.
struct SealedSecret {
    QString senderKey;
    QString box;
    bool isEmpty() const { return box.isEmpty(); }
    friend bool operator==(const SealedSecret &, const SealedSecret &) = default;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("sender_key", &SealedSecret::senderKey),
                          json::defaulted("box", &SealedSecret::box)};
    }
};

struct SealKey {
    QString publicKey; ///< X25519, Base64; for as long as the core runs
    static constexpr auto jsonFields() { return std::tuple{json::field("public_key", &SealKey::publicKey)}; }
};

/// Without a password the OS keyring seals the vault.
struct CreateVaultRequest {
    qint64 words = 12; ///< or 24
    SealedSecret password;
    SealedSecret passphrase; ///< BIP-39's
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("words", &CreateVaultRequest::words),
                          json::defaulted("password", &CreateVaultRequest::password),
                          json::defaulted("passphrase", &CreateVaultRequest::passphrase)};
    }
};

struct RestoreVaultRequest {
    SealedSecret words;
    SealedSecret passphrase;
    SealedSecret password;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("words", &RestoreVaultRequest::words),
                          json::defaulted("passphrase", &RestoreVaultRequest::passphrase),
                          json::defaulted("password", &RestoreVaultRequest::password)};
    }
};

/// Of the request's meaning: a password, the words, the answers of a quiz.
struct SecretRequest {
    SealedSecret secret;
    static constexpr auto jsonFields() { return std::tuple{json::defaulted("secret", &SecretRequest::secret)}; }
};

struct ChangePasswordRequest {
    SealedSecret now; ///< empty: sealed by the keyring only
    SealedSecret wanted; ///< empty: by the keyring only from now on
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("now", &ChangePasswordRequest::now),
                          json::defaulted("wanted", &ChangePasswordRequest::wanted)};
    }
};

struct LockRulesRequest {
    std::optional<qint64> autoLockSeconds; ///< 0: never by itself
    std::optional<bool> workerStaysUnlocked;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("auto_lock_seconds", &LockRulesRequest::autoLockSeconds),
                          json::field("worker_stays_unlocked", &LockRulesRequest::workerStaysUnlocked)};
    }
};

struct SweepRuleRequest {
    bool isOn = false;
    QString above; ///< RLC as typed, exact: "2.5", "0"; of a rule that is switched off it is not read
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("on", &SweepRuleRequest::isOn),
                          json::defaulted("above", &SweepRuleRequest::above)};
    }
};

struct ShowWordsRequest {
    QString publicKey; ///< X25519, Base64, of who will show them
    SealedSecret password; ///< asked again where there is one
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("public_key", &ShowWordsRequest::publicKey),
                          json::defaulted("password", &ShowWordsRequest::password)};
    }
};

struct Quiz {
    std::vector<qint64> positions; ///< five, from 1
    static constexpr auto jsonFields() { return std::tuple{json::field("positions", &Quiz::positions)}; }
};

struct AddAccountRequest {
    QString label;
    std::optional<base::Address> watch; ///< absent: the next one of the words
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("label", &AddAccountRequest::label),
                          json::field("watch", &AddAccountRequest::watch)};
    }
};

/// A raw key in hex, or a V3 keystore with its password.
struct ImportKeyRequest {
    QString label;
    QJsonObject keystore; ///< empty: `secret` is the key itself
    SealedSecret secret;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("label", &ImportKeyRequest::label),
                          json::defaulted("keystore", &ImportKeyRequest::keystore),
                          json::field("secret", &ImportKeyRequest::secret)};
    }
};

struct ExportKeyRequest {
    base::Address account;
    SealedSecret password; ///< of the file to be
    SealedSecret vaultPassword; ///< asked again where there is one
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("account", &ExportKeyRequest::account),
                          json::field("password", &ExportKeyRequest::password),
                          json::defaulted("vault_password", &ExportKeyRequest::vaultPassword)};
    }
};

struct KeystoreReply {
    QJsonObject keystore;
    static constexpr auto jsonFields() { return std::tuple{json::field("keystore", &KeystoreReply::keystore)}; }
};

struct NameAccountRequest {
    base::Address account;
    QString label;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("account", &NameAccountRequest::account),
                          json::field("label", &NameAccountRequest::label)};
    }
};

struct AccountRequest {
    base::Address account;
    static constexpr auto jsonFields() { return std::tuple{json::field("account", &AccountRequest::account)}; }
};

struct StakeList {
    std::vector<model::Stake> stakes;
    static constexpr auto jsonFields() { return std::tuple{json::field("stakes", &StakeList::stakes)}; }
};

struct HistoryPage {
    std::vector<model::WalletEntry> entries; ///< newest first
    bool hasMore = false;
    qint64 readTo = 0; ///< the block up to which the chain was read
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("entries", &HistoryPage::entries), json::field("has_more", &HistoryPage::hasMore),
                          json::field("read_to", &HistoryPage::readTo)};
    }
};

struct ExportHistoryRequest {
    model::EntryQuery query;
    QString file; ///< absolute; ends in .csv or .json; never written over
    static constexpr auto jsonFields()
    {
        return std::tuple{json::defaulted("query", &ExportHistoryRequest::query),
                          json::field("file", &ExportHistoryRequest::file)};
    }
};

struct ExportedHistory {
    QString file;
    qint64 rows = 0;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("file", &ExportedHistory::file), json::field("rows", &ExportedHistory::rows)};
    }
};

struct LabelEntryRequest {
    QString id;
    QString label;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("id", &LabelEntryRequest::id), json::field("label", &LabelEntryRequest::label)};
    }
};

struct ContactList {
    std::vector<model::Contact> contacts;
    static constexpr auto jsonFields() { return std::tuple{json::field("contacts", &ContactList::contacts)}; }
};

/// An address or an EIP-681 payment URI, as typed, pasted or scanned.
struct PayeeRequest {
    QString text;
    static constexpr auto jsonFields() { return std::tuple{json::field("text", &PayeeRequest::text)}; }
};

struct PayeeReply {
    base::Address address;
    QString name; ///< of the address book or of an own account
    bool isNew = true;
    std::optional<base::Address> looksLike; ///< a known payee that it could be mistaken for
    QString amount; ///< of the URI, in RLC or coin; empty: none
    bool isCoin = false;
    static constexpr auto jsonFields()
    {
        return std::tuple{json::field("address", &PayeeReply::address), json::field("name", &PayeeReply::name),
                          json::field("is_new", &PayeeReply::isNew), json::field("looks_like", &PayeeReply::looksLike),
                          json::field("amount", &PayeeReply::amount), json::field("is_coin", &PayeeReply::isCoin)};
    }
};

} // namespace fallow::api
