#include "ui/tray/tray_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace fallow::ui {

namespace {

struct Badge {
    QColor
        ground; ///< Theme.qml's colours of the tone, light theme: the badge brings its own ground
    QString glyph; ///< resources/icons
};

Badge badgeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {QColor(0x1B, 0x60, 0x43), QStringLiteral("play")};
    case Tone::Waiting:
        return {QColor(0x7A, 0x52, 0x00), QStringLiteral("pause")};
    case Tone::Danger:
        return {QColor(0x9B, 0x2C, 0x2C), QStringLiteral("warning")};
    case Tone::Info:
        return {QColor(0x28, 0x58, 0x7E), QStringLiteral("clock")};
    case Tone::Neutral:
        return {QColor(0x56, 0x61, 0x5A), QStringLiteral("dot")};
    }
    Q_UNREACHABLE();
}

void drawGlyph(QPainter &painter, const QString &name, const QRectF &place)
{
    QImage image(place.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter inner(&image);
    QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(name)).render(&inner);
    inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
    inner.fillRect(image.rect(), Qt::white);
    inner.end();
    painter.drawImage(place.topLeft(), image);
}

QPixmap draw(const Badge &badge, int size, const QColor &rim)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(QStringLiteral(":/icons/fallow.svg")).render(&painter, QRectF(0, 0, size, size));
    const double side = size * 0.56;
    const QRectF place(size - side, size - side, side, side);
    painter.setPen(QPen(rim, size / 22.0));
    painter.setBrush(badge.ground);
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    drawGlyph(
        painter, badge.glyph, place.adjusted(side * 0.14, side * 0.14, -side * 0.14, -side * 0.14));
    return pixmap;
}

} // namespace

QIcon trayIcon(Tone tone, bool dark)
{
    const QColor rim = dark ? QColor(0x10, 0x16, 0x13) : QColor(Qt::white);
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(draw(badgeOf(tone), size, rim));
    return icon;
}

} // namespace fallow::ui
