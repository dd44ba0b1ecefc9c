#include "core/base/units.h"
#include "tests/support/verify_result.h"

#include <QTest>

#include <limits>

using namespace fallow::base;

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("nrlc");
        QTest::newRow("whole") << "12" << qint64{12'000'000'000};
        QTest::newRow("smallest") << "0.000000001" << qint64{1};
        QTest::newRow("unit") << "1.5 RLC" << qint64{1'500'000'000};
        QTest::newRow("nano") << "7 nRLC" << qint64{7};
        QTest::newRow("whole supply") << "87000000" << qint64{87'000'000'000'000'000};
    }
    void parsesAmounts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, nrlc);
        const auto amount = parseRlc(text);
        FALLOW_VERIFY_RESULT(amount);
        QCOMPARE(amount->value, nrlc);
    }
    void refusesWhatIsNotAnAmount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << "" << "base.bad_amount";
        QTest::newRow("minus") << "-1" << "base.bad_amount";
        QTest::newRow("two dots") << "1.2.3" << "base.bad_amount";
        QTest::newRow("exponent") << "1e9" << "base.bad_amount";
        QTest::newRow("ten decimals") << "0.0000000001" << "base.too_many_decimals";
        QTest::newRow("too large") << "99999999999" << "base.bad_amount";
        QTest::newRow("nano with a dot") << "1.5 nRLC" << "base.bad_amount";
        QTest::newRow("dot alone") << "1." << "base.bad_amount";
    }
    void refusesWhatIsNotAnAmount()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto amount = parseRlc(text);
        QVERIFY(!amount);
        QCOMPARE(amount.error().reason.key(), reason);
    }
    void formatsWithoutTrailingZeros()
    {
        QCOMPARE(formatRlc(Nrlc{1'500'000'000}), QStringLiteral("1.5"));
        QCOMPARE(formatRlc(Nrlc{-1}), QStringLiteral("-0.000000001"));
        QCOMPARE(formatRlc(Nrlc{0}), QStringLiteral("0"));
        QCOMPARE(formatRlc(Nrlc{std::numeric_limits<qint64>::min()}),
                 QStringLiteral("-9223372036.854775808"));
    }
    void weiHoldsMoreThanSixtyFourBits()
    {
        const auto wei = Wei::fromString(u"340282366920938463463374607431768211455");
        FALLOW_VERIFY_RESULT(wei);
        QCOMPARE(wei->toString(), QStringLiteral("340282366920938463463374607431768211455"));
        FALLOW_VERIFY_REASON(Wei::fromString(u"340282366920938463463374607431768211456"),
                             "base.bad_amount");
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "units_test.moc"
