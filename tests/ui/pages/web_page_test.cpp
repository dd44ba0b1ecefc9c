#include "tests/ui/pages/page_window.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace fallow;
using namespace Qt::StringLiterals;
using test::FakeCore;
using test::PageWindow;
using ui::WebConsentController;

namespace
{

const QString web = u"web"_s;
const QString shop = u"https://market.example"_s;

std::unique_ptr<FakeCore> connected()
{
    auto core = FakeCore::typical();
    model::WalletState wallet = core->wallet().stateNow();
    wallet.backup = model::BackupState::Done;
    core->wallet().setState(wallet);
    core->web().setGrants({{shop, {wallet.accounts.front().address}, QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)}});
    return core;
}

/// As the page would, without a browser.
void ask(PageWindow &it, const QString &method, const QJsonArray &params = {}, const QString &origin = shop)
{
    it.session.web()->requests().show(origin);
    it.session.web()->ask(1, origin, QString::fromUtf8(QJsonDocument(QJsonObject{{u"method"_s, method}, {u"params"_s, params}}).toJson()));
}

} // namespace

/// What a web page asks, in the window, by keys as a person without a mouse would.
class WebPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectedSitesAreListedAndLeft()
    {
        PageWindow it(web, connected());
        QVERIFY(it.isActive());
        QTRY_VERIFY(it.says(shop + u". "_s));
        QVERIFY2(it.tabTo(u"Disconnect "_s + shop), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(it.core.web().grantsNow().empty());
        QTRY_VERIFY(it.says(u"No site knows your account."_s));
    }
    void aBadAddressIsSaidAndNothingOpened()
    {
        PageWindow it(web, connected());
        QVERIFY(it.isActive());
        QVERIFY2(it.tabTo(u"Address of a page: https://…"_s), qPrintable(it.visited.join(u'|')));
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_O, Qt::Key_Space, Qt::Key_N})
            it.press(key);
        it.press(Qt::Key_Return);
        QTRY_VERIFY(it.says(u"This is not the address of a web page."_s));
        QVERIFY(!it.session.web()->isOpen());
    }
    void theFirstKeyRefuses()
    {
        PageWindow it(web, connected());
        QVERIFY(it.isActive());
        QSignalSpy answered(it.session.web(), &ui::WebController::answered);
        ask(it, u"personal_sign"_s, {u"hello"_s, it.core.wallet().stateNow().accounts.front().address.toString()});
        QTRY_VERIFY(it.says(u"A site wants a signature"_s));
        QVERIFY(it.says(u"Site "_s + shop));
        QVERIFY(it.says(u"It says: hello"_s));
        QTRY_COMPARE(it.focused(), u"Refuse"_s);
        QTest::qWait(static_cast<int>(WebConsentController::deafFor.count()) + 100);
        it.press(Qt::Key_Return);
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(answered.at(0).at(1).toString().contains(u"4001"));
        QTRY_VERIFY(!it.says(u"A site wants a signature"_s));
    }
    void escapeRefuses()
    {
        PageWindow it(web, connected());
        QVERIFY(it.isActive());
        QSignalSpy answered(it.session.web(), &ui::WebController::answered);
        ask(it, u"eth_requestAccounts"_s, {}, u"https://other.example"_s);
        QTRY_COMPARE(it.focused(), u"Refuse"_s);
        it.press(Qt::Key_Escape);
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(answered.at(0).at(1).toString().contains(u"4001"));
        QCOMPARE(it.core.web().grantsNow().size(), size_t{1});
    }
    void whoAgreesIsConnected()
    {
        PageWindow it(web, connected());
        QVERIFY(it.isActive());
        ask(it, u"eth_requestAccounts"_s, {}, u"https://other.example"_s);
        QTRY_COMPARE(it.focused(), u"Refuse"_s);
        QTRY_VERIFY(it.session.web()->consent()->canAgree());
        QVERIFY2(it.tabTo(u"Connect"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_COMPARE(it.core.web().grantsNow().size(), size_t{2});
        QTRY_VERIFY(!it.session.web()->consent()->isOpen());
    }
    void aWarningWantsItsTick()
    {
        PageWindow it(web, connected());
        QVERIFY(it.isActive());
        const QString me = it.core.wallet().stateNow().accounts.front().address.toString();
        ask(it, u"eth_sendTransaction"_s, {QJsonObject{{u"from"_s, me}, {u"to"_s, QString(u"0x"_s + QString(40, u'2'))}, {u"data"_s, u"0x12345678"_s}}});
        QTRY_VERIFY(it.says(u"Fallow does not know this contract."_s));
        QVERIFY(it.says(u"The network's fee is at most"_s));
        QTest::qWait(static_cast<int>(WebConsentController::deafFor.count()) + 100);
        QVERIFY(!it.tabTo(u"Sign and send"_s));
        QVERIFY(it.tabTo(u"I have read this, and I want it all the same"_s));
        it.press(Qt::Key_Space);
        QVERIFY2(it.tabTo(u"Sign and send"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(!it.session.web()->consent()->isOpen());
    }
    void aLockedWalletIsUnlockedInPlace()
    {
        PageWindow it(web, connected());
        QVERIFY(it.isActive());
        it.core.wallet().lock({});
        ask(it, u"personal_sign"_s, {u"hello"_s, it.core.wallet().stateNow().accounts.front().address.toString()});
        QTRY_VERIFY(it.says(u"The wallet is locked. Unlock it to sign."_s));
        QVERIFY(!it.tabTo(u"Sign"_s));
    }
    void opensFromTheMarketplace()
    {
        PageWindow it(u"market"_s, connected());
        QVERIFY(it.isActive());
        QVERIFY2(it.tabTo(u"Open a web page"_s), qPrintable(it.visited.join(u'|')));
        it.press(Qt::Key_Return);
        QTRY_VERIFY(it.says(u"What a page can do here"_s));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    WebPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "web_page_test.moc"
