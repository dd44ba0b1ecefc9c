#include "tests/ui/session/wallet_fixture.h"
#include "ui/session/web_controller.h"

#include <QSignalSpy>
#include <QTest>

using namespace fallow;
using namespace fallow::ui;
using namespace Qt::StringLiterals;
using test::WalletFixture;

namespace
{

const QString shop = u"https://shop.example"_s;

} // namespace

/// Where a page is, and where it may not go.
class WebControllerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WalletFixture> m_it;
    std::unique_ptr<WebController> m_web;

    void open(const QString &address)
    {
        m_web->visit(address);
        m_web->arrived(QUrl(address));
    }

private Q_SLOTS:
    void init()
    {
        m_it = std::make_unique<WalletFixture>();
        m_web = std::make_unique<WebController>(m_it->state, m_it->clock, QLocale::c());
        m_it->startBackedUp();
    }
    void cleanup()
    {
        m_web.reset();
        m_it.reset();
    }
    void goesOnlyToPagesOfTheWeb_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("main");
        QTest::addColumn<bool>("may");
        QTest::newRow("https") << u"https://shop.example/x"_s << true << true;
        QTest::newRow("http") << u"http://shop.example/x"_s << true << true;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << true << false;
        QTest::newRow("data") << u"data:text/html,<h1>bank</h1>"_s << true << false;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << true << false;
        QTest::newRow("blob") << u"blob:https://shop.example/1"_s << true << false;
        QTest::newRow("of the program itself") << u"qrc:/qt/qml/Fallow/Pages/Shell/Main.qml"_s << true << false;
        QTest::newRow("the wallet's own") << u"fallow-wallet://ask/?{}"_s << true << false;
        QTest::newRow("of the browser") << u"chrome://gpu"_s << true << false;
        QTest::newRow("another program") << u"fallow:pay/0x1"_s << true << false;
        QTest::newRow("a name in front") << u"https://shop.example@evil.example/"_s << true << false;
        QTest::newRow("a frame of data") << u"data:text/html,hi"_s << false << true;
        QTest::newRow("a frame of a file") << u"file:///etc/passwd"_s << false << false;
        QTest::newRow("a frame of the wallet's own") << u"fallow-wallet://ask/?{}"_s << false << false;
    }
    void goesOnlyToPagesOfTheWeb()
    {
        QFETCH(QString, address);
        QFETCH(bool, main);
        open(shop);
        QTEST(m_web->mayGo(QUrl(address), main), "may");
        QCOMPARE(m_web->site(), shop);
        if (main && !m_web->mayGo(QUrl(address), true))
            QVERIFY(!m_web->trouble().isEmpty());
    }
    void typedAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::newRow("a name") << u" shop.example "_s << u"https://shop.example"_s;
        QTest::newRow("with a path") << u"shop.example/a?b=c"_s << u"https://shop.example/a?b=c"_s;
        QTest::newRow("whole") << u"https://shop.example/"_s << u"https://shop.example/"_s;
        QTest::newRow("this computer") << u"localhost:3000"_s << u"http://localhost:3000"_s;
        QTest::newRow("its number") << u"127.0.0.1:8080/x"_s << u"http://127.0.0.1:8080/x"_s;
        QTest::newRow("another port") << u"shop.example:8443"_s << u"https://shop.example:8443"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << u"buy a dataset"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("data") << u"data:text/html,hi"_s << QString();
        QTest::newRow("a name in front") << u"https://shop.example@evil.example"_s << QString();
    }
    void typedAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto url = typedAddress(typed);
        QCOMPARE(url ? url->toString(QUrl::FullyEncoded) : QString(), address);
        m_web->visit(typed);
        QCOMPARE(m_web->isOpen(), !address.isEmpty());
        QCOMPARE(m_web->trouble().isEmpty(), !address.isEmpty());
    }
    void windowsAreOfferedNotOpened()
    {
        open(shop);
        m_web->refuseWindow(QUrl(u"https://other.example/pay"_s));
        QCOMPARE(m_web->offered(), u"https://other.example/pay"_s);
        QCOMPARE(m_web->site(), shop);
        QSignalSpy go(m_web.get(), &WebController::go);
        m_web->visitOffered();
        QCOMPARE(go.count(), 1);
        m_web->refuseWindow(QUrl(u"javascript:alert(1)"_s));
        QCOMPARE(m_web->offered(), QString());
    }
    void lettersThatOnlyLookRightAreSeen()
    {
        open(u"https://m\u0430rket.example/"_s);
        QVERIFY(m_web->address().startsWith(u"https://xn--"));
        QCOMPARE(m_web->site(), u"https://xn--mrket-4ve.example"_s);
    }
    void whatAPageSaysIsCutAndPlain()
    {
        open(shop);
        m_web->refused(WebController::Question, QString(100'000, u'x'));
        QVERIFY(m_web->trouble().size() < 400);
        m_web->dismiss();
        QCOMPARE(m_web->trouble(), QString());
    }
    void everyRefusalIsASentence()
    {
        for (int what = WebController::Window; what <= WebController::Graphics; ++what) {
            m_web->refused(static_cast<WebController::Refusal>(what), u"x"_s);
            QVERIFY2(!m_web->trouble().isEmpty(), qPrintable(QString::number(what)));
        }
    }
    void loadingAgainIsTheSamePage()
    {
        open(shop);
        m_web->leaving();
        m_web->arrived(QUrl(shop));
        QCOMPARE(m_web->site(), shop);
    }
};

QTEST_GUILESS_MAIN(WebControllerTest)
#include "web_controller_test.moc"
