#include "app/fallow/screenshots.h"

#include "app/fallow/scenes.h"
#include "app/fallow/warnings.h"
#include "app/fallow/window.h"
#include "ui/tray/tray_icon.h"

#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QLocale>
#include <QPixmap>
#include <QQuickWindow>

#include <array>
#include <cstdio>

namespace fallow::app {

namespace {

constexpr std::array sizes{QSize(1200, 800), QSize(900, 600)};

/// What one picture shows.
struct Shot {
    const Scene &scene;
    Look look = Look::Light;
    QSize size;

    QString name() const
    {
        return QStringLiteral("home-") + QString::fromLatin1(scene.name)
            + (look == Look::Dark ? QStringLiteral("-dark") : QString())
            + (size == sizes.front() ? QString()
                                     : QStringLiteral("-%1x%2").arg(size.width()).arg(size.height()));
    }
};

QImage draw(const Shot &shot)
{
    const SceneClock clock;
    const std::unique_ptr<ui::CoreLink> link = shot.scene.link();
    ui::Session session(*link, clock, QLocale());
    session.start();
    // The fake core has answered already; its continuations are in the queue.
    QCoreApplication::sendPostedEvents();
    Window window(shot.look, true);
    if (!window.window())
        return {};
    window.window()->resize(shot.size);
    window.window()->show();
    return window.window()->grabWindow();
}

bool save(const QDir &folder, const QString &name, const QImage &image)
{
    if (!image.isNull() && image.save(folder.filePath(name + QStringLiteral(".png"))))
        return true;
    std::fprintf(stderr, "fallow: cannot draw %s\n", qPrintable(name));
    return false;
}

bool saveTrayIcons(const QDir &folder)
{
    using ui::Tone;
    constexpr int Size = 64;
    bool good = true;
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Waiting, Tone::Danger, Tone::Info}) {
        const QImage image = ui::trayIcon(tone, false).pixmap(Size, Size).toImage();
        good &= save(folder, QStringLiteral("tray-%1").arg(static_cast<int>(tone)), image);
    }
    return good;
}

template<typename F>
bool forEachShot(F &&f)
{
    bool good = true;
    for (const Scene &scene : scenes()) {
        for (const Look look : {Look::Light, Look::Dark}) {
            for (const QSize size : sizes)
                good &= f(Shot{scene, look, size});
        }
    }
    return good;
}

} // namespace

int takeScreenshots(const QString &path)
{
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "fallow: cannot make the folder %s\n", qPrintable(path));
        return 1;
    }
    const bool drawn = forEachShot([&folder](const Shot &shot) { return save(folder, shot.name(), draw(shot)); });
    return saveTrayIcons(folder) && drawn ? 0 : 1;
}

int runSelfTest()
{
    const WarningCounter warnings;
    const bool drawn = forEachShot([](const Shot &shot) {
        const QImage image = draw(shot);
        if (image.isNull())
            std::fprintf(stderr, "fallow: %s does not open\n", qPrintable(shot.name()));
        return !image.isNull();
    });
    if (warnings.count() > 0)
        std::fprintf(stderr, "fallow: %d warnings\n", warnings.count());
    return drawn && warnings.count() == 0 ? 0 : 1;
}

} // namespace fallow::app
