#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace fallow::ui {

/// What the desktop asks of a program's looks: dark or light, and whether things may move.
/// Source: the XDG settings portal (org.freedesktop.appearance color-scheme, org.gnome.desktop
/// interface enable-animations); without it the palette of the platform theme decides.
class SystemLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ isReducedMotion NOTIFY reducedMotionChanged FINAL)

public:
    explicit SystemLook(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    bool isReducedMotion() const { return m_reducedMotion; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void darkChanged();
    void reducedMotionChanged();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
    void takePalette();
    void setDark(bool dark);

    bool m_dark = false;
    bool m_portalKnowsDark = false;
    bool m_reducedMotion = false;
};

} // namespace fallow::ui
