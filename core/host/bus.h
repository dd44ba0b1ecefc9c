#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

namespace fallow::host {

/// One message bus, which may be absent, die and come back. Tries again only while it is away, ever
/// less often; as long as it lives there is no timer.
class Bus : public QObject
{
    Q_OBJECT

public:
    /// Empty address: the one of the environment.
    Bus(QDBusConnection::BusType type, QString address = {});
    ~Bus() override;

    /// Call once the listeners are connected.
    void open();
    bool isUp() const { return m_connection.isConnected(); }
    QDBusConnection connection() const { return m_connection; }

Q_SIGNALS:
    void up();
    void down();

private Q_SLOTS:
    void lost();

private:
    QDBusConnection connectAnew();
    void close();

    QDBusConnection::BusType m_type;
    QString m_address;
    QString m_name; ///< of the connection, new for each attempt
    QDBusConnection m_connection;
    QTimer m_retry;
};

} // namespace fallow::host
