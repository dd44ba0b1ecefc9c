#include "core/host/vitals.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fallow;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// The figures of a process, from a made-up /proc and from the real one.
class VitalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePartsItKnows()
    {
        QTemporaryDir proc;
        write(proc.filePath(QStringLiteral("self/smaps_rollup")),
              "55e0-7ffd ---p 00000000 00:00 0 [rollup]\nRss:  20000 kB\nPss:              9000 kB\nPss_Dirty: 1 kB\nPrivate_Dirty:    4000 kB\n");
        write(proc.filePath(QStringLiteral("self/task/1/status")), "Name:\tx\nvoluntary_ctxt_switches:\t30\nnonvoluntary_ctxt_switches:\t5\n");
        write(proc.filePath(QStringLiteral("self/task/2/status")), "voluntary_ctxt_switches:\t12\n");
        // A name may hold anything, brackets and spaces too.
        write(proc.filePath(QStringLiteral("self/stat")),
              "7 (a) S (b) S 1 1 1 0 -1 4194560 100 0 0 0 250 150 0 0 20 0 1 0 200 1000 100\n");
        const model::Vitals vitals = host::ownVitals(QStringLiteral("1.2.3"), proc.path());
        QCOMPARE(vitals.version, QStringLiteral("1.2.3"));
        QCOMPARE(vitals.pssBytes, std::optional<qint64>(9000 * 1024));
        QCOMPARE(vitals.privateDirtyBytes, std::optional<qint64>(4000 * 1024));
        QCOMPARE(vitals.wakeups, std::optional<qint64>(42));
        QCOMPARE(vitals.cpuMs, std::optional<qint64>(4000)); // 100 ticks a second
        QVERIFY(vitals.uptimeMs > 0);
    }
    void isSilentAboutWhatItCannotRead()
    {
        QTemporaryDir proc;
        const model::Vitals nothing = host::ownVitals(QStringLiteral("1"), proc.path());
        QCOMPARE(nothing, model::Vitals{.version = QStringLiteral("1")});
        write(proc.filePath(QStringLiteral("self/smaps_rollup")), "Pss: much kB\nPrivate_Dirty\n");
        write(proc.filePath(QStringLiteral("self/task/1/status")), "voluntary_ctxt_switches:\n");
        write(proc.filePath(QStringLiteral("self/stat")), "7 (cut off) S 1 1");
        QCOMPARE(host::ownVitals(QStringLiteral("1"), proc.path()), nothing);
    }
    void countsAWakeupOfThisProcess()
    {
        const model::Vitals before = host::ownVitals({});
        QVERIFY(before.pssBytes.value() > 1'000'000);
        QVERIFY(before.privateDirtyBytes.value() > 0 && *before.privateDirtyBytes <= *before.pssBytes);
        QSemaphore there;
        QSemaphore back;
        constexpr int rounds = 20;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            for (int i = 0; i < rounds; ++i) {
                there.acquire();
                back.release();
            }
        }));
        other->start();
        for (int i = 0; i < rounds; ++i) { // each of them waits for the other
            there.release();
            back.acquire();
        }
        const model::Vitals after = host::ownVitals({}); // the other thread may have ended
        QVERIFY(other->wait());
        QVERIFY2(*after.wakeups > *before.wakeups, qPrintable(QString::number(*after.wakeups - *before.wakeups)));
        QVERIFY(after.uptimeMs >= before.uptimeMs && before.uptimeMs < 600'000);
        QVERIFY(after.cpuMs.value() < 600'000);
    }
};

QTEST_GUILESS_MAIN(VitalsTest)
#include "vitals_test.moc"
