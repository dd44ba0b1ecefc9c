#include "core/host/mutter_idle.h"
#include "tests/core/host/bus_stand.h"

using namespace fallow;
using namespace std::chrono_literals;
using model::Fact;
using test::valueOf;

namespace {

const QString service = QStringLiteral("org.gnome.Mutter.IdleMonitor");
const QString path = QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");

class MockMonitor : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")
public:
    qulonglong idle = 0;
    QList<qulonglong> intervals;
    QList<uint> removed;
    uint nextWatch = 1;
    uint idleWatch = 0;
    uint useWatch = 0;
public Q_SLOTS:
    qulonglong GetIdletime() { return idle; }
    uint AddIdleWatch(qulonglong interval)
    {
        intervals.push_back(interval);
        return idleWatch = nextWatch++;
    }
    uint AddUserActiveWatch() { return useWatch = nextWatch++; }
    void RemoveWatch(uint id) { removed.push_back(id); }
};

struct Watched {
    base::SystemClock clock;
    host::FactBoard board{clock};
    host::Bus bus;
    host::MutterIdle source;

    explicit Watched(const QString &address) : bus(QDBusConnection::SessionBus, address), source(bus, board, 60s) { bus.open(); }
};

} // namespace

class MutterIdleTest : public QObject
{
    Q_OBJECT

    void fire(test::BusStand &stand, uint watch) { stand.say(path, service, QStringLiteral("WatchFired"), {watch}); }

private Q_SLOTS:
    void watchesFireForIdleAndForUse()
    {
        test::BusStand stand;
        MockMonitor monitor;
        stand.put(service, path, &monitor);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::Used), 1.0);
        QCOMPARE(monitor.intervals.last(), 60'000ULL);
        QCOMPARE(monitor.useWatch, 0U); // nothing to wait for while in use
        fire(stand, monitor.idleWatch);
        QTRY_COMPARE(valueOf(watched.board, Fact::Used), 0.0);
        QTRY_VERIFY(monitor.useWatch != 0);
        fire(stand, monitor.idleWatch + 100); // of another program
        fire(stand, monitor.useWatch);
        QTRY_COMPARE(valueOf(watched.board, Fact::Used), 1.0);
        const uint firstUse = monitor.useWatch;
        fire(stand, monitor.idleWatch);
        QTRY_VERIFY(monitor.useWatch != firstUse); // it rings once
    }
    void aComputerThatIsIdleAlreadyIsSeenSo()
    {
        test::BusStand stand;
        MockMonitor monitor;
        monitor.idle = 120'000;
        stand.put(service, path, &monitor);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::Used), 0.0);
        QTRY_VERIFY(monitor.useWatch != 0);
    }
    void aShellThatRestartsIsAskedAnew()
    {
        test::BusStand stand;
        MockMonitor monitor;
        stand.put(service, path, &monitor);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::Used), 1.0);
        QVERIFY(stand.mocks().unregisterService(service));
        QTRY_COMPARE(test::reasonOf(watched.board, Fact::Used, QStringLiteral("mutter")), QStringLiteral("host.no_mutter"));
        const auto before = monitor.intervals.size();
        QVERIFY(stand.mocks().registerService(service));
        QTRY_VERIFY(monitor.intervals.size() > before);
        QTRY_COMPARE(valueOf(watched.board, Fact::Used), 1.0);
    }
    void anotherTimeReplacesTheWatch()
    {
        test::BusStand stand;
        MockMonitor monitor;
        stand.put(service, path, &monitor);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::Used), 1.0);
        const uint first = monitor.idleWatch;
        monitor.idle = 10'000;
        watched.source.setAwayAfter(5s);
        QTRY_COMPARE(valueOf(watched.board, Fact::Used), 0.0);
        QCOMPARE(monitor.intervals.last(), 5'000ULL);
        QCOMPARE(monitor.removed, QList<uint>{first});
    }
};

QTEST_GUILESS_MAIN(MutterIdleTest)
#include "mutter_idle_test.moc"
