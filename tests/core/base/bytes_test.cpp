#include "core/base/ids.h"
#include "core/base/secret_bytes.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow::base;

class BytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexRoundTripsInLowerCase()
    {
        const auto address = Address::fromHex(u"0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
        FALLOW_VERIFY_RESULT(address);
        QCOMPARE(address->toString(), QStringLiteral("0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"));
    }
    void refusesBadHex()
    {
        FALLOW_VERIFY_REASON(fromHex(u"0x1"), "base.bad_hex");
        FALLOW_VERIFY_REASON(fromHex(u"zz"), "base.bad_hex");
        FALLOW_VERIFY_REASON(Address::fromHex(u"0x00"), "base.bad_length");
    }
    void secretIsEmptyAfterMove()
    {
        SecretBytes secret(QByteArrayLiteral("key"));
        const SecretBytes moved = std::move(secret);
        QCOMPARE(moved.size(), size_t{3});
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): the state is promised
    }
};

QTEST_GUILESS_MAIN(BytesTest)
#include "bytes_test.moc"
