#include "core/host/desktop_sources.h"
#include "tests/core/host/bus_stand.h"

#include <QDBusObjectPath>

using namespace fallow;
using model::Fact;
using test::reasonOf;
using test::valueOf;

namespace {

const QString upower = QStringLiteral("org.freedesktop.UPower");
const QString upowerPath = QStringLiteral("/org/freedesktop/UPower");
const QString devicePath = QStringLiteral("/org/freedesktop/UPower/devices/DisplayDevice");
const QString networkManager = QStringLiteral("org.freedesktop.NetworkManager");
const QString networkPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString gameMode = QStringLiteral("com.feralinteractive.GameMode");
const QString gamePath = QStringLiteral("/com/feralinteractive/GameMode");
const QString gnome = QStringLiteral("org.gnome.SessionManager");
const QString gnomePath = QStringLiteral("/org/gnome/SessionManager");
const QString kde = QStringLiteral("org.freedesktop.PowerManagement.Inhibit");
const QString kdePath = QStringLiteral("/org/freedesktop/PowerManagement/Inhibit");
const QString saver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString saverPath = QStringLiteral("/org/freedesktop/ScreenSaver");

class MockPower : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery MEMBER onBattery)
public:
    bool onBattery = false;
};

class MockDevice : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower.Device")
    Q_PROPERTY(bool IsPresent MEMBER isPresent)
    Q_PROPERTY(uint Type MEMBER type)
    Q_PROPERTY(double Percentage MEMBER percentage)
public:
    bool isPresent = true;
    uint type = 2;
    double percentage = 80;
};

class MockNetwork : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint Metered MEMBER metered)
public:
    uint metered = 2;
};

class MockGames : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.feralinteractive.GameMode")
    Q_PROPERTY(int ClientCount MEMBER clients)
public:
    int clients = 0;
};

class MockGnome : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")
    Q_PROPERTY(uint InhibitedActions MEMBER actions)
public:
    uint actions = 0;
};

class MockKde : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public:
    bool inhibits = true;
public Q_SLOTS:
    bool HasInhibit() { return inhibits; }
};

class MockSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public Q_SLOTS:
    bool GetActive() { return false; }
};

/// Sources on a bus of their own.
struct Watched {
    base::SystemClock clock;
    host::FactBoard board{clock};
    host::Bus bus;
    host::DesktopSources sources;

    explicit Watched(const QString &address) : bus(QDBusConnection::SessionBus, address), sources(bus, bus, board)
    {
        bus.open();
    }
};

} // namespace

class DesktopSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotThereIsAbsentAndSaidSo()
    {
        test::BusStand stand;
        Watched watched(stand.address());
        QTRY_COMPARE(reasonOf(watched.board, Fact::OnBattery, QStringLiteral("upower")), QStringLiteral("host.no_upower"));
        QTRY_COMPARE(reasonOf(watched.board, Fact::Metered, QStringLiteral("network_manager")), QStringLiteral("host.no_network_manager"));
        QTRY_COMPARE(reasonOf(watched.board, Fact::Game, QStringLiteral("gamemode")), QStringLiteral("host.no_gamemode"));
        QTRY_COMPARE(reasonOf(watched.board, Fact::KeptAwake, QStringLiteral("kde_power")), QStringLiteral("host.no_kde_power"));
        QVERIFY(watched.board.facts() == model::Facts());
    }
    void withoutAnyBusEverythingIsAbsent()
    {
        Watched watched(QStringLiteral("unix:path=/nonexistent/bus"));
        QCOMPARE(reasonOf(watched.board, Fact::OnBattery, QStringLiteral("upower")), QStringLiteral("host.no_upower"));
        QVERIFY(watched.board.facts() == model::Facts());
    }
    void powerIsReadAndFollowed()
    {
        test::BusStand stand;
        MockPower power;
        MockDevice device;
        QVERIFY(stand.mocks().registerObject(devicePath, &device, QDBusConnection::ExportAllContents));
        stand.put(upower, upowerPath, &power);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::OnBattery), 0.0);
        QTRY_COMPARE(valueOf(watched.board, Fact::BatteryPercent), 80.0);
        stand.change(upowerPath, upower, {{QStringLiteral("OnBattery"), true}});
        stand.change(devicePath, QStringLiteral("org.freedesktop.UPower.Device"), {{QStringLiteral("Percentage"), 9.5}});
        QTRY_COMPARE(valueOf(watched.board, Fact::OnBattery), 1.0);
        QTRY_COMPARE(valueOf(watched.board, Fact::BatteryPercent), 9.5);
    }
    void aDesktopComputerHasNoBattery()
    {
        test::BusStand stand;
        MockPower power;
        MockDevice device;
        device.isPresent = false;
        QVERIFY(stand.mocks().registerObject(devicePath, &device, QDBusConnection::ExportAllContents));
        stand.put(upower, upowerPath, &power);
        Watched watched(stand.address());
        QTRY_COMPARE(reasonOf(watched.board, Fact::BatteryPercent, QStringLiteral("upower")), QStringLiteral("host.no_battery"));
    }
    void aServiceThatComesLaterIsSeenAndOneThatGoesIsForgotten()
    {
        test::BusStand stand;
        Watched watched(stand.address());
        QTRY_COMPARE(reasonOf(watched.board, Fact::Metered, QStringLiteral("network_manager")), QStringLiteral("host.no_network_manager"));
        MockNetwork network;
        network.metered = 3; // guessed yes
        stand.put(networkManager, networkPath, &network);
        QTRY_COMPARE(valueOf(watched.board, Fact::Metered), 1.0);
        stand.change(networkPath, networkManager, {{QStringLiteral("Metered"), 4U}});
        QTRY_COMPARE(valueOf(watched.board, Fact::Metered), 0.0);
        QVERIFY(stand.mocks().unregisterService(networkManager));
        QTRY_VERIFY(!valueOf(watched.board, Fact::Metered));
    }
    void gamesAreCountedWhenOneRegisters()
    {
        test::BusStand stand;
        MockGames games;
        stand.put(gameMode, gamePath, &games);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::Game), 0.0);
        games.clients = 1;
        stand.say(gamePath, gameMode, QStringLiteral("GameRegistered"), {1234, QVariant::fromValue(QDBusObjectPath(QStringLiteral("/game")))});
        QTRY_COMPARE(valueOf(watched.board, Fact::Game), 1.0);
        games.clients = 0;
        stand.say(gamePath, gameMode, QStringLiteral("GameUnregistered"), {1234, QVariant::fromValue(QDBusObjectPath(QStringLiteral("/game")))});
        QTRY_COMPARE(valueOf(watched.board, Fact::Game), 0.0);
    }
    void whatKeepsTheScreenAwakeIsSeenOnBothDesktops()
    {
        test::BusStand stand;
        MockGnome session;
        stand.put(gnome, gnomePath, &session);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::KeptAwake), 0.0);
        stand.change(gnomePath, gnome, {{QStringLiteral("InhibitedActions"), 4U}}); // logging out only
        stand.change(gnomePath, gnome, {{QStringLiteral("InhibitedActions"), 12U}});
        QTRY_COMPARE(valueOf(watched.board, Fact::KeptAwake), 1.0);
        stand.change(gnomePath, gnome, {{QStringLiteral("InhibitedActions"), 0U}});
        QTRY_COMPARE(valueOf(watched.board, Fact::KeptAwake), 0.0);
        MockKde power;
        stand.put(kde, kdePath, &power);
        QTRY_COMPARE(valueOf(watched.board, Fact::KeptAwake), 1.0);
        stand.say(kdePath, kde, QStringLiteral("HasInhibitChanged"), {false});
        QTRY_COMPARE(valueOf(watched.board, Fact::KeptAwake), 0.0);
    }
    void theScreenSaverLocks()
    {
        test::BusStand stand;
        MockSaver screen;
        stand.put(saver, saverPath, &screen);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::ScreenLocked), 0.0);
        stand.say(saverPath, saver, QStringLiteral("ActiveChanged"), {true});
        QTRY_COMPARE(valueOf(watched.board, Fact::ScreenLocked), 1.0);
    }
    void aBusThatDiesTakesItsFactsAndBringsThemBack()
    {
        test::BusStand stand;
        MockNetwork network;
        network.metered = 1;
        stand.put(networkManager, networkPath, &network);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::Metered), 1.0);
        stand.drop();
        stand.stop();
        QTRY_COMPARE(reasonOf(watched.board, Fact::Metered, QStringLiteral("network_manager")), QStringLiteral("host.no_network_manager"));
        QVERIFY(!watched.bus.isUp());
        stand.start();
        stand.put(networkManager, networkPath, &network);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(watched.board, Fact::Metered), 1.0, 15'000);
        stand.change(networkPath, networkManager, {{QStringLiteral("Metered"), 2U}});
        QTRY_COMPARE(valueOf(watched.board, Fact::Metered), 0.0);
    }
};

QTEST_GUILESS_MAIN(DesktopSourcesTest)
#include "desktop_sources_test.moc"
