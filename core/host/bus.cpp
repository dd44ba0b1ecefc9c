#include "core/host/bus.h"

#include <algorithm>

namespace fallow::host {

namespace {

constexpr std::chrono::milliseconds firstRetry{1'000};
constexpr std::chrono::milliseconds longestRetry{60'000};

} // namespace

Bus::Bus(QDBusConnection::BusType type, QString address) :
    m_type(type), m_address(std::move(address)), m_connection(QString())
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::VeryCoarseTimer);
    m_retry.setInterval(firstRetry);
    connect(&m_retry, &QTimer::timeout, this, &Bus::open);
}

Bus::~Bus()
{
    close();
}

QDBusConnection Bus::connectAnew()
{
    static int attempts = 0; // names of connections are the process's
    m_name = QStringLiteral("fallow-host-%1").arg(++attempts);
    return m_address.isEmpty() ? QDBusConnection::connectToBus(m_type, m_name)
                               : QDBusConnection::connectToBus(m_address, m_name);
}

void Bus::close()
{
    m_connection = QDBusConnection(QString());
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(m_name);
    m_name.clear();
}

void Bus::open()
{
    m_connection = connectAnew();
    if (!m_connection.isConnected()) {
        close();
        m_retry.start();
        m_retry.setInterval(std::min(m_retry.intervalAsDuration() * 2, longestRetry));
        Q_EMIT down();
        return;
    }
    m_retry.setInterval(firstRetry);
    m_connection.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                         QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this, SLOT(lost()));
    Q_EMIT up();
}

void Bus::lost()
{
    close();
    m_retry.start();
    Q_EMIT down();
}

} // namespace fallow::host
