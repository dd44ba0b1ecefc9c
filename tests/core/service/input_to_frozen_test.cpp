#include "core/service/run_adapter.h"
#include "core/service/work_gate.h"
#include "tests/support/busybox_root.h"
#include "tests/support/sandbox_run.h"
#include "tests/support/x_display.h"

#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

using namespace fallow;

namespace {

constexpr int rounds = 20;
constexpr int tasks = 2;
constexpr qint64 runMs = 150; ///< of work before each movement
/// Far over what is wanted (50 ms) and under what was measured of BOINC (474 ms): machines of tests
/// are busy. The figure itself is printed.
constexpr qint64 mostMs = 250;

qint64 nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

/// When the program wrote its last beat.
qint64 lastBeatNs(const test::BusyboxRoot &place)
{
    struct stat info{};
    return stat(place.path("out/beat").toUtf8().constData(), &info) == 0
        ? info.st_mtim.tv_sec * 1'000'000'000 + info.st_mtim.tv_nsec
        : 0;
}

worker::RunOrder orderOf(const test::BusyboxRoot &place, int number)
{
    worker::RunOrder order;
    order.authorization.task = *base::TaskId::fromHex(QString(u"0x" + QString(63, u'0') + QString::number(number)));
    order.terms.timeLimitMs = 300'000;
    order.image = {.rootfs = place.path("root"),
                   .entrypoint = {QStringLiteral("sh"), QStringLiteral("-c")},
                   .command = {QStringLiteral("(while :; do echo > /iexec_out/beat; done) & while :; do echo > /iexec_out/beat; done")},
                   .environment = {QStringLiteral("PATH=/bin")},
                   .workingDirectory = {}};
    order.inDirectory = place.path("in");
    order.outDirectory = place.path("out");
    order.logDirectory = place.path({});
    return order;
}

} // namespace

/// The whole way of one movement of the mouse: X server, idle source, policy, sandbox.
class InputToFrozenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProcessStandsSoonAfterTheMouseMoved()
    {
        const QTemporaryDir folder;
        {
            QFile settings(folder.filePath(QStringLiteral("work.json")));
            QVERIFY(settings.open(QIODevice::WriteOnly));
            settings.write(R"({"preset":"custom","away_after_seconds":1,"min_free_disk_bytes":0,
                "custom":{"others_percent_in_use":0,"others_percent_away":0,"rest_for_pressure":false}})");
        }
        test::XDisplay display;
        const base::SystemClock clock;
        const QString noBus = QStringLiteral("unix:path=/nonexistent/bus");
        service::WorkGate gate(clock, {.folder = folder.path(),
                                       .host = {.systemBus = noBus, .sessionBus = noBus, .display = display.name(), .waylandDisplay = {}}});
        auto runner = runner::Runner::create(test::runnerConfig());
        FALLOW_VERIFY_RESULT(runner);
        service::RunAdapter runs(**runner, {.scratchFolder = folder.path(),
                                            .sandboxUser = geteuid() == 0 ? std::optional(sandbox::Policy::defaultUid) : std::nullopt});
        QFuture<qint64> frozen;
        const auto follow = [&] {
            if (gate.mayRun() == !runs.isPaused())
                return;
            if (gate.mayRun())
                runs.resumeAll();
            else
                frozen = runs.pauseAll();
        };
        connect(&gate, &service::WorkGate::decided, this, follow);
        follow();
        const std::array<test::BusyboxRoot, tasks> places;
        std::vector<QFuture<base::Result<worker::RunOutcome>>> outcomes;
        for (int i = 0; i < tasks; ++i)
            outcomes.push_back(runs.run(orderOf(places[static_cast<size_t>(i)], i + 1)));
        const auto lastBeat = [&] {
            return std::max(lastBeatNs(places[0]), lastBeatNs(places[1]));
        };
        QTRY_VERIFY_WITH_TIMEOUT(lastBeatNs(places[0]) > 0 && lastBeatNs(places[1]) > 0, 30'000);
        std::vector<qint64> latencies;
        for (int round = 0; round < rounds; ++round) {
            QTRY_VERIFY_WITH_TIMEOUT(gate.mayRun(), 10'000);
            QTest::qWait(runMs);
            const qint64 moved = nowNs();
            QVERIFY2(moved - lastBeat() < 1'000'000'000, "the work did not run");
            display.moveMouse();
            QTRY_VERIFY(!gate.mayRun());
            QTRY_VERIFY(frozen.isFinished());
            QCOMPARE(frozen.result(), qint64{tasks});
            const qint64 stood = lastBeat();
            QTest::qWait(50);
            QCOMPARE(lastBeat(), stood); // and it stands
            latencies.push_back(std::max<qint64>(0, stood - moved) / 1000);
        }
        std::sort(latencies.begin(), latencies.end());
        const qint64 p95 = latencies[latencies.size() * 95 / 100];
        qInfo("last beat after the movement: median %.1f ms, p95 %.1f ms, worst %.1f ms",
              static_cast<double>(latencies[latencies.size() / 2]) / 1000, static_cast<double>(p95) / 1000,
              static_cast<double>(latencies.back()) / 1000);
        QVERIFY(p95 < mostMs * 1000);
    }
};

QTEST_GUILESS_MAIN(InputToFrozenTest)
#include "input_to_frozen_test.moc"
