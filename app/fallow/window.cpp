#include "app/fallow/window.h"

#include <QCoreApplication>
#include <QQuickWindow>

namespace fallow::app
{

Window::Window(Look look, bool still, const QString &page)
{
    // What shows web pages lies beside the programs; it is loaded with the first page.
    for (const char *place : {"/../lib/fallow/qml", "/../qml"})
        m_engine.addImportPath(QCoreApplication::applicationDirPath() + QLatin1String(place));
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // found without it only since Qt 6.5
    m_engine.setInitialProperties({{QStringLiteral("themeMode"), static_cast<int>(look)},
        {QStringLiteral("still"), still}, {QStringLiteral("page"), page}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Fallow/Pages/Shell/Main.qml")));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

void Window::raise()
{
    if (!m_window)
        return;
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

WindowKeeper::WindowKeeper()
{
    using namespace std::chrono_literals;
    constexpr auto kept = 5min; // a person who closed it by mistake gets it back at once
    m_release.setSingleShot(true);
    m_release.setInterval(kept);
    connect(&m_release, &QTimer::timeout, this, [this] {
        m_window.reset();
        m_release.start(); // whoever listens may have had a reason to stay
        Q_EMIT released();
    });
}

bool WindowKeeper::open()
{
    if (!m_window) {
        m_window = std::make_unique<Window>(Look::System, false);
        if (!m_window->window())
            return false;
        connect(m_window->window(), &QQuickWindow::visibleChanged, this, &WindowKeeper::watch);
    }
    m_window->raise();
    return true;
}

void WindowKeeper::watch(bool visible)
{
    if (visible)
        m_release.stop();
    else
        m_release.start();
}

} // namespace fallow::app
