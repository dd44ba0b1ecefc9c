#include "tests/core/host/bus_stand.h"
#include "tests/core/service/gate_stand.h"
#include "tests/support/x_display.h"

#include <QSignalSpy>

using namespace fallow;
using model::Fact;
using test::firstReason;
using test::sightOf;

namespace {

const QString login1 = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString upower = QStringLiteral("org.freedesktop.UPower");
const QString upowerPath = QStringLiteral("/org/freedesktop/UPower");
const QString devicePath = QStringLiteral("/org/freedesktop/UPower/devices/DisplayDevice");
const QString saver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString saverPath = QStringLiteral("/org/freedesktop/ScreenSaver");

class MockManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
    Q_PROPERTY(bool PreparingForSleep MEMBER sleeps)
public:
    bool sleeps = false;
};

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

class MockSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public Q_SLOTS:
    bool GetActive() { return false; }
};

/// One bus as both of them, with the services of a notebook on it.
struct Notebook {
    test::BusStand bus;
    MockManager logind;
    MockPower power;
    MockDevice battery;
    MockSaver screen;
    test::GateStand stand;

    explicit Notebook(const QByteArray &settings) : stand(settings)
    {
        stand.host.systemBus = bus.address();
        stand.host.sessionBus = bus.address();
        put();
    }
    void put()
    {
        bus.put(login1, managerPath, &logind);
        QVERIFY(bus.mocks().registerObject(devicePath, &battery, QDBusConnection::ExportAllContents));
        bus.put(upower, upowerPath, &power);
        bus.put(saver, saverPath, &screen);
    }
    void setOnBattery(bool onBattery)
    {
        power.onBattery = onBattery;
        bus.change(upowerPath, upower, {{QStringLiteral("OnBattery"), onBattery}});
    }
    void charge(double percent)
    {
        battery.percentage = percent;
        bus.change(devicePath, QStringLiteral("org.freedesktop.UPower.Device"), {{QStringLiteral("Percentage"), percent}});
    }
    void sleep(bool begins)
    {
        logind.sleeps = begins;
        bus.say(managerPath, manager, QStringLiteral("PrepareForSleep"), {begins});
    }
    void lock(bool locked) { bus.say(saverPath, saver, QStringLiteral("ActiveChanged"), {locked}); }
};

constexpr const char *balanced = R"({"preset":"custom","away_after_seconds":1,"min_free_disk_bytes":0,
    "custom":{"others_percent_in_use":0,"others_percent_away":0,"rest_for_pressure":false}})";

} // namespace

/// The gate on sources that behave like those of a desktop, and misbehave.
class WorkGateSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsForThePersonAndWorksBehindALockedScreen()
    {
        test::XDisplay display;
        Notebook book(balanced);
        book.stand.host.display = display.name();
        const auto gate = book.stand.gate();
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.away"));
        display.moveMouse();
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.in_use"));
        QVERIFY(!gate->mayRun());
        QTRY_COMPARE(sightOf(*gate, Fact::ScreenLocked, QStringLiteral("screensaver")), QStringLiteral("0"));
        book.lock(true);
        QTRY_VERIFY(gate->mayRun());
        book.lock(false);
        display.moveMouse();
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.in_use"));
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.away"));
    }
    void restsOnTheBatteryAndAtALowOneWhateverWasSaid()
    {
        Notebook book(balanced);
        const auto gate = book.stand.gate();
        QTRY_COMPARE(sightOf(*gate, Fact::OnBattery, QStringLiteral("upower")), QStringLiteral("0"));
        QTRY_COMPARE(sightOf(*gate, Fact::BatteryPercent, QStringLiteral("upower")), QStringLiteral("80"));
        QVERIFY(gate->mayRun());
        book.setOnBattery(true);
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.on_battery"));
        gate->overrideFor(60);
        QVERIFY(gate->mayRun());
        book.charge(8);
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.battery_critical"));
        QCOMPARE(gate->decision().reasons.front().value, 8.0);
        book.setOnBattery(false);
        QTRY_VERIFY(gate->mayRun());
    }
    void restsBeforeTheComputerSleepsAndGoesOnAfterwards()
    {
        Notebook book(R"({"preset":"everything","min_free_disk_bytes":0})");
        const auto gate = book.stand.gate();
        QTRY_COMPARE(sightOf(*gate, Fact::GoingToSleep, QStringLiteral("logind")), QStringLiteral("0"));
        book.sleep(true);
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.going_to_sleep"));
        book.sleep(false);
        QTRY_VERIFY(gate->mayRun());
    }
    void aBusThatDiesIsSaidAndWhatReturnsIsSeen()
    {
        Notebook book(balanced);
        const auto gate = book.stand.gate();
        QTRY_COMPARE(sightOf(*gate, Fact::GoingToSleep, QStringLiteral("logind")), QStringLiteral("0"));
        book.sleep(true);
        QTRY_VERIFY(!gate->mayRun());
        book.bus.drop();
        book.bus.stop();
        QTRY_COMPARE(sightOf(*gate, Fact::GoingToSleep, QStringLiteral("logind")), QStringLiteral("host.no_logind"));
        QVERIFY(gate->mayRun()); // it never hears of the end of a sleep from the dead
        QCOMPARE(sightOf(*gate, Fact::OnBattery, QStringLiteral("upower")), QStringLiteral("host.no_upower"));
        book.logind.sleeps = false;
        book.power.onBattery = true;
        book.bus.start();
        book.put();
        QTRY_COMPARE_WITH_TIMEOUT(firstReason(*gate), QStringLiteral("policy.on_battery"), 20'000);
    }
    void aDisplayThatDiesIsNotTakenForAnAbsentPerson()
    {
        test::XDisplay display;
        Notebook book(balanced);
        book.stand.host.display = display.name();
        const auto gate = book.stand.gate();
        QTRY_VERIFY(gate->mayRun());
        display.stop();
        QTRY_COMPARE(firstReason(*gate), QStringLiteral("policy.presence_unknown"));
        display.restart();
        QTRY_VERIFY_WITH_TIMEOUT(gate->mayRun(), 20'000);
    }
    void aComputerWithoutAnySessionIsNotInUse()
    {
        test::GateStand stand(balanced); // no display, no bus, nobody at a terminal of ours
        stand.host.terminals = stand.path(QStringLiteral("no terminals"));
        const auto gate = stand.gate();
        QCOMPARE(firstReason(*gate), QStringLiteral("policy.away"));
        QVERIFY(gate->mayBegin());
        QCOMPARE(sightOf(*gate, Fact::OnBattery, QStringLiteral("upower")), QStringLiteral("host.no_upower"));
    }
    void aThermometerThatVanishesCoolsNothingForAWhile()
    {
        test::GateStand stand;
        const auto gate = stand.gate();
        gate->setBusy(true);
        stand.celsius(99);
        QTRY_COMPARE_WITH_TIMEOUT(firstReason(*gate), QStringLiteral("policy.too_hot"), 15'000);
        QVERIFY(QDir(stand.path(QStringLiteral("hwmon"))).removeRecursively());
        QTRY_COMPARE_WITH_TIMEOUT(sightOf(*gate, Fact::Celsius, QStringLiteral("hwmon")), QStringLiteral("host.no_thermometer"), 15'000);
        stand.clock.advance(300);
        gate->decide();
        QCOMPARE(firstReason(*gate), QStringLiteral("policy.too_hot"));
        stand.clock.advance(301);
        gate->decide();
        QVERIFY(gate->mayRun());
    }
};

QTEST_GUILESS_MAIN(WorkGateSourcesTest)
#include "work_gate_sources_test.moc"
