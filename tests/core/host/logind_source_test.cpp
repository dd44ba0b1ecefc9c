#include "core/host/logind_source.h"
#include "tests/core/host/bus_stand.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QSignalSpy>

#include <unistd.h>

using namespace fallow;
using model::Fact;
using test::valueOf;

namespace {

struct Row {
    QString id;
    uint user = 0;
    QString name;
    QString seat;
    QDBusObjectPath path;
};
struct Owner {
    uint user = 0;
    QDBusObjectPath path{QStringLiteral("/user")};
    friend bool operator==(const Owner &a, const Owner &b) { return a.user == b.user; }
};

QDBusArgument &operator<<(QDBusArgument &to, const Row &row)
{
    to.beginStructure();
    to << row.id << row.user << row.name << row.seat << row.path;
    to.endStructure();
    return to;
}
const QDBusArgument &operator>>(const QDBusArgument &from, Row &row)
{
    from.beginStructure();
    from >> row.id >> row.user >> row.name >> row.seat >> row.path;
    from.endStructure();
    return from;
}
QDBusArgument &operator<<(QDBusArgument &to, const Owner &owner)
{
    to.beginStructure();
    to << owner.user << owner.path;
    to.endStructure();
    return to;
}
const QDBusArgument &operator>>(const QDBusArgument &from, Owner &owner)
{
    from.beginStructure();
    from >> owner.user >> owner.path;
    from.endStructure();
    return from;
}

const QString login1 = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");

QString pathOf(int number)
{
    return QStringLiteral("/org/freedesktop/login1/session/_%1").arg(number);
}

} // namespace
Q_DECLARE_METATYPE(Row)
Q_DECLARE_METATYPE(Owner)
namespace {

class MockManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
    Q_PROPERTY(QString BlockInhibited MEMBER inhibited)
    Q_PROPERTY(bool PreparingForSleep MEMBER sleeps)
public:
    QString inhibited = QStringLiteral("shutdown");
    bool sleeps = false;
    int sessions = 0;
public Q_SLOTS:
    QList<Row> ListSessions()
    {
        QList<Row> rows;
        for (int i = 0; i < sessions; ++i)
            rows.push_back({QString::number(i), getuid(), QStringLiteral("me"), QStringLiteral("seat0"), QDBusObjectPath(pathOf(i))});
        return rows;
    }
};

class MockSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool Remote MEMBER remote)
    Q_PROPERTY(bool LockedHint MEMBER locked)
    Q_PROPERTY(QString State MEMBER state)
    Q_PROPERTY(QString Class MEMBER kind)
    Q_PROPERTY(QString Type MEMBER type)
    Q_PROPERTY(bool IdleHint MEMBER idle)
    Q_PROPERTY(Owner User MEMBER user)
public:
    bool remote = false;
    bool locked = false;
    QString state = QStringLiteral("active");
    QString kind = QStringLiteral("user");
    QString type = QStringLiteral("wayland");
    bool idle = false;
    Owner user{getuid()};
};

struct Watched {
    base::SystemClock clock;
    host::FactBoard board{clock};
    host::Bus bus;
    host::LogindSource source;
    QSignalSpy known{&source, &host::LogindSource::sessionsKnown};

    explicit Watched(const QString &address) : bus(QDBusConnection::SystemBus, address), source(bus, board) { bus.open(); }
};

} // namespace

class LogindSourceTest : public QObject
{
    Q_OBJECT

    void announce(test::BusStand &stand, int session)
    {
        stand.say(managerPath, manager, QStringLiteral("SessionNew"), {QString::number(session), QVariant::fromValue(QDBusObjectPath(pathOf(session)))});
    }

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Row>();
        qDBusRegisterMetaType<QList<Row>>();
        qDBusRegisterMetaType<Owner>();
    }
    void aLoginFromAfarIsSeenAndForgottenWhenItEnds()
    {
        test::BusStand stand;
        MockManager logind;
        MockSession local;
        MockSession remote;
        remote.remote = true;
        logind.sessions = 1;
        stand.put(login1, managerPath, &logind);
        stand.put(login1 + QStringLiteral(".zero"), pathOf(0), &local);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::RemoteLogins), 0.0);
        stand.put(login1 + QStringLiteral(".one"), pathOf(1), &remote);
        logind.sessions = 2;
        announce(stand, 1);
        QTRY_COMPARE(valueOf(watched.board, Fact::RemoteLogins), 1.0);
        logind.sessions = 1;
        stand.say(managerPath, manager, QStringLiteral("SessionRemoved"), {QStringLiteral("1"), QVariant::fromValue(QDBusObjectPath(pathOf(1)))});
        QTRY_COMPARE(valueOf(watched.board, Fact::RemoteLogins), 0.0);
    }
    void greetersAndClosingSessionsAreNobody()
    {
        test::BusStand stand;
        MockManager logind;
        MockSession greeter;
        greeter.remote = true;
        greeter.kind = QStringLiteral("greeter");
        MockSession closing;
        closing.remote = true;
        closing.state = QStringLiteral("closing");
        logind.sessions = 2;
        stand.put(login1, managerPath, &logind);
        stand.put(login1 + QStringLiteral(".zero"), pathOf(0), &greeter);
        stand.put(login1 + QStringLiteral(".one"), pathOf(1), &closing);
        Watched watched(stand.address());
        QTRY_COMPARE(watched.known.count(), 3); // the list and both sessions
        QCOMPARE(valueOf(watched.board, Fact::RemoteLogins), 0.0);
        QCOMPARE(watched.known.last().first().toBool(), false);
    }
    void onlyOurOwnScreenLocks()
    {
        test::BusStand stand;
        MockManager logind;
        MockSession ours;
        MockSession others;
        others.user.user = getuid() + 1;
        others.locked = true;
        logind.sessions = 2;
        stand.put(login1, managerPath, &logind);
        stand.put(login1 + QStringLiteral(".zero"), pathOf(0), &ours);
        stand.put(login1 + QStringLiteral(".one"), pathOf(1), &others);
        Watched watched(stand.address());
        QTRY_COMPARE(watched.known.count(), 3);
        QCOMPARE(valueOf(watched.board, Fact::ScreenLocked), 0.0);
        ours.locked = true;
        stand.change(pathOf(0), sessionInterface, {{QStringLiteral("LockedHint"), true}});
        QTRY_COMPARE(valueOf(watched.board, Fact::ScreenLocked), 1.0);
    }
    void aDesktopInFrontIsInUseUntilItSaysIdle()
    {
        test::BusStand stand;
        MockManager logind;
        MockSession desktop;
        logind.sessions = 1;
        stand.put(login1, managerPath, &logind);
        stand.put(login1 + QStringLiteral(".zero"), pathOf(0), &desktop);
        Watched watched(stand.address());
        QTRY_COMPARE(watched.known.count(), 2);
        QCOMPARE(watched.known.last().first().toBool(), true);
        desktop.idle = true;
        stand.change(pathOf(0), sessionInterface, {{QStringLiteral("IdleHint"), true}});
        QTRY_COMPARE(watched.known.last().first().toBool(), false);
    }
    void sleepAndInhibitorsAreFollowed()
    {
        test::BusStand stand;
        MockManager logind;
        stand.put(login1, managerPath, &logind);
        Watched watched(stand.address());
        QTRY_COMPARE(valueOf(watched.board, Fact::KeptAwake), 0.0);
        stand.change(managerPath, manager, {{QStringLiteral("BlockInhibited"), QStringLiteral("sleep:idle")}});
        QTRY_COMPARE(valueOf(watched.board, Fact::KeptAwake), 1.0);
        stand.say(managerPath, manager, QStringLiteral("PrepareForSleep"), {true});
        QTRY_COMPARE(valueOf(watched.board, Fact::GoingToSleep), 1.0);
        stand.say(managerPath, manager, QStringLiteral("PrepareForSleep"), {false});
        QTRY_COMPARE(valueOf(watched.board, Fact::GoingToSleep), 0.0);
        QVERIFY(stand.mocks().unregisterService(login1));
        QTRY_COMPARE(test::reasonOf(watched.board, Fact::GoingToSleep, QStringLiteral("logind")), QStringLiteral("host.no_logind"));
    }
};

QTEST_GUILESS_MAIN(LogindSourceTest)
#include "logind_source_test.moc"
