#include "core/evm/transaction.h"
#include "core/wallet/login_challenge.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QRandomGenerator>
#include <QTest>

using namespace fallow;

class LoginChallengeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotBase64OfThirtyTwoBytes_data()
    {
        QTest::addColumn<QString>("challenge");
        QTest::newRow("empty") << "";
        QTest::newRow("a hex digest") << QString(u"0x" + QString(64, u'a'));
        QTest::newRow("a hex transaction") << "0xd5808459682f008301ffff8086ff0000000000824100";
        QTest::newRow("31 bytes") << "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==";
        QTest::newRow("33 bytes") << "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g";
        QTest::newRow("no padding") << "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
        QTest::newRow("stray bits at the end") << "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9=";
        QTest::newRow("a space") << " AECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        QTest::newRow("a line end") << "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n";
        QTest::newRow("url alphabet") << "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh-=";
        QTest::newRow("not ASCII") << QString(QString(43, QChar(0x00e4)) + u'=');
        QTest::newRow("wide digits") << QString(QString(43, QChar(0xff11)) + u'=');
    }
    void refusesWhatIsNotBase64OfThirtyTwoBytes()
    {
        QFETCH(QString, challenge);
        FALLOW_VERIFY_REASON(wallet::loginDigest(challenge), "wallet.login_not_base64");
    }
    void refusesTheChallengeThatWasMinedAsATransaction()
    {
        FALLOW_VERIFY_REASON(
            wallet::loginDigest(u"d5808459682f008301ffff8086ff000000000082410="),
            "wallet.login_is_transaction");
    }
    void refusesTypedTransactionsAndSignedData_data()
    {
        QTest::addColumn<QString>("start");
        // 22 bytes: a type, then a list of the other 21; the last pair "4=" is 0x3f.
        for (const char *start : {"00d4", "01d4", "02d4", "03d4", "04d4", "05d4", "7fd4", "1901"})
            QTest::newRow(start) << QString::fromLatin1(start);
    }
    void refusesTypedTransactionsAndSignedData()
    {
        QFETCH(QString, start);
        const QString challenge = start.leftJustified(42, u'1') + QStringLiteral("4=");
        QCOMPARE(wallet::decodeChallenge(challenge.toLatin1()).size(), 22);
        FALLOW_VERIFY_REASON(wallet::loginDigest(challenge), "wallet.login_is_transaction");
    }
    void refusesEveryShapeOfALegacyTransaction_data()
    {
        QTest::addColumn<QString>("challenge");
        const QString six = QStringLiteral("8080808080");
        const QString nine = QStringLiteral("8080808080808080");
        // 22 bytes each; the last pair "4=" is 0x3f.
        QTest::newRow("six fields") << QString(u"d5" + six + u"8f" + QString(28, u'1') + u"4=");
        QTest::newRow("nine fields") << QString(u"d5" + nine + u"8c" + QString(22, u'1') + u"4=");
        QTest::newRow("capital digits") << QString(u"D5" + nine + u"8C" + QString(22, u'1') + u"4=");
        QTest::newRow("a longer header than needed")
            << QString(u"f814" + six + u"8e" + QString(26, u'1') + u"4=");
        QTest::newRow("a list inside, as the typed ones have")
            << QString(u"d5" + nine + u"cc" + QString(22, u'1') + u"4=");
        for (const char *type : {"01", "02", "03", "04", "05", "6f"})
            QTest::addRow("type %s, a longer header", type)
                << QString(QString::fromLatin1(type) + u"f813" + QString(36, u'1') + u"4=");
    }
    void refusesEveryShapeOfALegacyTransaction()
    {
        QFETCH(QString, challenge);
        QCOMPARE(wallet::decodeChallenge(challenge.toLatin1()).size(), 22);
        FALLOW_VERIFY_REASON(wallet::loginDigest(challenge), "wallet.login_is_transaction");
    }
    void noChallengeGetsTransactionsSigned()
    {
        // Seeded: every start that a transaction can have, on bytes nobody chose.
        QRandomGenerator random(7);
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString challenge;
            for (int digit = 0; digit < 42; ++digit)
                challenge += QChar(u"0123456789abcdef"[random.bounded(16)]);
            challenge.replace(0, 2, i % 2 == 0 ? QStringLiteral("d5") : QStringLiteral("02"));
            challenge.replace(2, 2, i % 4 == 1 ? QStringLiteral("d4") : challenge.mid(2, 2));
            challenge += QStringLiteral("4=");
            const QByteArray bytes = wallet::decodeChallenge(challenge.toLatin1());
            const bool isSigned = wallet::loginDigest(challenge).has_value();
            refused += isSigned ? 0 : 1;
            QVERIFY(!isSigned || (!evm::decodeUnsigned(bytes) && !evm::decodeSigned(bytes)));
        }
        QVERIFY(refused > 100);
    }
    void honestChallengesGiveTheOfficialWorkersDigest()
    {
        const QJsonArray cases = test::dataObject("poco.json")[u"login"].toArray();
        QCOMPARE(cases.size(), 3);
        for (const QJsonValue &json : cases) {
            const QString challenge = json[u"challenge"].toString();
            QCOMPARE(base::toHex(wallet::decodeChallenge(challenge.toLatin1())),
                     json[u"bytes"].toString());
            const auto digest = wallet::loginDigest(challenge);
            FALLOW_VERIFY_RESULT(digest);
            QCOMPARE(digest->toString(), json[u"digest"].toString());
        }
    }
    void anOddLengthTakesItsFirstDigitAlone()
    {
        QCOMPARE(wallet::decodeChallenge("0xabc").toHex(), QByteArray("0abc"));
        QCOMPARE(wallet::decodeChallenge(""), QByteArray());
    }
};

QTEST_GUILESS_MAIN(LoginChallengeTest)
#include "login_challenge_test.moc"
