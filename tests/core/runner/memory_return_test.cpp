#include "core/runner/memory_return.h"
#include "tests/support/sandbox_run.h"

#include <QFile>
#include <QSignalSpy>
#include <QDir>
#include <QStorageInfo>
#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;
using runner::MemoryReturn;
using runner::MemoryReturned;
using runner::Runner;

namespace
{

constexpr qint64 mib = qint64{1} << 20;

/// A run that keeps 60 MB of its file in memory and waits.
struct Hoarder {
    BusyboxRoot place;
    QFuture<Runner::RunResult> future;

    void start(Runner &runner, const QString &name)
    {
        auto policy = place.policy(
            "head -c 60000000 /dev/zero > /iexec_out/cached; cat /iexec_out/cached > /dev/null;"
            "echo > /iexec_out/ready; sleep 60");
        policy.memory_bytes = uint64_t(200) << 20;
        future = runner.start(name, policy);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place.path("out/ready")), 20'000);
    }
};

MemoryReturned returnedBy(const QFuture<MemoryReturned> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        return {.beforeBytes = -1};
    return future.result();
}

} // namespace

class MemoryReturnTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Runner> m_runner;
    QStringList m_tasks;

    bool pauseAll()
    {
        for (const QString &task : m_tasks) {
            const auto paused = m_runner->pause(task);
            if (!QTest::qWaitFor([&paused] { return paused.isFinished(); }, 10'000)
                || !paused.result())
                return false;
        }
        return true;
    }
    QString method(const QString &task)
    {
        const auto usage = m_runner->usage(task);
        if (!QTest::qWaitFor([&usage] { return usage.isFinished(); }, 10'000) || !usage.result())
            return {};
        return QString::fromStdString(usage.result()->method);
    }

private Q_SLOTS:
    void init()
    {
        m_tasks.clear();
        m_runner = std::move(Runner::create(runnerConfig())).value();
    }
    void cleanup() { m_runner.reset(); }
    void aTaskThatIsNotThereIsRefused()
    {
        const auto future = m_runner->reclaim(u"nobody"_s, mib);
        QTRY_VERIFY(future.isFinished());
        FALLOW_VERIFY_REASON(future.result(), "sandbox.no_such_task");
    }
    void withoutRunsThereIsNothingToGive()
    {
        MemoryReturn memory(*m_runner, [] { return QStringList(); });
        const auto returned = returnedBy(memory.reclaim(0));
        QCOMPARE(returned.beforeBytes, 0);
        QCOMPARE(returned.afterBytes, 0);
    }
    void aRunThatHasEndedHoldsNothing()
    {
        MemoryReturn memory(*m_runner, [] { return QStringList{u"ended"_s}; });
        const auto returned = returnedBy(memory.reclaim(0));
        QCOMPARE(returned.beforeBytes, 0);
        QVERIFY(returned.refused.empty());
    }
    void whatCannotGiveSaysWhyAndHoldsWhatItHeld()
    {
        auto config = runnerConfig();
        config.limits = u"sampling"_s;
        m_runner = std::move(Runner::create(config)).value();
        Hoarder hoarder;
        hoarder.start(*m_runner, u"a"_s);
        QTRY_VERIFY(method(u"a"_s) == u"init+sampling");
        MemoryReturn memory(*m_runner, [] { return QStringList{u"a"_s}; });
        // Samples come four times a second.
        QTRY_VERIFY(returnedBy(memory.reclaim(0)).beforeBytes > 0);
        const auto returned = returnedBy(memory.reclaim(0));
        QCOMPARE(returned.refused.size(), size_t(1));
        QCOMPARE(returned.refused.front().reason.key(), u"sandbox.cannot_reclaim"_s);
        QCOMPARE(returned.afterBytes, returned.beforeBytes);
    }
    void allRunsTogetherComeDown()
    {
        if (QStorageInfo(QDir::tempPath()).fileSystemType() == "tmpfs")
            QSKIP("files in memory are no cache that could be given back");
        Hoarder first;
        Hoarder second;
        first.start(*m_runner, u"a"_s);
        second.start(*m_runner, u"b"_s);
        m_tasks = {u"a"_s, u"b"_s};
        if (const QString how = method(u"a"_s);
            !how.startsWith(u"cgroup-v"_s) || how.contains(u"sampling"_s))
            QSKIP("memory is not held by control groups here");
        MemoryReturn memory(*m_runner, [this] { return m_tasks; });
        const auto enough = returnedBy(memory.reclaim(400 * mib));
        QVERIFY(enough.beforeBytes > 100 * mib);
        QCOMPARE(enough.afterBytes, enough.beforeBytes); // nothing was asked of anybody
        QVERIFY(pauseAll());
        const auto returned = returnedBy(memory.reclaim(40 * mib));
        QVERIFY2(returned.refused.empty(),
            returned.refused.empty() ? "" : qPrintable(returned.refused.front().toString()));
        QVERIFY2(returned.afterBytes <= 41 * mib, qPrintable(QString::number(returned.afterBytes)));
        for (const QString &task : m_tasks) { // it goes on
            const auto resumed = m_runner->resume(task);
            QTRY_VERIFY(resumed.isFinished());
            FALLOW_VERIFY_RESULT(resumed.result());
        }
    }
};

QTEST_GUILESS_MAIN(MemoryReturnTest)
#include "memory_return_test.moc"
