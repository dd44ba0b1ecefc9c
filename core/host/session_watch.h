#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace fallow::host {

/// Tells when the person leaves the computer: the screen was locked (logind's Lock and LockedHint,
/// or the desktop's own screen saver) or it goes to sleep (logind's PrepareForSleep, held up by a
/// delay lock until `aboutToSleep` was handled and what `setReadyForSleep` names has finished).
/// Where there is no bus or no logind nothing is told.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QDBusConnection system = QDBusConnection::systemBus(),
                          QDBusConnection session = QDBusConnection::sessionBus());

    /// Under logind's own limit, five seconds (logind.conf, InhibitDelayMaxSec).
    static constexpr std::chrono::milliseconds longestDelay{4000};

    /// Called after `aboutToSleep`; the computer waits for what it gives, at most `longestDelay`.
    void setReadyForSleep(std::function<QFuture<qint64>()> ready) { m_ready = std::move(ready); }
    bool holdsUpSleep() const { return m_delay.isValid(); }

Q_SIGNALS:
    void screenLocked();
    void aboutToSleep(); ///< the computer waits until the slots have returned
    void wokeUp();

private Q_SLOTS:
    void saverChanged(bool isActive);
    void prepareForSleep(bool begins);
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &);

private:
    void takeDelayLock();
    void letSleep();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay;
    std::function<QFuture<qint64>()> m_ready;
    QTimer m_patience;
};

} // namespace fallow::host
