#include "tests/ui/session/wallet_fixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QVariant>

using namespace fallow;
using namespace fallow::ui;
using test::FakeWallet;
using test::WalletFixture;

namespace
{

const QString anna = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
const QString stranger = QStringLiteral("0x1f3a77c0ffee00112233445566778899aabb02cd");
const QString goodKey = QString(64, u'7');

QString writeFile(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(QStringLiteral("in.json")));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

} // namespace

/// Accounts, the book of names, and what seals the wallet, on a made-up core.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsTheOwnerFirstAndTheWorkerLast();
    void neverLetsTheWorkerBecomeTheOwner();
    void addsTheNextAccountOfTheWords();
    void cannotAddWhileLocked();
    void importsABareKeyWithoutItsSpaces();
    void saysWhatIsWrongWithABareKey();
    void importsAKeyFile();
    void importsADroppedFile();
    void refusesAFileThatIsNoKey_data();
    void refusesAFileThatIsNoKey();
    void showsTheMoneyOfTheAccountInUse();
    void saysWhyAnAccountCannotBeUsed();
    void renamesAnAccount();
    void writesAKeyFileForItsOwnerOnly();
    void neverWritesOverAFile();
    void exportsNoWatchedAccount();
    void wantsThePasswordOfTheWalletForAnExport();
    void forgetsAnExportThatComesTooLate();
    void offersThePresentLockTime();
    void changesTheLockRules();
    void keepsTheRulesWhenTheCoreRefuses();
    void changesThePassword();
    void sealsWithTheKeyring();
    void refusesTheWrongOldPassword();
    void keepsANewContactInTheBook();
    void wantsALookAlikeTickedInTheBook();
    void refusesAContactWithAWrongChecksum();
    void renamesAndTakesOut();
    void searchesTheBookWithoutTouchingThePayment();

private:
    QVariant at(int row, int role) { return m_accounts->list()->index(row).data(role); }

    std::unique_ptr<WalletFixture> m_it;
    AccountsController *m_accounts = nullptr;
    ContactsController *m_contacts = nullptr;
    SealController *m_seal = nullptr;
};

void AccountsTest::init()
{
    m_it = std::make_unique<WalletFixture>();
    m_it->start();
    m_accounts = m_it->wallet.accounts();
    m_contacts = m_it->wallet.contacts();
    m_seal = m_it->wallet.seal();
}

void AccountsTest::putsTheOwnerFirstAndTheWorkerLast()
{
    m_accounts->watch(anna, QStringLiteral("Savings"));
    QCOMPARE(m_accounts->list()->count(), 3);
    QVERIFY(at(0, AccountListModel::OwnerRole).toBool());
    QCOMPARE(at(0, AccountListModel::ChipRole).toString(), QStringLiteral("In use"));
    QCOMPARE(at(1, AccountListModel::NameRole).toString(), QStringLiteral("Savings"));
    QCOMPARE(at(1, AccountListModel::ChipRole).toString(), QStringLiteral("Watched only"));
    QVERIFY(!at(1, AccountListModel::ExportableRole).toBool());
    QVERIFY(at(2, AccountListModel::WorkerRole).toBool());
    QVERIFY(at(2, AccountListModel::WhatRole).toString().contains(QStringLiteral("pay nobody")));
}

void AccountsTest::neverLetsTheWorkerBecomeTheOwner()
{
    QVERIFY(!at(1, AccountListModel::UsableRole).toBool());
    m_accounts->use(at(1, AccountListModel::AddressRole).toString());
    QVERIFY(m_accounts->error().contains(QStringLiteral("worker")));
    QVERIFY(at(0, AccountListModel::OwnerRole).toBool());
}

void AccountsTest::addsTheNextAccountOfTheWords()
{
    QSignalSpy added(m_accounts, &AccountsController::added);
    m_accounts->add(QStringLiteral(" Second "));
    QCOMPARE(added.count(), 1);
    QCOMPARE(at(1, AccountListModel::NameRole).toString(), QStringLiteral("Second"));
    QVERIFY(at(1, AccountListModel::UsableRole).toBool());
}

void AccountsTest::cannotAddWhileLocked()
{
    m_it->wallet.vault()->lock();
    QSignalSpy added(m_accounts, &AccountsController::added);
    m_accounts->add(QStringLiteral("Second"));
    QCOMPARE(added.count(), 0);
    QVERIFY(m_accounts->error().contains(QStringLiteral("locked")));
}

void AccountsTest::importsABareKeyWithoutItsSpaces()
{
    m_accounts->importKey(
        QStringLiteral("Old"), QStringLiteral(" ") + goodKey + QStringLiteral("\n"));
    QVERIFY2(m_accounts->error().isEmpty(), qPrintable(m_accounts->error()));
    QCOMPARE(at(1, AccountListModel::ChipRole).toString(), QStringLiteral("Imported"));
    m_accounts->importKey(QStringLiteral("Old"), goodKey);
    QVERIFY(m_accounts->error().contains(QStringLiteral("in the list already")));
}

void AccountsTest::saysWhatIsWrongWithABareKey()
{
    m_accounts->importKey({}, goodKey.chopped(1));
    QVERIFY2(m_accounts->error().contains(QStringLiteral("64 hex digits")),
        qPrintable(m_accounts->error()));
    QCOMPARE(m_accounts->list()->count(), 2);
}

void AccountsTest::importsAKeyFile()
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder, R"({"version": 3, "crypto": {}})");
    m_accounts->importFile(QStringLiteral("Old"), file, QStringLiteral("not it"));
    QVERIFY(m_accounts->error().contains(QStringLiteral("password")));
    m_accounts->importFile(QStringLiteral("Old"), file, FakeWallet::password());
    QCOMPARE(m_accounts->list()->count(), 3);
}

void AccountsTest::importsADroppedFile()
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder, R"({"version": 3})");
    m_accounts->importFile({}, QUrl::fromLocalFile(file).toString(), FakeWallet::password());
    QCOMPARE(m_accounts->list()->count(), 3);
}

void AccountsTest::refusesAFileThatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("not JSON");
    QTest::newRow("half") << QByteArray(R"({"version": 3,)") << QStringLiteral("not JSON");
    QTest::newRow("a list") << QByteArray("[3]") << QStringLiteral("not JSON");
    QTest::newRow("too much") << QByteArray(R"({"a": ")" + QByteArray(70'000, 'a') + R"("})")
                              << QStringLiteral("not JSON");
    QTest::newRow("another version")
        << QByteArray(R"({"version": 1})") << QStringLiteral("key file");
}

void AccountsTest::refusesAFileThatIsNoKey()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    m_accounts->importFile({}, writeFile(folder, text), FakeWallet::password());
    QVERIFY2(m_accounts->error().contains(says), qPrintable(m_accounts->error()));
    QCOMPARE(m_accounts->list()->count(), 2);
    m_accounts->importFile(
        {}, folder.filePath(QStringLiteral("no-such-file")), FakeWallet::password());
    QVERIFY2(m_accounts->error().contains(QStringLiteral("could not be read")),
        qPrintable(m_accounts->error()));
    m_accounts->importFile({}, folder.path(), FakeWallet::password());
    QVERIFY2(m_accounts->error().contains(QStringLiteral("could not be read")),
        qPrintable(m_accounts->error()));
}

void AccountsTest::showsTheMoneyOfTheAccountInUse()
{
    m_accounts->add(QStringLiteral("Second"));
    QSignalSpy used(m_accounts, &AccountsController::used);
    m_accounts->use(at(1, AccountListModel::AddressRole).toString());
    QCOMPARE(used.count(), 1);
    QCOMPARE(m_it->wallet.account().label, QStringLiteral("Second"));
    QCOMPARE(at(0, AccountListModel::NameRole).toString(), QStringLiteral("Second"));
    QVERIFY(m_it->wallet.money().known);
}

void AccountsTest::saysWhyAnAccountCannotBeUsed()
{
    m_accounts->add(QStringLiteral("Second"));
    m_it->core.wallet().failNext(
        base::fail(base::Code::Conflict, base::Reason(QStringLiteral("wallet.owner_has_stake"))));
    m_accounts->use(at(1, AccountListModel::AddressRole).toString());
    QVERIFY(m_accounts->error().contains(QStringLiteral("stake")));
    QCOMPARE(m_it->wallet.account().label, QStringLiteral("Home desktop"));
}

void AccountsTest::renamesAnAccount()
{
    m_accounts->rename(m_it->wallet.account().address, QStringLiteral(" Kitchen "));
    QCOMPARE(m_it->wallet.account().label, QStringLiteral("Kitchen"));
    m_accounts->rename(QStringLiteral("0x12"), QStringLiteral("Nobody"));
    QVERIFY(!m_accounts->error().isEmpty());
}

void AccountsTest::writesAKeyFileForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("key.json"));
    m_accounts->exportTo(m_it->wallet.account().address, file, QStringLiteral("its own password"),
        FakeWallet::password());
    QVERIFY2(m_accounts->error().isEmpty(), qPrintable(m_accounts->error()));
    QVERIFY(m_accounts->exported().contains(file));
    QCOMPARE(
        QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("8ba1f109551bd432803012645ac136ddd64dba72"));
}

void AccountsTest::neverWritesOverAFile()
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder, "mine");
    m_accounts->exportTo(m_it->wallet.account().address, file, QStringLiteral("its own password"),
        FakeWallet::password());
    QVERIFY(m_accounts->error().contains(QStringLiteral("not written over")));
    QVERIFY(m_accounts->exported().isEmpty());
    m_accounts->exportTo(m_it->wallet.account().address, QStringLiteral("relative.json"),
        QStringLiteral("password"), FakeWallet::password());
    QVERIFY(m_accounts->error().contains(QStringLiteral("could not be written")));
    m_accounts->exportTo(m_it->wallet.account().address,
        folder.filePath(QStringLiteral("no/such/folder.json")), QStringLiteral("password"),
        FakeWallet::password());
    QVERIFY(m_accounts->error().contains(QStringLiteral("could not be written")));
}

void AccountsTest::exportsNoWatchedAccount()
{
    const QTemporaryDir folder;
    m_accounts->watch(anna, {});
    m_accounts->exportTo(anna, folder.filePath(QStringLiteral("key.json")),
        QStringLiteral("password"), FakeWallet::password());
    QVERIFY(m_accounts->error().contains(QStringLiteral("only watched")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void AccountsTest::wantsThePasswordOfTheWalletForAnExport()
{
    const QTemporaryDir folder;
    m_accounts->exportTo(m_it->wallet.account().address,
        folder.filePath(QStringLiteral("key.json")), QStringLiteral("its own password"),
        QStringLiteral("not it"));
    QVERIFY(m_accounts->error().contains(QStringLiteral("password")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void AccountsTest::forgetsAnExportThatComesTooLate()
{
    m_it->core.wallet().hangNext(); // sealing begins with the core's key
    m_accounts->exportTo(m_it->wallet.account().address, QStringLiteral("/nowhere/key.json"),
        QStringLiteral("password"), FakeWallet::password());
    QVERIFY(m_accounts->isBusy());
    m_accounts->forgetExport();
    QVERIFY(!m_accounts->isBusy());
}

void AccountsTest::offersThePresentLockTime()
{
    QCOMPARE(m_seal->lockTimes().size(), 5);
    QCOMPARE(m_seal->lockTime(), 1);
    model::WalletState odd = m_it->core.wallet().stateNow();
    odd.autoLockSeconds = 120;
    m_it->core.wallet().setState(odd);
    QCOMPARE(m_seal->lockTimes().size(), 6);
    QCOMPARE(m_seal->lockTime(), 1);
    QCOMPARE(m_seal->lockTimes()[1], QStringLiteral("2 min"));
    odd.autoLockSeconds = 7200;
    m_it->core.wallet().setState(odd);
    QCOMPARE(m_seal->lockTime(), 4); // "Never" stays last
    QCOMPARE(m_seal->lockTimes()[5], QStringLiteral("Never"));
}

void AccountsTest::changesTheLockRules()
{
    m_seal->setLockTime(4);
    QCOMPARE(m_it->core.wallet().stateNow().autoLockSeconds, 0);
    QVERIFY(!m_it->core.wallet().stateNow().workerStaysUnlocked);
    m_seal->setWorkerStays(true);
    QVERIFY(m_it->core.wallet().stateNow().workerStaysUnlocked);
    QCOMPARE(m_it->core.wallet().stateNow().autoLockSeconds, 0); // one rule leaves the other
    QVERIFY(m_seal->workerStays());
    m_seal->setLockTime(99);
    QCOMPARE(m_it->core.wallet().stateNow().autoLockSeconds, 0);
}

void AccountsTest::keepsTheRulesWhenTheCoreRefuses()
{
    m_it->core.wallet().failNext(base::fail(
        base::Code::Unavailable, base::Reason(QStringLiteral("wallet.vault_unwritable"))));
    m_seal->setWorkerStays(true);
    QVERIFY(!m_seal->workerStays());
    QVERIFY(m_seal->error().contains(QStringLiteral("could not be written")));
}

void AccountsTest::changesThePassword()
{
    QSignalSpy done(m_seal, &SealController::resealed);
    m_seal->reseal(FakeWallet::password(), QStringLiteral("another one of mine"));
    QCOMPARE(done.count(), 1);
    m_it->wallet.vault()->lock();
    m_it->wallet.vault()->unlock(FakeWallet::password());
    QCOMPARE(m_it->wallet.phase(), WalletController::Locked);
    m_it->wallet.vault()->unlock(QStringLiteral("another one of mine"));
    QCOMPARE(m_it->wallet.phase(), WalletController::Open);
}

void AccountsTest::sealsWithTheKeyring()
{
    QVERIFY(m_seal->opener().contains(QStringLiteral("password")));
    m_seal->reseal(FakeWallet::password(), {});
    QVERIFY(!m_it->wallet.asksPassword());
    QVERIFY(m_seal->opener().contains(QStringLiteral("keyring")));
    m_it->wallet.vault()->lock();
    m_it->wallet.vault()->unlock({});
    QCOMPARE(m_it->wallet.phase(), WalletController::Open);
}

void AccountsTest::refusesTheWrongOldPassword()
{
    QSignalSpy done(m_seal, &SealController::resealed);
    m_seal->reseal(QStringLiteral("not it"), QStringLiteral("another one of mine"));
    QCOMPARE(done.count(), 0);
    QVERIFY(m_seal->error().contains(QStringLiteral("password")));
}

void AccountsTest::keepsANewContactInTheBook()
{
    m_contacts->setAddress(stranger);
    QVERIFY(m_contacts->isAddressGood());
    QSignalSpy kept(m_contacts, &ContactsController::kept);
    m_contacts->keep(m_contacts->view().address, QStringLiteral("  "));
    QCOMPARE(kept.count(), 0); // without a name it would be taken out
    m_contacts->keep(m_contacts->view().address, QStringLiteral(" Bert "));
    QCOMPARE(kept.count(), 1);
    QCOMPARE(m_contacts->nameOf(stranger), QStringLiteral("Bert"));
    QCOMPARE(m_it->wallet.payment()->contacts()->count(), 2);
}

void AccountsTest::wantsALookAlikeTickedInTheBook()
{
    m_contacts->setAddress(QStringLiteral("0x5aaeffffffffffffffffffffffffffffffffeaed"));
    QCOMPARE(m_contacts->view().looksLike, anna);
    QVERIFY(!m_contacts->isAddressGood());
    m_contacts->setAccepted(true);
    QVERIFY(m_contacts->isAddressGood());
    m_contacts->setAddress(QStringLiteral("0x5aaeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeaed"));
    QVERIFY(!m_contacts->isAddressGood());
}

void AccountsTest::refusesAContactWithAWrongChecksum()
{
    m_contacts->setAddress(QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed"));
    QVERIFY(m_contacts->view().problem.contains(QStringLiteral("checksum")));
    QVERIFY(!m_contacts->isAddressGood());
}

void AccountsTest::renamesAndTakesOut()
{
    m_contacts->keep(anna, QStringLiteral("Anna B."));
    QCOMPARE(m_contacts->nameOf(anna), QStringLiteral("Anna B."));
    QSignalSpy removed(m_contacts, &ContactsController::removed);
    m_contacts->remove(anna);
    QCOMPARE(removed.count(), 1);
    QVERIFY(m_contacts->isEmpty());
    QVERIFY(m_it->core.wallet().contacts({}).result()->contacts.empty());
}

void AccountsTest::searchesTheBookWithoutTouchingThePayment()
{
    m_contacts->keep(stranger, QStringLiteral("Bert"));
    m_contacts->setSearch(QStringLiteral(" BER "));
    QCOMPARE(m_contacts->list()->count(), 1);
    QCOMPARE(m_it->wallet.payment()->contacts()->count(), 2);
    m_contacts->setSearch(QStringLiteral("nobody of this name"));
    QCOMPARE(m_contacts->list()->count(), 0);
    QVERIFY(!m_contacts->isEmpty());
    m_contacts->close();
    QCOMPARE(m_contacts->list()->count(), 2);
}

QTEST_MAIN(AccountsTest)
#include "accounts_test.moc"
