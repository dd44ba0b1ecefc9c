#include "core/wallet/lock_timer.h"
#include "core/wallet/vault_session.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/secret_text.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using base::Done;
using base::Result;
using base::SecretBytes;
using wallet::AccountRole;
using wallet::LockTimer;
using wallet::Vault;
using wallet::VaultFile;
using wallet::VaultSecret;
using wallet::VaultSession;

namespace
{

VaultSecret keyring()
{
    return {VaultSecret::Kind::Keyring, SecretBytes(QByteArray(32, 'k'))};
}

std::vector<VaultSecret> sealedWithKeyring()
{
    std::vector<VaultSecret> secrets;
    secrets.push_back(keyring());
    return secrets;
}

} // namespace

class VaultSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const VaultFile file(m_folder->filePath(QStringLiteral("vault.json")));
        auto created = file.create(
            *Vault::fromWords(SecretBytes(QByteArray(16, '\7')), {}), sealedWithKeyring());
        m_owner = created->vault.accounts().first(AccountRole::Owner)->address;
        m_worker = created->vault.accounts().first(AccountRole::Worker)->address;
        m_session = std::make_unique<VaultSession>(file);
    }
    void aLockedVaultGivesNothing()
    {
        unlock();
        m_session->lock();
        QVERIFY(m_session->isLocked());
        QVERIFY(!m_session->vault());
        FALLOW_VERIFY_REASON(m_session->key(m_owner), "wallet.locked");
        FALLOW_VERIFY_REASON(m_session->key(m_worker), "wallet.locked");
        FALLOW_VERIFY_REASON(m_session->resealable(), "wallet.locked");
        FALLOW_VERIFY_REASON(
            m_session->change([](Vault &) -> Result<Done> { return Done{}; }), "wallet.locked");
        QCOMPARE(m_session->accounts().all().size(), size_t{2});
    }
    void theWorkerStaysOnlyWhenItMay()
    {
        unlock();
        FALLOW_VERIFY_RESULT(m_session->change([](Vault &vault) -> Result<Done> {
            vault.settings.workerStaysUnlocked = true;
            return Done{};
        }));
        m_session->lock();
        QCOMPARE(m_session->key(m_worker)->address(), m_worker);
        FALLOW_VERIFY_REASON(m_session->key(m_owner), "wallet.locked");
        m_session->lockEverything();
        FALLOW_VERIFY_REASON(m_session->key(m_worker), "wallet.locked");
    }
    void aChangeThatFailsChangesNothing()
    {
        unlock();
        const auto refuse = [](Vault &vault) -> Result<Done> {
            vault.settings.autoLockSeconds = 1;
            return vault.rename({}, {});
        };
        FALLOW_VERIFY_REASON(m_session->change(refuse), "wallet.no_account");
        QCOMPARE(m_session->settings().autoLockSeconds, qint64{300});
        QCOMPARE(m_session->vault()->settings.autoLockSeconds, qint64{300});
    }
    void aChangeThatCannotBeWrittenChangesNothing()
    {
        unlock();
        m_folder->remove();
        QFile file(m_folder->path());
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder was
        const auto change = [](Vault &vault) -> Result<Done> {
            vault.settings.autoLockSeconds = 1;
            return Done{};
        };
        FALLOW_VERIFY_REASON(m_session->change(change), "wallet.vault_unwritable");
        QCOMPARE(m_session->settings().autoLockSeconds, qint64{300});
        file.remove();
    }
    void aChangeIsThereAfterTheNextUnlocking()
    {
        unlock();
        FALLOW_VERIFY_RESULT(m_session->change(
            [this](Vault &vault) { return vault.rename(m_owner, QStringLiteral("Savings")); }));
        m_session->lock();
        unlock();
        QCOMPARE(m_session->accounts().find(m_owner)->label, QStringLiteral("Savings"));
        QCOMPARE(m_session->key(m_owner)->address(), m_owner);
    }
    void aResealedVaultIsSavedUnderItsNewKey()
    {
        unlock();
        auto copy = m_session->resealable();
        FALLOW_VERIFY_RESULT(copy);
        std::vector<VaultSecret> secrets;
        secrets.push_back({VaultSecret::Kind::Keyring, SecretBytes(QByteArray(32, 'n'))});
        FALLOW_VERIFY_RESULT(m_session->file().reseal(copy->vault, copy->seal, secrets));
        m_session->adoptSeal(std::move(copy->seal));
        FALLOW_VERIFY_RESULT(m_session->change([](Vault &) -> Result<Done> { return Done{}; }));
        FALLOW_VERIFY_REASON(m_session->file().open(keyring()), "wallet.wrong_keyring_key");
        FALLOW_VERIFY_RESULT(m_session->file().open(secrets[0]));
    }

    void aKeyKeptInTheKeyringOpensIt()
    {
        test::FakeKeyring ring;
        const QString name = QStringLiteral("vault");
        FALLOW_VERIFY_REASON(test::await(ring.read(name)), "wallet.not_in_keyring");
        FALLOW_VERIFY_RESULT(test::await(ring.write(name, keyring().bytes.clone())));
        const auto key = test::await(ring.read(name));
        FALLOW_VERIFY_RESULT(key);
        auto opened = m_session->file().open({VaultSecret::Kind::Keyring, (*key)->clone()});
        FALLOW_VERIFY_RESULT(opened);
        ring.isAway = true;
        FALLOW_VERIFY_REASON(test::await(ring.probe()), "wallet.no_keyring");
    }

    void theTimerLocksAfterTheTimeWithoutUse()
    {
        test::FakeClock clock(1000);
        LockTimer timer(clock, 300);
        QVERIFY(!timer.isDue());
        QVERIFY(!timer.secondsLeft());
        timer.unlocked();
        clock.advance(299);
        QVERIFY(!timer.isDue());
        QCOMPARE(timer.secondsLeft(), std::optional<qint64>(1));
        timer.used();
        clock.advance(300);
        QVERIFY(timer.isDue());
        QCOMPARE(timer.secondsLeft(), std::optional<qint64>(0));
        timer.used(); // too late
        QVERIFY(timer.isDue());
        timer.locked();
        QVERIFY(!timer.isDue());
    }
    void theTimerLocksWhenTheComputerIsLeft()
    {
        test::FakeClock clock(1000);
        LockTimer timer(clock, 0);
        for (const auto event : {LockTimer::Event::ScreenLocked, LockTimer::Event::Suspending,
                 LockTimer::Event::AskedByHand}) {
            timer.happened(event);
            QVERIFY(!timer.isDue()); // it is locked
            timer.unlocked();
            clock.advance(1'000'000);
            QVERIFY(!timer.isDue());
            QVERIFY(!timer.secondsLeft());
            timer.happened(event);
            QVERIFY(timer.isDue());
            timer.locked();
        }
    }
    void aClockSetBackDoesNotKeepItOpen()
    {
        test::FakeClock clock(1'000'000);
        LockTimer timer(clock, 300);
        timer.unlocked();
        clock.setSeconds(1000);
        QVERIFY(!timer.isDue());
        clock.advance(300);
        QVERIFY(timer.isDue());
    }
    void aShorterTimeCountsAtOnce()
    {
        test::FakeClock clock(1000);
        LockTimer timer(clock, 300);
        timer.unlocked();
        clock.advance(100);
        timer.setAutoLockSeconds(60);
        QVERIFY(timer.isDue());
    }

private:
    void unlock() { m_session->adopt(*m_session->file().open(keyring())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VaultSession> m_session;
    base::Address m_owner;
    base::Address m_worker;
};

QTEST_GUILESS_MAIN(VaultSessionTest)
#include "vault_session_test.moc"
