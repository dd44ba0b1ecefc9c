#include "core/evm/quantity.h"
#include "core/evm/uint256.h"
#include "core/evm/word.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;

namespace {
const QString largest = QStringLiteral(
    "115792089237316195423570985008687907853269984665640564039457584007913129639935");
}

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalBeyondTwoHundredFiftySixBitsIsRefused()
    {
        const auto value = evm::parseDecimal(largest);
        FALLOW_VERIFY_RESULT(value);
        QCOMPARE(evm::toDecimal(*value), largest);
        QString next = largest;
        next.back() = u'6';
        FALLOW_VERIFY_REASON(evm::parseDecimal(next), "evm.out_of_range");
        FALLOW_VERIFY_REASON(evm::parseDecimal(QString(79, u'9')), "evm.out_of_range");
    }
    void textThatIsNoNumberIsRefused()
    {
        for (const QStringView text : {u"", u"-1", u"1 ", u"0x1", u"1e3"})
            FALLOW_VERIFY_REASON(evm::parseDecimal(text), "evm.bad_number");
        for (const QStringView text : {u"", u"0x", u"12", u"0xg", u"0x0x1", u"0x 1"}) {
            FALLOW_VERIFY_REASON(evm::parseQuantity(text), "evm.bad_quantity");
            FALLOW_VERIFY_REASON(evm::parseQuantity64(text), "evm.bad_quantity");
        }
    }
    void quantitiesHaveNoLeadingZeros()
    {
        QCOMPARE(evm::toQuantity(quint64{0}), QStringLiteral("0x0"));
        QCOMPARE(evm::toQuantity(quint64{1024}), QStringLiteral("0x400"));
        QCOMPARE(evm::toQuantity(base::Wei{~base::uint128{0}}), u"0x" + QString(32, u'f'));
        QCOMPARE(evm::toQuantity(evm::Uint256(0xABC)), QStringLiteral("0xabc"));
        QCOMPARE(evm::toQuantity(evm::Uint256(0)), QStringLiteral("0x0"));
    }
    void quantitiesThatDoNotFitAreRefused()
    {
        QCOMPARE(evm::parseQuantity64(u"0xffffffffffffffff").value(), ~quint64{0});
        FALLOW_VERIFY_REASON(evm::parseQuantity64(u"0x10000000000000000"), "evm.out_of_range");
        FALLOW_VERIFY_REASON(evm::parseQuantityWei(QString(u"0x1" + QString(32, u'0'))),
                             "evm.out_of_range");
        FALLOW_VERIFY_REASON(evm::parseQuantity(QString(u"0x1" + QString(64, u'0'))),
                             "evm.out_of_range");
        QCOMPARE(evm::parseQuantityWei(QString(u"0x" + QString(63, u'0') + u'7')).value(),
                 base::Wei{7});
    }
    void wordsThatDoNotFitAreRefused()
    {
        const evm::Uint256 big = evm::Uint256(1) << 64;
        FALLOW_VERIFY_REASON(evm::wordToUint64(evm::toBytes32(big)), "evm.out_of_range");
        FALLOW_VERIFY_REASON(evm::wordToNrlc(evm::toBytes32(big / 2)), "evm.out_of_range");
        QCOMPARE(evm::wordToNrlc(evm::toBytes32(big / 2 - 1)).value().value,
                 std::numeric_limits<qint64>::max());
        FALLOW_VERIFY_REASON(evm::wordToWei(evm::toBytes32(evm::Uint256(1) << 128)),
                             "evm.out_of_range");
        FALLOW_VERIFY_REASON(evm::wordToAddress(evm::toBytes32(evm::Uint256(1) << 160)),
                             "evm.out_of_range");
        FALLOW_VERIFY_REASON(evm::fromBytes(QByteArray(33, '\0')), "evm.out_of_range");
    }
    void wordsRoundTrip()
    {
        const base::Wei wei{(base::uint128{1} << 127) + 5};
        QCOMPARE(evm::wordToWei(evm::wordOf(wei)).value(), wei);
        QCOMPARE(evm::toWei(evm::fromWei(wei)).value(), wei);
        QCOMPARE(evm::toNrlc(evm::fromNrlc(base::Nrlc{42})).value(), base::Nrlc{42});
        QCOMPARE(evm::fromBytes(QByteArray("\x01\x02")).value(), evm::Uint256(258));
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "numbers_test.moc"
