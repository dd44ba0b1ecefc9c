#include "core/runner/sandbox_look.h"
#include "sandbox/backends/linux/graphics.h"
#include "sandbox/backends/linux/kernel_rules.h"
#include "tests/support/sandbox_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::test;

namespace
{

template <typename T> base::Result<T> settled(const QFuture<base::Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("test.timed_out")));
    return future.result();
}

} // namespace

/// What a person may see of the sandbox: what this computer offers, and what is met inside.
class LookTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<runner::Runner> m_runner;
    std::unique_ptr<runner::SandboxLook> m_look;

private Q_SLOTS:
    void init()
    {
        auto runner = runner::Runner::create(runnerConfig());
        FALLOW_VERIFY_RESULT(runner);
        m_runner = std::move(*runner);
        m_look = std::make_unique<runner::SandboxLook>(*m_runner, runnerConfig());
    }
    void aProgramThatProbesNothingIsNamed()
    {
        auto config = runnerConfig();
        config.program = QStringLiteral("/bin/true");
        runner::SandboxLook look(*m_runner, config);
        FALLOW_VERIFY_REASON(
            settled(look.probe(runner::SandboxLook::Freshness::Again)), "sandbox.bad_probe");
        config.program = QStringLiteral("/nowhere/fallow-sandbox");
        runner::SandboxLook other(*m_runner, config);
        FALLOW_VERIFY_REASON(settled(other.probe(runner::SandboxLook::Freshness::Again)),
            "runner.no_sandbox_program");
    }
    void aMissingBubblewrapIsSaidWithWhatToDo()
    {
        auto config = runnerConfig();
        config.bwrap = QStringLiteral("/nowhere/bwrap");
        runner::SandboxLook look(*m_runner, config);
        const auto features = settled(look.probe(runner::SandboxLook::Freshness::Again));
        FALLOW_VERIFY_RESULT(features);
        QCOMPARE(features->front().name, std::string("bubblewrap"));
        QVERIFY(!features->front().is_there && features->front().is_needed);
        QCOMPARE(features->front().fix, std::string("Run: sudo apt-get install bubblewrap"));
    }
    void anOldBubblewrapIsRefused()
    {
        QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("bwrap")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho bubblewrap 0.4.1\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        script.close();
        auto config = runnerConfig();
        config.bwrap = script.fileName();
        runner::SandboxLook look(*m_runner, config);
        const auto features = settled(look.probe(runner::SandboxLook::Freshness::Again));
        FALLOW_VERIFY_RESULT(features);
        QCOMPARE(features->front().why, std::string("version 0.4.1 is too old"));
        QVERIFY(!features->front().is_there);
    }
    void whatIsNeededIsHere()
    {
        const auto features = settled(m_look->probe(runner::SandboxLook::Freshness::SinceStart));
        FALLOW_VERIFY_RESULT(features);
        for (const sandbox::Feature &one : *features) {
            if (one.is_needed)
                QVERIFY2(one.is_there, (one.name + ": " + one.why).c_str());
            QVERIFY2(!one.why.empty() && (one.is_there || !one.fix.empty()), one.name.c_str());
        }
    }
    /// The narrowest remedy, and never to open it for every program where a profile is enough.
    void eachObstacleHasItsRemedy_data()
    {
        QTest::addColumn<QByteArrayList>("files");
        QTest::addColumn<QByteArray>("fix");
        using Files = QByteArrayList;
        QTest::newRow("Debian's switch")
            << Files{"sys/kernel/unprivileged_userns_clone=0", "sys/user/max_user_namespaces=9"}
            << QByteArray("kernel.unprivileged_userns_clone=1");
        QTest::newRow("none allowed") << Files{"sys/user/max_user_namespaces=0"}
                                      << QByteArray("user.max_user_namespaces=15000");
        QTest::newRow("AppArmor")
            << Files{"sys/kernel/apparmor_restrict_unprivileged_userns=1"}
            << QByteArray("Leave kernel.apparmor_restrict_unprivileged_userns as it is");
        QTest::newRow("a container") << Files{"self/status=Name:\tx\nSeccomp:\t2\n"}
                                     << QByteArray("Whatever started Fallow");
        QTest::newRow("a kernel without") << Files{} << QByteArray("CONFIG_USER_NS");
    }
    void eachObstacleHasItsRemedy()
    {
        QFETCH(QByteArrayList, files);
        QFETCH(QByteArray, fix);
        QTemporaryDir proc;
        for (const QByteArray &one : files) {
            const qsizetype equals = one.indexOf('=');
            const QString path = proc.filePath(QString::fromLatin1(one.first(equals)));
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(one.sliced(equals + 1));
        }
        const std::string said =
            sandbox::namespaceFix(sandbox::readKernelRules(proc.path().toStdString()));
        QVERIFY2(QByteArray::fromStdString(said).contains(fix), said.c_str());
    }
    void aCardThatIsNotThereIsRefusedWithWhatIs()
    {
        const BusyboxRoot place;
        auto policy = place.policy("echo ran");
        policy.gpu = "nvidia77";
        const auto report = run(policy);
        QCOMPARE(report.reason, std::string("sandbox.no_gpu"));
        QVERIFY2(report.detail.starts_with("nvidia77 is not here; found:"), report.detail.c_str());
        QVERIFY(place.printed().isEmpty());
    }
    void aCardIsTheNodesThatComputingNeeds()
    {
        QTemporaryDir folder;
        const auto make = [&folder](const char *name, const char *text = "") {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        for (const char *name :
            {"dev/nvidia0", "dev/nvidia1", "dev/nvidiactl", "dev/nvidia-uvm", "dev/nvidia-modeset",
                "dev/kfd", "dev/dri/card0", "dev/dri/renderD128", "dev/dri/renderD129"})
            make(name);
        make("sys/class/drm/renderD128/device/vendor", "0x1002\n");
        make("sys/class/drm/renderD129/device/vendor", "0x10de\n");
        const std::string dev = folder.filePath(QStringLiteral("dev")).toStdString();
        const auto cards =
            sandbox::findCards(dev, folder.filePath(QStringLiteral("sys")).toStdString());
        using Card = sandbox::GraphicsCard;
        const std::vector<Card> expected = {
            {"nvidia0", {dev + "/nvidiactl", dev + "/nvidia-uvm", dev + "/nvidia0"}},
            {"nvidia1", {dev + "/nvidiactl", dev + "/nvidia-uvm", dev + "/nvidia1"}},
            {"renderD128", {dev + "/kfd", dev + "/dri/renderD128"}}};
        QVERIFY(cards == expected);
        QVERIFY(!sandbox::cardNamed("nvidiactl", cards));
        QVERIFY(sandbox::findCards("/nowhere", "/nowhere").empty());
    }
    void anXrayMeetsWhatIsPromised()
    {
        const BusyboxRoot place;
        const auto lines = settled(m_look->xray(place.policy("echo the task itself must not run")));
        FALLOW_VERIFY_RESULT(lines);
        QStringList areas;
        for (const sandbox::XrayLine &line : *lines) {
            QVERIFY2(line.is_held, (line.tried + ": " + line.came_back).c_str());
            areas << QString::fromStdString(line.area);
        }
        areas.removeDuplicates();
        QCOMPARE(areas.join(u' '), QStringLiteral("files network processes devices limits"));
        const auto root = std::find_if(lines->begin(), lines->end(),
            [](const sandbox::XrayLine &line) { return line.tried == "list /"; });
        QVERIFY(root != lines->end());
        QCOMPARE(root->came_back, std::string("bin dev etc iexec_in iexec_out proc tmp"));
        QVERIFY(place.read("out/").isEmpty() && place.printed().isEmpty());
    }
    void anXrayNeedsNoImage()
    {
        sandbox::Policy usual;
        FALLOW_VERIFY_RESULT(settled(m_look->xray(usual)));
    }
    void anXrayWhereNothingCanRunSaysWhy()
    {
        sandbox::Policy policy;
        policy.required_features = {"perpetual_motion"};
        FALLOW_VERIFY_REASON(settled(m_look->xray(policy)), "sandbox.missing_feature");
    }
};

QTEST_GUILESS_MAIN(LookTest)
#include "look_test.moc"
