#include "ui/web/browser/browser_stage.h"

#include "ui/web/browser/wallet_port.h"

#include <QOpenGLContext>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <unistd.h>

QT_BEGIN_NAMESPACE
/// Of Qt Gui, for Qt WebEngine (qtwebenginecoreglobal.cpp declares it like this).
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
QT_END_NAMESPACE

namespace fallow::ui
{

namespace
{

/// The window's own context where it has one. Drawn without graphics hardware it has none; then an empty one says so.
QOpenGLContext *contextOf(QQuickWindow *window)
{
    QSGRendererInterface *renderer = window->rendererInterface();
    if (renderer->graphicsApi() == QSGRendererInterface::Software)
        return new QOpenGLContext(qApp);
    if (renderer->graphicsApi() != QSGRendererInterface::OpenGL)
        return nullptr;
    return static_cast<QOpenGLContext *>(renderer->getResource(window, QSGRendererInterface::OpenGLContextResource));
}

} // namespace

BrowserStage::BrowserStage(QQuickItem *parent) : QQuickItem(parent)
{
    if (geteuid() == 0 && !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"))
        m_trouble = Root; // the browser would end the process
}

void BrowserStage::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change != ItemSceneChange || !data.window || m_isReady || m_trouble != None)
        return;
    if (data.window->isSceneGraphInitialized())
        return prepare();
    connect(data.window, &QQuickWindow::sceneGraphInitialized, this, &BrowserStage::prepare, Qt::QueuedConnection);
}

void BrowserStage::prepare()
{
    if (m_isReady || !window())
        return;
    if (!QOpenGLContext::globalShareContext()) {
        QOpenGLContext *context = contextOf(window());
        if (!context) {
            m_trouble = Graphics;
            Q_EMIT changed();
            return;
        }
        qt_gl_set_global_share_context(context);
    }
    WalletPort::registerScheme();
    m_isReady = true;
    Q_EMIT changed();
}

} // namespace fallow::ui
