#include "core/rpc/wallet_client.h"

#include "core/rpc/client.h"

namespace fallow::rpc {

api::Answer<model::WalletState> WalletClient::state(const api::Empty &request)
{
    return m_client.ask(&api::Wallet::state, request);
}
api::Answer<api::SealKey> WalletClient::sealKey(const api::Empty &request)
{
    return m_client.ask(&api::Wallet::sealKey, request);
}
api::Answer<model::WalletState> WalletClient::create(const api::CreateVaultRequest &request)
{
    return m_client.ask(&api::Wallet::create, request);
}
api::Answer<model::WalletState> WalletClient::restore(const api::RestoreVaultRequest &request)
{
    return m_client.ask(&api::Wallet::restore, request);
}
api::Answer<model::WalletState> WalletClient::unlock(const api::SecretRequest &request)
{
    return m_client.ask(&api::Wallet::unlock, request);
}
api::Answer<model::WalletState> WalletClient::lock(const api::Empty &request)
{
    return m_client.ask(&api::Wallet::lock, request);
}
api::Answer<model::WalletState> WalletClient::setLockRules(const api::LockRulesRequest &request)
{
    return m_client.ask(&api::Wallet::setLockRules, request);
}
api::Answer<model::WalletState> WalletClient::setSweepRule(const api::SweepRuleRequest &request)
{
    return m_client.ask(&api::Wallet::setSweepRule, request);
}
api::Answer<model::WalletState> WalletClient::changePassword(const api::ChangePasswordRequest &request)
{
    return m_client.ask(&api::Wallet::changePassword, request);
}
api::Answer<api::SecretRequest> WalletClient::showWords(const api::ShowWordsRequest &request)
{
    return m_client.ask(&api::Wallet::showWords, request);
}
api::Answer<api::Quiz> WalletClient::quiz(const api::Empty &request)
{
    return m_client.ask(&api::Wallet::quiz, request);
}
api::Answer<model::WalletState> WalletClient::answerQuiz(const api::SecretRequest &request)
{
    return m_client.ask(&api::Wallet::answerQuiz, request);
}
api::Answer<api::Empty> WalletClient::drill(const api::SecretRequest &request)
{
    return m_client.ask(&api::Wallet::drill, request);
}
api::Answer<model::WalletState> WalletClient::addAccount(const api::AddAccountRequest &request)
{
    return m_client.ask(&api::Wallet::addAccount, request);
}
api::Answer<model::WalletState> WalletClient::importKey(const api::ImportKeyRequest &request)
{
    return m_client.ask(&api::Wallet::importKey, request);
}
api::Answer<api::KeystoreReply> WalletClient::exportKey(const api::ExportKeyRequest &request)
{
    return m_client.ask(&api::Wallet::exportKey, request);
}
api::Answer<model::WalletState> WalletClient::nameAccount(const api::NameAccountRequest &request)
{
    return m_client.ask(&api::Wallet::nameAccount, request);
}
api::Answer<model::WalletState> WalletClient::useAccount(const api::AccountRequest &request)
{
    return m_client.ask(&api::Wallet::useAccount, request);
}
api::Answer<api::StakeList> WalletClient::stakes(const api::Empty &request)
{
    return m_client.ask(&api::Wallet::stakes, request);
}
api::Answer<api::HistoryPage> WalletClient::history(const model::EntryQuery &request)
{
    return m_client.ask(&api::Wallet::history, request);
}
api::Answer<api::ExportedHistory> WalletClient::exportHistory(const api::ExportHistoryRequest &request)
{
    return m_client.ask(&api::Wallet::exportHistory, request);
}
api::Answer<api::Empty> WalletClient::labelEntry(const api::LabelEntryRequest &request)
{
    return m_client.ask(&api::Wallet::labelEntry, request);
}
api::Answer<api::ContactList> WalletClient::contacts(const api::Empty &request)
{
    return m_client.ask(&api::Wallet::contacts, request);
}
api::Answer<api::ContactList> WalletClient::putContact(const model::Contact &request)
{
    return m_client.ask(&api::Wallet::putContact, request);
}
api::Answer<api::PayeeReply> WalletClient::checkPayee(const api::PayeeRequest &request)
{
    return m_client.ask(&api::Wallet::checkPayee, request);
}
api::Answer<api::PreparedPayment> WalletClient::preparePayment(const api::PreparePaymentRequest &request)
{
    return m_client.ask(&api::Wallet::preparePayment, request);
}
api::Answer<api::SentPayment> WalletClient::confirmPayment(const api::ConfirmRequest &request)
{
    return m_client.ask(&api::Wallet::confirmPayment, request);
}
api::Answer<api::PreparedSignature> WalletClient::prepareSignature(const api::PrepareSignatureRequest &request)
{
    return m_client.ask(&api::Wallet::prepareSignature, request);
}
api::Answer<api::SignatureReply> WalletClient::confirmSignature(const api::ConfirmRequest &request)
{
    return m_client.ask(&api::Wallet::confirmSignature, request);
}

} // namespace fallow::rpc
