#include "app/fallow/screenshots.h"

#include "app/fallow/scenes.h"
#include "app/fallow/warnings.h"
#include "app/fallow/window.h"
#include "ui/tray/tray.h"
#include "ui/tray/tray_icon.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPixmap>
#include <QQuickWindow>
#include <QTimer>

#include <array>
#include <cstdio>

namespace fallow::app
{

namespace
{

constexpr std::array sizes{QSize(1200, 800), QSize(900, 600)};

/// What one picture shows.
struct Shot {
    const Scene *scene = nullptr;
    Look look = Look::Light;
    QSize size;

    QString name() const
    {
        return QString::fromLatin1(scene->page) + QLatin1Char('-')
            + QString::fromLatin1(scene->name)
            + (look == Look::Dark ? QStringLiteral("-dark") : QString())
            + (size == sizes.front()
                    ? QString()
                    : QStringLiteral("-%1x%2").arg(size.width()).arg(size.height()));
    }
};

bool save(const QDir &folder, const QString &name, const QImage &image)
{
    if (!image.isNull() && image.save(folder.filePath(name + QStringLiteral(".png"))))
        return true;
    std::fprintf(stderr, "fallow: cannot draw %s\n", qPrintable(name));
    return false;
}

bool saveTray(const QDir &folder)
{
    using ui::Tone;
    constexpr int Size = 64;
    bool good = true;
    for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Waiting, Tone::Danger, Tone::Info}) {
        const QImage image = ui::trayIcon(tone, false).pixmap(Size, Size).toImage();
        good &= save(folder, QStringLiteral("tray-%1").arg(static_cast<int>(tone)), image);
    }
    const std::unique_ptr<ui::CoreLink> link = scenes().front().link();
    const SceneClock clock;
    ui::Session session(*link, clock, QLocale());
    session.start();
    QCoreApplication::sendPostedEvents(); // the made-up core has answered; its answers are in the
                                          // queue
    ui::Tray tray(*session.home());
    return save(folder, QStringLiteral("tray-menu"), tray.picture()) && good;
}

std::vector<Shot> allShots()
{
    std::vector<Shot> shots;
    for (const std::span<const Scene> pages : {runScenes(), firstScenes(), scenes(), settingsScenes(), workScenes(), downloadScenes(), marketScenes(), governanceScenes(), walletScenes(), sandboxScenes(), webScenes()}) {
        for (const Scene &scene : pages) {
            for (const Look look : {Look::Light, Look::Dark}) {
                for (const QSize size : sizes)
                    shots.push_back({&scene, look, size});
            }
        }
    }
    return shots;
}

/// Each scene twice: light and large, dark and small.
std::vector<Shot> someShots()
{
    std::vector<Shot> shots = allShots();
    std::erase_if(shots, [](const Shot &shot) { return (shot.look == Look::Light) != (shot.size == sizes[0]); });
    return shots;
}

/// One window on one scene; `drawn` comes once, with a null image when the window does not open.
class Stage : public QObject
{
    Q_OBJECT

public:
    explicit Stage(const Shot &shot)
        : m_link(shot.scene->link()),
          m_session(*m_link, m_clock, QLocale()),
          m_scene(*shot.scene),
          m_window(shot.look, true, QString::fromLatin1(shot.scene->page))
    {
        m_session.start();
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { finish({}); });
        m_patience.start(Patience);
        QQuickWindow *window = m_window.window();
        if (!window)
            return;
        window->resize(shot.size);
        connect(window, &QQuickWindow::frameSwapped, this, &Stage::countFrame);
        window->update();
    }

Q_SIGNALS:
    void drawn(const QImage &image);

private:
    // Layouts settle in the first frames; the fake core has answered by then.
    static constexpr int ActedFrames = 3;
    static constexpr int SettledFrames = 12;
    static constexpr std::chrono::seconds Patience{10};

    void countFrame()
    {
        if (++m_frames == ActedFrames)
            act();
        if (m_frames < SettledFrames)
            m_window.window()->update();
        else if (m_frames == SettledFrames)
            finish(m_window.window()->grabWindow());
    }

    void act()
    {
        if (m_scene.prepare)
            m_scene.prepare(m_session);
        m_window.window()->setProperty("shown", QString::fromLatin1(m_scene.shown));
    }

    void finish(const QImage &image)
    {
        m_patience.stop();
        Q_EMIT drawn(image);
    }

    SceneClock m_clock;
    std::unique_ptr<ui::CoreLink> m_link;
    ui::Session m_session;
    const Scene &m_scene;
    Window m_window;
    QTimer m_patience;
    int m_frames = 0;
};

/// Plays the shots one after another and leaves the event loop at the end.
class Player : public QObject
{
public:
    using Take = std::function<bool(const Shot &, const QImage &)>;

    Player(std::vector<Shot> shots, Take take) : m_take(std::move(take)), m_shots(std::move(shots)) { }

    bool play()
    {
        QMetaObject::invokeMethod(this, &Player::next, Qt::QueuedConnection);
        QGuiApplication::exec();
        return m_good;
    }

private:
    void next()
    {
        m_stage.reset();
        if (m_index == m_shots.size()) {
            QGuiApplication::quit();
            return;
        }
        m_stage = std::make_unique<Stage>(m_shots[m_index]);
        // Queued: the stage must not be destroyed inside its own signal.
        connect(m_stage.get(), &Stage::drawn, this, &Player::takeOne, Qt::QueuedConnection);
    }

    void takeOne(const QImage &image)
    {
        m_good = m_take(m_shots[m_index], image) && m_good;
        ++m_index;
        next();
    }

    Take m_take;
    std::vector<Shot> m_shots;
    size_t m_index = 0;
    std::unique_ptr<Stage> m_stage;
    bool m_good = true;
};

} // namespace

int takeScreenshots(const QString &path)
{
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "fallow: cannot make the folder %s\n", qPrintable(path));
        return 1;
    }
    Player player(allShots(), [&folder](const Shot &shot, const QImage &image) {
        return save(folder, shot.name(), image);
    });
    const bool drawn = player.play();
    return saveTray(folder) && drawn ? 0 : 1;
}

int runSelfTest()
{
    const WarningCounter warnings;
    Player player(someShots(), [](const Shot &shot, const QImage &image) {
        if (image.isNull())
            std::fprintf(stderr, "fallow: %s does not open\n", qPrintable(shot.name()));
        return !image.isNull();
    });
    const bool drawn = player.play();
    if (warnings.count() > 0)
        std::fprintf(stderr, "fallow: %d warnings\n", warnings.count());
    return drawn && warnings.count() == 0 ? 0 : 1;
}

} // namespace fallow::app

#include "screenshots.moc"
