#include "ui/format/deep_link.h"
#include "ui/format/address.h"

#include <QTest>

using namespace fallow;
using namespace fallow::ui;

namespace
{

const QString anna = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
const QString id = QStringLiteral("0x") + QString(62, u'0') + QStringLiteral("a7");

} // namespace

/// Links come from web pages and mails: whoever made one wants something.
class DeepLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void leadsToEveryPage();
    void namesATaskOrADeal();
    void asksForAPayment();
    void namesAnEntry();
};

void DeepLinkTest::refuses_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &link, const char *reason) {
        QTest::newRow(name) << link << QString::fromLatin1(reason);
    };
    row("nothing", {}, "link.bad_scheme");
    row("another scheme", QStringLiteral("http://fallow:home"), "link.bad_scheme");
    row("a file", QStringLiteral("/etc/passwd"), "link.bad_scheme");
    row("an option", QStringLiteral("--socket=/tmp/x"), "link.bad_scheme");
    row("space before", QStringLiteral(" fallow:home"), "link.bad_scheme");
    row("no page", QStringLiteral("fallow:"), "link.unknown_page");
    row("unknown page", QStringLiteral("fallow:admin"), "link.unknown_page");
    row("page in capitals", QStringLiteral("fallow:Home"), "link.unknown_page");
    row("below a page", QStringLiteral("fallow:home/x"), "link.unknown_page");
    row("slashes of a host", QStringLiteral("fallow://home"), "link.unknown_page");
    row("up", QStringLiteral("fallow:../home"), "link.unknown_page");
    row("page with parameter", QStringLiteral("fallow:home?a=b"), "link.unknown_parameter");
    row("page with a bare question", QStringLiteral("fallow:home?"), "link.unknown_parameter");
    row("end of line", QStringLiteral("fallow:home\n"), "link.bad_character");
    row("fragment", QStringLiteral("fallow:home#x"), "link.bad_character");
    row("percent", QStringLiteral("fallow:ho%6de"), "link.bad_character");
    row("null", QStringLiteral("fallow:home") + QChar(u'\0'), "link.bad_character");
    row("other digits", QStringLiteral("fallow:pay/%1?rlc=\u0661").arg(anna), "link.bad_character");
    row("turned round", QStringLiteral("fallow:\u202eemoh"), "link.bad_character");
    row("script", QStringLiteral("fallow:<script>"), "link.bad_character");
    row("long", QStringLiteral("fallow:") + QString(300, u'a'), "link.too_long");
    row("task without number", QStringLiteral("fallow:task"), "link.bad_id");
    row("task too short", QStringLiteral("fallow:task/0x12"), "link.bad_id");
    row("task without 0x", QStringLiteral("fallow:task/") + id.mid(2), "link.bad_id");
    row("task in capitals", QStringLiteral("fallow:task/") + id.toUpper(), "link.bad_id");
    row("task and more", QStringLiteral("fallow:task/%1/x").arg(id), "link.bad_id");
    row("deal with a letter too many", QStringLiteral("fallow:deal/%1f").arg(id), "link.bad_id");
    row("deal with parameter", QStringLiteral("fallow:deal/%1?x=1").arg(id), "link.unknown_parameter");
    row("entry without address", QStringLiteral("fallow:entry/"), "link.bad_id");
    row("entry too short", QStringLiteral("fallow:entry/0x12"), "link.bad_id");
    row("entry without 0x", QStringLiteral("fallow:entry/") + anna.mid(2), "link.bad_id");
    row("entry with one letter wrong", QStringLiteral("fallow:entry/0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), "link.bad_id");
    row("entry and more", QStringLiteral("fallow:entry/%1/run").arg(anna), "link.bad_id");
    row("entry that is to run", QStringLiteral("fallow:entry/%1?run=1").arg(anna), "link.unknown_parameter");
    row("pay nobody", QStringLiteral("fallow:pay"), "link.bad_payee");
    row("pay nothing's address", QStringLiteral("fallow:pay/0x0000000000000000000000000000000000000000"), "link.bad_payee");
    row("payee without checksum", QStringLiteral("fallow:pay/") + anna.toLower(), "link.bad_payee");
    row("payee with one letter wrong", QStringLiteral("fallow:pay/0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), "link.bad_payee");
    row("payee by name", QStringLiteral("fallow:pay/anna.eth"), "link.bad_payee");
    const auto pay = [](const char *query) { return QStringLiteral("fallow:pay/%1?%2").arg(anna, QString::fromLatin1(query)); };
    row("confirmed already", pay("rlc=1&confirm=yes"), "link.unknown_parameter");
    row("accepted already", pay("accepted=1"), "link.unknown_parameter");
    row("a fee", pay("rlc=1&fee=9"), "link.unknown_parameter");
    row("empty question", pay(""), "link.unknown_parameter");
    row("empty parameter", pay("rlc=1&"), "link.unknown_parameter");
    row("name without value", pay("rlc"), "link.bad_amount");
    row("two amounts", pay("rlc=1&rlc=1"), "link.repeated_parameter");
    row("both moneys", pay("rlc=1&coin=1"), "link.repeated_parameter");
    row("two chains", pay("chain=1&chain=2"), "link.repeated_parameter");
    row("nothing", pay("rlc=0"), "link.bad_amount");
    row("nothing in decimals", pay("rlc=0.000"), "link.bad_amount");
    row("all there is", pay("rlc=max"), "link.bad_amount");
    row("unit behind", pay("rlc=1RLC"), "link.bad_amount");
    row("smaller unit behind", pay("rlc=1000nRLC"), "link.bad_amount");
    row("exponent", pay("rlc=1e9"), "link.bad_amount");
    row("hexadecimal", pay("rlc=0x10"), "link.bad_amount");
    row("two points", pay("rlc=1.0.0"), "link.bad_amount");
    row("a point alone", pay("rlc=."), "link.bad_amount");
    row("too fine", pay("rlc=0.0000000001"), "link.bad_amount");
    row("more than there is", pay("rlc=99999999999999999999"), "link.bad_amount");
    row("coin too fine", pay("coin=0.0000000000000000001"), "link.bad_amount");
    row("second equals sign", pay("rlc=1=2"), "link.bad_amount");
    row("no chain", pay("chain="), "link.bad_chain");
    row("chain nought", pay("chain=0"), "link.bad_chain");
    row("chain with noughts", pay("chain=042161"), "link.bad_chain");
    row("chain of letters", pay("chain=one"), "link.bad_chain");
    row("chain too large", pay("chain=9007199254740992"), "link.bad_chain");
    row("chain beyond counting", pay("chain=99999999999999999999999"), "link.bad_chain");
}

void DeepLinkTest::refuses()
{
    QFETCH(QString, link);
    QFETCH(QString, reason);
    const auto parsed = parseLink(link);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().reason.key(), reason);
}

void DeepLinkTest::leadsToEveryPage()
{
    for (const char *page : {"home", "work", "downloads", "earnings", "wallet", "market", "governance", "settings", "about", "welcome"}) {
        const QString name = QString::fromLatin1(page);
        const auto link = parseLink(QStringLiteral("fallow:") + name);
        QVERIFY2(link, page);
        QCOMPARE(*link, DeepLink{.page = name});
    }
    QCOMPARE(parseLink(QStringLiteral("FALLOW:home")).value().page, QStringLiteral("home"));
}

void DeepLinkTest::namesAnEntry()
{
    for (const QString &text : {anna, anna.toLower()}) {
        const auto link = parseLink(QStringLiteral("fallow:entry/") + text);
        QVERIFY(link);
        QCOMPARE(link->page, QStringLiteral("market"));
        QCOMPARE(fullAddress(*link->entry), anna);
    }
}

void DeepLinkTest::namesATaskOrADeal()
{
    const auto task = parseLink(QStringLiteral("fallow:task/") + id);
    QVERIFY(task);
    QCOMPARE(task->page, QStringLiteral("work"));
    QCOMPARE(task->task.value().toString(), id);
    QVERIFY(!task->deal && !task->payment);
    const auto deal = parseLink(QStringLiteral("fallow:deal/") + id);
    QVERIFY(deal);
    QCOMPARE(deal->page, QStringLiteral("work"));
    QCOMPARE(deal->deal.value().toString(), id);
    QVERIFY(!deal->task && !deal->payment);
}

void DeepLinkTest::asksForAPayment()
{
    const auto plain = parseLink(QStringLiteral("fallow:pay/") + anna);
    QVERIFY(plain);
    QCOMPARE(plain->page, QStringLiteral("wallet"));
    QCOMPARE(plain->payment.value().payee.toString(), anna.toLower());
    QVERIFY(plain->payment->amount.isEmpty() && !plain->payment->chainId);
    const auto rlc = parseLink(QStringLiteral("fallow:pay/%1?rlc=1.50&chain=42161").arg(anna));
    QCOMPARE(rlc.value().payment.value().amount, QStringLiteral("1.50")); // as written
    QVERIFY(!rlc->payment->isCoin);
    QCOMPARE(rlc->payment->chainId, std::optional<qint64>(42161));
    const auto coin = parseLink(QStringLiteral("fallow:pay/%1?chain=1&coin=0.000000000000000001").arg(anna));
    QVERIFY(coin.value().payment.value().isCoin);
}

QTEST_APPLESS_MAIN(DeepLinkTest)
#include "deep_link_test.moc"
