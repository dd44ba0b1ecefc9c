#include "core/host/session_watch.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

namespace fallow::host {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString logindManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString logindSession = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

SessionWatch::SessionWatch(QDBusConnection system, QDBusConnection session) : m_system(std::move(system))
{
    m_system.connect(logind, logindPath, logindManager, QStringLiteral("PrepareForSleep"), this,
                     SLOT(prepareForSleep(bool)));
    // Of any session: which one is ours is not known where logind did not start us.
    m_system.connect(logind, QString(), logindSession, QStringLiteral("Lock"), this, SIGNAL(screenLocked()));
    m_system.connect(logind, QString(), QStringLiteral("org.freedesktop.DBus.Properties"),
                     QStringLiteral("PropertiesChanged"), this,
                     SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    for (const char *saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
        session.connect(QString(), QString(), QString::fromLatin1(saver), QStringLiteral("ActiveChanged"), this,
                        SLOT(saverChanged(bool)));
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestDelay);
    connect(&m_patience, &QTimer::timeout, this, &SessionWatch::letSleep);
    takeDelayLock();
}

void SessionWatch::takeDelayLock()
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind, logindPath, logindManager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Fallow") << QStringLiteral("stops its tasks and locks the wallet first")
         << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this); // deletes itself below
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid())
            m_delay = reply.value();
        watcher->deleteLater();
    });
}

void SessionWatch::prepareForSleep(bool begins)
{
    if (!begins) {
        m_patience.stop(); // sleep was given up, or is over
        takeDelayLock();
        Q_EMIT wokeUp();
        return;
    }
    Q_EMIT aboutToSleep();
    if (!m_ready)
        return letSleep();
    m_patience.start();
    m_ready().then([self = QPointer(this)](qint64) {
        if (self && self->m_patience.isActive())
            self->letSleep();
    });
}

void SessionWatch::letSleep()
{
    m_patience.stop();
    m_delay = {}; // closes it
}

void SessionWatch::saverChanged(bool isActive)
{
    if (isActive)
        Q_EMIT screenLocked();
}

void SessionWatch::propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface == logindSession && changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT screenLocked();
}

} // namespace fallow::host
