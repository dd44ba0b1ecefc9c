#include "ui/controls/system_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace fallow::ui {

namespace {

const auto Service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto Path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto Interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto Appearance = QStringLiteral("org.freedesktop.appearance");
const auto ColorScheme = QStringLiteral("color-scheme");
const auto Desktop = QStringLiteral("org.gnome.desktop.interface");
const auto Animations = QStringLiteral("enable-animations");
constexpr uint PreferDark = 1; // color-scheme: 0 no preference, 1 dark, 2 light
constexpr uint NoPreference = 0;

} // namespace

SystemLook::SystemLook(QObject *parent) : QObject(parent)
{
    takePalette();
    qGuiApp->installEventFilter(this);
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(Appearance, ColorScheme);
    ask(Desktop, Animations);
}

bool SystemLook::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        takePalette();
    return QObject::eventFilter(watched, event);
}

void SystemLook::ask(const QString &group, const QString &key)
{
    auto call = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    call.setArguments({group, key});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(group, key, reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void SystemLook::take(const QString &group, const QString &key, const QVariant &value)
{
    // Read wraps its answer in a second variant, SettingChanged does not.
    const QVariant plain =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (group == Appearance && key == ColorScheme) {
        m_portalKnowsDark = plain.toUInt() != NoPreference;
        if (m_portalKnowsDark)
            setDark(plain.toUInt() == PreferDark);
        else
            takePalette();
    } else if (group == Desktop && key == Animations && m_reducedMotion == plain.toBool()) {
        m_reducedMotion = !plain.toBool();
        Q_EMIT reducedMotionChanged();
    }
}

void SystemLook::takePalette()
{
    constexpr int HalfLight = 128;
    if (!m_portalKnowsDark)
        setDark(QGuiApplication::palette().color(QPalette::Window).lightness() < HalfLight);
}

void SystemLook::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT darkChanged();
}

} // namespace fallow::ui
