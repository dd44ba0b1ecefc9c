// What an open vault is used for: the words and their backup, accounts, keys in and out.
#include "core/service/wallet/keys.h"

#include "core/base/future.h"
#include "core/wallet/keystore.h"
#include "core/wallet/mnemonic.h"
#include "core/wallet/raw_key.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace fallow::service {

using base::Code;
using base::Done;
using base::readyWith;
using base::Result;
using base::SecretBytes;
using base::operator""_reason;
using model::BackupState;
using wallet::Vault;
using wallet::VaultSecret;

namespace {

constexpr qint64 shortestLockSeconds = 30;
constexpr qint64 longestLockSeconds = 24 * 3600;

base::Error locked()
{
    return base::fail(Code::Denied, "wallet.locked"_reason);
}

/// Five words, white space between them.
Result<std::array<SecretBytes, wallet::BackupQuiz::questions>> answersIn(const SecretBytes &text)
{
    std::array<SecretBytes, wallet::BackupQuiz::questions> answers;
    size_t count = 0;
    const auto isSpace = [&](size_t at) { return at >= text.size() || text.data()[at] <= ' '; };
    for (size_t start = 0, at = 0; at <= text.size(); ++at) {
        if (!isSpace(at))
            continue;
        if (at > start) {
            if (count == answers.size())
                return base::fail(Code::InvalidArgument, "wallet.quiz_wrong"_reason);
            answers[count++] = text.part(start, at - start);
        }
        start = at + 1;
    }
    if (count != answers.size())
        return base::fail(Code::InvalidArgument, "wallet.quiz_wrong"_reason);
    return answers;
}

model::AccountOrigin originOf(wallet::AccountKind kind)
{
    switch (kind) {
    case wallet::AccountKind::Derived: return model::AccountOrigin::Words;
    case wallet::AccountKind::Imported: return model::AccountOrigin::Imported;
    case wallet::AccountKind::WatchOnly: return model::AccountOrigin::Watched;
    }
    return model::AccountOrigin::Watched;
}

} // namespace

void WalletKeys::noteBackup()
{
    const Vault *vault = m_session.vault();
    if (vault == nullptr)
        return;
    switch (vault->hasWords() ? wallet::backupStage(vault->backup) : wallet::BackupStage::DrillPassed) {
    case wallet::BackupStage::None: m_backup = BackupState::Missing; break;
    case wallet::BackupStage::Shown: m_backup = BackupState::Shown; break;
    case wallet::BackupStage::QuizPassed:
    case wallet::BackupStage::DrillPassed: m_backup = BackupState::Done; break;
    }
    if (!vault->hasWords())
        m_backup = BackupState::NotNeeded;
}

model::WalletState WalletKeys::state() const
{
    model::WalletState state{.exists = exists(), .locked = isLocked(), .keyringAvailable = m_hasKeyring,
                             .backup = m_backup, .notice = m_notice};
    if (const auto info = m_session.file().info()) {
        state.sealedByPassword = info->hasPassword;
        state.sealedByKeyring = info->hasKeyring;
    } else if (state.exists) {
        state.notice = info.error().reason.key();
    }
    state.autoLockSeconds = m_session.settings().autoLockSeconds;
    state.workerStaysUnlocked = m_session.settings().workerStaysUnlocked;
    if (m_timer.isActive())
        state.locksAt = m_parts.clock.now().addMSecs(m_timer.remainingTime());
    for (const wallet::Account &account : accounts().all()) {
        state.accounts.push_back({.address = account.address, .label = account.label, .origin = originOf(account.kind),
                                  .isWorker = account.role == wallet::AccountRole::Worker});
    }
    return state;
}

Result<Done> WalletKeys::mayPayOut(const base::Address &payee) const
{
    const Vault *vault = m_session.vault();
    return vault ? wallet::mayPayOut(*vault, payee) : Result<Done>(locked());
}

WalletKeys::State WalletKeys::change(const std::function<Result<Done>(Vault &)> &change)
{
    if (const auto done = m_session.change(change); !done)
        return readyWith<model::WalletState>(done.error());
    noteBackup();
    used();
    Q_EMIT changed();
    return now();
}

WalletKeys::State WalletKeys::setLockRules(const api::LockRulesRequest &request)
{
    const qint64 seconds = request.autoLockSeconds.value_or(0);
    if (seconds != 0 && (seconds < shortestLockSeconds || seconds > longestLockSeconds))
        return readyWith<model::WalletState>(base::fail(Code::InvalidArgument, "wallet.bad_lock_time"_reason));
    auto done = change([&request](Vault &vault) -> Result<Done> {
        vault.settings.autoLockSeconds = request.autoLockSeconds.value_or(vault.settings.autoLockSeconds);
        vault.settings.workerStaysUnlocked = request.workerStaysUnlocked.value_or(vault.settings.workerStaysUnlocked);
        return Done{};
    });
    m_lockTimer.setAutoLockSeconds(m_session.settings().autoLockSeconds);
    arm();
    return done;
}

Result<api::SecretRequest> WalletKeys::sealedWords(const QString &publicKey)
{
    const Vault *vault = m_session.vault();
    if (vault == nullptr)
        return locked();
    if (!vault->hasWords())
        return base::fail(Code::NotFound, "wallet.no_words"_reason);
    auto sealed = api::seal(wallet::wordsFromEntropy(vault->entropy()), publicKey);
    if (!sealed)
        return sealed.error();
    const auto shown = m_session.change([this](Vault &open) -> Result<Done> {
        open.backup.shownAt = m_parts.clock.now();
        return Done{};
    });
    if (!shown)
        return shown.error();
    noteBackup();
    used();
    Q_EMIT changed();
    return api::SecretRequest{*sealed};
}

/// An open vault on a desk that somebody left gives no secret away.
QFuture<Result<Done>> WalletKeys::askAgain(const api::SealedSecret &password)
{
    const auto info = m_session.file().info();
    if (!info)
        return readyWith<Done>(info.error());
    const auto tryWith = [this](VaultSecret::Kind kind, SecretBytes bytes) {
        auto secret = std::make_shared<VaultSecret>(VaultSecret{kind, std::move(bytes)}); // shared: run copies it
        return QtConcurrent::run([file = m_session.file(), secret]() -> Result<Done> {
                   const auto opened = file.open(*secret);
                   return opened ? Result<Done>(Done{}) : Result<Done>(opened.error());
               })
            .then(this, [](const Result<Done> &isRight) { return isRight; }); // back on this thread
    };
    if (info->hasPassword) {
        auto given = m_box.open(password);
        return given ? tryWith(VaultSecret::Kind::Password, std::move(*given))
                     : readyWith<Done>(base::fail(Code::InvalidArgument, "wallet.password_needed"_reason));
    }
    return base::then(this, m_parts.keyring.read(m_keyringName),
                      [tryWith](const Result<wallet::KeyringSecret> &key) {
                          return key ? tryWith(VaultSecret::Kind::Keyring, (*key)->clone()) : readyWith<Done>(key.error());
                      })
        .unwrap();
}

api::Answer<api::SecretRequest> WalletKeys::showWords(const api::ShowWordsRequest &request)
{
    if (isLocked())
        return readyWith<api::SecretRequest>(locked());
    return base::then(this, askAgain(request.password), [this, key = request.publicKey](const Result<Done> &isRight) {
        return isRight ? sealedWords(key) : Result<api::SecretRequest>(isRight.error());
    });
}

api::Answer<api::Quiz> WalletKeys::quiz()
{
    const Vault *vault = m_session.vault();
    if (vault == nullptr)
        return readyWith<api::Quiz>(locked());
    if (!vault->hasWords())
        return readyWith<api::Quiz>(base::fail(Code::NotFound, "wallet.no_words"_reason));
    if (!m_quiz) // after a wrong answer the same places are asked again
        m_quiz = wallet::BackupQuiz::create(wallet::wordCountOf(vault->entropy()), m_parts.random);
    used();
    api::Quiz quiz;
    for (const size_t position : m_quiz->positions())
        quiz.positions.push_back(static_cast<qint64>(position));
    return readyWith<api::Quiz>(quiz);
}

WalletKeys::State WalletKeys::answerQuiz(const api::SecretRequest &request)
{
    const auto refuse = [](const base::Error &error) { return readyWith<model::WalletState>(error); };
    const Vault *vault = m_session.vault();
    if (vault == nullptr)
        return refuse(locked());
    if (!m_quiz)
        return refuse(base::fail(Code::Conflict, "wallet.no_quiz"_reason));
    const auto text = m_box.open(request.secret);
    if (!text)
        return refuse(text.error());
    const auto answers = answersIn(*text);
    if (!answers)
        return refuse(answers.error());
    if (const auto right = m_quiz->check(vault->entropy(), *answers); !right)
        return refuse(right.error());
    m_quiz.reset();
    return change([this](Vault &open) -> Result<Done> {
        open.backup.quizPassedAt = m_parts.clock.now();
        return Done{};
    });
}

api::Answer<api::Empty> WalletKeys::drill(const api::SecretRequest &request)
{
    const Vault *vault = m_session.vault();
    if (vault == nullptr)
        return readyWith<api::Empty>(locked());
    const auto words = m_box.open(request.secret);
    if (!words)
        return readyWith<api::Empty>(words.error());
    if (const auto same = wallet::checkRestoreDrill(*vault, *words, vault->passphrase()); !same)
        return readyWith<api::Empty>(same.error());
    const auto noted = m_session.change([this](Vault &open) -> Result<Done> {
        open.backup.drillPassedAt = m_parts.clock.now();
        return Done{};
    });
    used();
    return readyWith<api::Empty>(noted ? Result<api::Empty>(api::Empty{}) : Result<api::Empty>(noted.error()));
}

WalletKeys::State WalletKeys::addAccount(const api::AddAccountRequest &request)
{
    return change([&request](Vault &vault) -> Result<Done> {
        const auto added = request.watch ? vault.addWatchOnly(*request.watch, wallet::AccountRole::Other, request.label)
                                         : vault.addDerived(wallet::AccountRole::Owner, request.label);
        return added ? Result<Done>(Done{}) : Result<Done>(added.error());
    });
}

Result<Done> WalletKeys::addKey(Result<evm::PrivateKey> key, const QString &label)
{
    if (!key)
        return key.error();
    return m_session.change([&](Vault &vault) -> Result<Done> {
        const auto added = vault.addImported(*key, wallet::AccountRole::Owner, label);
        return added ? Result<Done>(Done{}) : Result<Done>(added.error());
    });
}

WalletKeys::State WalletKeys::importKey(const api::ImportKeyRequest &request)
{
    if (isLocked())
        return readyWith<model::WalletState>(locked());
    auto secret = m_box.open(request.secret);
    if (!secret)
        return readyWith<model::WalletState>(secret.error());
    const auto finish = [this, label = request.label](Result<evm::PrivateKey> key) -> Result<model::WalletState> {
        if (const auto added = addKey(std::move(key), label); !added)
            return added.error();
        used();
        Q_EMIT changed();
        return state();
    };
    if (request.keystore.isEmpty())
        return readyWith<model::WalletState>(finish(wallet::parseRawKey(*secret)));
    auto password = std::make_shared<SecretBytes>(std::move(*secret)); // shared: run copies it
    using Key = Result<evm::PrivateKey>; // shared: Qt 6.4 cannot continue a future whose result can only be moved
    return QtConcurrent::run([json = QJsonDocument(request.keystore).toJson(), password] {
               return std::make_shared<Key>(wallet::readKeystore(json, *password));
           })
        .then(this, [finish](const std::shared_ptr<Key> &key) { return finish(std::move(*key)); });
}

api::Answer<api::KeystoreReply> WalletKeys::exportKey(const api::ExportKeyRequest &request)
{
    const auto known = m_session.key(request.account);
    if (isLocked() || !known)
        return readyWith<api::KeystoreReply>(isLocked() ? locked() : known.error());
    auto password = m_box.open(request.password);
    if (!password || password->isEmpty()) {
        return readyWith<api::KeystoreReply>(password ? base::fail(Code::InvalidArgument, "wallet.password_needed"_reason)
                                                  : password.error());
    }
    used();
    auto ofFile = std::make_shared<SecretBytes>(std::move(*password)); // shared: continuations are copied
    return base::then(this, askAgain(request.vaultPassword),
                      [this, account = request.account, ofFile](const Result<Done> &isRight) {
                          return isRight ? keystoreOf(account, ofFile) : readyWith<api::KeystoreReply>(isRight.error());
                      })
        .unwrap();
}

api::Answer<api::KeystoreReply> WalletKeys::keystoreOf(const base::Address &account,
                                                       const std::shared_ptr<SecretBytes> &password)
{
    auto key = m_session.key(account); // it may have been locked meanwhile
    if (!key)
        return readyWith<api::KeystoreReply>(key.error());
    auto held = std::make_shared<evm::PrivateKey>(std::move(*key)); // shared: run copies it
    return QtConcurrent::run([held, password] { return wallet::writeKeystore(*held, *password); })
        .then(this, [](const Result<QByteArray> &text) -> Result<api::KeystoreReply> {
            if (!text)
                return text.error();
            return api::KeystoreReply{QJsonDocument::fromJson(*text).object()};
        });
}

WalletKeys::State WalletKeys::nameAccount(const api::NameAccountRequest &request)
{
    return change([&request](Vault &vault) { return vault.rename(request.account, request.label); });
}

} // namespace fallow::service
