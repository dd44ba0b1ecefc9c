#include "core/host/remote_object.h"

#include <QDBusArgument>

namespace fallow::host {

namespace {

const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
constexpr int callTimeoutMs = 10'000;

} // namespace

RemoteObject::RemoteObject(Bus &bus, RemoteName name) : m_bus(bus), m_name(std::move(name))
{
    connect(&bus, &Bus::up, this, &RemoteObject::attach);
    connect(&bus, &Bus::down, this, [this] {
        m_watcher.reset();
        lose();
    });
}

void RemoteObject::attach()
{
    QDBusConnection connection = m_bus.connection();
    m_watcher = std::make_unique<QDBusServiceWatcher>(m_name.service, connection,
                                                      QDBusServiceWatcher::WatchForRegistration
                                                          | QDBusServiceWatcher::WatchForUnregistration);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, [this] {
        Q_EMIT came();
        readAgain();
    });
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, &RemoteObject::lose);
    connection.connect(m_name.service, m_name.path, propertiesInterface, QStringLiteral("PropertiesChanged"), this,
                       SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    for (const Listener &each : m_listeners)
        connection.connect(m_name.service, m_name.path, m_name.interface, each.signal, each.receiver, each.slot);
    Q_EMIT came();
    readAgain();
}

void RemoteObject::listen(const QString &signal, QObject *receiver, const char *slot)
{
    m_listeners.push_back({signal, receiver, slot});
    if (m_bus.isUp())
        m_bus.connection().connect(m_name.service, m_name.path, m_name.interface, signal, receiver, slot);
}

void RemoteObject::readAgain()
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_name.service, m_name.path, propertiesInterface, QStringLiteral("GetAll"));
    message << m_name.interface;
    message.setAutoStartService(m_name.mayStart);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.connection().asyncCall(message, callTimeoutMs), this); // deletes itself
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        take(watcher->reply());
        watcher->deleteLater();
    });
}

void RemoteObject::take(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return lose();
    m_properties = qdbus_cast<QVariantMap>(reply.arguments().constFirst());
    m_isThere = true;
    m_wasTold = false;
    Q_EMIT changed();
}

void RemoteObject::lose()
{
    m_properties.clear();
    m_isThere = false;
    if (std::exchange(m_wasTold, true))
        return;
    Q_EMIT gone();
}

void RemoteObject::call(const QString &method, const QVariantList &arguments, std::function<void(const QVariantList &)> answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_name.service, m_name.path, m_name.interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(m_name.mayStart);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.connection().asyncCall(message, callTimeoutMs), this); // deletes itself
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered] {
        if (watcher->reply().type() == QDBusMessage::ReplyMessage)
            answered(watcher->reply().arguments());
        watcher->deleteLater();
    });
}

void RemoteObject::propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalid)
{
    if (interface != m_name.interface)
        return;
    if (!invalid.isEmpty() || !m_isThere)
        return readAgain();
    m_properties.insert(changed);
    Q_EMIT this->changed();
}

} // namespace fallow::host
