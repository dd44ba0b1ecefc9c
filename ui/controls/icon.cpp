#include "ui/controls/icon.h"

#include <QPainter>
#include <QSvgRenderer>

namespace fallow::ui {

Icon::Icon(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(20, 20);
    setAntialiasing(true);
}

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

QImage Icon::tinted(const QString &name, QSize size, const QColor &color)
{
    if (name.isEmpty()) // nothing to draw, and nothing to warn of
        return {};
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

void Icon::paint(QPainter *painter)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QImage image = tinted(m_name, (size() * ratio).toSize(), m_color);
    if (!image.isNull())
        painter->drawImage(boundingRect(), image);
}

} // namespace fallow::ui
