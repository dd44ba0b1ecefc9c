#include "core/wallet/raw_key.h"
#include "tests/support/actors.h"
#include "tests/support/secret_text.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using test::plain;
using test::secret;

class RawKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoKey()
    {
        const QByteArray good = test::actorKeys[0].toLatin1();
        FALLOW_VERIFY_REASON(wallet::parseRawKey({}), "wallet.key_wrong_length");
        FALLOW_VERIFY_REASON(wallet::parseRawKey(secret("0x")), "wallet.key_wrong_length");
        FALLOW_VERIFY_REASON(
            wallet::parseRawKey(secret(good.chopped(1))), "wallet.key_wrong_length");
        FALLOW_VERIFY_REASON(wallet::parseRawKey(secret(good + "00")), "wallet.key_wrong_length");
        FALLOW_VERIFY_REASON(wallet::parseRawKey(secret("0x0x" + good)), "wallet.key_not_hex");
        FALLOW_VERIFY_REASON(
            wallet::parseRawKey(secret(good.left(32) + ' ' + good.mid(32))), "wallet.key_not_hex");
        FALLOW_VERIFY_REASON(
            wallet::parseRawKey(secret(QByteArray(64, '0'))), "wallet.key_out_of_range");
        FALLOW_VERIFY_REASON(
            wallet::parseRawKey(secret(QByteArray(64, 'f'))), "wallet.key_out_of_range");
    }
    void saysWhereTheWrongCharacterIs()
    {
        QByteArray wrong = test::actorKeys[0].toLatin1();
        wrong[7] = 'g';
        QCOMPARE(wallet::parseRawKey(secret("0x" + wrong)).error().detail, QStringLiteral("8"));
    }
    void readsKeysAsPeoplePasteThem()
    {
        const QByteArray good = test::actorKeys[0].toLatin1();
        const QByteArrayList texts{
            good, "0x" + good, "0X" + good.toUpper(), " \t0x" + good + "\r\n"};
        for (const QByteArray &text : texts) {
            const auto key = wallet::parseRawKey(secret(text));
            FALLOW_VERIFY_RESULT(key);
            QCOMPARE(key->address(), test::actor(0).address());
        }
        QCOMPARE(plain(wallet::writeRawKey(test::actor(0))), QByteArray("0x" + good));
    }
};

QTEST_GUILESS_MAIN(RawKeyTest)
#include "raw_key_test.moc"
