#include "app/fallow/window.h"

#include <QQuickWindow>

namespace fallow::app
{

Window::Window(Look look, bool still)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // found without it only since Qt 6.5
    m_engine.setInitialProperties(
        {{QStringLiteral("themeMode"), static_cast<int>(look)}, {QStringLiteral("still"), still}});
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

} // namespace fallow::app
