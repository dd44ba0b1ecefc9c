#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace fallow::ui
{

/// A text as a QR code, dark on light in both themes: cameras want it so. GUI thread.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;

    /// One pixel a module, without the quiet zone; null for an empty text and one that is too long.
    static QImage modules(const QString &text);

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace fallow::ui
