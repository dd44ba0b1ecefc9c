#include "core/evm/address.h"
#include "core/wallet/backup.h"
#include "core/wallet/english_words.h"
#include "core/wallet/mnemonic.h"
#include "tests/support/actors.h"
#include "tests/support/secret_text.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QTest>

#include <cstring>
#include <set>

using namespace fallow;
using base::SecretBytes;
using test::plain;
using test::secret;
using wallet::AccountRole;
using wallet::BackupQuiz;
using wallet::Vault;

namespace
{

/// 0, 1, 2, … as 32-bit numbers.
class CountingRandom final : public base::Random
{
public:
    void fill(uint8_t *bytes, size_t size) override
    {
        std::memcpy(bytes, &m_next, std::min(size, sizeof m_next));
        ++m_next;
    }

private:
    uint32_t m_next = 0;
};

SecretBytes entropy()
{
    return SecretBytes(QByteArray::fromHex("9e885d952ad362caeb4efe34a8e91bd2"));
}

Vault someVault(const char *passphrase = "")
{
    return *Vault::fromWords(entropy(), secret(passphrase));
}

std::array<SecretBytes, 5> answers(const BackupQuiz &quiz)
{
    const QByteArrayList words = plain(wallet::wordsFromEntropy(entropy())).split(' ');
    std::array<SecretBytes, 5> all;
    for (size_t i = 0; i < 5; ++i)
        all[i] = secret(words[static_cast<qsizetype>(quiz.positions()[i] - 1)]);
    return all;
}

BackupQuiz someQuiz()
{
    base::SystemRandom random;
    return BackupQuiz::create(12, random);
}

const base::Address stranger = base::Address::fromBytes(QByteArray(20, '\x44')).value();

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWrongWordFailsTheQuizAndIsNotTold()
    {
        const BackupQuiz quiz = someQuiz();
        for (size_t i = 0; i < 5; ++i) {
            for (const char *wrong : {"", "zoo", "ozon", "ozones", "gracegrace", "ozone drill"}) {
                auto given = answers(quiz);
                given[i] = secret(wrong);
                const auto checked = quiz.check(entropy(), given);
                FALLOW_VERIFY_REASON(checked, "wallet.quiz_wrong");
                QCOMPARE(checked.error().detail, QString());
            }
        }
    }
    void wordsAtOtherPlacesFailTheQuiz()
    {
        const BackupQuiz quiz = someQuiz();
        auto given = answers(quiz);
        std::swap(given[0], given[1]);
        FALLOW_VERIFY_REASON(quiz.check(entropy(), given), "wallet.quiz_wrong");
    }
    void rightWordsPassTheQuizHoweverTheyAreTyped()
    {
        const BackupQuiz quiz = someQuiz();
        FALLOW_VERIFY_RESULT(quiz.check(entropy(), answers(quiz)));
        auto given = answers(quiz);
        for (SecretBytes &word : given)
            word = secret(" " + plain(word).toUpper() + "\n");
        FALLOW_VERIFY_RESULT(quiz.check(entropy(), given));
    }
    void asksForFivePlacesNoTwoAlike()
    {
        base::SystemRandom random;
        std::set<size_t> seen;
        for (int i = 0; i < 200; ++i) {
            const auto positions = BackupQuiz::create(24, random).positions();
            QCOMPARE(std::set<size_t>(positions.begin(), positions.end()).size(), size_t{5});
            QVERIFY(std::is_sorted(positions.begin(), positions.end()));
            seen.insert(positions.begin(), positions.end());
        }
        QCOMPARE(*seen.begin(), size_t{1});
        QCOMPARE(*seen.rbegin(), size_t{24});
        QCOMPARE(seen.size(), size_t{24});
    }
    void thePlacesComeFromTheRandomnessItWasGiven()
    {
        CountingRandom random; // 0 to 3 are refused, they would come up more often than the rest
        const std::array<size_t, 5> expected{5, 6, 7, 8, 9};
        QVERIFY(BackupQuiz::create(12, random).positions() == expected);
    }
    void theDrillWantsTheSameWordsAndPassphrase()
    {
        const Vault vault = someVault("TREZOR");
        const SecretBytes words = wallet::wordsFromEntropy(entropy());
        FALLOW_VERIFY_RESULT(wallet::checkRestoreDrill(vault, words, secret("TREZOR")));
        FALLOW_VERIFY_REASON(
            wallet::checkRestoreDrill(vault, words, secret("trezor")), "wallet.drill_differs");
        FALLOW_VERIFY_REASON(wallet::checkRestoreDrill(vault, words, {}), "wallet.drill_differs");
        FALLOW_VERIFY_REASON(
            wallet::checkRestoreDrill(vault,
                secret("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"), secret("TREZOR")),
            "wallet.drill_differs");
        FALLOW_VERIFY_REASON(
            wallet::checkRestoreDrill(vault, secret("zoo"), {}), "wallet.bad_word_count");
        FALLOW_VERIFY_REASON(
            wallet::checkRestoreDrill(Vault::withoutWords(), words, {}), "wallet.no_words");
    }
    void noPayoutToAStrangerBeforeTheQuiz()
    {
        Vault vault = someVault();
        FALLOW_VERIFY_REASON(wallet::mayPayOut(vault, stranger), "wallet.backup_first");
        vault.backup.shownAt = QDateTime::currentDateTimeUtc();
        FALLOW_VERIFY_REASON(wallet::mayPayOut(vault, stranger), "wallet.backup_first");
        FALLOW_VERIFY_RESULT(vault.addWatchOnly(stranger, AccountRole::Other, {}));
        FALLOW_VERIFY_REASON(wallet::mayPayOut(vault, stranger), "wallet.backup_first");
        for (const wallet::Account &account : vault.accounts().all()) {
            if (account.address != stranger)
                FALLOW_VERIFY_RESULT(wallet::mayPayOut(vault, account.address));
        }
        vault.backup.quizPassedAt = QDateTime::currentDateTimeUtc();
        FALLOW_VERIFY_RESULT(wallet::mayPayOut(vault, stranger));
    }
    void theWatchedOwnerOfAKeylessWorkerIsNoStranger()
    {
        Vault vault = someVault();
        FALLOW_VERIFY_RESULT(vault.addWatchOnly(stranger, AccountRole::Owner, {}));
        FALLOW_VERIFY_RESULT(wallet::mayPayOut(vault, stranger));
    }
    void aVaultWithoutWordsHasNothingToBackUp()
    {
        FALLOW_VERIFY_RESULT(wallet::mayPayOut(Vault::withoutWords(), stranger));
    }
    void stagesFollowOneAnother()
    {
        wallet::BackupState state;
        QCOMPARE(wallet::backupStage(state), wallet::BackupStage::None);
        state.shownAt = QDateTime::currentDateTimeUtc();
        QCOMPARE(wallet::backupStage(state), wallet::BackupStage::Shown);
        state.quizPassedAt = state.shownAt;
        QCOMPARE(wallet::backupStage(state), wallet::BackupStage::QuizPassed);
        state.drillPassedAt = state.shownAt;
        QCOMPARE(wallet::backupStage(state), wallet::BackupStage::DrillPassed);
    }
    void thePaperHasLinesAndAddressesButNoWords()
    {
        Vault vault = someVault("TREZOR");
        const base::Address owner = vault.accounts().all().front().address;
        FALLOW_VERIFY_RESULT(vault.rename(owner, QStringLiteral("<b>Mine & yours</b>")));
        const QString paper = wallet::paperTemplate(vault);
        QCOMPARE(paper.count(u"<li></li>"), 12);
        QVERIFY(paper.contains(evm::checksumAddress(owner)));
        QVERIFY(paper.contains(u"&lt;b&gt;Mine &amp; yours&lt;/b&gt;"));
        const QString body = paper.mid(paper.indexOf(u"</style>"));
        for (const QByteArray &word : plain(wallet::wordsFromEntropy(entropy())).split(' '))
            QVERIFY2(!body.contains(QString::fromLatin1(word)), word.constData());
        QVERIFY(!paper.contains(u"TREZOR"));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
