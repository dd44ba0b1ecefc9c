#include "core/evm/transaction.h"
#include "core/wallet/backup.h"
#include "core/wallet/hd.h"
#include "core/wallet/keystore.h"
#include "core/wallet/mnemonic.h"
#include "core/wallet/owner_signer.h"
#include "core/wallet/raw_key.h"
#include "core/wallet/vault_session.h"
#include "tests/core/wallet/memory_scan.h"
#include "tests/support/secret_text.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace fallow;
using base::SecretBytes;
using test::MemoryScan;
using wallet::AccountRole;
using wallet::Vault;
using wallet::VaultFile;
using wallet::VaultSecret;
using wallet::VaultSession;

namespace
{

const wallet::ScryptCost quick{.n = 1024, .r = 8, .p = 1};

VaultSecret password()
{
    return {VaultSecret::Kind::Password, test::secret("a password"), quick};
}

void lookForKey(MemoryScan &scan, const char *name, const evm::PrivateKey &key)
{
    scan.lookFor(name, key.exportBytes());
    scan.lookFor(name, wallet::writeRawKey(key).part(2, 64));
}

void lookForAll(MemoryScan &scan, const Vault &vault)
{
    scan.lookFor("entropy", vault.entropy());
    scan.lookFor("passphrase", vault.passphrase());
    scan.lookFor("words", wallet::wordsFromEntropy(vault.entropy()));
    scan.lookFor("seed", *wallet::seedFromEntropy(vault.entropy(), vault.passphrase()));
    for (const wallet::Account &account : vault.accounts().all())
        lookForKey(scan, account.label.isEmpty() ? "a derived key" : "the imported key",
            *vault.key(account.address));
}

/// All that a wallet does with its secrets, on this thread.
void useEverything(const Vault &vault)
{
    const wallet::Account account = vault.accounts().all().front();
    const wallet::OwnerSigner signer(*vault.key(account.address));
    evm::Transaction tx;
    tx.chainId = 5;
    FALLOW_VERIFY_RESULT(signer.signTransaction(tx));
    const auto keystore =
        wallet::writeKeystore(*vault.key(account.address), test::secret("x"), quick);
    FALLOW_VERIFY_RESULT(keystore);
    FALLOW_VERIFY_RESULT(wallet::readKeystore(*keystore, test::secret("x")));
    const SecretBytes words = wallet::wordsFromEntropy(vault.entropy());
    FALLOW_VERIFY_RESULT(wallet::checkRestoreDrill(vault, words, vault.passphrase()));
    base::SystemRandom random;
    const auto quiz = wallet::BackupQuiz::create(12, random);
    std::array<SecretBytes, 5> answers;
    FALLOW_VERIFY_REASON(quiz.check(vault.entropy(), answers), "wallet.quiz_wrong");
}

/// Like a library that copies a key and forgets it, some frames down.
__attribute__((noinline)) void leaveOnStack(const SecretBytes &secret)
{
    volatile std::array<uint8_t, 8192> frame; // NOLINT(cppcoreguidelines-pro-type-member-init)
    auto *bytes = const_cast<uint8_t *>(reinterpret_cast<volatile uint8_t *>(&frame));
    for (size_t i = 0; i < secret.size(); ++i)
        const_cast<volatile uint8_t *>(bytes)[i] = secret.data()[i];
}

/// Makes the vault, a file of it, and remembers what must not be found.
void make(const VaultFile &file, MemoryScan &scan)
{
    base::SystemRandom random;
    SecretBytes passphrase = SecretBytes::random(random, 24);
    for (size_t i = 0; i < passphrase.size(); ++i)
        passphrase.data()[i] = static_cast<uint8_t>('a' + passphrase.data()[i] % 26);
    auto vault = Vault::fromWords(
        wallet::newEntropy(wallet::MnemonicSize::Words12, random), std::move(passphrase));
    FALLOW_VERIFY_RESULT(vault);
    FALLOW_VERIFY_RESULT(vault->addImported(
        evm::PrivateKey::generate(), AccountRole::Owner, QStringLiteral("imported")));
    lookForAll(scan, *vault);
    std::vector<VaultSecret> secrets;
    secrets.push_back(password());
    FALLOW_VERIFY_RESULT(file.create(*std::move(vault), secrets));
}

void unlockAndUse(VaultSession &session)
{
    auto opened = QtConcurrent::run([file = session.file()] { return file.open(password()); });
    opened.waitForFinished();
    session.adopt(*opened.takeResult());
    useEverything(*session.vault());
    FALLOW_VERIFY_RESULT(session.change([](Vault &vault) -> base::Result<base::Done> {
        vault.settings.workerStaysUnlocked = false;
        return base::Done{};
    }));
}

} // namespace

/// What a core dump of a locked process would show, and more: pages kept out of dumps count too.
class NoTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScanFindsWhatIsThere()
    {
        MemoryScan scan;
        make(m_file, scan);
        const auto opened = m_file.open(password());
        FALLOW_VERIFY_RESULT(opened);
        const QByteArrayList found = scan.findings();
        QVERIFY(found.contains("entropy"));
        QVERIFY(found.contains("passphrase"));
        QVERIFY(found.contains("the imported key"));
        QFile::remove(m_file.path());
    }
    void burningClearsWhatACallLeftBehind()
    {
        MemoryScan scan;
        base::SystemRandom random;
        const SecretBytes secret = SecretBytes::random(random, 32);
        scan.lookFor("secret", secret);
        leaveOnStack(secret);
        QVERIFY(scan.findingsOnDeadStack().contains("secret"));
        leaveOnStack(secret);
        base::burnStack();
        QCOMPARE(scan.findingsOnDeadStack(), QByteArrayList());
    }
    void derivingAndSigningLeaveNothingOnTheStack()
    {
        MemoryScan scan;
        base::SystemRandom random;
        const SecretBytes entropy = wallet::newEntropy(wallet::MnemonicSize::Words12, random);
        const auto seed = wallet::seedFromEntropy(entropy, {});
        const auto key = wallet::deriveKeyAt(*seed, wallet::ownerPath(0));
        scan.lookFor("words", wallet::wordsFromEntropy(entropy));
        scan.lookFor("seed", *seed);
        lookForKey(scan, "key", *key);
        base::burnStack();
        {
            const auto again = wallet::seedFromEntropy(entropy, {});
            QCOMPARE(scan.findingsOnDeadStack(), QByteArrayList());
            const auto root = wallet::HdNode::fromSeed(*again);
            QCOMPARE(scan.findingsOnDeadStack(), QByteArrayList());
            const auto node = root->descend(wallet::ownerPath(0));
            QCOMPARE(scan.findingsOnDeadStack(), QByteArrayList());
        }
        key->sign({});
        QCOMPARE(scan.findingsOnDeadStack(), QByteArrayList());
        const auto file = wallet::writeKeystore(*key, test::secret("x"), quick);
        QCOMPARE(scan.findingsOnDeadStack(), QByteArrayList());
    }
    void aLockedSessionHoldsNoSecret()
    {
        MemoryScan scan;
        make(m_file, scan);
        VaultSession session(m_file);
        unlockAndUse(session);
        session.lock();
        QCOMPARE(scan.findings(), QByteArrayList());
    }

private:
    QTemporaryDir m_folder;
    VaultFile m_file{m_folder.filePath(QStringLiteral("vault.json"))};
};

QTEST_GUILESS_MAIN(NoTracesTest)
#include "no_traces_test.moc"
