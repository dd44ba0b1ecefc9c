#pragma once

#include "core/api/payment_messages.h"
#include "core/api/wallet_messages.h"

#include <QFuture>

namespace fallow::api {

template<typename T>
using Answer = QFuture<base::Result<T>>;

/// The wallet's half of the contract; `Core::wallet` hands it out. No secret is ever plain in a
/// message. What needs a key that is locked fails with `wallet.locked`, what needs one that is not
/// here with `wallet.no_key`.
class Wallet
{
public:
    virtual ~Wallet() = default;

    virtual Answer<model::WalletState> state(const Empty &request) = 0;
    virtual Answer<SealKey> sealKey(const Empty &request) = 0;

    /// Reasons: `wallet.vault_exists`, `wallet.no_keyring`, `wallet.bad_word_count`, `wallet.vault_unwritable`.
    virtual Answer<model::WalletState> create(const CreateVaultRequest &request) = 0;
    /// Reasons: those of `create`, `wallet.unknown_word` (detail: which), `wallet.bad_words_checksum`.
    virtual Answer<model::WalletState> restore(const RestoreVaultRequest &request) = 0;
    /// Reasons: `wallet.no_vault`, `wallet.wrong_password`, `wallet.vault_damaged`, `wallet.no_keyring`.
    virtual Answer<model::WalletState> unlock(const SecretRequest &request) = 0;
    virtual Answer<model::WalletState> lock(const Empty &request) = 0;
    virtual Answer<model::WalletState> setLockRules(const LockRulesRequest &request) = 0;
    /// Until it is switched off or another network is used. Reasons: `wallet.bad_amount`,
    /// `wallet.too_many_decimals`, `wallet.above_supply`, `wallet.no_owner`, `wallet.locked`,
    /// `settings.unwritable`.
    virtual Answer<model::WalletState> setSweepRule(const SweepRuleRequest &request) = 0;
    virtual Answer<model::WalletState> changePassword(const ChangePasswordRequest &request) = 0;

    /// Sealed to the key of the request. Words and keys go out only after the vault was opened once
    /// more, by its password or by the keyring's key, however open it is.
    virtual Answer<SecretRequest> showWords(const ShowWordsRequest &request) = 0;
    virtual Answer<Quiz> quiz(const Empty &request) = 0;
    /// The words at the positions of the quiz, in its order. Reasons: `wallet.quiz_wrong`, `wallet.no_quiz`.
    virtual Answer<model::WalletState> answerQuiz(const SecretRequest &request) = 0;
    /// All the words, typed from paper. Reasons: as `restore`, `wallet.drill_differs`.
    virtual Answer<Empty> drill(const SecretRequest &request) = 0;

    /// An address that is watched before there is a vault becomes the owner, whose key is elsewhere.
    /// Reasons: `wallet.account_exists`, `wallet.locked`, `wallet.payee_is_zero`,
    /// `wallet.owner_is_keystore`.
    virtual Answer<model::WalletState> addAccount(const AddAccountRequest &request) = 0;
    virtual Answer<model::WalletState> importKey(const ImportKeyRequest &request) = 0;
    virtual Answer<KeystoreReply> exportKey(const ExportKeyRequest &request) = 0;
    virtual Answer<model::WalletState> nameAccount(const NameAccountRequest &request) = 0;
    /// Pays and is paid from now on. Reasons: `wallet.no_account`,
    /// `wallet.is_worker_account`, `wallet.owner_has_stake`, `wallet.payment_under_way`.
    virtual Answer<model::WalletState> useAccount(const AccountRequest &request) = 0;

    virtual Answer<StakeList> stakes(const Empty &request) = 0;
    virtual Answer<HistoryPage> history(const model::EntryQuery &request) = 0;
    /// Reasons: `wallet.file_exists`, `wallet.file_unwritable`, `wallet.bad_format`.
    virtual Answer<ExportedHistory> exportHistory(const ExportHistoryRequest &request) = 0;
    virtual Answer<Empty> labelEntry(const LabelEntryRequest &request) = 0;

    virtual Answer<ContactList> contacts(const Empty &request) = 0;
    /// An empty name takes it out of the book.
    virtual Answer<ContactList> putContact(const model::Contact &request) = 0;
    /// Reasons: `evm.bad_address`, `evm.bad_checksum`, `wallet.bad_uri`, `wallet.other_chain`.
    virtual Answer<PayeeReply> checkPayee(const PayeeRequest &request) = 0;

    /// Signs nothing. Reasons: `wallet.bad_amount`, `wallet.too_many_decimals`, `wallet.not_enough_*`,
    /// `wallet.backup_first`, `wallet.fee_above_cap`, `evm.bad_checksum`, `web.not_granted`, `chain.*`.
    virtual Answer<PreparedPayment> preparePayment(const PreparePaymentRequest &request) = 0;
    /// Reasons: `wallet.unknown_token`, `wallet.locked`, `chain.*`.
    virtual Answer<SentPayment> confirmPayment(const ConfirmRequest &request) = 0;
    /// Reasons: `wallet.bad_message`, `evm.bad_typed_data`, `web.not_granted`.
    virtual Answer<PreparedSignature> prepareSignature(const PrepareSignatureRequest &request) = 0;
    virtual Answer<SignatureReply> confirmSignature(const ConfirmRequest &request) = 0;
};

} // namespace fallow::api
