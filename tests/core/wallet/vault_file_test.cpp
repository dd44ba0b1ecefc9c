#include "core/wallet/vault_file.h"
#include "tests/support/actors.h"
#include "tests/support/secret_text.h"
#include "tests/support/verify_result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

using namespace fallow;
using base::SecretBytes;
using test::secret;
using wallet::AccountRole;
using wallet::Vault;
using wallet::VaultFile;
using wallet::VaultSecret;

namespace
{

VaultSecret password(const char *text)
{
    return {VaultSecret::Kind::Password, secret(text), {.n = 1024, .r = 8, .p = 1}};
}

VaultSecret keyring(char byte)
{
    return {VaultSecret::Kind::Keyring, SecretBytes(QByteArray(32, byte))};
}

std::vector<VaultSecret> only(VaultSecret one)
{
    std::vector<VaultSecret> secrets;
    secrets.push_back(std::move(one));
    return secrets;
}

Vault someVault()
{
    return *Vault::fromWords(SecretBytes(QByteArray(16, '\7')), {});
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    FALLOW_CHECK(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// With the check made right again, as an attacker would.
QByteArray rechecked(QJsonObject json)
{
    json.remove(QStringLiteral("check"));
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    json.insert(QStringLiteral("check"),
        base::toHex(QCryptographicHash::hash(text, QCryptographicHash::Sha256)));
    return QJsonDocument(json).toJson();
}

QString flipped(const QString &hex)
{
    QString other = hex;
    other[10] = hex[10] == u'0' ? u'1' : u'0';
    return other;
}

/// No file may grow beyond some bytes, like a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class VaultFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("wallet/vault.json"));
        m_file = std::make_unique<VaultFile>(m_path);
    }
    void thereIsNoVaultAtFirst()
    {
        QVERIFY(!m_file->exists());
        FALLOW_VERIFY_REASON(m_file->info(), "wallet.no_vault");
        FALLOW_VERIFY_REASON(m_file->open(password("x")), "wallet.no_vault");
    }
    void refusesToOverwriteAVault()
    {
        FALLOW_VERIFY_RESULT(m_file->create(someVault(), only(password("right"))));
        FALLOW_VERIFY_REASON(
            m_file->create(someVault(), only(password("other"))), "wallet.vault_exists");
        QFile::rename(m_path, m_path + u".old");
        FALLOW_VERIFY_REASON(
            m_file->create(someVault(), only(password("other"))), "wallet.vault_exists");
    }
    void aWrongSecretIsNotTakenForDamage()
    {
        FALLOW_VERIFY_RESULT(m_file->create(someVault(), only(password("right"))));
        for (const char *wrong : {"", "wrong", "right ", "Right"})
            FALLOW_VERIFY_REASON(m_file->open(password(wrong)), "wallet.wrong_password");
        FALLOW_VERIFY_REASON(m_file->open(keyring('a')), "wallet.no_such_slot");
        m_file = std::make_unique<VaultFile>(m_path + u"2");
        FALLOW_VERIFY_RESULT(m_file->create(someVault(), only(keyring('a'))));
        FALLOW_VERIFY_REASON(m_file->open(keyring('b')), "wallet.wrong_keyring_key");
        FALLOW_VERIFY_REASON(m_file->open({VaultSecret::Kind::Keyring, SecretBytes(qsizetype{31})}),
            "wallet.wrong_keyring_key");
        FALLOW_VERIFY_REASON(m_file->open(password("")), "wallet.no_such_slot");
    }
    void everyChangedByteIsDamage()
    {
        FALLOW_VERIFY_RESULT(m_file->create(someVault(), only(password("right"))));
        const QByteArray good = readAll(m_path);
        for (qsizetype i = 0; i < good.size(); i += 11) {
            if (QByteArray(" \n\t").contains(good[i]))
                continue;
            QByteArray bad = good;
            bad[i] = bad[i] == '3' ? '4' : '3';
            writeAll(m_path, bad);
            const auto opened = m_file->open(password("right"));
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            const QString reason = opened.error().reason.key();
            QVERIFY2(reason == u"wallet.vault_damaged" || reason == u"wallet.vault_too_new",
                qPrintable(reason));
        }
    }
    void everyTruncatedFileIsDamage()
    {
        FALLOW_VERIFY_RESULT(m_file->create(someVault(), only(password("right"))));
        const QByteArray good = readAll(m_path);
        for (qsizetype size = 0; size < good.size() - 2; size += 7) {
            writeAll(m_path, good.left(size));
            FALLOW_VERIFY_REASON(m_file->open(password("right")), "wallet.vault_damaged");
        }
    }
    void aTamperedFileIsNotOpened_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("reason");
        QTest::newRow("ciphertext") << "ciphertext"
                                    << "wallet.vault_damaged";
        QTest::newRow("tag") << "tag"
                             << "wallet.vault_damaged";
        QTest::newRow("nonce") << "nonce"
                               << "wallet.vault_damaged";
        QTest::newRow("an added header") << "added"
                                         << "wallet.vault_damaged";
        QTest::newRow("slot key") << "slot.ciphertext"
                                  << "wallet.wrong_password";
        QTest::newRow("cost") << "slot.n"
                              << "wallet.wrong_password";
        QTest::newRow("no cost at all") << "slot.n0"
                                        << "wallet.vault_damaged";
        QTest::newRow("endless cost") << "slot.n62"
                                      << "wallet.vault_damaged";
        QTest::newRow("no slots") << "slots"
                                  << "wallet.vault_damaged";
        QTest::newRow("many slots") << "slots9"
                                    << "wallet.vault_damaged";
        QTest::newRow("newer") << "version"
                               << "wallet.vault_too_new";
    }
    void aTamperedFileIsNotOpened()
    {
        QFETCH(QString, field);
        QFETCH(QString, reason);
        FALLOW_VERIFY_RESULT(m_file->create(someVault(), only(password("right"))));
        QJsonObject json = QJsonDocument::fromJson(readAll(m_path)).object();
        QJsonArray slots = json[u"slots"].toArray();
        QJsonObject slot = slots[0].toObject();
        QJsonObject kdf = slot[u"kdf"].toObject();
        if (field == u"added")
            json.insert(field, 1);
        else if (field == u"version")
            json.insert(field, 2);
        else if (field == u"slot.ciphertext")
            slot[u"ciphertext"] = flipped(slot[u"ciphertext"].toString());
        else if (field.startsWith(u"slot.n"))
            kdf[u"n"] = field == u"slot.n" ? 2048 : field == u"slot.n0" ? 0 : qint64{1} << 62;
        else if (!field.startsWith(u"slots"))
            json[field] = flipped(json[field].toString());
        slot[u"kdf"] = kdf;
        slots[0] = slot;
        for (int i = 0; field == u"slots9" && i < 8; ++i)
            slots.append(slot);
        json[u"slots"] = field == u"slots" ? QJsonArray() : slots;
        writeAll(m_path, rechecked(json));
        const auto opened = m_file->open(password("right"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason.key(), reason);
    }
    void aFullDiskLosesNothing()
    {
        auto opened = m_file->create(someVault(), only(password("right")));
        FALLOW_VERIFY_RESULT(opened);
        const QByteArray before = readAll(m_path);
        FALLOW_VERIFY_RESULT(
            opened->vault.addWatchOnly(test::actor(1).address(), AccountRole::Other, {}));
        for (const rlim_t size : {rlim_t{0}, rlim_t{1}, rlim_t{500}}) {
            const FullDisk disk(size);
            FALLOW_VERIFY_REASON(
                m_file->save(opened->vault, opened->seal), "wallet.vault_unwritable");
        }
        QCOMPARE(readAll(m_path), before);
        QVERIFY(!QFile::exists(m_path + u".part"));
        FALLOW_VERIFY_RESULT(m_file->save(opened->vault, opened->seal));
    }
    void aFolderThatCannotBeMadeIsTold()
    {
        writeAll(m_folder->filePath(QStringLiteral("wallet")), "a file");
        FALLOW_VERIFY_REASON(
            m_file->create(someVault(), only(password("right"))), "wallet.vault_unwritable");
    }
    void theOldGenerationHelpsWhenTheNewOneIsDamagedOrGone()
    {
        auto opened = m_file->create(someVault(), only(password("right")));
        FALLOW_VERIFY_RESULT(opened->vault.addDerived(AccountRole::Owner, QStringLiteral("Late")));
        FALLOW_VERIFY_RESULT(m_file->save(opened->vault, opened->seal));
        QVERIFY(!m_file->open(password("right"))->recovered);
        const QByteArray newest = readAll(m_path);
        for (const QByteArray &bad : {QByteArray(), newest.left(100), QByteArray("{}")}) {
            writeAll(m_path, bad);
            const auto old = m_file->open(password("right"));
            FALLOW_VERIFY_RESULT(old);
            QCOMPARE(old->recovered->reason.key(), QStringLiteral("wallet.vault_damaged"));
            QCOMPARE(old->vault.accounts().all().size(), size_t{2});
            FALLOW_VERIFY_REASON(m_file->open(password("wrong")), "wallet.wrong_password");
            QVERIFY(m_file->info()->hasPassword);
        }
        QFile::remove(m_path);
        QCOMPARE(m_file->open(password("right"))->recovered->reason.key(),
            QStringLiteral("wallet.no_vault"));
    }
    void aDamagedFileDoesNotPushTheGoodOneOut()
    {
        auto opened = m_file->create(someVault(), only(password("right")));
        FALLOW_VERIFY_RESULT(m_file->save(opened->vault, opened->seal));
        writeAll(m_path, "garbage");
        const QByteArray good = readAll(m_path + u".old");
        auto old = m_file->open(password("right"));
        FALLOW_VERIFY_RESULT(old);
        FALLOW_VERIFY_RESULT(m_file->save(old->vault, old->seal));
        QCOMPARE(readAll(m_path + u".old"), good);
        QCOMPARE(readAll(m_path + u".damaged"), QByteArray("garbage"));
        QVERIFY(!m_file->open(password("right"))->recovered);
    }
    void bothGenerationsDamagedIsTold()
    {
        auto opened = m_file->create(someVault(), only(password("right")));
        FALLOW_VERIFY_RESULT(m_file->save(opened->vault, opened->seal));
        writeAll(m_path, "garbage");
        writeAll(m_path + u".old", "garbage");
        FALLOW_VERIFY_REASON(m_file->open(password("right")), "wallet.vault_damaged");
    }
    void aNewerFileIsNotReplacedByItsOldGeneration()
    {
        auto opened = m_file->create(someVault(), only(password("right")));
        FALLOW_VERIFY_RESULT(m_file->save(opened->vault, opened->seal));
        QJsonObject json = QJsonDocument::fromJson(readAll(m_path)).object();
        json[u"version"] = 2;
        writeAll(m_path, rechecked(json));
        FALLOW_VERIFY_REASON(m_file->open(password("right")), "wallet.vault_too_new");
    }
    void leftoversOfACrashDoNotMatter()
    {
        auto opened = m_file->create(someVault(), only(password("right")));
        writeAll(m_path + u".part", "half a fi");
        writeAll(m_path + u".old.part", "half a fi");
        FALLOW_VERIFY_RESULT(m_file->save(opened->vault, opened->seal));
        FALLOW_VERIFY_RESULT(m_file->open(password("right")));
        QVERIFY(!QFile::exists(m_path + u".part"));
    }
    void killedAtAnyMomentItStillOpens()
    {
        auto opened = m_file->create(someVault(), only(keyring('a')));
        FALLOW_VERIFY_RESULT(opened);
        QRandomGenerator random(30);
        for (int round = 0; round < 30; ++round) {
            FALLOW_CHECK(saveUntilKilled(1 + random.bounded(12)));
            const auto survived = m_file->open(keyring('a'));
            FALLOW_VERIFY_RESULT(survived);
            QVERIFY(!survived->recovered);
            QVERIFY(
                survived->vault.settings.autoLockSeconds >= opened->vault.settings.autoLockSeconds);
            FALLOW_VERIFY_RESULT(m_file->save(survived->vault, opened->seal));
        }
    }
    void onlyItsOwnerMayReadIt()
    {
        auto opened = m_file->create(someVault(), only(password("right")));
        FALLOW_VERIFY_RESULT(m_file->save(opened->vault, opened->seal));
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_path), mine);
        QCOMPARE(QFile::permissions(m_path + u".old"), mine);
        QCOMPARE(QFile::permissions(m_folder->filePath(QStringLiteral("wallet"))),
            mine | QFile::ExeOwner | QFile::ExeUser);
    }
    void eitherSecretOfTwoOpens()
    {
        std::vector<VaultSecret> secrets = only(password("right"));
        secrets.push_back(keyring('a'));
        FALLOW_VERIFY_RESULT(m_file->create(someVault(), secrets));
        QVERIFY(m_file->info()->hasPassword && m_file->info()->hasKeyring);
        for (const VaultSecret *one : {&secrets[0], &secrets[1]}) {
            const auto opened = m_file->open(*one);
            FALLOW_VERIFY_RESULT(opened);
            QVERIFY(opened->vault.entropy().equals(someVault().entropy()));
        }
    }
    void afterANewPasswordTheOldOneOpensNeitherGeneration()
    {
        auto opened = m_file->create(someVault(), only(password("right")));
        const QByteArray dataKey = test::plain(opened->seal.dataKey);
        FALLOW_VERIFY_RESULT(m_file->reseal(opened->vault, opened->seal, only(password("new"))));
        QVERIFY(test::plain(opened->seal.dataKey) != dataKey);
        FALLOW_VERIFY_REASON(m_file->open(password("right")), "wallet.wrong_password");
        FALLOW_VERIFY_RESULT(m_file->open(password("new")));
        FALLOW_VERIFY_RESULT(m_file->save(opened->vault, opened->seal));
        QFile::remove(m_path);
        FALLOW_VERIFY_REASON(m_file->open(password("right")), "wallet.wrong_password");
        FALLOW_VERIFY_RESULT(m_file->open(password("new")));
    }
    void refusesToSealAtAnUnbearableCost()
    {
        VaultSecret mad = password("x");
        mad.cost.n = quint64{1} << 40;
        FALLOW_VERIFY_REASON(
            m_file->create(someVault(), only(std::move(mad))), "wallet.bad_keystore");
        QVERIFY(!m_file->exists());
    }
    void theFileHoldsNothingInTheClear()
    {
        Vault vault = someVault();
        FALLOW_VERIFY_RESULT(
            vault.addImported(test::actor(0), AccountRole::Owner, QStringLiteral("My savings")));
        FALLOW_VERIFY_RESULT(m_file->create(vault.clone(), only(password("right"))));
        const QByteArray text = readAll(m_path).toLower();
        for (const QByteArray &part : {QByteArray(16, '\7').toHex(), test::actorKeys[0].toLatin1(),
                 QByteArray("savings"), test::actor(0).address().bytes().toHex()})
            QVERIFY(!text.contains(part));
    }

private:
    /// A child that saves and saves is killed in the middle of its save number `saves`.
    bool saveUntilKilled(quint32 saves)
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            return false;
        const pid_t child = fork();
        if (child == 0) {
            // Secrets do not reach children: this one has a data key of its own.
            auto own = VaultFile(m_path).open(keyring('a'));
            while (own && write(pipe[1], "s", 1) == 1) {
                ++own->vault.settings.autoLockSeconds;
                (void)VaultFile(m_path).save(own->vault, own->seal);
            }
            _exit(1);
        }
        close(pipe[1]);
        char byte = 0;
        quint32 seen = 0;
        while (seen < saves && read(pipe[0], &byte, 1) == 1)
            ++seen;
        close(pipe[0]);
        kill(child, SIGKILL);
        int status = 0;
        return waitpid(child, &status, 0) == child && WIFSIGNALED(status) && seen == saves;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VaultFile> m_file;
    QString m_path;
};

QTEST_GUILESS_MAIN(VaultFileTest)
#include "vault_file_test.moc"
