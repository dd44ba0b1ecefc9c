#include "core/base/random.h"
#include "core/service/wallet/keys.h"
#include "tests/support/actors.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fallow;
using service::WalletKeys;

namespace {

constexpr qint64 begin = 1'700'000'000;

template<typename T>
base::Result<T> settled(api::Answer<T> answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 30'000))
        return base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("test.timeout")));
    return answer.result();
}

base::SecretBytes secretOf(const char *text)
{
    return base::SecretBytes(QByteArray(text));
}

} // namespace

class WalletKeysTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FakeClock m_clock{begin};
    test::FakeKeyring m_keyring;
    base::SystemRandom m_random;
    std::unique_ptr<WalletKeys> m_keys;

    void restart() { m_keys = std::make_unique<WalletKeys>(WalletKeys::Parts{m_keyring, m_clock, m_random}, m_folder.path()); }
    api::SealedSecret sealed(const base::SecretBytes &secret) { return *api::seal(secret, m_keys->sealKey().publicKey); }
    api::SealedSecret sealed(const char *text) { return sealed(secretOf(text)); }
    QByteArray shownWords(const api::SealedSecret &password)
    {
        const api::SealBox box;
        const auto shown = settled(m_keys->showWords({box.publicKey(), password}));
        if (!shown)
            return shown.error().reason.key().toLatin1();
        const auto words = box.open(shown->secret);
        return {reinterpret_cast<const char *>(words->data()), static_cast<qsizetype>(words->size())};
    }
    base::Address owner() const { return m_keys->accounts().first(wallet::AccountRole::Owner)->address; }
    base::Address worker() const { return m_keys->accounts().first(wallet::AccountRole::Worker)->address; }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_keyring.secrets.clear();
        m_keyring.isAway = false;
        m_clock.setSeconds(begin);
        restart();
    }
    void aVaultOpensOnlyWithItsPassword()
    {
        FALLOW_VERIFY_REASON(settled(m_keys->unlock({sealed("right")})), "wallet.no_vault");
        const auto made = settled(m_keys->create({12, sealed("right"), {}}));
        FALLOW_VERIFY_RESULT(made);
        QVERIFY(made->exists && !made->locked && made->sealedByPassword && !made->sealedByKeyring);
        QCOMPARE(made->accounts.size(), size_t{2});
        const base::Address first = owner();
        FALLOW_VERIFY_REASON(settled(m_keys->create({12, sealed("other"), {}})), "wallet.vault_exists");
        restart();
        FALLOW_VERIFY_REASON(m_keys->key(first), "wallet.locked");
        FALLOW_VERIFY_REASON(settled(m_keys->unlock({sealed("wrong")})), "wallet.wrong_password");
        FALLOW_VERIFY_REASON(settled(m_keys->unlock({})), "wallet.password_needed");
        FALLOW_VERIFY_REASON(m_keys->key(first), "wallet.locked");
        FALLOW_VERIFY_RESULT(settled(m_keys->unlock({sealed("right")})));
        QCOMPARE(m_keys->key(first)->address(), first);
        QSignalSpy closed(m_keys.get(), &WalletKeys::closed);
        FALLOW_VERIFY_RESULT(settled(m_keys->lock()));
        QCOMPARE(closed.count(), 1);
        FALLOW_VERIFY_REASON(m_keys->key(first), "wallet.locked");
    }
    void nonsenseMakesNoVault()
    {
        FALLOW_VERIFY_REASON(settled(m_keys->create({13, sealed("x"), {}})), "wallet.bad_word_count");
        FALLOW_VERIFY_REASON(settled(m_keys->create({12, {QStringLiteral("AAAA"), QStringLiteral("AAAA")}, {}})), "wallet.bad_seal");
        FALLOW_VERIFY_REASON(settled(m_keys->restore({sealed("abandon abandon"), {}, sealed("x")})), "wallet.bad_word_count");
        const char *typo = "abandon abandon abandon abandon abandon abandon abandon abandom abandon abandon abandon about";
        const auto wrong = settled(m_keys->restore({sealed(typo), {}, sealed("x")}));
        FALLOW_VERIFY_REASON(wrong, "wallet.unknown_word");
        QVERIFY(wrong.error().detail.startsWith(u"8:"));
        m_keyring.isAway = true;
        FALLOW_VERIFY_REASON(settled(m_keys->create({12, {}, {}})), "wallet.no_keyring");
        QVERIFY(!m_keys->exists());
    }
    void onlyOneCallAtATimeChangesTheSeal()
    {
        auto first = m_keys->create({12, sealed("one"), {}});
        FALLOW_VERIFY_REASON(settled(m_keys->create({12, sealed("two"), {}})), "wallet.busy");
        FALLOW_VERIFY_RESULT(settled(first));
        restart();
        FALLOW_VERIFY_RESULT(settled(m_keys->unlock({sealed("one")})));
    }
    void theKeyringOpensItAtTheStartOnlyForTheWorker()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, {}, {}})));
        FALLOW_VERIFY_RESULT(settled(m_keys->setLockRules({{}, true})));
        const base::Address hot = worker();
        const base::Address savings = owner();
        restart();
        QSignalSpy closed(m_keys.get(), &WalletKeys::closed);
        m_keys->openAtStart();
        QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 30'000);
        QVERIFY(m_keys->isLocked());
        FALLOW_VERIFY_RESULT(m_keys->key(hot));
        FALLOW_VERIFY_REASON(m_keys->key(savings), "wallet.locked");
    }
    void aLockedWorkerKeyIsGoneUnlessThePersonAllowedIt()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("x"), {}})));
        const base::Address hot = worker();
        FALLOW_VERIFY_RESULT(m_keys->key(hot));
        FALLOW_VERIFY_RESULT(settled(m_keys->lock()));
        FALLOW_VERIFY_REASON(m_keys->key(hot), "wallet.locked");
    }
    void leavingTheComputerLocks()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("x"), {}})));
        m_keys->left(wallet::LockTimer::Event::ScreenLocked);
        QVERIFY(m_keys->isLocked());
    }
    void leavingWhileItOpensKeepsItShut()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("x"), {}})));
        const base::Address savings = owner();
        FALLOW_VERIFY_RESULT(settled(m_keys->lock()));
        auto opening = m_keys->unlock({sealed("x")});
        QVERIFY(!opening.isFinished());
        m_keys->left(wallet::LockTimer::Event::ScreenLocked);
        FALLOW_VERIFY_REASON(settled(opening), "wallet.locked");
        QVERIFY(m_keys->isLocked());
        FALLOW_VERIFY_REASON(m_keys->key(savings), "wallet.locked");
        FALLOW_VERIFY_RESULT(settled(m_keys->unlock({sealed("x")})));
    }
    void fiveMinutesWithoutUseLock()
    {
        const auto made = settled(m_keys->create({12, sealed("x"), {}}));
        FALLOW_VERIFY_RESULT(made);
        QVERIFY(made->locksAt.has_value());
        const qint64 left = m_clock.now().secsTo(*made->locksAt);
        QVERIFY2(left >= 290 && left <= 300, qPrintable(QString::number(left)));
        m_clock.advance(299);
        m_keys->used(); // starts anew
        QVERIFY(!m_keys->isLocked());
        m_clock.advance(301);
        m_keys->used(); // too late: a computer that slept has not run the timer
        QVERIFY(m_keys->isLocked());
    }
    void wordsAreShownOnlyToWhoKnowsThePassword()
    {
        QCOMPARE(shownWords(sealed("x")), QByteArray("wallet.locked"));
        FALLOW_VERIFY_RESULT(settled(m_keys->create({24, sealed("x"), {}})));
        QCOMPARE(m_keys->state().backup, model::BackupState::Missing);
        QCOMPARE(shownWords({}), QByteArray("wallet.password_needed"));
        QCOMPARE(shownWords(sealed("y")), QByteArray("wallet.wrong_password"));
        QCOMPARE(m_keys->state().backup, model::BackupState::Missing);
        QCOMPARE(shownWords(sealed("x")).split(' ').size(), 24);
        QCOMPARE(m_keys->state().backup, model::BackupState::Shown);
    }
    void moneyGoesToStrangersOnlyAfterTheQuiz()
    {
        const base::Address stranger = test::actor(7).address();
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("x"), {}})));
        FALLOW_VERIFY_REASON(m_keys->mayPayOut(stranger), "wallet.backup_first");
        FALLOW_VERIFY_RESULT(m_keys->mayPayOut(owner()));
        FALLOW_VERIFY_REASON(settled(m_keys->answerQuiz({sealed("a b c d e")})), "wallet.no_quiz");
        const QList<QByteArray> words = shownWords(sealed("x")).split(' ');
        const auto quiz = settled(m_keys->quiz());
        FALLOW_VERIFY_RESULT(quiz);
        QCOMPARE(quiz->positions.size(), size_t{5});
        FALLOW_VERIFY_REASON(settled(m_keys->answerQuiz({sealed("zoo zoo zoo zoo zoo")})), "wallet.quiz_wrong");
        FALLOW_VERIFY_REASON(settled(m_keys->answerQuiz({sealed("zoo zoo")})), "wallet.quiz_wrong");
        QCOMPARE(settled(m_keys->quiz())->positions, quiz->positions); // no second draw
        FALLOW_VERIFY_REASON(m_keys->mayPayOut(stranger), "wallet.backup_first");
        QByteArray answers;
        for (const qint64 position : quiz->positions)
            answers += "  " + words.at(position - 1).toUpper();
        FALLOW_VERIFY_RESULT(settled(m_keys->answerQuiz({sealed(answers.constData())})));
        FALLOW_VERIFY_RESULT(m_keys->mayPayOut(stranger));
        QCOMPARE(m_keys->state().backup, model::BackupState::Done);
        FALLOW_VERIFY_RESULT(settled(m_keys->drill({sealed(words.join(' ').constData())})));
        const char *others = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        FALLOW_VERIFY_REASON(settled(m_keys->drill({sealed(others)})), "wallet.drill_differs");
    }
    void wordsBringTheSameAccountsBack()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("x"), {}})));
        const QByteArray words = shownWords(sealed("x"));
        const base::Address before = owner();
        QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
        restart();
        const auto back = settled(m_keys->restore({sealed(words.constData()), {}, sealed("new")}));
        FALLOW_VERIFY_RESULT(back);
        QCOMPARE(owner(), before);
        QCOMPARE(back->backup, model::BackupState::Done); // typed from somewhere
    }
    void aNewPasswordTakesTheOldOnesPlace()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("old"), {}})));
        FALLOW_VERIFY_REASON(settled(m_keys->changePassword({{}, sealed("new")})), "wallet.password_needed");
        FALLOW_VERIFY_REASON(settled(m_keys->changePassword({sealed("bad"), sealed("new")})), "wallet.wrong_password");
        FALLOW_VERIFY_RESULT(settled(m_keys->changePassword({sealed("old"), sealed("new")})));
        restart();
        FALLOW_VERIFY_REASON(settled(m_keys->unlock({sealed("old")})), "wallet.wrong_password");
        FALLOW_VERIFY_RESULT(settled(m_keys->unlock({sealed("new")})));
    }
    void theSealMovesBetweenPasswordAndKeyring()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, {}, {}})));
        QCOMPARE(m_keyring.secrets.size(), size_t{1});
        FALLOW_VERIFY_RESULT(settled(m_keys->changePassword({{}, sealed("new")})));
        QTRY_COMPARE(m_keyring.secrets.size(), size_t{0});
        restart();
        FALLOW_VERIFY_RESULT(settled(m_keys->unlock({sealed("new")})));
        FALLOW_VERIFY_RESULT(settled(m_keys->changePassword({sealed("new"), {}})));
        restart();
        FALLOW_VERIFY_REASON(settled(m_keys->unlock({sealed("new")})), "wallet.no_such_slot");
        FALLOW_VERIFY_RESULT(settled(m_keys->unlock({})));
    }
    void anOpenVaultGivesNoSecretUnasked()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("right"), {}})));
        const auto exported = [this](const api::SealedSecret &password) {
            return settled(m_keys->exportKey({owner(), sealed("file"), password}));
        };
        FALLOW_VERIFY_REASON(exported({}), "wallet.password_needed");
        FALLOW_VERIFY_REASON(exported(sealed("")), "wallet.wrong_password");
        FALLOW_VERIFY_REASON(exported(sealed("wrong")), "wallet.wrong_password");
        FALLOW_VERIFY_REASON(exported(sealed("file")), "wallet.wrong_password");
        QCOMPARE(shownWords({}), QByteArray("wallet.password_needed"));
        QCOMPARE(shownWords(sealed("wrong")), QByteArray("wallet.wrong_password"));
        FALLOW_VERIFY_RESULT(exported(sealed("right")));
        auto answer = m_keys->exportKey({owner(), sealed("file"), sealed("right")});
        FALLOW_VERIFY_RESULT(settled(m_keys->lock())); // while the password is tried
        FALLOW_VERIFY_REASON(settled(answer), "wallet.locked");
    }
    void itAnswersOnItsOwnThread()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("right"), {}})));
        const api::SealBox box;
        std::vector<QThread *> threads;
        const auto note = [&threads](const auto &) { threads.push_back(QThread::currentThread()); };
        connect(m_keys.get(), &WalletKeys::changed, this, [note] { note(0); }, Qt::DirectConnection);
        auto shown = m_keys->showWords({box.publicKey(), sealed("right")}).then(note);
        QTRY_VERIFY_WITH_TIMEOUT(shown.isFinished(), 30'000);
        auto file = m_keys->exportKey({owner(), sealed("file"), sealed("right")}).then(note);
        QTRY_VERIFY_WITH_TIMEOUT(file.isFinished(), 30'000);
        auto refused = m_keys->exportKey({owner(), sealed("file"), sealed("wrong")}).then(note);
        QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), 30'000);
        QVERIFY(threads.size() >= 4);
        for (const QThread *thread : threads)
            QCOMPARE(thread, QThread::currentThread());
    }
    void aVaultOfTheKeyringAsksTheKeyringAgain()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, {}, {}})));
        const auto exported = [this] { return settled(m_keys->exportKey({owner(), sealed("file"), {}})); };
        FALLOW_VERIFY_RESULT(exported());
        QCOMPARE(shownWords({}).split(' ').size(), 12);
        m_keyring.isAway = true;
        FALLOW_VERIFY_REASON(exported(), "wallet.no_keyring");
        QCOMPARE(shownWords({}), QByteArray("wallet.no_keyring"));
        m_keyring.isAway = false;
        m_keyring.secrets.clear();
        FALLOW_VERIFY_REASON(exported(), "wallet.not_in_keyring");
        QCOMPARE(shownWords({}), QByteArray("wallet.not_in_keyring"));
    }
    void keysComeInAndGoOutAsKeystores()
    {
        FALLOW_VERIFY_RESULT(settled(m_keys->create({12, sealed("x"), {}})));
        const base::Address account = test::actor(3).address();
        const QByteArray raw = base::toHex(base::Bytes32::fromBytes(QByteArray(32, '\1'))->bytes()).toLatin1();
        FALLOW_VERIFY_REASON(settled(m_keys->importKey({{}, {}, sealed("0x12")})), "wallet.key_wrong_length");
        const auto imported = settled(m_keys->importKey({QStringLiteral("old"), {}, sealed(raw.constData())}));
        FALLOW_VERIFY_RESULT(imported);
        const base::Address added = imported->accounts.back().address;
        FALLOW_VERIFY_REASON(settled(m_keys->importKey({{}, {}, sealed(raw.constData())})), "wallet.account_exists");
        FALLOW_VERIFY_REASON(settled(m_keys->exportKey({added, {}, sealed("x")})), "wallet.bad_seal");
        const auto file = settled(m_keys->exportKey({added, sealed("file"), sealed("x")}));
        FALLOW_VERIFY_RESULT(file);
        QVERIFY(!QJsonDocument(file->keystore).toJson().contains(raw.mid(2)));
        FALLOW_VERIFY_REASON(settled(m_keys->exportKey({account, sealed("file"), sealed("x")})), "wallet.no_account");
        FALLOW_VERIFY_RESULT(settled(m_keys->addAccount({QStringLiteral("cold"), account})));
        FALLOW_VERIFY_REASON(settled(m_keys->exportKey({account, sealed("file"), sealed("x")})), "wallet.watch_only");
        FALLOW_VERIFY_REASON(settled(m_keys->importKey({{}, file->keystore, sealed("wrong")})), "wallet.wrong_password");
    }
};

QTEST_GUILESS_MAIN(WalletKeysTest)
#include "keys_test.moc"
