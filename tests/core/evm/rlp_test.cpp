#include "core/evm/rlp.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;

class RlpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotCanonical_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::newRow("empty") << "";
        QTest::newRow("single byte with a prefix") << "8100";
        QTest::newRow("long form of a short string") << "b801ff";
        QTest::newRow("length with leading zero") << QString(u"b90038" + QString(112, u'1'));
        QTest::newRow("string ends early") << "83aabb";
        QTest::newRow("list ends early") << "c3aabb";
        QTest::newRow("item reaches over its list") << "c2830102ff";
        QTest::newRow("bytes after the end") << "0000";
        QTest::newRow("length of eight bytes") << "bfffffffffffffffffaa";
        QTest::newRow("list length of eight bytes") << "ffffffffffffffffff";
        QTest::newRow("nested too deep") << "c9c8c7c6c5c4c3c2c1c0";
    }
    void refusesWhatIsNotCanonical()
    {
        QFETCH(QString, encoded);
        FALLOW_VERIFY_REASON(evm::decodeRlp(test::hex(encoded)), "evm.bad_rlp");
    }
    void refusesTooManyItems()
    {
        const std::vector<QByteArray> items(5000, QByteArray("\x01"));
        FALLOW_VERIFY_REASON(evm::decodeRlp(evm::rlpList(items)), "evm.bad_rlp");
    }
    void refusesBadNumbers()
    {
        const auto item = [](const char *hex) {
            return evm::decodeRlp(QByteArray::fromHex(hex)).value();
        };
        FALLOW_VERIFY_REASON(evm::rlpToUint64(item("00")), "evm.bad_rlp");
        FALLOW_VERIFY_REASON(evm::rlpToUint64(item("c0")), "evm.bad_rlp");
        FALLOW_VERIFY_REASON(evm::rlpToUint64(item("89010000000000000000")), "evm.out_of_range");
        QCOMPARE(evm::rlpToUint64(item("80")).value(), quint64{0});
    }
    void encodesTheYellowPaperExamples()
    {
        QCOMPARE(evm::rlpBytes("dog").toHex(), QByteArray("83646f67"));
        QCOMPARE(evm::rlpList({evm::rlpBytes("cat"), evm::rlpBytes("dog")}).toHex(),
                 QByteArray("c88363617483646f67"));
        QCOMPARE(evm::rlpBytes({}).toHex(), QByteArray("80"));
        QCOMPARE(evm::rlpList({}).toHex(), QByteArray("c0"));
        QCOMPARE(evm::rlpNumber(quint64{0}).toHex(), QByteArray("80"));
        QCOMPARE(evm::rlpNumber(quint64{15}).toHex(), QByteArray("0f"));
        QCOMPARE(evm::rlpNumber(quint64{1024}).toHex(), QByteArray("820400"));
        QCOMPARE(evm::rlpBytes(QByteArray(56, 'a')).left(2).toHex(), QByteArray("b838"));
    }
    void nestedListsRoundTrip()
    {
        const QByteArray inner = evm::rlpList({evm::rlpNumber(quint64{7}), evm::rlpList({})});
        const auto item = evm::decodeRlp(evm::rlpList({inner, evm::rlpBytes(QByteArray(300, 'z'))}));
        FALLOW_VERIFY_RESULT(item);
        QCOMPARE(item->items.size(), size_t{2});
        QVERIFY(item->items[0].items[1].isList);
        QCOMPARE(item->items[1].bytes, QByteArray(300, 'z'));
    }
};

QTEST_GUILESS_MAIN(RlpTest)
#include "rlp_test.moc"
