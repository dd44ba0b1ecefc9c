#include "core/wallet/hd.h"
#include "core/wallet/mnemonic.h"
#include "core/wallet/vault.h"
#include "core/wallet/vault_codec.h"
#include "tests/support/actors.h"
#include "tests/support/secret_text.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QTest>

using namespace fallow;
using base::Address;
using base::SecretBytes;
using test::plain;
using test::secret;
using wallet::AccountKind;
using wallet::AccountRole;
using wallet::Vault;

namespace
{

Vault someVault(const char *passphrase = "")
{
    return *Vault::fromWords(SecretBytes(QByteArray(16, '\7')), secret(passphrase));
}

const Address stranger = Address::fromBytes(QByteArray(20, '\x44')).value();

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnAccountTwice()
    {
        Vault vault = someVault();
        FALLOW_VERIFY_RESULT(vault.addImported(test::actor(3), AccountRole::Owner, {}));
        FALLOW_VERIFY_REASON(
            vault.addImported(test::actor(3), AccountRole::Worker, {}), "wallet.account_exists");
        FALLOW_VERIFY_REASON(vault.addWatchOnly(test::actor(3).address(), AccountRole::Other, {}),
            "wallet.account_exists");
        const Address derived = vault.accounts().all().front().address;
        FALLOW_VERIFY_REASON(
            vault.addWatchOnly(derived, AccountRole::Owner, {}), "wallet.account_exists");
        QCOMPARE(vault.accounts().all().size(), size_t{3});
    }
    void refusesLabelsThatAreNone()
    {
        Vault vault = someVault();
        const Address address = vault.accounts().all().front().address;
        for (const QString &label : {QString(65, u'a'), QStringLiteral("two\nlines"),
                 QStringLiteral("right\u202eleft"), QString(QChar(u'\0'))})
            FALLOW_VERIFY_REASON(vault.rename(address, label), "wallet.bad_label");
        FALLOW_VERIFY_REASON(vault.rename(stranger, QStringLiteral("x")), "wallet.no_account");
        FALLOW_VERIFY_RESULT(vault.rename(address, QStringLiteral("Ersparnis ☂")));
        QCOMPARE(vault.accounts().find(address)->label, QStringLiteral("Ersparnis ☂"));
    }
    void refusesMoreAccountsThanAnybodyHas()
    {
        Vault vault = Vault::withoutWords();
        for (int i = 0; i < 256; ++i) {
            const QByteArray bytes = QByteArray(19, '\1') + static_cast<char>(i);
            FALLOW_VERIFY_RESULT(
                vault.addWatchOnly(Address::fromBytes(bytes).value(), AccountRole::Other, {}));
        }
        FALLOW_VERIFY_REASON(
            vault.addWatchOnly(stranger, AccountRole::Other, {}), "wallet.too_many_accounts");
    }
    void givesNoKeyOfAWatchedOrUnknownAccount()
    {
        Vault vault = someVault();
        FALLOW_VERIFY_REASON(vault.key(stranger), "wallet.no_account");
        FALLOW_VERIFY_RESULT(vault.addWatchOnly(stranger, AccountRole::Owner, {}));
        FALLOW_VERIFY_REASON(vault.key(stranger), "wallet.watch_only");
    }
    void aVaultWithoutWordsDerivesNothing()
    {
        Vault vault = Vault::withoutWords();
        FALLOW_VERIFY_REASON(vault.addDerived(AccountRole::Owner, {}), "wallet.no_words");
        QVERIFY(!vault.hasWords());
    }
    void startsWithAnOwnerAndAWorkerOfTheSameWords()
    {
        const Vault vault = someVault();
        const SecretBytes seed =
            wallet::seedFromEntropy(SecretBytes(QByteArray(16, '\7')), {}).value();
        const auto &accounts = vault.accounts().all();
        QCOMPARE(accounts.size(), size_t{2});
        QCOMPARE(accounts[0].address,
            wallet::deriveKeyAt(seed, *wallet::HdPath::parse(u"m/44'/60'/0'/0/0"))->address());
        QCOMPARE(accounts[1].address,
            wallet::deriveKeyAt(seed, *wallet::HdPath::parse(u"m/44'/60'/1'/0/0"))->address());
        QCOMPARE(vault.accounts().first(AccountRole::Worker)->address, accounts[1].address);
        QCOMPARE(vault.key(accounts[1].address)->address(), accounts[1].address);
        QVERIFY(someVault("x").accounts().all().front().address != accounts[0].address);
    }
    void derivesOneAccountAfterAnother()
    {
        Vault vault = someVault();
        const auto second = vault.addDerived(AccountRole::Owner, QStringLiteral("Second"));
        FALLOW_VERIFY_RESULT(second);
        QCOMPARE(second->index, std::optional<quint32>(1));
        QCOMPARE(vault.key(second->address)->address(), second->address);
        QCOMPARE(vault.addDerived(AccountRole::Worker, {})->index, std::optional<quint32>(1));
    }
    void anImportedKeyGoesWithItsAccount()
    {
        Vault vault = someVault();
        const Address address = test::actor(2).address();
        FALLOW_VERIFY_RESULT(vault.addImported(test::actor(2), AccountRole::Owner, {}));
        QCOMPARE(vault.key(address)->address(), address);
        FALLOW_VERIFY_RESULT(vault.remove(address));
        FALLOW_VERIFY_REASON(vault.key(address), "wallet.no_account");
        FALLOW_VERIFY_REASON(vault.remove(address), "wallet.no_account");
    }
    void readsBackWhatWasWritten()
    {
        Vault vault = someVault("pässword");
        FALLOW_VERIFY_RESULT(
            vault.addImported(test::actor(2), AccountRole::Owner, QStringLiteral("A")));
        FALLOW_VERIFY_RESULT(vault.addWatchOnly(stranger, AccountRole::Other, QStringLiteral("B")));
        FALLOW_VERIFY_RESULT(vault.addImported(test::actor(5), AccountRole::Worker, {}));
        vault.backup.shownAt = QDateTime::fromSecsSinceEpoch(1000, Qt::UTC);
        vault.settings = {.autoLockSeconds = 60, .workerStaysUnlocked = true};
        for (const Vault &written :
            {vault.clone(), *wallet::readVault(wallet::writeVault(vault))}) {
            const auto read = wallet::readVault(wallet::writeVault(written));
            FALLOW_VERIFY_RESULT(read);
            QVERIFY(read->entropy().equals(vault.entropy()));
            QVERIFY(read->passphrase().equals(vault.passphrase()));
            QVERIFY(read->accounts() == vault.accounts());
            QVERIFY(read->backup == vault.backup);
            QVERIFY(read->settings == vault.settings);
            QCOMPARE(read->key(test::actor(5).address())->address(), test::actor(5).address());
        }
    }
    void refusesBytesThatAreNoVault()
    {
        Vault vault = someVault();
        FALLOW_VERIFY_RESULT(vault.addImported(test::actor(2), AccountRole::Owner, {}));
        const QByteArray good = plain(wallet::writeVault(vault));
        for (qsizetype size = 0; size < good.size(); size += 3)
            FALLOW_VERIFY_REASON(
                wallet::readVault(SecretBytes(good.left(size))), "wallet.vault_damaged");
        FALLOW_VERIFY_REASON(wallet::readVault(SecretBytes(good + '\0')), "wallet.vault_damaged");
    }
    void refusesAVaultThatShowsAnAddressItHasNoKeyOf()
    {
        Vault vault = someVault();
        const QByteArray good = plain(wallet::writeVault(vault));
        const QByteArray own = vault.accounts().all().front().address.toString().toLatin1();
        const QByteArray other = stranger.toString().toLatin1();
        const QByteArray swapped = QByteArray(good).replace(own, other);
        QVERIFY(swapped != good);
        FALLOW_VERIFY_REASON(wallet::readVault(SecretBytes(swapped)), "wallet.vault_damaged");
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
