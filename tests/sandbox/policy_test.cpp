#include "sandbox/policy/frame.h"
#include "sandbox/policy/policy.h"
#include "sandbox/policy/report.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace fallow::sandbox;

namespace
{

Policy valid()
{
    Policy policy;
    policy.rootfs = "/images/one";
    policy.argv = {"/bin/app", "--x", ""};
    policy.env = {{"A", "1"}, {"B", ""}};
    policy.out_dir = "/job/out";
    return policy;
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldThatIsWrongIsNamed_data()
    {
        using Json = nlohmann::json;
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *key, const Json &value) {
            QTest::newRow(name) << QByteArray(key) << QByteArray::fromStdString(value.dump());
        };
        row("relative root", "rootfs", "images");
        row("empty root", "rootfs", "");
        row("no output folder", "out_dir", "");
        row("a number as path", "cwd", 7);
        row("no command", "argv", Json::array());
        row("an empty command", "argv", Json::array({""}));
        row("a command that is text", "argv", "ls");
        row("NUL in an argument", "argv", Json::array({std::string("a\0b", 3)}));
        row("NUL in a path", "cwd", std::string("/a\0b", 4));
        row("variable without a name", "env", Json::array({Json::array({"", "x"})}));
        row("variable with = in its name", "env", Json::array({Json::array({"A=B", "x"})}));
        row("half a variable", "env", Json::array({Json::array({"A"})}));
        row("negative limit", "wall_ms", -1);
        row("no time at all", "wall_ms", 0);
        row("fractional limit", "pids_max", 1.5);
        row("no room", "root_bytes", 0);
        row("less memory than a process", "memory_bytes", 4096);
        row("more cores than there can be", "cores", 100'000);
        row("a quota that is text", "cpu_quota_percent", "50");
        row("a number for a flag", "yields", 1);
        row("user 0", "uid", 0);
        row("a card that is a path", "gpu", "../sda");
        row("a user with a space", "user", "node root");
        row("a user with a new line", "user", "node\n");
        row("a user without end", "user", std::string(1000, 'u'));
        row("a user that is a number", "user", 1000);
        row("a relay, which is to come", "relay_socket", "/run/relay");
        row("somebody else's program", "program", "other");
        row("a later version", "version", 2);
        row("a feature that is a number", "required_features", Json::array({1}));
    }
    void aFieldThatIsWrongIsNamed()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        auto json = toJson(valid());
        json[key.toStdString()] = nlohmann::json::parse(value.toStdString());
        const auto policy = policyFromJson(json);
        QVERIFY(!policy);
        QCOMPARE(policy.failure().reason, std::string("sandbox.bad_policy"));
        QVERIFY(policy.failure().detail.rfind(key.toStdString() + ":", 0) == 0);
    }
    void anUnknownFieldIsRefused()
    {
        auto json = toJson(valid());
        json["share_net"] = true;
        const auto policy = policyFromJson(json);
        QVERIFY(!policy);
        QCOMPARE(policy.failure().detail, std::string("share_net: unknown field"));
    }
    void aMissingFieldIsRefused()
    {
        auto json = toJson(valid());
        json.erase("pids_max");
        QVERIFY(!policyFromJson(json));
    }
    void whatIsNotAnObjectIsRefused()
    {
        QVERIFY(!policyFromText("[]"));
        QVERIFY(!policyFromText("{"));
        QVERIFY(!policyFromText(std::string(2'000'000, ' ')));
    }
    void aPolicySurvivesItsText()
    {
        const auto policy = policyFromText(canonicalText(valid()));
        QVERIFY(policy);
        QVERIFY(*policy == valid());
    }
    void aReportSurvivesItsText()
    {
        Report report;
        report.outcome = Outcome::Signalled;
        report.signal = 11;
        report.denied = {{"network", "socket(AF_INET, 1)", 3}};
        report.reason = "sandbox.signalled";
        report.energy_mj = 12;
        report.energy_method = "rapl";
        report.pids_peak = 3;
        const auto read = reportFromJson(toJson(report));
        QVERIFY(read);
        QVERIFY(*read == report);
        auto json = toJson(report);
        json["outcome"] = "fine";
        QVERIFY(!reportFromJson(json));
    }
    void framesAreCutWhereverTheStreamIs()
    {
        const std::string stream = frame("one") + frame("") + frame("three");
        FrameReader reader;
        std::vector<std::string> bodies;
        for (const char byte : stream) {
            reader.feed({&byte, 1});
            for (auto next = reader.next(); next && *next; next = reader.next())
                bodies.push_back(**next);
        }
        QVERIFY((bodies == std::vector<std::string>{"one", "", "three"}));
    }
    void aFrameBeyondTheLimitIsRefusedBeforeItIsThere()
    {
        FrameReader reader;
        reader.feed({"\x00\x10\x00\x01", 4});
        const auto next = reader.next();
        QVERIFY(!next);
        QCOMPARE(next.failure().reason, std::string("sandbox.frame_too_long"));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
