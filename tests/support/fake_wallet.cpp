#include "tests/support/fake_wallet.h"

#include "core/evm/address.h"
#include "tests/support/fake_wallet_answer.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace fallow::test
{

using base::Code;
using base::Done;
using base::fail;
using base::Result;
using base::operator""_reason;
using model::AccountOrigin;
using model::BackupState;
using model::WalletState;

namespace
{

const std::vector<qint64> quizPositions{2, 5, 7, 9, 12};

QStringList split(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts);
}

} // namespace

QString FakeWallet::words()
{
    return QStringLiteral(
        "legal winner thank year wave sausage worth useful legal winner thank yellow");
}

QString FakeWallet::password()
{
    return QStringLiteral("four plain words here");
}

void FakeWallet::setState(const WalletState &state)
{
    m_state = state;
    m_password = state.sealedByPassword ? password() : QString();
    if (m_listener.stateChanged)
        m_listener.stateChanged(m_state);
}

const model::WalletAccount *FakeWallet::owner() const
{
    const auto &accounts = m_state.accounts;
    const auto found = std::find_if(
        accounts.begin(), accounts.end(), [](const auto &each) { return each.isOwner; });
    return found == accounts.end() ? nullptr : &*found;
}

api::Answer<WalletState> FakeWallet::answerState()
{
    if (m_listener.stateChanged)
        m_listener.stateChanged(m_state);
    return answer<WalletState>(m_state);
}

Result<QString> FakeWallet::opened(const api::SealedSecret &secret) const
{
    if (secret.isEmpty())
        return QString();
    return m_box.open(secret).transform([](base::SecretBytes &&bytes) {
        return QString::fromUtf8(
            reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    });
}

Result<Done> FakeWallet::checkWords(const api::SealedSecret &sealed) const
{
    const auto text = opened(sealed);
    if (!text)
        return text.error();
    const QStringList typed = split(*text);
    const QStringList right = split(words());
    if (typed.size() != 12 && typed.size() != 24)
        return fail(Code::InvalidArgument, "wallet.bad_word_count"_reason);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (!right.contains(typed[i]))
            return fail(Code::InvalidArgument, "wallet.unknown_word"_reason,
                QStringLiteral("word %1").arg(i + 1));
    }
    return typed == right ? Result<Done>(Done{})
                          : fail(Code::InvalidArgument, "wallet.bad_words_checksum"_reason);
}

Result<Done> FakeWallet::checkPassword(const api::SealedSecret &sealed) const
{
    const auto text = opened(sealed);
    if (!text)
        return text.error();
    return *text == m_password ? Result<Done>(Done{})
                               : fail(Code::Denied, "wallet.wrong_password"_reason);
}

Result<Done> FakeWallet::makeVault(const api::SealedSecret &password)
{
    const auto text = opened(password);
    if (!text)
        return text.error();
    if (m_state.exists)
        return fail(Code::Conflict, "wallet.vault_exists"_reason);
    if (text->isEmpty() && !m_state.keyringAvailable)
        return fail(Code::Unavailable, "wallet.no_keyring"_reason);
    const bool keyring = m_state.keyringAvailable;
    fill();
    m_password = *text;
    m_state.keyringAvailable = keyring;
    m_state.sealedByPassword = !m_password.isEmpty();
    m_state.sealedByKeyring = m_password.isEmpty();
    m_state.backup = BackupState::Missing;
    m_entries.clear();
    m_stakes.clear();
    m_rlc = m_free = m_locked = {};
    m_coin = {};
    return Done{};
}

api::Answer<WalletState> FakeWallet::state(const api::Empty &)
{
    return answer<WalletState>(m_state);
}

api::Answer<api::SealKey> FakeWallet::sealKey(const api::Empty &)
{
    return answer<api::SealKey>(api::SealKey{m_box.publicKey()});
}

api::Answer<WalletState> FakeWallet::create(const api::CreateVaultRequest &request)
{
    if (request.words != 12 && request.words != 24)
        return answer<WalletState>(fail(Code::InvalidArgument, "wallet.bad_word_count"_reason));
    if (const auto made = makeVault(request.password); !made)
        return answer<WalletState>(made.error());
    return answerState();
}

api::Answer<WalletState> FakeWallet::restore(const api::RestoreVaultRequest &request)
{
    if (const auto good = checkWords(request.words); !good)
        return answer<WalletState>(good.error());
    if (const auto made = makeVault(request.password); !made)
        return answer<WalletState>(made.error());
    m_state.backup = BackupState::Done;
    return answerState();
}

api::Answer<WalletState> FakeWallet::unlock(const api::SecretRequest &request)
{
    if (!m_state.exists)
        return answer<WalletState>(fail(Code::NotFound, "wallet.no_vault"_reason));
    if (const auto right = checkPassword(request.secret); !right)
        return answer<WalletState>(right.error());
    m_state.locked = false;
    m_state.locksAt = m_now.addSecs(m_state.autoLockSeconds);
    return answerState();
}

api::Answer<WalletState> FakeWallet::lock(const api::Empty &)
{
    m_state.locked = true;
    m_state.locksAt.reset();
    m_quizzed = false;
    return answerState();
}

api::Answer<WalletState> FakeWallet::setLockRules(const api::LockRulesRequest &request)
{
    if (m_nextError)
        return answer<WalletState>(m_state); // nothing changes
    if (m_state.locked)
        return answer<WalletState>(fail(Code::Denied, "wallet.locked"_reason));
    m_state.autoLockSeconds = request.autoLockSeconds.value_or(m_state.autoLockSeconds);
    m_state.workerStaysUnlocked = request.workerStaysUnlocked.value_or(m_state.workerStaysUnlocked);
    return answerState();
}

api::Answer<WalletState> FakeWallet::setSweepRule(const api::SweepRuleRequest &request)
{
    if (m_nextError)
        return answer<WalletState>(m_state); // nothing changes
    if (request.isOn && m_state.locked)
        return answer<WalletState>(fail(Code::Denied, "wallet.locked"_reason));
    const auto above = request.isOn ? base::parseRlc(request.above) : Result<base::Nrlc>(base::Nrlc{});
    if (!above)
        return answer<WalletState>(fail(Code::InvalidArgument, "wallet.bad_amount"_reason));
    m_state.sweepRule = {.isOn = request.isOn, .above = *above};
    return answerState();
}

api::Answer<WalletState> FakeWallet::changePassword(const api::ChangePasswordRequest &request)
{
    if (const auto right = checkPassword(request.now); !right)
        return answer<WalletState>(right.error());
    const auto wanted = opened(request.wanted);
    if (!wanted)
        return answer<WalletState>(wanted.error());
    if (wanted->isEmpty() && !m_state.keyringAvailable)
        return answer<WalletState>(fail(Code::Unavailable, "wallet.no_keyring"_reason));
    m_password = *wanted;
    m_state.sealedByPassword = !wanted->isEmpty();
    m_state.sealedByKeyring = wanted->isEmpty();
    return answerState();
}

api::Answer<api::SecretRequest> FakeWallet::showWords(const api::ShowWordsRequest &request)
{
    using Reply = api::SecretRequest;
    if (m_state.locked)
        return answer<Reply>(fail(Code::Denied, "wallet.locked"_reason));
    if (const auto right = checkPassword(request.password); !right)
        return answer<Reply>(right.error());
    const auto sealed = api::seal(base::SecretBytes(words().toUtf8()), request.publicKey);
    if (!sealed)
        return answer<Reply>(sealed.error());
    if (m_state.backup == BackupState::Missing)
        m_state.backup = BackupState::Shown;
    if (m_listener.stateChanged)
        m_listener.stateChanged(m_state);
    return answer<Reply>(Reply{*sealed});
}

api::Answer<api::Quiz> FakeWallet::quiz(const api::Empty &)
{
    if (m_state.locked)
        return answer<api::Quiz>(fail(Code::Denied, "wallet.locked"_reason));
    m_quizzed = true;
    return answer<api::Quiz>(api::Quiz{quizPositions});
}

api::Answer<WalletState> FakeWallet::answerQuiz(const api::SecretRequest &request)
{
    if (!std::exchange(m_quizzed, false))
        return answer<WalletState>(fail(Code::Conflict, "wallet.no_quiz"_reason));
    const auto text = opened(request.secret);
    if (!text)
        return answer<WalletState>(text.error());
    QStringList right;
    for (const qint64 position : quizPositions)
        right += split(words())[position - 1];
    if (split(*text) != right)
        return answer<WalletState>(fail(Code::InvalidArgument, "wallet.quiz_wrong"_reason));
    m_state.backup = BackupState::Done;
    return answerState();
}

api::Answer<api::Empty> FakeWallet::drill(const api::SecretRequest &request)
{
    const auto good = checkWords(request.secret);
    return good ? answer<api::Empty>(api::Empty{}) : answer<api::Empty>(good.error());
}

api::Answer<WalletState> FakeWallet::addAccount(const api::AddAccountRequest &request)
{
    model::WalletAccount account{.label = request.label};
    if (request.watch) {
        account.address = *request.watch;
        account.origin = AccountOrigin::Watched;
    } else if (m_state.locked) {
        return answer<WalletState>(fail(Code::Denied, "wallet.locked"_reason));
    } else {
        account.address.data()[0] = static_cast<uint8_t>(0xa0 + m_state.accounts.size());
    }
    return addToBook(account);
}

api::Answer<WalletState> FakeWallet::addToBook(model::WalletAccount account)
{
    for (const model::WalletAccount &each : m_state.accounts) {
        if (each.address == account.address)
            return answer<WalletState>(fail(Code::Conflict, "wallet.account_exists"_reason));
    }
    account.isOwner = owner() == nullptr;
    m_state.accounts.push_back(account);
    return answerState();
}

api::Answer<WalletState> FakeWallet::importKey(const api::ImportKeyRequest &request)
{
    if (m_state.locked)
        return answer<WalletState>(fail(Code::Denied, "wallet.locked"_reason));
    const auto secret = opened(request.secret);
    if (!secret)
        return answer<WalletState>(secret.error());
    if (request.keystore.isEmpty() && secret->size() != 64)
        return answer<WalletState>(fail(Code::InvalidArgument, "wallet.key_wrong_length"_reason));
    if (!request.keystore.isEmpty() && request.keystore[u"version"].toInt() != 3)
        return answer<WalletState>(fail(Code::InvalidArgument, "wallet.bad_keystore"_reason));
    if (!request.keystore.isEmpty() && *secret != password())
        return answer<WalletState>(fail(Code::Denied, "wallet.wrong_password"_reason));
    model::WalletAccount account{.label = request.label, .origin = AccountOrigin::Imported};
    account.address.data()[0] = request.keystore.isEmpty() ? 0xee : 0xef;
    return addToBook(account);
}

api::Answer<api::KeystoreReply> FakeWallet::exportKey(const api::ExportKeyRequest &request)
{
    using Reply = api::KeystoreReply;
    if (m_state.locked)
        return answer<Reply>(fail(Code::Denied, "wallet.locked"_reason));
    const auto password = opened(request.password);
    if (!password || password->isEmpty())
        return answer<Reply>(fail(Code::InvalidArgument, "wallet.password_needed"_reason));
    if (const auto right = checkPassword(request.vaultPassword); !right)
        return answer<Reply>(right.error());
    for (const model::WalletAccount &each : m_state.accounts) {
        if (each.address != request.account)
            continue;
        if (each.origin == AccountOrigin::Watched)
            return answer<Reply>(fail(Code::NotFound, "wallet.watch_only"_reason));
        return answer<Reply>(Reply{QJsonObject{{QStringLiteral("version"), 3},
            {QStringLiteral("address"), request.account.toString().mid(2)}}});
    }
    return answer<Reply>(fail(Code::NotFound, "wallet.no_account"_reason));
}

api::Answer<WalletState> FakeWallet::nameAccount(const api::NameAccountRequest &request)
{
    for (model::WalletAccount &each : m_state.accounts) {
        if (each.address != request.account)
            continue;
        each.label = request.label;
        return answerState();
    }
    return answer<WalletState>(fail(Code::NotFound, "wallet.no_account"_reason));
}

api::Answer<WalletState> FakeWallet::useAccount(const api::AccountRequest &request)
{
    if (m_nextError)
        return answer<WalletState>(m_state); // nothing changes
    for (const model::WalletAccount &each : m_state.accounts) {
        if (each.address != request.account)
            continue;
        if (each.isWorker)
            return answer<WalletState>(fail(Code::Denied, "wallet.is_worker_account"_reason));
        for (model::WalletAccount &other : m_state.accounts)
            other.isOwner = other.address == request.account;
        return answerState();
    }
    return answer<WalletState>(fail(Code::NotFound, "wallet.no_account"_reason));
}

} // namespace fallow::test
