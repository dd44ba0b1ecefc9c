#include "tests/support/verify_result.h"
#include "ui/format/address.h"
#include "ui/format/entry.h"
#include "ui/format/money.h"
#include "ui/format/payment_uri.h"
#include "ui/format/quantity.h"
#include "ui/format/strength.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTime>

using namespace fallow;
using namespace fallow::ui;
using model::EntryKind;
using model::EntryStatus;

namespace
{

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0)); // local: texts are local
const QChar minus(0x2212);

base::Address address(const char *hex)
{
    return base::Address::fromHex(QString::fromLatin1(hex)).value();
}

base::Wei wei(const char *digits)
{
    return base::Wei::fromString(QString::fromLatin1(digits)).value();
}

} // namespace

class WalletFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheChecksumOfAnAddress_data();
    void writesTheChecksumOfAnAddress();
    void signsWhatThePurseGainsAndLoses();
    void writesCoinExactly_data();
    void writesCoinExactly();
    void roundsAGlanceDown();
    void roundsAnUpperBoundUp();
    void refusesAmountsThatAreNotExact_data();
    void refusesAmountsThatAreNotExact();
    void readsAmountsExactly();
    void makesPaymentUris_data();
    void makesPaymentUris();
    void namesTodayAndYesterday();
    void saysHowLongALineStaysProvisional();
    void forgetsTheWaitWhenItIsOver();
    void saysWhyALineWasRejected();
    void namesThePayeeOfTheAddressBook();
    void hasAWordForEveryKindAndStatus();
    void writesMovesInsideThePurseWithoutSign();
    void judgesPasswords_data();
    void judgesPasswords();
};

void WalletFormatTest::writesTheChecksumOfAnAddress_data()
{
    QTest::addColumn<QString>("text");
    // The examples of EIP-55.
    for (const char *text :
        {"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
            "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
            "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
            "0x52908400098527886E0F7030069857D2E4169EE7",
            "0xde709f2102306220921060314715629080e2fb77"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void WalletFormatTest::writesTheChecksumOfAnAddress()
{
    QFETCH(QString, text);
    QCOMPARE(fullAddress(base::Address::fromHex(text).value()), text);
}

void WalletFormatTest::signsWhatThePurseGainsAndLoses()
{
    QCOMPARE(signedRlc({120'000'000}, english), QStringLiteral("+0.120 RLC"));
    QCOMPARE(signedRlc({-1'000'000'000}, english), minus + QStringLiteral("1.000 RLC"));
    QCOMPARE(signedRlc({0}, english), QStringLiteral("0.000 RLC"));
}

void WalletFormatTest::writesCoinExactly_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringLiteral("0") << QStringLiteral("0.0000");
    QTest::newRow("four decimals")
        << QStringLiteral("31000000000000000") << QStringLiteral("0.0310");
    QTest::newRow("one wei") << QStringLiteral("1") << QStringLiteral("0.000000000000000001");
    QTest::newRow("more than 64 bits")
        << QStringLiteral("123456000000000000000000") << QStringLiteral("123,456.0000");
}

void WalletFormatTest::writesCoinExactly()
{
    QFETCH(QString, digits);
    QFETCH(QString, text);
    QCOMPARE(coinText(base::Wei::fromString(digits).value(), english), text);
}

void WalletFormatTest::roundsAGlanceDown()
{
    QCOMPARE(coinShort(wei("1999999999999999999"), english), QStringLiteral("1.999999"));
    QCOMPARE(coinShort(wei("1"), english), QStringLiteral("under 0.000001"));
    QCOMPARE(coinShort(wei("0"), english), QStringLiteral("0.0000"));
}

void WalletFormatTest::roundsAnUpperBoundUp()
{
    QCOMPARE(coinAtMost(wei("1000000001"), english), QStringLiteral("0.000000002"));
    QCOMPARE(coinAtMost(wei("130000000000000"), english), QStringLiteral("0.00013"));
}

void WalletFormatTest::refusesAmountsThatAreNotExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    for (const char *text :
        {"", ".", "1.", ".5", "1.2.3", "-1", "+1", "1e3", "1,5", " 1", "0x1", "max "})
        QTest::newRow(text) << QString::fromLatin1(text) << QStringLiteral("base.bad_amount");
    QTest::newRow("ten decimals") << QStringLiteral("1.0000000001")
                                  << QStringLiteral("base.too_many_decimals");
    QTest::newRow("more than there can be")
        << QStringLiteral("99999999999999999999") << QStringLiteral("base.bad_amount");
}

void WalletFormatTest::refusesAmountsThatAreNotExact()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto typed = typedRlc(text);
    QVERIFY(!typed);
    QCOMPARE(typed.error().reason.key(), reason);
}

void WalletFormatTest::readsAmountsExactly()
{
    QCOMPARE(typedRlc(QStringLiteral("1.25"))->value, 1'250'000'000);
    QCOMPARE(typedRlc(QStringLiteral("0.000000001"))->value, 1);
    QCOMPARE(typedCoin(QStringLiteral("1.000000000000000001"))->toString(),
        QStringLiteral("1000000000000000001"));
    QCOMPARE(typedGwei(QStringLiteral("2.5"))->toString(), QStringLiteral("2500000000"));
    QCOMPARE(gweiText(wei("2500000000"), english), QStringLiteral("2.5"));
}

void WalletFormatTest::makesPaymentUris_data()
{
    QTest::addColumn<PaymentUri>("uri");
    QTest::addColumn<QString>("text");
    const base::Address payee = address("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
    const base::Address token = address("0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359");
    const QString plain =
        QStringLiteral("ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed@42161");
    QTest::newRow("any amount") << PaymentUri{.payee = payee, .chainId = 42161} << plain;
    QTest::newRow("coin") << PaymentUri{.payee = payee, .chainId = 42161, .coin = wei("10")}
                          << plain + QStringLiteral("?value=10");
    QTest::newRow("token")
        << PaymentUri{.payee = payee, .chainId = 1, .token = token, .rlc = base::Nrlc{250}}
        << QStringLiteral("ethereum:0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359@1/transfer"
                          "?address=0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed&uint256=250");
    QTest::newRow("the coin is RLC") << PaymentUri{.payee = payee,
        .chainId = 42161,
        .token = base::Address(),
        .rlc = base::Nrlc{250}} << plain + QStringLiteral("?value=250000000000");
    QTest::newRow("an amount of an unknown token is left out")
        << PaymentUri{.payee = payee, .chainId = 42161, .rlc = base::Nrlc{250}} << plain;
}

void WalletFormatTest::makesPaymentUris()
{
    QFETCH(PaymentUri, uri);
    QFETCH(QString, text);
    QCOMPARE(paymentUriText(uri), text);
}

void WalletFormatTest::namesTodayAndYesterday()
{
    QCOMPARE(dayText(noon.addSecs(-60), noon, english), QStringLiteral("today 11:59"));
    QCOMPARE(dayText(noon.addSecs(-13 * 3600), noon, english), QStringLiteral("yesterday 23:00"));
    QVERIFY(dayText(noon.addDays(-3), noon, english).endsWith(QStringLiteral("12:00")));
    QVERIFY(dayText({}, noon, english).isEmpty());
}

void WalletFormatTest::saysHowLongALineStaysProvisional()
{
    model::WalletEntry entry{
        .status = EntryStatus::Provisional, .certifiedAt = noon.addSecs(8 * 60 + 5)};
    QCOMPARE(entryStatus(entry, noon, english), QStringLiteral("Provisional, 8 min left"));
    QCOMPARE(entryTone(entry), Tone::Waiting);
}

void WalletFormatTest::forgetsTheWaitWhenItIsOver()
{
    model::WalletEntry entry{.status = EntryStatus::Provisional, .certifiedAt = noon};
    QCOMPARE(entryStatus(entry, noon, english), QStringLiteral("Provisional"));
    entry.certifiedAt.reset();
    QCOMPARE(entryStatus(entry, noon, english), QStringLiteral("Provisional"));
}

void WalletFormatTest::saysWhyALineWasRejected()
{
    model::WalletEntry entry{.kind = EntryKind::Seized, .status = EntryStatus::Rejected};
    QCOMPARE(entryStatus(entry, noon, english), QStringLiteral("Rejected: stake lost"));
    entry.reason = QStringLiteral("task.consensus_differs");
    QCOMPARE(entryStatus(entry, noon, english),
        QStringLiteral("Rejected: result differed from consensus"));
    QVERIFY(!entryStatusDetail(entry).isEmpty());
}

void WalletFormatTest::namesThePayeeOfTheAddressBook()
{
    const model::WalletEntry entry{.kind = EntryKind::Sent,
        .counterparty = address("0x1f3a77c0ffee00112233445566778899aabb02cd")};
    QCOMPARE(entryWhat(entry, QStringLiteral("Anna")), QStringLiteral("Sent to Anna"));
    QVERIFY(entryWhat(entry, {}).startsWith(QStringLiteral("Sent to 0x1f3a")));
}

void WalletFormatTest::hasAWordForEveryKindAndStatus()
{
    for (const auto &kind : jsonNames(EntryKind()))
        QVERIFY(!entryWhat({.kind = kind.value}, {}).isEmpty());
    for (const auto &status : jsonNames(EntryStatus())) {
        QVERIFY(!entryStatusWord({.status = status.value}).isEmpty());
        QVERIFY(!entryStatusDetail({.status = status.value}).isEmpty());
    }
}

void WalletFormatTest::writesMovesInsideThePurseWithoutSign()
{
    QCOMPARE(entryAmount({.kind = EntryKind::Deposited, .moved = {10'000'000'000}}, {}, english),
        QStringLiteral("10.000 RLC"));
    QCOMPARE(entryAmount({.kind = EntryKind::Coin, .coin = wei("10000000000000000")},
                 QStringLiteral("ETH"), english),
        minus + QStringLiteral("0.0100 ETH"));
    QVERIFY(entryAmount({}, {}, english).isEmpty());
}

void WalletFormatTest::judgesPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("enough");
    QTest::newRow("short") << QStringLiteral("Xy9!abc") << false;
    QTest::newRow("one letter again and again") << QString(30, u'a') << false;
    QTest::newRow("repeated and short") << QString(12, u'a') << false;
    QTest::newRow("digits of a date") << QStringLiteral("20011124") << false;
    QTest::newRow("four words") << QStringLiteral("four plain words here") << true;
    QTest::newRow("none") << QString() << false;
}

void WalletFormatTest::judgesPasswords()
{
    QFETCH(QString, password);
    QFETCH(bool, enough);
    const Strength strength = passwordStrength(password);
    QCOMPARE(strength.isEnough, enough);
    QCOMPARE(strength.word.isEmpty(), password.isEmpty());
}

QTEST_APPLESS_MAIN(WalletFormatTest)
#include "wallet_format_test.moc"
