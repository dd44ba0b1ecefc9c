#include "core/host/sensors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using model::Fact;

namespace {

/// A tree like /sys/class/hwmon, and a file like /proc/stat.
class FakeTree
{
public:
    host::Sensors::Roots roots() const { return {m_folder.filePath(QStringLiteral("hwmon")), m_folder.filePath(QStringLiteral("stat"))}; }
    void put(const QString &path, const QByteArray &text) const
    {
        const QString full = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void remove(const QString &path) const { QVERIFY(QDir(m_folder.filePath(path)).removeRecursively()); }
    void stat(qint64 user, qint64 nice, qint64 idle) const
    {
        put(QStringLiteral("stat"), QStringLiteral("cpu  %1 %2 0 %3 0 0 0 0 0 0\ncpu0 1 2 3\n").arg(user).arg(nice).arg(idle).toLatin1());
    }

private:
    QTemporaryDir m_folder;
};

struct Watched {
    base::SystemClock clock;
    host::FactBoard board{clock};
    host::Sensors sensors;

    explicit Watched(const FakeTree &tree) : sensors(board, tree.roots()) {}
    std::optional<double> operator[](Fact fact) const
    {
        const auto &value = board.facts()[fact];
        return value ? std::optional(value->number) : std::nullopt;
    }
    QString reason(Fact fact) const
    {
        for (const model::Sight &sight : board.sights()) {
            if (sight.fact == fact)
                return sight.reason;
        }
        return QStringLiteral("never told");
    }
};

} // namespace

class SensorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHottestProcessorSensorCountsAndNoOther()
    {
        const FakeTree tree;
        tree.put(QStringLiteral("hwmon/hwmon0/name"), "nvme\n");
        tree.put(QStringLiteral("hwmon/hwmon0/temp1_input"), "90000\n");
        tree.put(QStringLiteral("hwmon/hwmon1/name"), "coretemp\n");
        tree.put(QStringLiteral("hwmon/hwmon1/temp1_input"), "51000\n");
        tree.put(QStringLiteral("hwmon/hwmon1/temp2_input"), "63500\n");
        Watched watched(tree);
        QCOMPARE(watched[Fact::Celsius], 63.5);
        tree.put(QStringLiteral("hwmon/hwmon1/temp1_input"), "71000\n");
        watched.sensors.readNow();
        QCOMPARE(watched[Fact::Celsius], 71.0);
    }
    void aSensorThatVanishesIsAbsentAndFoundInItsNewFolder()
    {
        const FakeTree tree;
        tree.put(QStringLiteral("hwmon/hwmon1/name"), "k10temp\n");
        tree.put(QStringLiteral("hwmon/hwmon1/temp1_input"), "51000\n");
        Watched watched(tree);
        QCOMPARE(watched[Fact::Celsius], 51.0);
        tree.remove(QStringLiteral("hwmon/hwmon1"));
        watched.sensors.readNow();
        QVERIFY(!watched[Fact::Celsius]);
        QCOMPARE(watched.reason(Fact::Celsius), QStringLiteral("host.no_thermometer"));
        tree.put(QStringLiteral("hwmon/hwmon7/name"), "k10temp\n");
        tree.put(QStringLiteral("hwmon/hwmon7/temp1_input"), "52000\n");
        watched.sensors.readNow(); // finds it
        watched.sensors.readNow();
        QCOMPARE(watched[Fact::Celsius], 52.0);
    }
    void nonsenseIsNoTemperature_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("hot\n");
        QTest::newRow("absolute zero") << QByteArray("-273000\n");
        QTest::newRow("the sun") << QByteArray("5778000\n");
    }
    void nonsenseIsNoTemperature()
    {
        QFETCH(QByteArray, text);
        const FakeTree tree;
        tree.put(QStringLiteral("hwmon/hwmon1/name"), "k10temp\n");
        tree.put(QStringLiteral("hwmon/hwmon1/temp1_input"), text);
        QVERIFY(!Watched(tree)[Fact::Celsius]);
    }
    void othersAreWhatIsNeitherIdleNorNice()
    {
        const FakeTree tree;
        tree.stat(1000, 5000, 4000);
        Watched watched(tree);
        QVERIFY(!watched[Fact::OthersCpu]); // one reading is no measure
        tree.stat(1030, 5060, 4010);
        watched.sensors.readNow();
        QCOMPARE(watched[Fact::OthersCpu], 30.0);
        tree.stat(10, 10, 10); // counters that went back
        watched.sensors.readNow();
        QCOMPARE(watched[Fact::OthersCpu], 30.0);
        tree.put(QStringLiteral("stat"), "cpu 1\n");
        watched.sensors.readNow();
        QCOMPARE(watched.reason(Fact::OthersCpu), QStringLiteral("host.no_proc_stat"));
    }
    void whatIsNotWatchedAnyMoreIsForgotten()
    {
        const FakeTree tree;
        tree.put(QStringLiteral("hwmon/hwmon1/name"), "k10temp\n");
        tree.put(QStringLiteral("hwmon/hwmon1/temp1_input"), "97000\n");
        Watched watched(tree);
        watched.sensors.setWatching(true);
        QCOMPARE(watched[Fact::Celsius], 97.0);
        watched.sensors.setWatching(false);
        QVERIFY(!watched[Fact::Celsius]);
        QCOMPARE(watched.reason(Fact::Celsius), QStringLiteral("host.not_watched"));
    }
    void thisComputersOwnFilesCanBeRead()
    {
        const base::SystemClock clock;
        host::FactBoard board(clock);
        host::Sensors sensors(board, {});
        sensors.readNow();
        QTRY_VERIFY_WITH_TIMEOUT((sensors.readNow(), board.facts()[Fact::OthersCpu].has_value()), 10'000);
    }
    void pressureIsToldByTheKernelOrSaidToBeMissing()
    {
        const base::SystemClock clock;
        host::FactBoard board(clock);
        const host::MemoryPressure missing(board, QStringLiteral("/nonexistent/pressure"));
        QCOMPARE(board.sights().front().reason, QStringLiteral("host.no_pressure"));
        const host::MemoryPressure present(board);
        const bool isKnown = board.facts()[Fact::MemoryPressure].has_value();
        QCOMPARE(isKnown, board.sights().front().reason.isEmpty());
        if (isKnown)
            QVERIFY(!board.facts().is(Fact::MemoryPressure));
    }
};

QTEST_GUILESS_MAIN(SensorsTest)
#include "sensors_test.moc"
