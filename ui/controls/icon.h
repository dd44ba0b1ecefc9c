#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace fallow::ui {

/// One file of resources/icons, drawn in one colour at any scale. GUI thread; owns nothing shared.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    const QString &name() const { return m_name; }
    void setName(const QString &name);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    void paint(QPainter *painter) override;

    /// The icon as an image of `size` device pixels; null when there is no such icon.
    static QImage tinted(const QString &name, QSize size, const QColor &color);

Q_SIGNALS:
    void nameChanged();
    void colorChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
};

} // namespace fallow::ui
