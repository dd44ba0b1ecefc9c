#include "core/evm/payment_uri.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using base::Address;
using evm::PaymentUri;

namespace
{
const QString payee = u"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"_s;
const QString token = u"0x89205A3A3b2A69De6Dbf7f01ED13B2108B2c43e7"_s;
const QString forArbitrum = u"ethereum:"_s + payee + u"@42161"_s;
constexpr quint64 mainnet = 1;
} // namespace

class PaymentUriTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatItDoesNotFullyUnderstand_data();
    void refusesWhatItDoesNotFullyUnderstand()
    {
        QFETCH(QString, text);
        FALLOW_VERIFY_REASON(evm::parsePaymentUri(text, mainnet), "wallet.bad_uri");
    }
    void refusesAnotherChain()
    {
        FALLOW_VERIFY_REASON(evm::parsePaymentUri(forArbitrum, mainnet), "wallet.other_chain");
        FALLOW_VERIFY_RESULT(evm::parsePaymentUri(forArbitrum, 42161));
    }
    void survivesAnything()
    {
        QRandomGenerator random(7);
        const QString alphabet =
            u"ethereum:pay-0x@/transfer?addressuint256value=&.e%19AbF\u00e4\U0001f600"_s;
        const QString good =
            u"ethereum:"_s + token + u"@1/transfer?address="_s + payee + u"&uint256=1e9"_s;
        for (int i = 0; i < 20'000; ++i) {
            QString text = i % 2 == 0 ? good : u"ethereum:"_s;
            for (int j = random.bounded(1, 8); j > 0; --j)
                text.insert(
                    random.bounded(text.size() + 1), alphabet[random.bounded(alphabet.size())]);
            const auto uri = evm::parsePaymentUri(text, mainnet);
            if (uri)
                QCOMPARE(*evm::parsePaymentUri(evm::makePaymentUri(*uri), mainnet), *uri);
        }
    }
    void readsTheFormsOfTheStandard_data();
    void readsTheFormsOfTheStandard()
    {
        QFETCH(QString, text);
        QFETCH(PaymentUri, expected);
        const auto uri = evm::parsePaymentUri(text, mainnet);
        FALLOW_VERIFY_RESULT(uri);
        QCOMPARE(*uri, expected);
        QCOMPARE(*evm::parsePaymentUri(evm::makePaymentUri(*uri), mainnet), expected);
    }
    void makesTheShortForm()
    {
        const PaymentUri uri{
            test::id<Address>(payee), 42161, test::id<Address>(token), 1'500'000'000};
        QCOMPARE(evm::makePaymentUri(uri),
            u"ethereum:"_s + token + u"@42161/transfer?address="_s + payee
                + u"&uint256=1500000000"_s);
    }
};

void PaymentUriTest::refusesWhatItDoesNotFullyUnderstand_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    const QString pay = u"ethereum:"_s + payee;
    const QString transfer = u"ethereum:"_s + token + u"/transfer"_s;
    row("nothing", {});
    row("an address only", payee);
    row("another scheme", u"bitcoin:"_s + payee);
    row("another prefix", u"ethereum:tx-"_s + payee);
    row("a name", u"ethereum:anna.eth"_s);
    row("a wrong checksum", pay.chopped(1) + u'8');
    row("an address cut short", pay.chopped(2));
    row("an empty chain", pay + u'@');
    row("chain zero", pay + u"@0"_s);
    row("a chain in hex", pay + u"@0x1"_s);
    row("a chain of 65 bits", pay + u"@18446744073709551616"_s);
    row("another function",
        u"ethereum:"_s + token + u"/approve?address="_s + payee + u"&uint256=1"_s);
    row("a negative value", pay + u"?value=-1"_s);
    row("a signed value", pay + u"?value=+1"_s);
    row("a value in hex", pay + u"?value=0x10"_s);
    row("half a wei", pay + u"?value=1.5"_s);
    row("a fraction left over", pay + u"?value=2.0145e3"_s);
    row("no digits", pay + u"?value=e18"_s);
    row("no value", pay + u"?value="_s);
    row("a point only", pay + u"?value=."_s);
    row("a point at the end", pay + u"?value=1."_s);
    row("two points", pay + u"?value=1.2.3e9"_s);
    row("an exponent without digits", pay + u"?value=1e"_s);
    row("a huge exponent", pay + u"?value=1e999999999999"_s);
    row("more than 128 bits", pay + u"?value=1e39"_s);
    row("a comma", pay + u"?value=1,000"_s);
    row("a space", pay + u"?value=1%200"_s);
    row("a value twice", pay + u"?value=1&value=2"_s);
    row("a parameter without value", pay + u"?value"_s);
    row("arguments without a function", pay + u"?uint256=1"_s);
    row("a transfer to nobody", transfer + u"?uint256=1"_s);
    row("a transfer to two", transfer + u"?address="_s + payee + u"&address="_s + token);
    row("a transfer with coin", transfer + u"?address="_s + payee + u"&value=1"_s);
    row("a transfer to a name", transfer + u"?address=anna.eth"_s);
    row("too long", pay + u"?value="_s + QString(3'000, u'0'));
}

void PaymentUriTest::readsTheFormsOfTheStandard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PaymentUri>("expected");
    const auto row = [](const char *name, const QString &text, const PaymentUri &expected) {
        QTest::newRow(name) << text << expected;
    };
    const auto to = test::id<Address>(payee);
    const auto coin = [to](base::uint128 amount) {
        return PaymentUri{.payee = to, .amount = amount};
    };
    const QString pay = u"ethereum:"_s + payee;
    row("an address", pay, {.payee = to});
    row("pay-", u"ethereum:pay-"_s + payee, {.payee = to});
    row("capitals", u"ETHEREUM:"_s + payee, {.payee = to});
    row("a chain", pay + u"@1"_s, {.payee = to, .chainId = 1});
    row("the standard's value", pay + u"?value=2.014e18"_s, coin(2'014'000'000'000'000'000));
    row("zeros after the point", pay + u"?value=1.500e1"_s, coin(15));
    row("a big E", pay + u"?value=1E3"_s, coin(1000));
    row("no whole part", pay + u"?value=.5e1"_s, coin(5));
    row("nothing at all", pay + u"?value=0"_s, coin(0));
    row("gas that we choose ourselves", pay + u"?value=1&gasPrice=1e30&gas=1&gasLimit=x"_s,
        coin(1));
    row("a label", pay + u"?label=Shop%20of%20Anna&value=1"_s, coin(1));
    row("a transfer",
        u"ethereum:"_s + token + u"@1/transfer?address="_s + payee + u"&uint256=1.5e9"_s,
        {to, 1, test::id<Address>(token), 1'500'000'000});
    row("a transfer without amount", u"ethereum:pay-"_s + token + u"/transfer?address="_s + payee,
        {.payee = to, .token = test::id<Address>(token)});
}

QTEST_GUILESS_MAIN(PaymentUriTest)
#include "payment_uri_test.moc"
