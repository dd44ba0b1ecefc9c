#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace fallow::host {

/// Tells when the person leaves the computer: the screen was locked (logind's Lock and LockedHint,
/// or the desktop's own screen saver) or it goes to sleep (logind's PrepareForSleep, held up by a
/// delay lock until `aboutToSleep` was handled). Where there is no bus or no logind nothing is told.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QDBusConnection system = QDBusConnection::systemBus(),
                          QDBusConnection session = QDBusConnection::sessionBus());

    bool holdsUpSleep() const { return m_delay.isValid(); }

Q_SIGNALS:
    void screenLocked();
    void aboutToSleep(); ///< the computer waits until the slots have returned

private Q_SLOTS:
    void saverChanged(bool isActive);
    void prepareForSleep(bool begins);
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &);

private:
    void takeDelayLock();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay;
};

} // namespace fallow::host
