#include "ui/controls/qr_code.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace fallow::ui
{

namespace
{

constexpr int QuietZone = 4; // modules, ISO/IEC 18004
constexpr QRgb Dark = 0xff000000;
constexpr QRgb Light = 0xffffffff;

} // namespace

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(200, 200);
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    update();
}

QImage QrCode::modules(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.setPixel(x, y, code->data[y * code->width + x] & 1 ? Dark : Light);
    }
    return image;
}

void QrCode::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), QColor(Light));
    const QImage image = modules(m_text);
    if (image.isNull())
        return;
    // Whole pixels a module: no blurred edges.
    const int all = image.width() + 2 * QuietZone;
    const int module = std::max(1, static_cast<int>(std::min(width(), height())) / all);
    const int size = module * image.width();
    const int x = (static_cast<int>(width()) - size) / 2;
    const int y = (static_cast<int>(height()) - size) / 2;
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRect(x, y, size, size), image);
}

} // namespace fallow::ui
