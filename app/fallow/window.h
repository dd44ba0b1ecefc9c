#pragma once

#include <QQmlApplicationEngine>
#include <QTimer>

#include <memory>

class QQuickWindow;

namespace fallow::app
{

/// How the window is to look; the values are Theme.Mode's.
enum class Look { System, Light, Dark };

/// The QML engine and the one window. Nothing of QML is loaded before this exists.
class Window : public QObject
{
    Q_OBJECT

public:
    /// `still`: nothing moves and no clock ticks, for pictures.
    Window(Look look, bool still, const QString &page = QStringLiteral("home"));

    /// Null when the QML did not load; the warnings say why.
    QQuickWindow *window() const { return m_window; }
    void raise();

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; ///< owned by the engine
};

/// Loads the window when it is first wanted, and says some minutes after it was closed that its
/// memory can be given back.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    WindowKeeper();

    /// False when the QML did not load.
    bool open();

Q_SIGNALS:
    /// Nobody wants it back. What Qt Quick and the graphics driver hold they keep for the life of the
    /// process: only a new one is small. Comes again until somebody ends this one.
    void released();

private:
    void watch(bool visible);

    std::unique_ptr<Window> m_window;
    QTimer m_release;
};

} // namespace fallow::app
