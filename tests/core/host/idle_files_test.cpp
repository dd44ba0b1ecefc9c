#include "core/host/boinc_idle.h"
#include "core/host/terminals.h"
#include "tests/support/fake_clock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace std::chrono_literals;
using model::Fact;

/// The sources that are files: terminals, and the shared memory of BOINC's idle detector.
class IdleFilesTest : public QObject
{
    Q_OBJECT

    static std::optional<double> used(const host::FactBoard &board)
    {
        const auto &value = board.facts()[Fact::Used];
        return value ? std::optional(value->number) : std::nullopt;
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray times(qint64 update, qint64 input)
    {
        const std::array<qint64, 2> both{update, input};
        return {reinterpret_cast<const char *>(both.data()), sizeof both};
    }
    static void readFrom(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readAll();
    }

private Q_SLOTS:
    void readingFromATerminalIsUseUntilTheTimeIsOver()
    {
        const QTemporaryDir dev;
        const QString terminal = dev.filePath(QStringLiteral("pts/3"));
        put(terminal, "x");
        QFile file(terminal);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileAccessTime));
        const base::SystemClock clock;
        host::FactBoard board(clock);
        host::Terminals terminals(board, 300ms, dev.path());
        QCOMPARE(used(board), 0.0);
        readFrom(terminal);
        QTRY_COMPARE(used(board), 1.0);
        QTRY_COMPARE(used(board), 0.0);
        readFrom(terminal); // the watch was set again
        QTRY_COMPARE(used(board), 1.0);
        QTRY_COMPARE(used(board), 0.0);
        put(dev.filePath(QStringLiteral("pts/4")), "y"); // a new login
        QTest::qWait(100);
        readFrom(dev.filePath(QStringLiteral("pts/4")));
        QTRY_COMPARE(used(board), 1.0);
    }
    void withoutTerminalsNobodyIsThere()
    {
        const QTemporaryDir dev;
        const base::SystemClock clock;
        host::FactBoard board(clock);
        const host::Terminals terminals(board, 300ms, dev.path());
        QCOMPARE(used(board), 0.0);
    }
    void boincsDetectorIsReadWhileItIsFresh()
    {
        const QTemporaryDir shm;
        const QString path = shm.filePath(QStringLiteral("idle_detect_shmem"));
        test::FakeClock clock(1'000'000);
        host::FactBoard board(clock);
        host::BoincIdle source(board, clock, 180s, shm.path());
        QVERIFY(!used(board));
        put(path, times(1'000'000, 999'990));
        QTRY_COMPARE(used(board), 1.0); // its creation is the event
        clock.advance(170);
        put(path, times(1'000'170, 999'990));
        source.readNow();
        QCOMPARE(used(board), 0.0);
        clock.advance(61);
        source.readNow();
        QVERIFY(!used(board));
        QCOMPARE(board.sights().front().reason, QStringLiteral("host.idle_detect_stale"));
    }
    void whatIsNotOfTheDetectorIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << times(1'000'000, 0).left(15);
        QTest::newRow("update of tomorrow") << times(1'086'400, 1'000'000);
        QTest::newRow("input of tomorrow") << times(1'000'000, 1'086'400);
        QTest::newRow("before 1970") << times(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::min());
    }
    void whatIsNotOfTheDetectorIsNotBelieved()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir shm;
        put(shm.filePath(QStringLiteral("idle_detect_shmem")), bytes);
        const test::FakeClock clock(1'000'000);
        host::FactBoard board(clock);
        const host::BoincIdle source(board, clock, 180s, shm.path());
        QVERIFY(!used(board));
    }
};

QTEST_GUILESS_MAIN(IdleFilesTest)
#include "idle_files_test.moc"
