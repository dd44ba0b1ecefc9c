#pragma once

#include "core/api/wallet.h"

namespace fallow::api {

/// Answers every call with one reason: where there is no wallet, and what fakes build upon.
class RefusingWallet : public Wallet
{
public:
    explicit RefusingWallet(base::Error error) : m_error(std::move(error)) {}

    Answer<model::WalletState> state(const Empty &) override { return refuse<model::WalletState>(); }
    Answer<SealKey> sealKey(const Empty &) override { return refuse<SealKey>(); }
    Answer<model::WalletState> create(const CreateVaultRequest &) override { return refuse<model::WalletState>(); }
    Answer<model::WalletState> restore(const RestoreVaultRequest &) override { return refuse<model::WalletState>(); }
    Answer<model::WalletState> unlock(const SecretRequest &) override { return refuse<model::WalletState>(); }
    Answer<model::WalletState> lock(const Empty &) override { return refuse<model::WalletState>(); }
    Answer<model::WalletState> setLockRules(const LockRulesRequest &) override { return refuse<model::WalletState>(); }
    Answer<model::WalletState> changePassword(const ChangePasswordRequest &) override { return refuse<model::WalletState>(); }
    Answer<SecretRequest> showWords(const ShowWordsRequest &) override { return refuse<SecretRequest>(); }
    Answer<Quiz> quiz(const Empty &) override { return refuse<Quiz>(); }
    Answer<model::WalletState> answerQuiz(const SecretRequest &) override { return refuse<model::WalletState>(); }
    Answer<Empty> drill(const SecretRequest &) override { return refuse<Empty>(); }
    Answer<model::WalletState> addAccount(const AddAccountRequest &) override { return refuse<model::WalletState>(); }
    Answer<model::WalletState> importKey(const ImportKeyRequest &) override { return refuse<model::WalletState>(); }
    Answer<KeystoreReply> exportKey(const ExportKeyRequest &) override { return refuse<KeystoreReply>(); }
    Answer<model::WalletState> nameAccount(const NameAccountRequest &) override { return refuse<model::WalletState>(); }
    Answer<model::WalletState> useAccount(const AccountRequest &) override { return refuse<model::WalletState>(); }
    Answer<StakeList> stakes(const Empty &) override { return refuse<StakeList>(); }
    Answer<HistoryPage> history(const model::EntryQuery &) override { return refuse<HistoryPage>(); }
    Answer<ExportedHistory> exportHistory(const ExportHistoryRequest &) override { return refuse<ExportedHistory>(); }
    Answer<Empty> labelEntry(const LabelEntryRequest &) override { return refuse<Empty>(); }
    Answer<ContactList> contacts(const Empty &) override { return refuse<ContactList>(); }
    Answer<ContactList> putContact(const model::Contact &) override { return refuse<ContactList>(); }
    Answer<PayeeReply> checkPayee(const PayeeRequest &) override { return refuse<PayeeReply>(); }
    Answer<PreparedPayment> preparePayment(const PreparePaymentRequest &) override { return refuse<PreparedPayment>(); }
    Answer<SentPayment> confirmPayment(const ConfirmRequest &) override { return refuse<SentPayment>(); }
    Answer<PreparedSignature> prepareSignature(const PrepareSignatureRequest &) override { return refuse<PreparedSignature>(); }
    Answer<SignatureReply> confirmSignature(const ConfirmRequest &) override { return refuse<SignatureReply>(); }

private:
    template<typename T>
    Answer<T> refuse() const
    {
        return QtFuture::makeReadyFuture(base::Result<T>(m_error));
    }
    base::Error m_error;
};

} // namespace fallow::api
