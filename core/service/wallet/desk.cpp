#include "core/service/wallet/desk.h"

#include "core/base/future.h"
#include "core/service/wallet/sweep.h"

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::readyWith;
using base::Result;
using base::operator""_reason;

WalletDesk::WalletDesk(WalletKeys &keys, store::Database &database) :
    m_keys(keys),
    m_contactRows(database),
    m_contacts(m_contactRows)
{
    connect(&keys, &WalletKeys::changed, this, [this] { Q_EMIT changed(stateNow()); });
}

void WalletDesk::setRoles(const Roles &roles)
{
    m_roles = roles;
    Q_EMIT changed(stateNow());
}

void WalletDesk::setBooks(WalletHistory *history, WalletStakes *stakes)
{
    m_history = history;
    m_stakes = stakes;
}

model::WalletState WalletDesk::stateNow() const
{
    model::WalletState state = m_keys.state();
    const auto entryOf = [&state](const base::Address &address) -> model::WalletAccount & {
        const auto known = std::find_if(state.accounts.begin(), state.accounts.end(),
                                        [&](const model::WalletAccount &account) { return account.address == address; });
        if (known != state.accounts.end())
            return *known;
        return state.accounts.emplace_back(model::WalletAccount{.address = address, .origin = model::AccountOrigin::Watched});
    };
    if (m_sweep.state)
        state.sweepRule = m_sweep.state();
    for (model::WalletAccount &account : state.accounts)
        account.isWorker = account.address == m_roles.worker;
    if (!m_roles.worker.isZero()) {
        model::WalletAccount &worker = entryOf(m_roles.worker);
        worker.isWorker = true;
        if (m_roles.hasWorkerKeystore)
            worker.origin = model::AccountOrigin::Keystore;
    }
    if (!m_roles.owner.isZero()) {
        model::WalletAccount &owner = entryOf(m_roles.owner);
        owner.isOwner = true;
        if (m_roles.hasOwnerKeystore)
            owner.origin = model::AccountOrigin::Keystore;
    }
    if (!state.exists) { // keystores are opened by the core's start; names stand in the address book
        state.locked = !m_roles.hasOwnerKeystore;
        for (model::WalletAccount &account : state.accounts)
            account.label = m_contacts.nameOf(account.address).value_or(QString());
    }
    return state;
}

WalletDesk::State WalletDesk::completed(State state)
{
    return base::then(this, std::move(state), [this](const Result<model::WalletState> &done) -> Result<model::WalletState> {
        return done ? stateNow() : done;
    });
}

WalletDesk::State WalletDesk::state(const api::Empty &)
{
    return QtFuture::makeReadyFuture(Result<model::WalletState>(stateNow()));
}

api::Answer<api::SealKey> WalletDesk::sealKey(const api::Empty &)
{
    return QtFuture::makeReadyFuture(Result<api::SealKey>(m_keys.sealKey()));
}

WalletDesk::State WalletDesk::create(const api::CreateVaultRequest &request)
{
    return completed(m_keys.create(request));
}

WalletDesk::State WalletDesk::restore(const api::RestoreVaultRequest &request)
{
    return completed(m_keys.restore(request));
}

WalletDesk::State WalletDesk::unlock(const api::SecretRequest &request)
{
    return completed(m_keys.unlock(request));
}

WalletDesk::State WalletDesk::lock(const api::Empty &)
{
    return completed(m_keys.lock());
}

WalletDesk::State WalletDesk::setLockRules(const api::LockRulesRequest &request)
{
    return completed(m_keys.setLockRules(request));
}

WalletDesk::State WalletDesk::setSweepRule(const api::SweepRuleRequest &request)
{
    const auto above = sweepRuleOf(request);
    const auto set = above ? m_sweep.set(*above) : Result<base::Done>(above.error());
    if (!set)
        return readyWith<model::WalletState>(set.error());
    sweepChanged();
    return readyWith<model::WalletState>(stateNow());
}

WalletDesk::State WalletDesk::changePassword(const api::ChangePasswordRequest &request)
{
    return completed(m_keys.changePassword(request));
}

api::Answer<api::SecretRequest> WalletDesk::showWords(const api::ShowWordsRequest &request)
{
    return m_keys.showWords(request);
}

api::Answer<api::Quiz> WalletDesk::quiz(const api::Empty &)
{
    return m_keys.quiz();
}

WalletDesk::State WalletDesk::answerQuiz(const api::SecretRequest &request)
{
    return completed(m_keys.answerQuiz(request));
}

api::Answer<api::Empty> WalletDesk::drill(const api::SecretRequest &request)
{
    return m_keys.drill(request);
}

WalletDesk::State WalletDesk::addAccount(const api::AddAccountRequest &request)
{
    if (request.watch && !m_keys.exists())
        return watchOwner(*request.watch, request.label);
    return completed(m_keys.addAccount(request));
}

/// Earning without a key: before there is a vault, the address that is watched is the owner.
WalletDesk::State WalletDesk::watchOwner(const base::Address &address, const QString &label)
{
    if (!label.isEmpty()) {
        if (const auto named = m_contacts.put({address, label}); !named)
            return readyWith<model::WalletState>(named.error());
    }
    return useAccount({address});
}

WalletDesk::State WalletDesk::importKey(const api::ImportKeyRequest &request)
{
    return completed(m_keys.importKey(request));
}

api::Answer<api::KeystoreReply> WalletDesk::exportKey(const api::ExportKeyRequest &request)
{
    return m_keys.exportKey(request);
}

WalletDesk::State WalletDesk::nameAccount(const api::NameAccountRequest &request)
{
    if (m_keys.exists())
        return completed(m_keys.nameAccount(request));
    if (const auto named = m_contacts.put({request.account, request.label}); !named)
        return readyWith<model::WalletState>(named.error());
    const model::WalletState named = stateNow();
    Q_EMIT changed(named);
    return readyWith<model::WalletState>(named);
}

WalletDesk::State WalletDesk::useAccount(const api::AccountRequest &request)
{
    if (const auto done = m_useAccount(request.account); !done)
        return QtFuture::makeReadyFuture(Result<model::WalletState>(done.error()));
    return QtFuture::makeReadyFuture(Result<model::WalletState>(stateNow()));
}

api::Answer<api::StakeList> WalletDesk::stakes(const api::Empty &)
{
    return m_stakes ? m_stakes->list() : readyWith<api::StakeList>(m_trouble());
}

api::Answer<api::HistoryPage> WalletDesk::history(const model::EntryQuery &query)
{
    return readyWith<api::HistoryPage>(m_history ? m_history->page(query) : m_trouble());
}

api::Answer<api::ExportedHistory> WalletDesk::exportHistory(const api::ExportHistoryRequest &request)
{
    return m_history ? m_history->exportTo(request) : readyWith<api::ExportedHistory>(m_trouble());
}

api::Answer<api::Empty> WalletDesk::labelEntry(const api::LabelEntryRequest &request)
{
    const auto done = m_history ? m_history->label(request) : Result<base::Done>(m_trouble());
    return readyWith<api::Empty>(done ? Result<api::Empty>(api::Empty{}) : Result<api::Empty>(done.error()));
}

api::Answer<api::ContactList> WalletDesk::contacts(const api::Empty &)
{
    return readyWith<api::ContactList>(m_contacts.list());
}

api::Answer<api::ContactList> WalletDesk::putContact(const model::Contact &contact)
{
    return readyWith<api::ContactList>(m_contacts.put(contact));
}

base::Error WalletDesk::noPayments() const
{
    if (m_history == nullptr)
        return m_trouble();
    return base::fail(Code::Denied, "wallet.no_key"_reason, QStringLiteral("the owner is only an address here"));
}

api::Answer<api::PayeeReply> WalletDesk::checkPayee(const api::PayeeRequest &request)
{
    if (!m_payments && !m_keys.exists()) // an address to watch
        return readyWith(payeeReply(request.text.trimmed(), {.known = m_contacts.known()}));
    return readyWith<api::PayeeReply>(m_payments ? m_payments->checkPayee(request.text) : noPayments());
}

api::Answer<api::PreparedPayment> WalletDesk::preparePayment(const api::PreparePaymentRequest &request)
{
    if (request.origin.isEmpty()) // a page that asks on and on must not keep the wallet open
        m_keys.used();
    return m_payments ? m_payments->prepare(request) : readyWith<api::PreparedPayment>(noPayments());
}

api::Answer<api::SentPayment> WalletDesk::confirmPayment(const api::ConfirmRequest &request)
{
    m_keys.used();
    return m_payments ? m_payments->confirm(request.token) : readyWith<api::SentPayment>(noPayments());
}

api::Answer<api::PreparedSignature> WalletDesk::prepareSignature(const api::PrepareSignatureRequest &request)
{
    if (request.origin.isEmpty())
        m_keys.used();
    return readyWith<api::PreparedSignature>(m_payments ? m_payments->prepareSignature(request) : noPayments());
}

api::Answer<api::SignatureReply> WalletDesk::confirmSignature(const api::ConfirmRequest &request)
{
    m_keys.used();
    return readyWith<api::SignatureReply>(m_payments ? m_payments->confirmSignature(request.token) : noPayments());
}

} // namespace fallow::service
