#include "app/fallow/options.h"
#include "app/fallow/run_window.h"
#include "app/fallow/screenshots.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QQuickWindow>
#include <QTranslator>

using namespace fallow;

namespace {

int run(int argc, char **argv)
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
    QApplication::setDesktopFileName(QStringLiteral("org.fallow.Fallow"));
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
    return app::runWindow(options);
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<char *> words(argv, argv + argc); // Qt takes its own out
    const int code = run(argc, argv);
    if (code == app::beginAgain)
        app::becomeTray(words);
    return code;
}
