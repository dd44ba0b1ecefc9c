#include "app/fallow/options.h"
#include "app/fallow/scenes.h"
#include "app/fallow/screenshots.h"
#include "app/fallow/socket_link.h"
#include "app/fallow/window.h"
#include "ui/tray/tray.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QQuickWindow>
#include <QTranslator>

using namespace fallow;

namespace {

std::unique_ptr<ui::CoreLink> makeLink(const app::Options &options)
{
    if (options.offline)
        return app::scenes().front().link();
    return std::make_unique<app::SocketLink>(options.socket);
}

std::unique_ptr<base::Clock> makeClock(const app::Options &options)
{
    if (options.offline)
        return std::make_unique<app::SceneClock>();
    return std::make_unique<base::SystemClock>();
}

int runWindow(const app::Options &options)
{
    const std::unique_ptr<base::Clock> clock = makeClock(options);
    const std::unique_ptr<ui::CoreLink> link = makeLink(options);
    ui::Session session(*link, *clock, QLocale());
    session.start();

    app::WindowKeeper window;
    ui::Tray tray(*session.home());
    QObject::connect(&tray, &ui::Tray::openRequested, &window, &app::WindowKeeper::open);
    QObject::connect(&tray, &ui::Tray::quitRequested, qApp, &QCoreApplication::quit);
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    QApplication::setQuitOnLastWindowClosed(!hasTray && !options.tray);
    tray.show();
    if (!options.tray && !window.open())
        return 1;
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (app::wantsNoScreen(argc, argv)) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fallow"));
    QApplication::setApplicationDisplayName(QStringLiteral("Fallow"));
    QApplication::setApplicationVersion(QStringLiteral(FALLOW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("fallow"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/fallow.svg")));

    const app::Options options = app::parseOptions();
    if (!options.language.isEmpty())
        QLocale::setDefault(QLocale(options.language));
    // English first, for its plurals; the person's language, where there is one, lies above it.
    QTranslator english;
    QTranslator language;
    if (english.load(QStringLiteral(":/i18n/fallow_en.qm")))
        QCoreApplication::installTranslator(&english);
    if (language.load(
            QLocale(), QStringLiteral("fallow"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&language);
    if (!options.screenshots.isEmpty())
        return app::takeScreenshots(options.screenshots);
    if (options.selfTest)
        return app::runSelfTest();
    return runWindow(options);
}
