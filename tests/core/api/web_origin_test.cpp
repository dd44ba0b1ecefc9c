#include "core/api/web_origin.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;

class WebOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOriginsAsBrowsersDo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("origin");
        QTest::newRow("plain") << u"https://market.example"_s << u"https://market.example"_s;
        QTest::newRow("path, query and fragment") << u"https://market.example/a/b?c=d#e"_s << u"https://market.example"_s;
        QTest::newRow("upper case") << u"HTTPS://Market.EXAMPLE/"_s << u"https://market.example"_s;
        QTest::newRow("its usual port") << u"https://market.example:443/"_s << u"https://market.example"_s;
        QTest::newRow("another port") << u"https://market.example:8443/"_s << u"https://market.example:8443"_s;
        QTest::newRow("the port of http") << u"https://market.example:80/"_s << u"https://market.example:80"_s;
        QTest::newRow("letters that only look right") << u"https://m\u0430rket.example"_s << u"https://xn--mrket-4ve.example"_s;
        QTest::newRow("a dot at the end is another host") << u"https://market.example./"_s << u"https://market.example."_s;
        QTest::newRow("this computer") << u"http://localhost:3000/x"_s << u"http://localhost:3000"_s;
        QTest::newRow("its number") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("any of its numbers") << u"http://127.9.8.7/"_s << u"http://127.9.8.7"_s;
        QTest::newRow("its other number") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
        QTest::newRow("a name below localhost") << u"http://app.localhost/"_s << u"http://app.localhost"_s;
    }
    void writesOriginsAsBrowsersDo()
    {
        QFETCH(QString, address);
        const auto origin = api::webOrigin(address);
        FALLOW_VERIFY_RESULT(origin);
        QTEST(*origin, "origin");
        QCOMPARE(*api::webOrigin(*origin), *origin);
    }
    void refusesWhatCannotBeTrusted_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("nothing") << QString();
        QTest::newRow("plain http") << u"http://market.example"_s;
        QTest::newRow("plain http with the port of https") << u"http://market.example:443"_s;
        QTest::newRow("a name that begins like this computer") << u"http://127.0.0.1.evil.example/"_s;
        QTest::newRow("a name that ends like this computer") << u"http://evil-localhost/"_s;
        QTest::newRow("a longer name") << u"http://localhost.evil.example/"_s;
        QTest::newRow("the local network") << u"http://192.168.1.4/"_s;
        QTest::newRow("every address") << u"http://0.0.0.0/"_s;
        QTest::newRow("a name in front") << u"https://market.example@evil.example/"_s;
        QTest::newRow("name and password") << u"https://a:b@market.example/"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("data") << u"data:text/html,hi"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s;
        QTest::newRow("a blank page") << u"about:blank"_s;
        QTest::newRow("a blob of a good origin") << u"blob:https://market.example/1"_s;
        QTest::newRow("an opaque one") << u"null"_s;
        QTest::newRow("no host") << u"https:///path"_s;
        QTest::newRow("a bad port") << u"https://market.example:99999"_s;
        QTest::newRow("a space") << u"https://market .example"_s;
        QTest::newRow("two lines") << u"https://market.example\nhttps://evil.example"_s;
        QTest::newRow("websocket") << u"wss://market.example"_s;
        QTest::newRow("longer than any name") << QString(u"https://"_s + QString(70'000, u'a'));
    }
    void refusesWhatCannotBeTrusted()
    {
        QFETCH(QString, address);
        FALLOW_VERIFY_REASON(api::webOrigin(address), "web.bad_origin");
    }
};

QTEST_GUILESS_MAIN(WebOriginTest)
#include "web_origin_test.moc"
