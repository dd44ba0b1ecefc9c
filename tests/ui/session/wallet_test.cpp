#include "tests/ui/session/wallet_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using test::FakeCore;
using test::FakeWallet;
using test::WalletFixture;

namespace
{

const base::Error damaged =
    base::fail(base::Code::Corrupt, base::Reason(QStringLiteral("wallet.vault_damaged")));

std::unique_ptr<FakeCore> withState(const model::WalletState &state)
{
    auto core = FakeCore::typical();
    core->wallet().setState(state);
    return core;
}

} // namespace

class WalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingBeforeTheCoreAnswers();
    void saysWhyTheWalletCannotBeShown();
    void offersTheFirstRunWithoutAVault();
    void showsAWatchedAddressThatCannotSign();
    void showsAccountAndFigures();
    void asksForTheBackupUntilItIsDone();
    void locksAndUnlocks();
    void refusesAWrongPasswordInWords();
    void opensByTheKeyringWithoutAPassword();
    void dropsAnOpenPaymentWhenItLocks();
    void createsAVaultSealedByAPassword();
    void namesTheUnknownWord();
    void restoresFromWordsInAnyCase();
    void showsWordsAndForgetsThem();
    void passesTheQuizOnceOnly();
    void goesBackToTheWordsAfterAWrongQuiz();
    void comparesThePaper();
    void watchesOnlyARightAddress();
    void writesNoWordOnThePaper();
    void makesACodeForAnAmount();
    void countsDownToTheLock();
    void readsHistoryPageByPage();
    void filtersAndSearches();
    void keepsTheAnswerOfTheLastSearch();
    void readsAnewAfterARollback();
    void showsANewLineAtOnce();
    void labelsALine();
    void exportsWhatIsShown();
    void saysWhyTheHistoryCannotBeRead();
};

void WalletTest::showsNothingBeforeTheCoreAnswers()
{
    WalletFixture it;
    QCOMPARE(it.wallet.phase(), WalletController::Loading);
    QVERIFY(!it.wallet.money().known);
}

void WalletTest::saysWhyTheWalletCannotBeShown()
{
    WalletFixture it;
    it.core.wallet().failNext(damaged);
    it.start();
    QCOMPARE(it.wallet.phase(), WalletController::Failed);
    QVERIFY(it.wallet.problem().contains(QStringLiteral("damaged")));
    QVERIFY(!it.wallet.problemStep().isEmpty());
    it.wallet.refresh();
    QCOMPARE(it.wallet.phase(), WalletController::Open);
}

void WalletTest::offersTheFirstRunWithoutAVault()
{
    WalletFixture it(withState({.keyringAvailable = true}));
    it.start();
    QCOMPARE(it.wallet.phase(), WalletController::NoVault);
    QVERIFY(it.wallet.hasKeyring());
}

void WalletTest::showsAWatchedAddressThatCannotSign()
{
    WalletFixture it(
        withState({.accounts = {{.origin = model::AccountOrigin::Watched, .isOwner = true}}}));
    it.start();
    QCOMPARE(it.wallet.phase(), WalletController::Open);
    QVERIFY(!it.wallet.account().canSign);
    QCOMPARE(it.wallet.account().chip, QStringLiteral("Watched only"));
}

void WalletTest::showsAccountAndFigures()
{
    WalletFixture it;
    it.start();
    QCOMPARE(it.wallet.account().label, QStringLiteral("Home desktop"));
    QCOMPARE(
        it.wallet.account().address, QStringLiteral("0x8ba1f109551bD432803012645Ac136ddd64DBA72"));
    const MoneyView money = it.wallet.money();
    QCOMPARE(money.rlc, QStringLiteral("148.203"));
    QCOMPARE(money.contract, QStringLiteral("36.500"));
    QVERIFY(money.contractNote.startsWith(QStringLiteral("31.500 free · 5.000 staked on 2")));
    QCOMPARE(money.coin, QStringLiteral("0.0310"));
    QCOMPARE(money.coinTitle, QStringLiteral("ETH for fees"));
    QCOMPARE(it.wallet.stakes()->count(), 2);
}

void WalletTest::asksForTheBackupUntilItIsDone()
{
    WalletFixture it;
    it.start();
    QVERIFY(it.wallet.account().backupMissing);
    it.wallet.vault()->showWords(FakeWallet::password());
    QVERIFY(it.wallet.account().backupMissing); // seen is not written down
    it.startBackedUp();
    QCOMPARE(it.wallet.account().chip, QStringLiteral("Backed up"));
}

void WalletTest::locksAndUnlocks()
{
    WalletFixture it;
    it.start();
    it.wallet.vault()->lock();
    QCOMPARE(it.wallet.phase(), WalletController::Locked);
    it.wallet.vault()->unlock(FakeWallet::password());
    QCOMPARE(it.wallet.phase(), WalletController::Open);
}

void WalletTest::refusesAWrongPasswordInWords()
{
    WalletFixture it;
    it.start();
    it.wallet.vault()->lock();
    it.wallet.vault()->unlock(QStringLiteral("not it"));
    QCOMPARE(it.wallet.phase(), WalletController::Locked);
    QVERIFY(it.wallet.vault()->error().contains(QStringLiteral("password")));
    QVERIFY(!it.wallet.vault()->isBusy());
}

void WalletTest::opensByTheKeyringWithoutAPassword()
{
    WalletFixture it(
        withState({.exists = true, .sealedByKeyring = true, .keyringAvailable = true}));
    it.start();
    QVERIFY(!it.wallet.asksPassword());
    it.wallet.vault()->unlock({});
    QCOMPARE(it.wallet.phase(), WalletController::Open);
}

void WalletTest::dropsAnOpenPaymentWhenItLocks()
{
    WalletFixture it;
    it.startBackedUp();
    it.wallet.payment()->begin(PaymentController::Deposit);
    it.wallet.payment()->setAmount(QStringLiteral("1"));
    it.wallet.payment()->prepare();
    QCOMPARE(it.wallet.payment()->step(), PaymentController::Review);
    it.wallet.vault()->showWords(FakeWallet::password());
    QCOMPARE(it.wallet.vault()->words().size(), 12);
    it.core.wallet().lock({}); // by its own clock, not by this window
    QCOMPARE(it.wallet.payment()->step(), PaymentController::Form);
    QVERIFY(it.wallet.vault()->words().isEmpty());
}

void WalletTest::createsAVaultSealedByAPassword()
{
    WalletFixture it(withState({}));
    it.start();
    QSignalSpy made(it.wallet.vault(), &VaultController::made);
    it.wallet.vault()->create(12, QStringLiteral("another password of mine"));
    QCOMPARE(made.count(), 1);
    QCOMPARE(it.wallet.phase(), WalletController::Open);
    it.wallet.vault()->lock();
    it.wallet.vault()->unlock(QStringLiteral("another password of mine"));
    QCOMPARE(it.wallet.phase(), WalletController::Open);
}

void WalletTest::namesTheUnknownWord()
{
    WalletFixture it(withState({.keyringAvailable = true}));
    it.start();
    QString words = FakeWallet::words();
    it.wallet.vault()->restore(
        words.replace(QStringLiteral("year"), QStringLiteral("yeer")), {}, {});
    QCOMPARE(it.wallet.vault()->badWord(), 4);
    QVERIFY(it.wallet.vault()->error().startsWith(QStringLiteral("Word 4 ")));
    QCOMPARE(it.wallet.phase(), WalletController::NoVault);
}

void WalletTest::restoresFromWordsInAnyCase()
{
    WalletFixture it(withState({.keyringAvailable = true}));
    it.start();
    it.wallet.vault()->restore(
        QStringLiteral("  ") + FakeWallet::words().toUpper() + QStringLiteral("\n"), {}, {});
    QVERIFY2(it.wallet.vault()->error().isEmpty(), qPrintable(it.wallet.vault()->error()));
    QCOMPARE(it.wallet.phase(), WalletController::Open);
    QCOMPARE(it.wallet.account().chip, QStringLiteral("Backed up"));
}

void WalletTest::showsWordsAndForgetsThem()
{
    WalletFixture it;
    it.start();
    it.wallet.vault()->showWords(QStringLiteral("not it"));
    QVERIFY(it.wallet.vault()->words().isEmpty());
    QVERIFY(!it.wallet.vault()->error().isEmpty());
    it.wallet.vault()->showWords(FakeWallet::password());
    QCOMPARE(it.wallet.vault()->words().join(u' '), FakeWallet::words());
    it.wallet.vault()->forget();
    QVERIFY(it.wallet.vault()->words().isEmpty());
}

void WalletTest::passesTheQuizOnceOnly()
{
    WalletFixture it;
    it.start();
    VaultController &vault = *it.wallet.vault();
    vault.showWords(FakeWallet::password());
    vault.startQuiz();
    QCOMPARE(vault.quiz().size(), 5);
    QStringList answers;
    for (const int position : vault.quiz())
        answers += QStringLiteral(" ") + vault.words()[position - 1].toUpper();
    QSignalSpy done(&vault, &VaultController::backedUp);
    vault.answerQuiz(answers);
    QCOMPARE(done.count(), 1);
    QVERIFY(!it.wallet.account().backupMissing);
    QVERIFY(vault.words().isEmpty());
    vault.answerQuiz(answers);
    QVERIFY(!vault.error().isEmpty());
    QCOMPARE(done.count(), 1);
}

void WalletTest::goesBackToTheWordsAfterAWrongQuiz()
{
    WalletFixture it;
    it.start();
    VaultController &vault = *it.wallet.vault();
    vault.showWords(FakeWallet::password());
    vault.startQuiz();
    vault.answerQuiz({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
        QStringLiteral("d"), QStringLiteral("e")});
    QVERIFY(vault.quiz().isEmpty());
    QVERIFY(!vault.words().isEmpty());
    QVERIFY(!vault.error().isEmpty());
    QVERIFY(it.wallet.account().backupMissing);
}

void WalletTest::comparesThePaper()
{
    WalletFixture it;
    it.start();
    QSignalSpy drilled(it.wallet.vault(), &VaultController::drilled);
    it.wallet.vault()->drill(QStringLiteral("winner ").repeated(12));
    QCOMPARE(drilled.count(), 0);
    QVERIFY(!it.wallet.vault()->error().isEmpty());
    it.wallet.vault()->drill(FakeWallet::words());
    QCOMPARE(drilled.count(), 1);
}

void WalletTest::watchesOnlyARightAddress()
{
    WalletFixture it(withState({}));
    it.start();
    it.wallet.accounts()->watch(QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed"), {});
    QVERIFY(it.wallet.accounts()->error().contains(QStringLiteral("checksum")));
    it.wallet.accounts()->watch(
        QStringLiteral(" 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed "), QStringLiteral("Savings"));
    QCOMPARE(it.wallet.phase(), WalletController::Open);
    QCOMPARE(it.wallet.account().label, QStringLiteral("Savings"));
}

void WalletTest::writesNoWordOnThePaper()
{
    WalletFixture it;
    it.start();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("words.pdf"));
    it.wallet.vault()->showWords(FakeWallet::password());
    QVERIFY(it.wallet.vault()->savePaper(file, 12));
    QFile paper(file);
    QVERIFY(paper.open(QIODevice::ReadOnly));
    const QByteArray bytes = paper.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(!bytes.contains("legal") && !bytes.contains("sausage"));
    QVERIFY(!it.wallet.vault()->savePaper(file, 12)); // never written over
    QVERIFY(!it.wallet.vault()->error().isEmpty());
    QVERIFY(!it.wallet.vault()->savePaper(QStringLiteral("relative.pdf"), 12));
}

void WalletTest::makesACodeForAnAmount()
{
    WalletFixture it;
    it.start();
    const QString plain = it.wallet.receiveUri({}, false);
    QVERIFY(plain.startsWith(
        QStringLiteral("ethereum:0x8ba1f109551bD432803012645Ac136ddd64DBA72@31337")));
    QVERIFY(it.wallet.receiveUri(QStringLiteral("1.5"), false)
                .endsWith(QStringLiteral("&uint256=1500000000")));
    QVERIFY(it.wallet.receiveUri(QStringLiteral("0.5"), true)
                .endsWith(QStringLiteral("?value=500000000000000000")));
    QCOMPARE(it.wallet.receiveUri(QStringLiteral("nonsense"), true), plain);
    QVERIFY(!it.wallet.receiveProblem(QStringLiteral("nonsense"), true).isEmpty());
}

void WalletTest::countsDownToTheLock()
{
    WalletFixture it;
    it.start();
    QCOMPARE(it.wallet.locksIn(), QStringLiteral("locks in 4 min"));
    it.clock.advance(200);
    QCOMPARE(it.wallet.locksIn(), QStringLiteral("locks in 52 s"));
}

void WalletTest::readsHistoryPageByPage()
{
    WalletFixture it;
    it.start();
    HistoryController &history = *it.wallet.history();
    QCOMPARE(history.entries()->count(), 50);
    QVERIFY(history.hasMore());
    history.loadMore();
    QCOMPARE(history.entries()->count(), 97);
    QVERIFY(!history.hasMore());
    history.loadMore();
    QCOMPARE(history.entries()->count(), 97);
}

void WalletTest::filtersAndSearches()
{
    WalletFixture it;
    it.start();
    HistoryController &history = *it.wallet.history();
    history.setFilter(HistoryController::Sent);
    QCOMPARE(history.entries()->count(), 2);
    history.setSearch(QStringLiteral("rent"));
    QCOMPARE(history.entries()->count(), 1);
    history.setSearch(QStringLiteral("no such line"));
    QVERIFY(history.isLoaded());
    QCOMPARE(history.entries()->count(), 0);
}

void WalletTest::keepsTheAnswerOfTheLastSearch()
{
    WalletFixture it;
    it.start();
    HistoryController &history = *it.wallet.history();
    it.core.wallet().hangNext();
    history.setSearch(QStringLiteral("a"));
    QVERIFY(history.isBusy());
    history.setSearch(QStringLiteral("rent"));
    QVERIFY(!history.isBusy());
    QCOMPARE(history.entries()->count(), 1);
}

void WalletTest::readsAnewAfterARollback()
{
    WalletFixture it;
    it.start();
    auto entries = it.core.wallet().entriesNow();
    entries.erase(entries.begin());
    it.core.wallet().setEntries(entries);
    it.core.rollBackHistory();
    QCOMPARE(it.wallet.history()->entries()->entries().front().id, entries.front().id);
}

void WalletTest::showsANewLineAtOnce()
{
    WalletFixture it;
    it.startBackedUp();
    PaymentController &payment = *it.wallet.payment();
    payment.begin(PaymentController::Deposit);
    payment.setAmount(QStringLiteral("10"));
    payment.prepare();
    payment.confirm();
    QCOMPARE(it.wallet.history()->entries()->entries().front().kind, model::EntryKind::Deposited);
    QCOMPARE(it.wallet.money().rlc, QStringLiteral("138.203"));
}

void WalletTest::labelsALine()
{
    WalletFixture it;
    it.start();
    const QString id = it.wallet.history()->entries()->entries()[2].id;
    it.wallet.history()->label(id, QStringLiteral(" rent "));
    QCOMPARE(it.wallet.history()->entries()->entries()[2].label, QStringLiteral("rent"));
    QCOMPARE(it.core.wallet().entriesNow()[2].label, QStringLiteral("rent"));
}

void WalletTest::exportsWhatIsShown()
{
    WalletFixture it;
    it.start();
    HistoryController &history = *it.wallet.history();
    QVERIFY(history.exportPath(QStringLiteral("csv"))
                .endsWith(QStringLiteral("/fallow-history-2026-11-22.csv")));
    history.setFilter(HistoryController::Sent);
    history.exportTo(QStringLiteral("/nowhere/history.txt"));
    QVERIFY(history.error().contains(QStringLiteral(".csv")));
    history.exportTo(QStringLiteral("/nowhere/history.csv"));
    QVERIFY(history.exported().startsWith(QStringLiteral("2 line")));
    history.forgetExport();
    QVERIFY(history.exported().isEmpty());
}

void WalletTest::saysWhyTheHistoryCannotBeRead()
{
    WalletFixture it;
    it.start();
    it.core.wallet().failNext(
        base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("chain.unreachable"))));
    it.wallet.history()->refresh();
    QVERIFY(it.wallet.history()->error().contains(QStringLiteral("node")));
    QCOMPARE(it.wallet.history()->entries()->count(), 50); // what was read stays
}

QTEST_MAIN(WalletTest)
#include "wallet_test.moc"
