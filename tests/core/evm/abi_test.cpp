#include "core/evm/abi.h"
#include "core/evm/word.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;

namespace {

const Address ones = Address::fromBytes(QByteArray(20, '\x11')).value();
const Address twos = Address::fromBytes(QByteArray(20, '\x22')).value();
const Bytes32 mark = Bytes32::fromBytes(QByteArray(32, '\xcd')).value();

QByteArray golden(QStringView name)
{
    return test::hex(test::dataObject("evm.json")[u"abi"][name].toString());
}

QByteArray words(std::initializer_list<quint64> values)
{
    QByteArray bytes;
    for (const quint64 value : values)
        bytes += evm::wordOf(value).bytes();
    return bytes;
}

} // namespace

class AbiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesHostileOffsetsAndLengths_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("no data") << QByteArray();
        QTest::newRow("half a word") << QByteArray(16, '\0');
        QTest::newRow("offset beyond the data") << words({64, 0});
        QTest::newRow("offset near 2^64") << words({~quint64{0}, 0});
        QTest::newRow("offset over 64 bits") << QByteArray(32, '\xff') + words({0});
        QTest::newRow("length beyond the data") << words({32, 33}) + QByteArray(32, 'a');
        QTest::newRow("length near 2^63") << words({32, ~quint64{0} / 2}) + QByteArray(32, 'a');
    }
    void refusesHostileOffsetsAndLengths()
    {
        QFETCH(QByteArray, data);
        evm::AbiReader reader(data);
        QCOMPARE(reader.bytes(), QByteArray());
        FALLOW_VERIFY_REASON(reader.finish(), "evm.bad_abi");
    }
    void refusesMoreItemsThanData()
    {
        evm::AbiReader reader(words({32, 1'000'000'000, 1}));
        const auto items = reader.array([](evm::AbiReader &item) { return item.uint(); });
        QVERIFY(items.empty());
        FALLOW_VERIFY_REASON(reader.finish(), "evm.bad_abi");
    }
    void overlappingPartsCostNothing()
    {
        // 2000 strings that all point at the same 60 kB: 120 MB of work for 124 kB.
        const quint64 count = 2000;
        QByteArray data = words({32, count});
        for (quint64 i = 0; i < count; ++i)
            data += words({count * 32});
        data += words({60000}) + QByteArray(60000, 'x');
        evm::AbiReader reader(data);
        const auto items = reader.array([](evm::AbiReader &item) { return item.bytes(); });
        QVERIFY(items.size() < 5);
        FALLOW_VERIFY_REASON(reader.finish(), "evm.bad_abi");
    }
    void refusesAnOffsetThatPointsAtItself()
    {
        evm::AbiReader reader(words({0, 0, 0}));
        reader.tuple([](evm::AbiReader &a) {
            return a.tuple([](evm::AbiReader &b) {
                return b.tuple([](evm::AbiReader &c) { return c.uint(); });
            });
        });
        FALLOW_VERIFY_REASON(reader.finish(), "evm.bad_abi");
    }
    void refusesDirtyValues()
    {
        evm::AbiReader boolean(words({2}));
        boolean.boolean();
        FALLOW_VERIFY_REASON(boolean.finish(), "evm.bad_abi");
        evm::AbiReader address(QByteArray(32, '\x01'));
        address.address();
        FALLOW_VERIFY_REASON(address.finish(), "evm.bad_abi");
        evm::AbiReader number(QByteArray(32, '\x01'));
        number.uint();
        FALLOW_VERIFY_REASON(number.finish(), "evm.out_of_range");
    }
    void keepsTheFirstFailure()
    {
        evm::AbiReader reader(QByteArray(32, '\x01'));
        reader.uint();
        reader.boolean();
        FALLOW_VERIFY_REASON(reader.finish(7), "evm.out_of_range");
    }
    void writesWhatEthersWrites()
    {
        evm::AbiWriter writer;
        writer.uint(5)
            .string(QString::fromUtf8("héllo"))
            .tuple(evm::AbiWriter().address(ones).bytes(QByteArray(33, '\xaa')).uint(3))
            .tuple(evm::AbiWriter().uint(7).boolean(true))
            .array({evm::AbiWriter().uint(1), evm::AbiWriter().uint(2), evm::AbiWriter().uint(3)})
            .array({evm::AbiWriter().uint(1).string(QStringLiteral("a")),
                    evm::AbiWriter().uint(2).string(QString(40, u'b'))})
            .word(mark);
        QCOMPARE(writer.encoded().toHex(), golden(u"mixed").toHex());
        evm::AbiWriter pairs;
        pairs.array({evm::AbiWriter().address(ones).uint(1), evm::AbiWriter().address(twos).uint(2)});
        QCOMPARE(pairs.encoded().toHex(), golden(u"staticTuples").toHex());
        evm::AbiWriter empty;
        empty.bytes({}).array({}).string({});
        QCOMPARE(empty.encoded().toHex(), golden(u"empty").toHex());
    }
    void readsWhatEthersWrites()
    {
        evm::AbiReader reader(golden(u"mixed"));
        QCOMPARE(reader.uint(), quint64{5});
        QCOMPARE(reader.string(), QString::fromUtf8("héllo"));
        QCOMPARE(reader.tuple([](evm::AbiReader &inner) {
            return inner.address() == ones && inner.bytes() == QByteArray(33, '\xaa')
                && inner.uint() == 3;
        }), true);
        QCOMPARE(reader.uint(), quint64{7});
        QCOMPARE(reader.boolean(), true);
        QCOMPARE(reader.array([](evm::AbiReader &item) { return item.uint(); }),
                 (std::vector<quint64>{1, 2, 3}));
        const auto texts = reader.tupleArray([](evm::AbiReader &item) {
            item.uint();
            return item.string();
        });
        QCOMPARE(texts, (std::vector<QString>{QStringLiteral("a"), QString(40, u'b')}));
        QCOMPARE(reader.word(), mark);
        FALLOW_VERIFY_RESULT(reader.finish());
    }
    void selectorIsTheHashOfTheSignature()
    {
        QCOMPARE(evm::selector("transfer(address,uint256)").toHex(), QByteArray("a9059cbb"));
        QCOMPARE(evm::encodeCall("claim(bytes32)", evm::AbiWriter().word(mark)).size(), 36);
    }
};

QTEST_GUILESS_MAIN(AbiTest)
#include "abi_test.moc"
