#include "tests/support/sandbox_run.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace fallow;
using namespace fallow::test;
using sandbox::Outcome;
using sandbox::Report;

namespace
{

std::string kindsOf(const Report &report)
{
    std::string text;
    for (const auto &one : report.denied)
        text += one.what + " " + one.detail + ";";
    return text;
}

#define VERIFY_OUTCOME(report, wanted)                                                             \
    QVERIFY2((report).outcome == (wanted),                                                         \
        ((report).reason + " " + (report).detail + " " + outcomeName((report).outcome)).c_str())

} // namespace

/// Real runs, from the runner to the program and back.
class ContainmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramThatIsNotThereIsASetupError()
    {
        const BusyboxRoot place;
        auto policy = place.policy("");
        policy.argv = {"nothing-like-it"};
        const Report report = run(policy);
        VERIFY_OUTCOME(report, Outcome::SetupError);
        QCOMPARE(report.reason, std::string("sandbox.no_such_program"));
    }
    void aRootThatIsNotThereIsASetupError()
    {
        const BusyboxRoot place;
        auto policy = place.policy("true");
        policy.rootfs += "-missing";
        VERIFY_OUTCOME(run(policy), Outcome::SetupError);
    }
    void aMissingFeatureRefusesTheRun()
    {
        const BusyboxRoot place;
        auto policy = place.policy("true");
        policy.required_features = {"overlay", "perpetual_motion"};
        QCOMPARE(run(policy).reason, std::string("sandbox.missing_feature"));
    }
    void aUserThatTheImageDoesNotKnowIsASetupError()
    {
        const BusyboxRoot place;
        auto policy = place.policy("true");
        policy.user = "somebody";
        const Report report = run(policy);
        VERIFY_OUTCOME(report, Outcome::SetupError);
        QCOMPARE(report.reason, std::string("sandbox.no_such_user"));
    }
    void theImagesUserIsWhoTheProgramBelievesToBe()
    {
        const BusyboxRoot place;
        place.write(
            "root/etc/passwd", "root:x:0:0::/root:/bin/sh\nnode:x:1000:1001::/home/node:\n");
        auto policy =
            place.policy("id -u; id -g; echo $HOME; touch /iexec_out/x && chown 1000:1001 "
                         "/iexec_out/x && echo > /bin/own && echo mine");
        policy.user = "node";
        const Report report = run(policy);
        VERIFY_OUTCOME(report, Outcome::Exited);
        QCOMPARE(place.printed(), QByteArray("1000\n1001\n/home/node\nmine\n"));
        QCOMPARE(kindsOf(report), std::string());
        struct stat outside = {};
        QCOMPARE(::stat(place.path("out/x").toLocal8Bit().constData(), &outside), 0);
        QCOMPARE(outside.st_uid,
            ::geteuid() == 0 ? policy.uid : ::geteuid()); // whoever it believed to be
    }
    void aUserGainsNothingByItsNumber()
    {
        const BusyboxRoot place;
        for (const char *user : {"0", "root:0", "65534", "2147483646:1"}) {
            place.write("root/etc/passwd", "root:x:0:0::/root:/bin/sh\n");
            auto policy = place.policy(
                "chown 7 /bin/sh || grep -c '^Cap.*:.0000000000000000$' /proc/self/status");
            policy.user = user;
            const Report report = run(policy);
            VERIFY_OUTCOME(report, Outcome::Exited);
            QCOMPARE(place.printed(), QByteArray("5\n"));
            QCOMPARE(report.denied.size(), size_t(1));
        }
    }
    void theNetworkIsRefusedAndNoticed()
    {
        const BusyboxRoot place;
        const Report report = run(place.policy("nc -w 1 127.0.0.1 80; echo $?"));
        VERIFY_OUTCOME(report, Outcome::Exited);
        QCOMPARE(kindsOf(report), std::string("network socket(AF_INET, 1);"));
        QVERIFY(place.read("stderr").contains("Address family not supported"));
    }
    void aChangeOfOwnerThatDockerAllowsIsNoticed()
    {
        const BusyboxRoot place;
        const Report report =
            run(place.policy("chown 5:6 /etc/release; chown 0:0 /etc/release; mknod /d c 1 3"));
        QCOMPARE(kindsOf(report), std::string("write chown to 5:6;write device node;"));
    }
    void anOrdinaryRunIsRefusedNothing()
    {
        const BusyboxRoot place;
        const Report report = run(place.policy(
            "echo hello; ls / /proc >/dev/null; echo a | cat > /tmp/a; echo b > /dev/shm/b;"
            "ls -l /tmp /dev >/dev/null; (sleep 0 &) ; cat /iexec_in/data; exit 3"));
        VERIFY_OUTCOME(report, Outcome::Exited);
        QCOMPARE(report.exit_code, 3);
        QCOMPARE(kindsOf(report), std::string());
        QCOMPARE(place.printed(), QByteArray("hello\ninput\n"));
        QCOMPARE(report.root, std::string("overlay"));
        QCOMPARE(report.stdout_bytes, uint64_t(12));
        QVERIFY(report.max_rss_kb > 0);
    }
    void filesOfTheHostAreNotThere()
    {
        const BusyboxRoot place;
        place.write("secret", "x");
        const std::string secret = place.path("secret").toStdString();
        const Report report = run(place.policy("cat " + secret
            + " /etc/shadow /proc/1/root/etc/shadow /root/.bashrc;"
              "ls /home /sys /mnt /work; ls /; ls /proc | head -n 1"));
        VERIFY_OUTCOME(report, Outcome::Exited);
        QCOMPARE(place.printed(), QByteArray("bin\ndev\netc\niexec_in\niexec_out\nproc\ntmp\n1\n"));
        QVERIFY(!place.read("stdout").contains("secret"));
    }
    void changesToTheRootWorkAndAreGoneAfterwards_data()
    {
        QTest::addColumn<bool>("copy");
        QTest::newRow("overlay") << false;
        QTest::newRow("copy") << true;
    }
    void changesToTheRootWorkAndAreGoneAfterwards()
    {
        QFETCH(bool, copy);
        const BusyboxRoot place;
        auto policy = place.policy(
            "echo x > /etc/new && rm /etc/release && mkdir /opt && echo y > /iexec_in/data"
            " && cat /etc/new /iexec_in/data && echo z > /iexec_out/result");
        policy.scratch_dir = place.path("scratch").toStdString();
        const Report report = run(policy, copy);
        VERIFY_OUTCOME(report, Outcome::Exited);
        QCOMPARE(report.exit_code, 0);
        QCOMPARE(report.root, std::string(copy ? "copy" : "overlay"));
        QCOMPARE(place.printed(), QByteArray("x\ny\n"));
        QCOMPARE(place.read("root/etc/release"), QByteArray("tiny\n"));
        QCOMPARE(place.read("in/data"), QByteArray("input\n"));
        QVERIFY(!QFile::exists(place.path("root/etc/new")));
        QVERIFY(!QFile::exists(place.path("root/iexec_out")));
        QVERIFY(QDir(place.path("scratch")).isEmpty());
        QCOMPARE(place.read("out/result"), QByteArray("z\n"));
    }
    void linksOfTheImageDoNotMoveOurMounts()
    {
        const BusyboxRoot place;
        QDir(place.path("root")).mkdir(QStringLiteral("elsewhere"));
        for (const char *name : {"proc", "dev", "iexec_out"})
            QVERIFY(QFile::link(
                QStringLiteral("/elsewhere"), place.path("root/") + QString::fromLatin1(name)));
        place.write("root/iexec_in", "a file");
        const Report report =
            run(place.policy("echo z > /iexec_out/result; cat /iexec_in/data; ls /elsewhere"));
        VERIFY_OUTCOME(report, Outcome::Exited);
        QCOMPARE(place.printed(), QByteArray("input\n"));
        QCOMPARE(place.read("out/result"), QByteArray("z\n"));
    }
    void theEnvironmentIsExactlyWhatWasGiven()
    {
        const BusyboxRoot place;
        auto policy = place.policy("");
        policy.argv = {"/bin/env"};
        policy.env = {{"B", "2 two"}, {"A", ""}, {"IEXEC_OUT", "/iexec_out"}};
        run(policy);
        // HOME besides, as Docker gives it where the image does not.
        QCOMPARE(place.printed(), QByteArray("B=2 two\nA=\nIEXEC_OUT=/iexec_out\nHOME=/root\n"));
        policy.env.emplace_back("HOME", "/elsewhere");
        run(policy);
        QVERIFY(place.printed().endsWith("IEXEC_OUT=/iexec_out\nHOME=/elsewhere\n"));
    }
    void theWorkFolderIsMadeAndArgumentsArrive()
    {
        const BusyboxRoot place;
        auto policy = place.policy("pwd; echo \"$1|$2\"");
        policy.cwd = "/a/b c";
        policy.argv.insert(policy.argv.end(), {"zero", "--bind", ""});
        run(policy);
        QCOMPARE(place.printed(), QByteArray("/a/b c\n--bind|\n"));
    }
    void noProcessIsKernelUserZero()
    {
        const BusyboxRoot place;
        const Report report = run(place.policy("cat /proc/self/uid_map /proc/self/gid_map; id"));
        VERIFY_OUTCOME(report, Outcome::Exited);
        // One identity, and not the whole range that a root without a map of its own would show.
        QCOMPARE(place.printed().simplified(), QByteArray("0 0 1 0 0 1 uid=0 gid=0"));
        struct stat status = {};
        run(place.policy("touch /iexec_out/mine"));
        QCOMPARE(::lstat(place.path("out/mine").toLocal8Bit().constData(), &status), 0);
        QVERIFY(status.st_uid != 0);
    }
    void aSignalIsReported()
    {
        const BusyboxRoot place;
        const Report report = run(place.policy("kill -SEGV $$"));
        VERIFY_OUTCOME(report, Outcome::Signalled);
        QCOMPARE(report.signal, 11);
    }
};

QTEST_GUILESS_MAIN(ContainmentTest)
#include "containment_test.moc"
