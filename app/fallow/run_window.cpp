#include "app/fallow/run_window.h"

#include "app/fallow/desktop_notices.h"
#include "app/fallow/scenes.h"
#include "app/fallow/single_instance.h"
#include "app/fallow/socket_link.h"
#include "app/fallow/window.h"
#include "core/host/code_pages.h"
#include "core/host/vitals.h"
#include "ui/tray/tray.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace fallow::app {

namespace {

std::unique_ptr<ui::CoreLink> makeLink(const Options &options)
{
    if (options.offline)
        return scenes().front().link();
    return std::make_unique<SocketLink>(options.socket);
}

std::unique_ptr<base::Clock> makeClock(const Options &options)
{
    if (options.offline)
        return std::make_unique<SceneClock>();
    return std::make_unique<base::SystemClock>();
}

/// Tells the window that is open, and ends.
int knock(const QString &path, const Options &options)
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    Knock knock(path, {.links = {options.links.begin(), options.links.end()}, .activationToken = token, .isQuiet = options.tray});
    QObject::connect(&knock, &Knock::finished, qApp, [](const base::Result<base::Done> &result) {
        if (!result)
            std::fprintf(stderr, "fallow: %s\n", qPrintable(result.error().toString()));
        QCoreApplication::exit(result ? 0 : 1);
    });
    knock.start();
    return QApplication::exec();
}

/// Qt's Wayland part takes the token from there when the window is next raised.
void raiseWith(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

/// Whoever starts Fallow again means this window.
void follow(SingleInstance &instance, ui::Session &session, WindowKeeper &window)
{
    QObject::connect(&instance, &SingleInstance::visited, &window, [&session, &window](const Visit &visit) {
        raiseWith(visit.activationToken);
        for (const QString &link : visit.links)
            session.links()->open(link);
        if (!visit.isQuiet || !visit.links.empty())
            window.open();
    });
}

/// Notifications go to the desktop's service; a click on one leads to its page.
void tell(DesktopNotices &notices, ui::Session &session, WindowKeeper &window)
{
    ui::NoticeBoard &board = session.notices();
    QObject::connect(&board, &ui::NoticeBoard::show, &notices, &DesktopNotices::show);
    QObject::connect(&board, &ui::NoticeBoard::withdraw, &notices, &DesktopNotices::withdraw);
    QObject::connect(&notices, &DesktopNotices::dismissed, &board, &ui::NoticeBoard::dismiss);
    QObject::connect(&notices, &DesktopNotices::present, session.desktop(), [&session](bool isThere) {
        using Service = ui::DesktopController::Service;
        session.desktop()->setService(isThere ? Service::There : Service::Absent);
    });
    QObject::connect(&notices, &DesktopNotices::opened, &window, [&session, &window](const QString &link, const QString &token) {
        raiseWith(token);
        session.links()->open(link);
        window.open();
    });
    notices.start();
}

ui::DesktopPlaces placesOf(const Options &options)
{
    if (options.offline)
        return {};
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {.settingsFile = config + QStringLiteral("/fallow/window.json"), .autostartFolder = config + QStringLiteral("/autostart"),
        .program = QCoreApplication::applicationFilePath()};
}

} // namespace

void becomeTray(std::vector<char *> words)
{
    static char tray[] = "--tray";
    std::erase_if(words, [](const char *word) { return std::strncmp(word, "fallow:", 7) == 0 || std::strcmp(word, tray) == 0; });
    words.push_back(tray);
    words.push_back(nullptr);
    execv("/proc/self/exe", words.data());
    std::perror("fallow: cannot begin again");
}

int runWindow(const Options &options)
{
    std::unique_ptr<SingleInstance> instance;
    if (!options.offline) {
        const QString path = windowSocketPath(options.socket);
        auto claimed = SingleInstance::create(path);
        if (!claimed && claimed.error().code == base::Code::Conflict)
            return knock(path, options);
        if (claimed)
            instance = std::move(*claimed);
        else // better two windows than none
            std::fprintf(stderr, "fallow: %s\n", qPrintable(claimed.error().toString()));
    }
    const std::unique_ptr<base::Clock> clock = makeClock(options);
    const std::unique_ptr<ui::CoreLink> link = makeLink(options);
    ui::Session session(*link, *clock, QLocale(), placesOf(options));
    session.about()->setOwn([] { return host::ownVitals(QStringLiteral(FALLOW_VERSION)); });
    session.start();

    WindowKeeper window;
    DesktopNotices notices;
    if (!options.offline)
        tell(notices, session, window);
    ui::Tray tray(*session.home());
    QObject::connect(&tray, &ui::Tray::openRequested, &window, &WindowKeeper::open);
    QObject::connect(&tray, &ui::Tray::quitRequested, qApp, &QCoreApplication::quit);
    if (instance)
        follow(*instance, session, window);
    for (const QString &asked : options.links)
        session.links()->open(asked);
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    QApplication::setQuitOnLastWindowClosed(!hasTray && !options.tray);
    // Its memory was the window's. What the desktop shows of tasks and money stays there.
    QObject::connect(&window, &WindowKeeper::released, &tray, [&session, hasTray] {
        if (hasTray && !session.notices().wouldBeRepeated())
            QCoreApplication::exit(beginAgain);
    });
    const host::CodeTrimmer trimmer;
    tray.show();
    if ((!options.tray || !options.links.isEmpty()) && !window.open())
        return 1;
    return QApplication::exec();
}

} // namespace fallow::app
