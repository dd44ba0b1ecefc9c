#include "core/runner/sandbox_look.h"
#include "tests/support/verify_result.h"

#include <QFuture>
#include <QProcess>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;

namespace
{

const QString nullProgram = QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox-null");

template <typename T> base::Result<T> settled(const QFuture<base::Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        return base::fail(base::Code::Unavailable, base::Reason(u"test.timed_out"_s));
    return future.result();
}

/// Rules under which a program would run where there is a sandbox.
sandbox::Policy soundPolicy()
{
    sandbox::Policy policy;
    policy.rootfs = "/";
    policy.out_dir = "/tmp";
    policy.argv = {"/bin/touch", "/iexec_out/touched"};
    return policy;
}

} // namespace

/// A system whose back end is not written yet.
class NullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSupervised()
    {
        QProcess process;
        process.start(nullProgram, {u"supervise"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("this system has no sandbox yet"));
    }
    void noOtherRoleIsPlayed_data()
    {
        QTest::addColumn<QString>("role");
        for (const char *role : {"launch", "init", "xray", ""})
            QTest::newRow(role) << QString::fromLatin1(role);
    }
    void noOtherRoleIsPlayed()
    {
        QFETCH(const QString, role);
        QProcess process;
        process.start(nullProgram, {role});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
    }
    void aRunIsRefusedByNameAndStartsNoProcess()
    {
        const auto runner = std::move(
            runner::Runner::create({.program = u"/nowhere/fallow-sandbox"_s, .hasBackend = false}))
                                .value();
        FALLOW_VERIFY_REASON(settled(runner->start(u"t"_s, soundPolicy())), "sandbox.no_backend");
        QCOMPARE(runner->supervisorPid(), 0);
        FALLOW_VERIFY_REASON(settled(runner->kill(u"t"_s)), "sandbox.no_such_task");
    }
    void theProbeSaysSo()
    {
        const runner::RunnerConfig config = {.program = nullProgram, .hasBackend = false};
        const auto runner = std::move(runner::Runner::create(config)).value();
        runner::SandboxLook look(*runner, config);
        const auto features = settled(look.probe(runner::SandboxLook::Freshness::Again));
        FALLOW_VERIFY_RESULT(features);
        QCOMPARE(features->size(), size_t(1));
        QCOMPARE(features->front().name, std::string("sandbox"));
        QVERIFY(features->front().is_needed && !features->front().is_there);
        QCOMPARE(features->front().why, std::string("this system has no sandbox yet"));
        FALLOW_VERIFY_REASON(settled(look.xray(soundPolicy())), "sandbox.no_backend");
    }
};

QTEST_GUILESS_MAIN(NullTest)
#include "null_test.moc"
