#include "core/wallet/amounts.h"
#include "core/wallet/payee_check.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using base::Address;
using wallet::PayeeVerdict;

namespace
{

const QString anna = u"0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359"_s;
const QString mine = u"0x11223344556677889900aabbccddeeff00112233"_s;
const QString hub = u"0x098bfcb1e50ebca0baa92c12ea0c3f045a1ad9f0"_s;

wallet::PayeeFacts facts()
{
    return {.known = {{test::id<Address>(anna), u"Anna"_s}},
        .own = {test::id<Address>(mine)},
        .contracts = {test::id<Address>(hub)}};
}

} // namespace

class PayeeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhereMoneyIsLost()
    {
        FALLOW_VERIFY_REASON(wallet::checkPayee(u"anna.eth", facts()), "evm.bad_address");
        FALLOW_VERIFY_REASON(wallet::checkPayee({}, facts()), "evm.bad_address");
        FALLOW_VERIFY_REASON(
            wallet::checkPayee(u"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d35a", facts()),
            "evm.bad_checksum");
        FALLOW_VERIFY_REASON(wallet::checkPayee(QString(u"0x"_s + QString(40, u'0')), facts()),
            "wallet.payee_is_zero");
        FALLOW_VERIFY_REASON(wallet::checkPayee(hub, facts()), "wallet.payee_is_contract_of_ours");
    }
    void tellsLookAlikesFromNewOnes_data();
    void tellsLookAlikesFromNewOnes()
    {
        QFETCH(QString, text);
        QFETCH(PayeeVerdict, verdict);
        const auto check = wallet::checkPayee(text, facts());
        FALLOW_VERIFY_RESULT(check);
        QCOMPARE(check->verdict, verdict);
        QCOMPARE(check->known.has_value(),
            verdict == PayeeVerdict::Known || verdict == PayeeVerdict::LooksLike);
    }
    void aKnownOneIsNamed() { QCOMPARE(wallet::checkPayee(anna, facts())->known->name, u"Anna"_s); }
    void amountsAreExactOrRefused_data();
    void amountsAreExactOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto rlc = wallet::parseRlcAmount(text);
        QVERIFY(!rlc);
        QCOMPARE(rlc.error().reason.key(), reason);
        if (reason == u"wallet.bad_amount"_s)
            FALLOW_VERIFY_REASON(wallet::parseCoinAmount(text), "wallet.bad_amount");
    }
    void goodAmountsAreReadToTheLastDigit()
    {
        QCOMPARE(wallet::parseRlcAmount(u"1.000000001")->value, 1'000'000'001);
        QCOMPARE(wallet::parseRlcAmount(u"007")->value, 7'000'000'000);
        QCOMPARE(wallet::parseCoinAmount(u"0.000000000000000001")->value, base::uint128{1});
        QCOMPARE(
            wallet::parseCoinAmount(u"87000000.5")->toString(), u"87000000500000000000000000"_s);
        QCOMPARE(base::formatCoin({1'230'000'000'000'000'000}), u"1.23"_s);
        QCOMPARE(base::formatCoin({}), u"0"_s);
        QCOMPARE(base::formatCoin({1}), u"0.000000000000000001"_s);
        FALLOW_VERIFY_REASON(
            wallet::parseCoinAmount(u"0.0000000000000000001"), "wallet.too_many_decimals");
        FALLOW_VERIFY_REASON(wallet::parseCoinAmount(QString(40, u'9')), "wallet.bad_amount");
    }
};

void PayeeCheckTest::tellsLookAlikesFromNewOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PayeeVerdict>("verdict");
    QTest::newRow("known") << anna << PayeeVerdict::Known;
    QTest::newRow("own") << mine << PayeeVerdict::Own;
    QTest::newRow("new") << u"0x5555555555555555555555555555555555555555"_s << PayeeVerdict::New;
    QTest::newRow("four digits at both ends")
        << u"0xfb69000000000000000000000000000000000d359"_s.remove(20, 1)
        << PayeeVerdict::LooksLike;
    QTest::newRow("three digits at the end")
        << u"0xfb6900000000000000000000000000000000a359"_s << PayeeVerdict::New;
    QTest::newRow("three digits at the start")
        << u"0xfb6a00000000000000000000000000000000d359"_s << PayeeVerdict::New;
    QTest::newRow("one digit wrong")
        << u"0xab6916095ca1df60bb79ce92ce3ea74c37c5d359"_s << PayeeVerdict::LooksLike;
    QTest::newRow("two digits swapped")
        << u"0xbf6916095ca1df60bb79ce92ce3ea74c37c5d359"_s << PayeeVerdict::LooksLike;
    QTest::newRow("three digits wrong")
        << u"0xaaa916095ca1df60bb79ce92ce3ea74c37c5d359"_s << PayeeVerdict::New;
    QTest::newRow("like an own account")
        << u"0x1122000000000000000000000000000000002233"_s << PayeeVerdict::LooksLike;
}

void PayeeCheckTest::amountsAreExactOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    for (const char *text : {"", " ", "1e3", "1,000", "1 000", " 1", "1 ", "-1", "+1", ".5", "5.",
             "1.2.3", "0x10", "RLC", "1 RLC", "1RLC", "1nRLC", "max",
             "9999999999999999999999999999999999999999", "١"})
        QTest::newRow(text) << QString::fromUtf8(text) << u"wallet.bad_amount"_s;
    QTest::newRow("ten decimals") << u"1.0000000000"_s << u"wallet.too_many_decimals"_s;
}

QTEST_GUILESS_MAIN(PayeeCheckTest)
#include "payee_check_test.moc"
