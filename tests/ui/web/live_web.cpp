#include "app/fallow/socket_link.h"
#include "ui/session/session.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using ui::WebConsentController;

/// On a running core, with a page that somebody serves, in the real browser: its person reads each question and agrees.
/// FALLOW_SOCKET is the core's, FALLOW_PAGE the page's address; tests/e2e/web_test.mjs brings both there.
class LiveWeb : public QObject
{
    Q_OBJECT

    const base::SystemClock m_clock;

private Q_SLOTS:
    void aPageConnectsSignsAndMatches();
};

namespace
{

/// The window with nothing but the browser in it.
class BrowserWindow
{
public:
    explicit BrowserWindow(ui::Session &session)
    {
        m_engine.addImportPath(QCoreApplication::applicationDirPath() + u"/../qml"_s);
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport Fallow.Browser\nimport Fallow.Session\n"
                          "Window { width: 900; height: 600; visible: true; BrowserView { anchors.fill: parent; web: Session.web } }", {});
        session.web()->visit(qEnvironmentVariable("FALLOW_PAGE"));
        m_window.reset(component.create());
        if (!m_window)
            qFatal("%s", qPrintable(component.errorString()));
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_window;
};

} // namespace

void LiveWeb::aPageConnectsSignsAndMatches()
{
    app::SocketLink link(qEnvironmentVariable("FALLOW_SOCKET"));
    ui::Session session(link, m_clock, QLocale::c());
    session.start();
    QTRY_VERIFY(session.home()->isLive());
    ui::WebController *web = session.web();
    WebConsentController *consent = web->consent();
    const BrowserWindow window(session);
    const auto title = [web] { return web->property("title").toString(); };
    QStringList asked;
    const auto look = [&] {
        if (!consent->warnings().isEmpty() && !consent->isAccepted())
            consent->setAccepted(true);
        if (consent->canAgree()) {
            asked += consent->headline();
            std::fprintf(stderr, "%s asks: %s | %s\n", qPrintable(consent->origin()), qPrintable(consent->headline()),
                         qPrintable((consent->effects() + consent->warnings()).join(u" | ")));
            consent->agree();
        }
        return title().startsWith(u"matched"_s) || title().startsWith(u"failed"_s);
    };
    if (!QTest::qWaitFor(look, 90'000))
        QFAIL(qPrintable(title() + u" / "_s + asked.join(u" | ") + u" / "_s + web->trouble()));
    std::printf("%s\n", qPrintable(title()));
    QVERIFY2(title().startsWith(u"matched"_s), qPrintable(title() + asked.join(u" | ") + web->trouble()));
    QCOMPARE(asked.size(), 5); // the account, a login, a deposit, an order, a match
    QVERIFY(web->isConnected());
}

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    LiveWeb test;
    return QTest::qExec(&test, argc, argv);
}
#include "live_web.moc"
