#pragma once

#include "core/host/bus.h"
#include "core/host/fact_board.h"

#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

/// A private bus with a place for mocks on it; it can be ended and started again at its address.
namespace fallow::test {

class BusStand
{
public:
    BusStand() { start(); }
    ~BusStand()
    {
        drop();
        stop();
    }
    QString address() const { return u"unix:path=" + m_folder.filePath(QStringLiteral("bus")); }
    void start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                       QStringLiteral("--print-address=1"), QStringLiteral("--address=%1").arg(address())});
        if (!m_daemon.waitForReadyRead())
            qFatal("no dbus-daemon");
        m_name = QStringLiteral("mocks-%1").arg(++m_count);
        m_mocks = QDBusConnection::connectToBus(address(), m_name);
    }
    void stop()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void drop() ///< the mocks' connection: their names go
    {
        m_mocks = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(m_name);
    }
    QDBusConnection &mocks() { return m_mocks; }
    void put(const QString &service, const QString &path, QObject *object)
    {
        QVERIFY(m_mocks.registerObject(path, object, QDBusConnection::ExportAllContents));
        QVERIFY(m_mocks.registerService(service));
    }
    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        QVERIFY(m_mocks.send(message));
    }
    void change(const QString &path, const QString &interface, const QVariantMap &changed)
    {
        say(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
            {interface, changed, QStringList()});
    }

private:
    inline static int m_count = 0;
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_name;
    QDBusConnection m_mocks{QString()};
};

inline std::optional<double> valueOf(const host::FactBoard &board, model::Fact fact)
{
    const auto &value = board.facts()[fact];
    return value ? std::optional(value->number) : std::nullopt;
}

inline QString reasonOf(const host::FactBoard &board, model::Fact fact, const QString &source)
{
    for (const model::Sight &sight : board.sights()) {
        if (sight.fact == fact && sight.source == source)
            return sight.reason;
    }
    return QStringLiteral("never told");
}

} // namespace fallow::test
