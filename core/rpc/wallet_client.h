#pragma once

#include "core/api/wallet.h"

namespace fallow::rpc {

class Client;

/// The wallet's half of the contract over the connection of a Client, which owns it.
class WalletClient final : public api::Wallet
{
public:
    explicit WalletClient(Client &client) : m_client(client) {}

    api::Answer<model::WalletState> state(const api::Empty &request) override;
    api::Answer<api::SealKey> sealKey(const api::Empty &request) override;
    api::Answer<model::WalletState> create(const api::CreateVaultRequest &request) override;
    api::Answer<model::WalletState> restore(const api::RestoreVaultRequest &request) override;
    api::Answer<model::WalletState> unlock(const api::SecretRequest &request) override;
    api::Answer<model::WalletState> lock(const api::Empty &request) override;
    api::Answer<model::WalletState> setLockRules(const api::LockRulesRequest &request) override;
    api::Answer<model::WalletState> setSweepRule(const api::SweepRuleRequest &request) override;
    api::Answer<model::WalletState> changePassword(const api::ChangePasswordRequest &request) override;
    api::Answer<api::SecretRequest> showWords(const api::ShowWordsRequest &request) override;
    api::Answer<api::Quiz> quiz(const api::Empty &request) override;
    api::Answer<model::WalletState> answerQuiz(const api::SecretRequest &request) override;
    api::Answer<api::Empty> drill(const api::SecretRequest &request) override;
    api::Answer<model::WalletState> addAccount(const api::AddAccountRequest &request) override;
    api::Answer<model::WalletState> importKey(const api::ImportKeyRequest &request) override;
    api::Answer<api::KeystoreReply> exportKey(const api::ExportKeyRequest &request) override;
    api::Answer<model::WalletState> nameAccount(const api::NameAccountRequest &request) override;
    api::Answer<model::WalletState> useAccount(const api::AccountRequest &request) override;
    api::Answer<api::StakeList> stakes(const api::Empty &request) override;
    api::Answer<api::HistoryPage> history(const model::EntryQuery &request) override;
    api::Answer<api::ExportedHistory> exportHistory(const api::ExportHistoryRequest &request) override;
    api::Answer<api::Empty> labelEntry(const api::LabelEntryRequest &request) override;
    api::Answer<api::ContactList> contacts(const api::Empty &request) override;
    api::Answer<api::ContactList> putContact(const model::Contact &request) override;
    api::Answer<api::PayeeReply> checkPayee(const api::PayeeRequest &request) override;
    api::Answer<api::PreparedPayment> preparePayment(const api::PreparePaymentRequest &request) override;
    api::Answer<api::SentPayment> confirmPayment(const api::ConfirmRequest &request) override;
    api::Answer<api::PreparedSignature> prepareSignature(const api::PrepareSignatureRequest &request) override;
    api::Answer<api::SignatureReply> confirmSignature(const api::ConfirmRequest &request) override;

private:
    Client &m_client;
};

} // namespace fallow::rpc
