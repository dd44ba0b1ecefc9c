#include "core/host/session_watch.h"

#include <QDBusMessage>
#include <QPromise>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

#include <fcntl.h>
#include <unistd.h>

using namespace fallow;

namespace {

const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_32");

/// The part of logind that hands out delay locks.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    /// The other end of the lock given last: readable when the lock was let go.
    int lockEnd = -1;
    int given = 0;
    QStringList asked;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        asked = {what, mode};
        int ends[2] = {};
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        lockEnd = ends[0];
        ++given;
        QDBusUnixFileDescriptor lock(ends[1]);
        close(ends[1]);
        return lock;
    }
};

bool isLetGo(int lockEnd)
{
    char byte = 0;
    return read(lockEnd, &byte, 1) == 0; // end of file: nobody holds the other end
}

} // namespace

class SessionWatchTest : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    FakeLogind m_logind;
    std::optional<QDBusConnection> m_others; ///< logind and the desktop
    std::optional<QDBusConnection> m_ours;

    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        m_others->send(message);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(m_daemon.waitForReadyRead());
        const QString address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        m_others = QDBusConnection::connectToBus(address, QStringLiteral("others"));
        m_ours = QDBusConnection::connectToBus(address, QStringLiteral("ours"));
        QVERIFY(m_others->isConnected() && m_ours->isConnected());
        QVERIFY(m_others->registerService(QStringLiteral("org.freedesktop.login1")));
        QVERIFY(m_others->registerObject(managerPath, &m_logind, QDBusConnection::ExportAllSlots));
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void aLockedScreenIsToldWhoeverLocksIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariantList>("arguments");
        const QString session = QStringLiteral("org.freedesktop.login1.Session");
        QTest::newRow("logind's lock") << sessionPath << session << QStringLiteral("Lock") << QVariantList();
        QTest::newRow("logind's hint") << sessionPath << QStringLiteral("org.freedesktop.DBus.Properties")
                                       << QStringLiteral("PropertiesChanged")
                                       << QVariantList{session, QVariantMap{{QStringLiteral("LockedHint"), true}}, QStringList()};
        QTest::newRow("the desktop") << QStringLiteral("/org/freedesktop/ScreenSaver") << QStringLiteral("org.freedesktop.ScreenSaver")
                                     << QStringLiteral("ActiveChanged") << QVariantList{true};
        QTest::newRow("gnome") << QStringLiteral("/org/gnome/ScreenSaver") << QStringLiteral("org.gnome.ScreenSaver")
                               << QStringLiteral("ActiveChanged") << QVariantList{true};
    }
    void aLockedScreenIsToldWhoeverLocksIt()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, name);
        QFETCH(QVariantList, arguments);
        host::SessionWatch watch(*m_ours, *m_ours);
        QSignalSpy locked(&watch, &host::SessionWatch::screenLocked);
        QTRY_VERIFY(watch.holdsUpSleep()); // the matches are on the bus before it answered this
        say(path, interface, name, arguments);
        QTRY_COMPARE(locked.count(), 1);
    }
    void anUnlockedScreenIsNotTold()
    {
        host::SessionWatch watch(*m_ours, *m_ours);
        QSignalSpy locked(&watch, &host::SessionWatch::screenLocked);
        QSignalSpy sleeps(&watch, &host::SessionWatch::aboutToSleep);
        QTRY_VERIFY(watch.holdsUpSleep());
        say(QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"), {false});
        say(managerPath, managerInterface, QStringLiteral("PrepareForSleep"), {true}); // comes after it
        QTRY_COMPARE(sleeps.count(), 1);
        QCOMPARE(locked.count(), 0);
    }
    void sleepWaitsUntilItWasHandledAndIsHeldUpAgainAfterwards()
    {
        host::SessionWatch watch(*m_ours, *m_ours);
        QTRY_VERIFY(watch.holdsUpSleep());
        QCOMPARE(m_logind.asked, (QStringList{QStringLiteral("sleep"), QStringLiteral("delay")}));
        const int lock = m_logind.lockEnd;
        const int given = m_logind.given;
        bool wasHeld = false;
        bool handled = false;
        connect(&watch, &host::SessionWatch::aboutToSleep, this, [&] {
            wasHeld = !isLetGo(lock);
            handled = true;
        });
        say(managerPath, managerInterface, QStringLiteral("PrepareForSleep"), {true});
        QTRY_VERIFY(handled);
        QVERIFY(wasHeld);
        QTRY_VERIFY(isLetGo(lock));
        QVERIFY(!watch.holdsUpSleep());
        say(managerPath, managerInterface, QStringLiteral("PrepareForSleep"), {false});
        QTRY_COMPARE(m_logind.given, given + 1);
        QTRY_VERIFY(watch.holdsUpSleep());
    }
    void sleepWaitsForWhatWasAskedForAndNotForEver()
    {
        host::SessionWatch watch(*m_ours, *m_ours);
        QSignalSpy woken(&watch, &host::SessionWatch::wokeUp);
        std::optional<QPromise<qint64>> freezing;
        watch.setReadyForSleep([&] {
            freezing.emplace();
            freezing->start();
            return freezing->future();
        });
        QTRY_VERIFY(watch.holdsUpSleep());
        int lock = m_logind.lockEnd;
        say(managerPath, managerInterface, QStringLiteral("PrepareForSleep"), {true});
        QTRY_VERIFY(freezing);
        QTest::qWait(100);
        QVERIFY(!isLetGo(lock)); // it is still freezing
        freezing->addResult(2);
        freezing->finish();
        QTRY_VERIFY(isLetGo(lock));
        freezing.reset();
        say(managerPath, managerInterface, QStringLiteral("PrepareForSleep"), {false});
        QTRY_COMPARE(woken.count(), 1);
        QTRY_VERIFY(watch.holdsUpSleep());
        lock = m_logind.lockEnd;
        say(managerPath, managerInterface, QStringLiteral("PrepareForSleep"), {true});
        QTRY_VERIFY(freezing);
        QTRY_VERIFY_WITH_TIMEOUT(isLetGo(lock), 2 * host::SessionWatch::longestDelay.count());
        freezing->addResult(0);
        freezing->finish();
    }
    void whatFinishesAfterASleepThatWasGivenUpLetsNoNewLockGo()
    {
        host::SessionWatch watch(*m_ours, *m_ours);
        std::optional<QPromise<qint64>> freezing;
        watch.setReadyForSleep([&] {
            freezing.emplace();
            freezing->start();
            return freezing->future();
        });
        QTRY_VERIFY(watch.holdsUpSleep());
        const int given = m_logind.given;
        say(managerPath, managerInterface, QStringLiteral("PrepareForSleep"), {true});
        QTRY_VERIFY(freezing);
        say(managerPath, managerInterface, QStringLiteral("PrepareForSleep"), {false});
        QTRY_COMPARE(m_logind.given, given + 1);
        QTRY_VERIFY(watch.holdsUpSleep());
        QTest::qWait(100); // the answer with the new lock has come
        freezing->addResult(0);
        freezing->finish();
        QTest::qWait(100);
        QVERIFY(watch.holdsUpSleep());
        QVERIFY(!isLetGo(m_logind.lockEnd));
    }
    void withoutABusNothingIsToldAndNothingFails()
    {
        const QDBusConnection none(QStringLiteral("there is none"));
        host::SessionWatch watch(none, none);
        QVERIFY(!watch.holdsUpSleep());
    }
};

QTEST_GUILESS_MAIN(SessionWatchTest)
#include "session_watch_test.moc"
