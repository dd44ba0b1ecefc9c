// The vault: made, opened, closed and sealed anew. The rest is in keys_use.cpp.
#include "core/service/wallet/keys.h"

#include "core/base/future.h"
#include "core/base/random.h"
#include "core/wallet/mnemonic.h"

#include <QtConcurrent/QtConcurrentRun>

namespace fallow::service {

using base::Code;
using base::Done;
using base::readyWith;
using base::Result;
using base::SecretBytes;
using base::operator""_reason;
using wallet::OpenedVault;
using wallet::Vault;
using wallet::VaultSecret;

namespace {

constexpr size_t keyringKeyBytes = 32;

api::Answer<model::WalletState> refuse(const base::Error &error)
{
    return readyWith<model::WalletState>(error);
}

base::Error busy()
{
    return base::fail(Code::Conflict, "wallet.busy"_reason);
}

base::Error noVault(const QString &path)
{
    return base::fail(Code::NotFound, "wallet.no_vault"_reason, path);
}

base::Error needsPassword()
{
    return base::fail(Code::InvalidArgument, "wallet.password_needed"_reason);
}

} // namespace

WalletKeys::WalletKeys(const Parts &parts, const QString &folder) :
    m_parts(parts),
    m_session(wallet::VaultFile(folder + u"/vault.json")),
    m_lockTimer(parts.clock, wallet::VaultSettings().autoLockSeconds),
    m_keyringName(u"Fallow vault " + folder)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WalletKeys::arm);
}

void WalletKeys::probeKeyring()
{
    base::then(this, m_parts.keyring.probe(), [this](const Result<Done> &there) {
        m_hasKeyring = there.has_value();
        Q_EMIT changed();
    });
}

WalletKeys::Turn WalletKeys::begin()
{
    if (!m_turn.expired())
        return {};
    auto turn = std::make_shared<int>();
    m_turn = turn;
    return turn;
}

void WalletKeys::openAtStart()
{
    const auto info = m_session.file().info();
    if (!info || !info->hasKeyring)
        return;
    base::then(this, unlock({}), [this](const Result<model::WalletState> &opened) {
        if (opened)
            close();
        else
            qWarning().noquote() << "vault:" << opened.error().toString();
    });
}

template<typename Work>
WalletKeys::State WalletKeys::openInBackground(Turn turn, Work work)
{
    // Shared: Qt 6.4 cannot continue a future whose result can only be moved.
    return QtConcurrent::run([work = std::move(work)] { return std::make_shared<Opened>(work()); })
        .then(this, [this, turn, locks = m_locks](const std::shared_ptr<Opened> &opened) {
            const bool isWanted = locks == m_locks || !*opened;
            return isWanted ? adopt(std::move(*opened)) : refuse(base::fail(Code::Denied, "wallet.locked"_reason));
        })
        .unwrap();
}

WalletKeys::State WalletKeys::adopt(Opened vault)
{
    if (!vault)
        return refuse(vault.error());
    m_notice = vault->recovered ? vault->recovered->reason.key() : QString();
    m_session.adopt(std::move(*vault));
    m_lockTimer.setAutoLockSeconds(m_session.settings().autoLockSeconds);
    m_lockTimer.unlocked();
    noteBackup();
    arm();
    Q_EMIT opened();
    Q_EMIT changed();
    return now();
}

WalletKeys::State WalletKeys::now() const
{
    return readyWith<model::WalletState>(state());
}

WalletKeys::State WalletKeys::create(const api::CreateVaultRequest &request)
{
    if (exists())
        return refuse(base::fail(Code::Conflict, "wallet.vault_exists"_reason, m_session.file().path()));
    if (request.words != 12 && request.words != 24)
        return refuse(base::fail(Code::InvalidArgument, "wallet.bad_word_count"_reason));
    const auto size = request.words == 12 ? wallet::MnemonicSize::Words12 : wallet::MnemonicSize::Words24;
    auto passphrase = request.passphrase.isEmpty() ? Result<SecretBytes>(SecretBytes()) : m_box.open(request.passphrase);
    if (!passphrase)
        return refuse(passphrase.error());
    return createVault(Vault::fromWords(wallet::newEntropy(size, m_parts.random), std::move(*passphrase)), request.password);
}

WalletKeys::State WalletKeys::restore(const api::RestoreVaultRequest &request)
{
    if (exists())
        return refuse(base::fail(Code::Conflict, "wallet.vault_exists"_reason, m_session.file().path()));
    const auto words = m_box.open(request.words);
    auto passphrase = request.passphrase.isEmpty() ? Result<SecretBytes>(SecretBytes()) : m_box.open(request.passphrase);
    if (!words || !passphrase)
        return refuse(words ? passphrase.error() : words.error());
    auto entropy = wallet::entropyFromWords(*words);
    if (!entropy)
        return refuse(entropy.error());
    auto vault = Vault::fromWords(std::move(*entropy), std::move(*passphrase));
    if (vault) // who typed the words has them
        vault->backup.quizPassedAt = m_parts.clock.now();
    return createVault(std::move(vault), request.password);
}

WalletKeys::State WalletKeys::createVault(Result<Vault> vault, const api::SealedSecret &password)
{
    if (!vault)
        return refuse(vault.error());
    const Turn turn = begin();
    if (!turn)
        return refuse(busy());
    auto held = std::make_shared<Vault>(std::move(*vault)); // shared: continuations are copied
    auto secrets = std::make_shared<Secrets>();
    return base::then(this, prepareSecrets(password, secrets),
                      [this, turn, held, secrets](const Result<Done> &prepared) -> State {
                          if (!prepared)
                              return refuse(prepared.error());
                          return openInBackground(turn, [file = m_session.file(), held, secrets] {
                              return file.create(std::move(*held), *secrets);
                          });
                      })
        .unwrap();
}

QFuture<Result<Done>> WalletKeys::prepareSecrets(const api::SealedSecret &password, std::shared_ptr<Secrets> secrets)
{
    if (password.isEmpty())
        return keepInKeyring(std::move(secrets));
    auto bytes = m_box.open(password);
    if (!bytes)
        return readyWith<Done>(bytes.error());
    if (bytes->isEmpty())
        return readyWith<Done>(needsPassword());
    secrets->push_back({VaultSecret::Kind::Password, std::move(*bytes)});
    return readyWith<Done>(Done{});
}

/// The key that is there already opens an older generation too: it is used again.
QFuture<Result<Done>> WalletKeys::keepInKeyring(std::shared_ptr<Secrets> secrets)
{
    return base::then(this, m_parts.keyring.read(m_keyringName), [this, secrets](const Result<wallet::KeyringSecret> &there) {
               if (there && (*there)->size() == keyringKeyBytes) {
                   secrets->push_back({VaultSecret::Kind::Keyring, (*there)->clone()});
                   return readyWith<Done>(Done{});
               }
               if (!there && there.error().reason.key() != u"wallet.not_in_keyring")
                   return readyWith<Done>(there.error());
               auto key = SecretBytes::random(m_parts.random, keyringKeyBytes);
               secrets->push_back({VaultSecret::Kind::Keyring, key.clone()});
               return m_parts.keyring.write(m_keyringName, std::move(key));
           })
        .unwrap();
}

WalletKeys::State WalletKeys::unlock(const api::SecretRequest &request)
{
    if (!exists())
        return refuse(noVault(m_session.file().path()));
    const Turn turn = begin();
    if (!turn)
        return refuse(busy());
    const auto openWith = [this, turn](VaultSecret::Kind kind, SecretBytes bytes) {
        auto secret = std::make_shared<VaultSecret>(VaultSecret{kind, std::move(bytes)}); // shared: run copies it
        return openInBackground(turn, [file = m_session.file(), secret] { return file.open(*secret); });
    };
    if (!request.secret.isEmpty()) {
        auto password = m_box.open(request.secret);
        return password ? openWith(VaultSecret::Kind::Password, std::move(*password)) : refuse(password.error());
    }
    if (const auto info = m_session.file().info(); !info || !info->hasKeyring)
        return refuse(info ? needsPassword() : info.error());
    return base::then(this, m_parts.keyring.read(m_keyringName),
                      [openWith](const Result<wallet::KeyringSecret> &key) {
                          return key ? openWith(VaultSecret::Kind::Keyring, (*key)->clone()) : refuse(key.error());
                      })
        .unwrap();
}

WalletKeys::State WalletKeys::lock()
{
    ++m_locks;
    close();
    return now();
}

void WalletKeys::left(wallet::LockTimer::Event event)
{
    ++m_locks;
    m_lockTimer.happened(event);
    arm();
}

void WalletKeys::used()
{
    if (isLocked())
        return;
    m_lockTimer.used();
    arm();
}

/// Locks when it is time to, else waits until then.
void WalletKeys::arm()
{
    m_timer.stop();
    if (isLocked())
        return;
    if (m_lockTimer.isDue())
        return close();
    if (const auto left = m_lockTimer.secondsLeft())
        m_timer.start(std::chrono::seconds(*left));
}

void WalletKeys::close()
{
    if (isLocked())
        return;
    m_quiz.reset();
    m_session.lock();
    m_lockTimer.locked();
    m_timer.stop();
    Q_EMIT closed();
    Q_EMIT changed();
}

WalletKeys::State WalletKeys::changePassword(const api::ChangePasswordRequest &request)
{
    const auto info = m_session.file().info();
    if (!info)
        return refuse(info.error());
    if (isLocked())
        return refuse(base::fail(Code::Denied, "wallet.locked"_reason));
    if (info->hasPassword && request.now.isEmpty())
        return refuse(needsPassword());
    const Turn turn = begin();
    return turn ? reseal(turn, request) : refuse(busy());
}

WalletKeys::State WalletKeys::reseal(const Turn &turn, const api::ChangePasswordRequest &request)
{
    auto old = request.now.isEmpty() ? Result<SecretBytes>(SecretBytes()) : m_box.open(request.now);
    if (!old)
        return refuse(old.error());
    auto known = std::make_shared<VaultSecret>(VaultSecret{VaultSecret::Kind::Password, std::move(*old)});
    auto secrets = std::make_shared<Secrets>();
    const auto work = [this, turn, known, secrets](const Result<Done> &prepared) -> State {
        auto copy = prepared ? m_session.resealable() : Opened(prepared.error());
        if (!copy)
            return refuse(copy.error());
        auto held = std::make_shared<OpenedVault>(std::move(*copy));
        return openInBackground(turn, [file = m_session.file(), known, secrets, held]() -> Opened {
            if (!known->bytes.isEmpty()) {
                if (const auto checked = file.open(*known); !checked)
                    return checked.error();
            }
            if (const auto done = file.reseal(held->vault, held->seal, *secrets); !done)
                return done.error();
            return std::move(*held);
        });
    };
    const bool toPassword = !request.wanted.isEmpty();
    return base::then(this, base::then(this, prepareSecrets(request.wanted, secrets), work).unwrap(),
                      [this, toPassword](const Result<model::WalletState> &done) {
                          if (done && toPassword)
                              m_parts.keyring.remove(m_keyringName);
                          return done;
                      });
}

} // namespace fallow::service
