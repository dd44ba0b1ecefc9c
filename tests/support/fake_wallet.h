#pragma once

#include "core/api/sealed_secret.h"
#include "core/api/wallet.h"
#include "core/model/balance.h"

#include <functional>
#include <map>

namespace fallow::test
{

/// A vault, money and a history in memory, for tests and `fallow --offline`. Keeps the promises of
/// api::Wallet: what is locked refuses, tokens are good once, the quiz wants its five words,
/// no secret is ever plain in an answer. Nothing here is a real key.
class FakeWallet final : public api::Wallet
{
public:
    /// Told when the core is to push something.
    struct Listener {
        std::function<void(const model::WalletState &)> stateChanged;
        std::function<void(const std::vector<model::WalletEntry> &)> entriesChanged;
    };

    /// The words and the password of every made-up vault.
    static QString words();
    static QString password();

    /// A wallet in the middle of its life, unlocked, its words not written down yet.
    void fill();
    void setListener(Listener listener) { m_listener = std::move(listener); }
    /// Whether pages of an origin may ask an account to sign; unset: none may.
    using MaySign = std::function<bool(const QString &origin, const base::Address &account)>;
    void setMaySign(MaySign maySign) { m_maySign = std::move(maySign); }
    void setState(const model::WalletState &state);
    void setEntries(std::vector<model::WalletEntry> entries) { m_entries = std::move(entries); }
    void setStakes(std::vector<model::Stake> stakes) { m_stakes = std::move(stakes); }
    /// The next call of any method fails with this.
    void failNext(const base::Error &error) { m_nextError = error; }
    /// The next call never answers, as while the core is busy.
    void hangNext() { m_hangNext = true; }
    void setNow(const QDateTime &now) { m_now = now; }
    const model::WalletState &stateNow() const { return m_state; }
    const std::vector<model::WalletEntry> &entriesNow() const { return m_entries; }
    std::vector<model::Balance> balances() const;

    api::Answer<model::WalletState> state(const api::Empty &request) override;
    api::Answer<api::SealKey> sealKey(const api::Empty &request) override;
    api::Answer<model::WalletState> create(const api::CreateVaultRequest &request) override;
    api::Answer<model::WalletState> restore(const api::RestoreVaultRequest &request) override;
    api::Answer<model::WalletState> unlock(const api::SecretRequest &request) override;
    api::Answer<model::WalletState> lock(const api::Empty &request) override;
    api::Answer<model::WalletState> setLockRules(const api::LockRulesRequest &request) override;
    api::Answer<model::WalletState> setSweepRule(const api::SweepRuleRequest &request) override;
    api::Answer<model::WalletState> changePassword(
        const api::ChangePasswordRequest &request) override;
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
    api::Answer<api::ExportedHistory> exportHistory(
        const api::ExportHistoryRequest &request) override;
    api::Answer<api::Empty> labelEntry(const api::LabelEntryRequest &request) override;
    api::Answer<api::ContactList> contacts(const api::Empty &request) override;
    api::Answer<api::ContactList> putContact(const model::Contact &request) override;
    api::Answer<api::PayeeReply> checkPayee(const api::PayeeRequest &request) override;
    api::Answer<api::PreparedPayment> preparePayment(
        const api::PreparePaymentRequest &request) override;
    api::Answer<api::SentPayment> confirmPayment(const api::ConfirmRequest &request) override;
    api::Answer<api::PreparedSignature> prepareSignature(
        const api::PrepareSignatureRequest &request) override;
    api::Answer<api::SignatureReply> confirmSignature(const api::ConfirmRequest &request) override;

private:
    template <typename T> api::Answer<T> answer(base::Result<T> result);
    api::Answer<model::WalletState> answerState();
    api::Answer<model::WalletState> addToBook(model::WalletAccount account);
    base::Result<QString> opened(const api::SealedSecret &secret) const;
    base::Result<base::Done> checkWords(const api::SealedSecret &sealed) const;
    base::Result<base::Done> checkPassword(const api::SealedSecret &sealed) const;
    base::Result<base::Done> makeVault(const api::SealedSecret &password);
    base::Result<api::PayeeReply> payee(const QString &text) const;
    base::Result<api::PreparedPayment> prepared(const api::PreparePaymentRequest &request);
    base::Result<base::Done> priced(
        const api::PreparePaymentRequest &request, api::PreparedPayment &payment) const;
    void effects(const api::PreparePaymentRequest &request, api::PreparedPayment &payment) const;
    model::WalletEntry sent(
        const api::PreparePaymentRequest &request, const api::PreparedPayment &payment);
    const model::WalletAccount *owner() const;
    base::Result<base::Done> mayAsk(const QString &origin) const;

    api::SealBox m_box;
    Listener m_listener;
    model::WalletState m_state;
    QString m_password; ///< empty: the keyring
    bool m_quizzed = false;
    QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    base::Nrlc m_rlc, m_free, m_locked;
    base::Wei m_coin;
    std::vector<model::Stake> m_stakes;
    std::vector<model::WalletEntry> m_entries; ///< newest first
    std::vector<model::Contact> m_contacts;
    struct Promise {
        api::PreparePaymentRequest request;
        api::PreparedPayment payment;
    };
    std::map<QString, Promise> m_tokens;
    MaySign m_maySign;
    QString m_toSign; ///< token of the message prepared last
    QString m_signOrigin; ///< of the page that asked for it; empty: none did
    qint64 m_lastToken = 0;
    std::optional<base::Error> m_nextError;
    bool m_hangNext = false;
};

} // namespace fallow::test
