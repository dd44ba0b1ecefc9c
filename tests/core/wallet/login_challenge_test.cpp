#include "core/wallet/login_challenge.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>

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
