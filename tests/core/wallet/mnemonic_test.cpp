#include "core/wallet/english_words.h"
#include "core/wallet/mnemonic.h"
#include "tests/support/secret_text.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using base::SecretBytes;
using test::plain;
using test::secret;

namespace
{

constexpr auto abandon = "abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                         "abandon abandon about";

QString detailOf(const base::Result<SecretBytes> &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

class MnemonicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAWrongNumberOfWords_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("white space") << QByteArray("  \n\t ");
        QTest::newRow("eleven") << QByteArray(abandon).left(87);
        QTest::newRow("thirteen") << QByteArray(abandon) + " zoo";
        QTest::newRow("twenty-seven") << QByteArray("zoo ").repeated(27);
        QTest::newRow("a book") << QByteArray("abandon ").repeated(5000);
        QTest::newRow("not UTF-8") << QByteArray(abandon) + '\xff';
    }
    void refusesAWrongNumberOfWords()
    {
        QFETCH(QByteArray, words);
        FALLOW_VERIFY_REASON(wallet::entropyFromWords(secret(words)), "wallet.bad_word_count");
    }
    void saysWhichWordIsUnknownAndWhatWasMeant_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a letter too few") << QByteArray("abndon") << "3: abandon";
        QTest::newRow("letters swapped") << QByteArray("abandno") << "3: abandon";
        QTest::newRow("a letter too many") << QByteArray("abandonn") << "3: abandon";
        QTest::newRow("another ending") << QByteArray("abandoning") << "3: abandon";
        QTest::newRow("two candidates")
            << QByteArray("abour") << "3: about, labor, above, absurd, amount";
        QTest::newRow("nothing near") << QByteArray("qqqqqqqq") << "3: ";
        QTest::newRow("endless") << QByteArray(500, 'q') << "3: ";
        QTest::newRow("not a letter") << QByteArray("aband0n") << "3: abandon";
        QTest::newRow("a diacritic") << QByteArray("zöö") << "3: ";
    }
    void saysWhichWordIsUnknownAndWhatWasMeant()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, detail);
        const QByteArray words = "zoo zoo " + typed + " zoo zoo zoo zoo zoo zoo zoo zoo wrong";
        const auto entropy = wallet::entropyFromWords(secret(words));
        FALLOW_VERIFY_REASON(entropy, "wallet.unknown_word");
        if (typed == "abour")
            QVERIFY2(detailOf(entropy).startsWith(u"3: about"), qPrintable(detailOf(entropy)));
        else
            QCOMPARE(detailOf(entropy), detail);
    }
    void refusesAWrongChecksum()
    {
        const QByteArray last = QByteArray(abandon).chopped(5);
        FALLOW_VERIFY_REASON(
            wallet::entropyFromWords(secret(last + "abandon")), "wallet.bad_words_checksum");
        QByteArray swapped(
            "legal winner thank year wave sausage worth useful legal thank winner yellow");
        FALLOW_VERIFY_REASON(
            wallet::entropyFromWords(secret(swapped)), "wallet.bad_words_checksum");
    }
    void refusesAPassphraseThatIsNoText()
    {
        const SecretBytes entropy(qsizetype{16});
        for (const char *bad : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe4\xb8"})
            FALLOW_VERIFY_REASON(wallet::seedFromEntropy(entropy, secret(bad)), "wallet.bad_text");
        FALLOW_VERIFY_REASON(
            wallet::seedFromEntropy(entropy, secret(QByteArray(1025, 'a'))), "wallet.bad_text");
    }
    void takesWordsAsPeopleTypeThem_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("capitals") << QByteArray(abandon).toUpper();
        QTest::newRow("lines") << " \n" + QByteArray(abandon).replace(' ', "\r\n\t ") + "\n";
        QTest::newRow("ideographic space") << QByteArray(abandon).replace(' ', "\xe3\x80\x80");
        QTest::newRow("no-break space") << QByteArray(abandon).replace(' ', "\xc2\xa0");
        QTest::newRow("wide letters") << QByteArray(abandon).replace('b', "\xef\xbd\x82");
    }
    void takesWordsAsPeopleTypeThem()
    {
        QFETCH(QByteArray, words);
        const auto entropy = wallet::entropyFromWords(secret(words));
        FALLOW_VERIFY_RESULT(entropy);
        QCOMPARE(plain(*entropy), QByteArray(16, '\0'));
    }
    void theListIsTheOfficialOne()
    {
        const std::string_view text = wallet::englishWordsText();
        const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
            QByteArray("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"));
        for (size_t i = 0; i < wallet::englishWordCount; ++i)
            QCOMPARE(wallet::englishWordIndex(wallet::englishWord(i)), std::optional<size_t>(i));
    }
    void followsTheOfficialVectors()
    {
        const QJsonArray vectors = test::dataObject("mnemonic.json")[u"vectors"].toArray();
        QCOMPARE(vectors.size(), 24);
        for (const QJsonValue &vector : vectors) {
            const QByteArray words = vector[u"words"].toString().toUtf8();
            const SecretBytes entropy(test::hex(vector[u"entropy"].toString()));
            QCOMPARE(plain(wallet::wordsFromEntropy(entropy)), words);
            QCOMPARE(wallet::wordCountOf(entropy), static_cast<size_t>(words.count(' ') + 1));
            const auto back = wallet::entropyFromWords(secret(words));
            FALLOW_VERIFY_RESULT(back);
            QVERIFY(back->equals(entropy));
            const auto seed = wallet::seedFromEntropy(entropy, secret("TREZOR"));
            FALLOW_VERIFY_RESULT(seed);
            QCOMPARE(plain(*seed).toHex(), vector[u"seed"].toString().toLatin1());
        }
    }
    void thePassphraseIsNormalisedLikeThatOfOthers()
    {
        const SecretBytes entropy(qsizetype{16});
        const auto composed = wallet::seedFromEntropy(entropy, secret("Ångström ﬃ 각 ộ"));
        const auto decomposed = wallet::seedFromEntropy(entropy,
            secret(QStringLiteral("Ångström ﬃ 각 ộ")
                       .normalized(QString::NormalizationForm_KD)
                       .toUtf8()));
        FALLOW_VERIFY_RESULT(composed);
        QVERIFY(composed->equals(*decomposed));
        const auto other = wallet::seedFromEntropy(entropy, secret("Angstrom ffi 각 o"));
        QVERIFY(!composed->equals(*other));
    }
    void marksAreOrderedAcrossTheirCharacter()
    {
        const SecretBytes entropy(qsizetype{16});
        // Dot below (220) and ring above (230), in both orders.
        const auto one = wallet::seedFromEntropy(entropy, secret("a\xcc\xa3\xcc\x8a"));
        const auto two = wallet::seedFromEntropy(entropy, secret("a\xcc\x8a\xcc\xa3"));
        QVERIFY(one->equals(*two));
    }
    void newEntropyIsFreshAndOfTheSizeAskedFor()
    {
        base::SystemRandom random;
        const auto twelve = wallet::newEntropy(wallet::MnemonicSize::Words12, random);
        const auto other = wallet::newEntropy(wallet::MnemonicSize::Words12, random);
        const auto many = wallet::newEntropy(wallet::MnemonicSize::Words24, random);
        QCOMPARE(wallet::wordCountOf(twelve), size_t{12});
        QCOMPARE(wallet::wordCountOf(many), size_t{24});
        QVERIFY(!twelve.equals(other));
    }
};

QTEST_GUILESS_MAIN(MnemonicTest)
#include "mnemonic_test.moc"
