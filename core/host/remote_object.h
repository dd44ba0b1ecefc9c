#pragma once

#include "core/host/bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <functional>

namespace fallow::host {

struct RemoteName {
    QString service;
    QString path;
    QString interface;
    bool mayStart = false; ///< whether asking may start the service
};

/// The properties of one object on a bus: read when its service is there, followed as they change.
/// Outlived by the bus.
class RemoteObject : public QObject
{
    Q_OBJECT

public:
    RemoteObject(Bus &bus, RemoteName name);

    const QVariantMap &properties() const { return m_properties; }
    bool isThere() const { return m_isThere; }
    void readAgain();
    /// `answered` gets the reply's arguments; it is not called when the call fails or this has died.
    void call(const QString &method, const QVariantList &arguments, std::function<void(const QVariantList &)> answered);
    /// A signal of the object, to a slot.
    void listen(const QString &signal, QObject *receiver, const char *slot);

Q_SIGNALS:
    void changed(); ///< properties(), after each reading
    void gone(); ///< no bus, no service or no such object; once for each time
    void came(); ///< a new owner of the name: register again what it must know of

private Q_SLOTS:
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalid);

private:
    struct Listener {
        QString signal;
        QObject *receiver;
        const char *slot;
    };
    void attach();
    void lose();
    void take(const QDBusMessage &reply);

    Bus &m_bus;
    RemoteName m_name;
    std::unique_ptr<QDBusServiceWatcher> m_watcher; ///< of the bus that is up
    std::vector<Listener> m_listeners;
    QVariantMap m_properties;
    bool m_isThere = false;
    bool m_wasTold = false; ///< that it is gone
};

} // namespace fallow::host
