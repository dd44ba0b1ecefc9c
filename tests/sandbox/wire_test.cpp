#include "tests/support/busybox_root.h"
#include "tests/support/supervisor_wire.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace fallow;
using test::Wire;
using Json = nlohmann::json;

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nonsenseIsAnsweredAndTheNextRequestServed()
    {
        Wire wire;
        for (const char *body :
            {"", "{", "[]", "null", "\xff\xfe", "{\"op\":\"start\"}", "{\"id\":-1,\"task\":\"t\"}",
                "{\"id\":{},\"task\":7}", "{\"id\":1}", "{\"id\":1,\"task\":\"\"}"}) {
            wire.send(body);
            QCOMPARE(wire.reason(), std::string("sandbox.bad_request"));
        }
        wire.send(R"({"id":2,"op":"start","task":"t","policy":[]})");
        QCOMPARE(wire.reason(), std::string("sandbox.bad_policy"));
        wire.send(R"({"id":3,"op":"kill","task":"t"})");
        QCOMPARE(wire.reason(), std::string("sandbox.no_such_task"));
        const std::string deep = R"({"id":4,"task":"t","x":)" + std::string(100'000, '[');
        wire.send(deep);
        QCOMPARE(wire.reason(), std::string("sandbox.bad_request"));
    }
    void aFrameThatIsTooLongEndsTheConversation()
    {
        Wire wire;
        wire.sendRaw(std::string("\x7f\xff\xff\xff", 4));
        QCOMPARE(wire.reason(), std::string("sandbox.frame_too_long"));
        QVERIFY(wire.receive().is_null());
        QVERIFY(wire.process.waitForFinished());
        QCOMPARE(wire.process.exitCode(), 0);
    }
    void theEndOfTheClientEndsItsRunsAndTheSupervisor()
    {
        const test::BusyboxRoot place;
        Wire wire;
        const Json policy =
            toJson(place.policy("while :; do echo >> /iexec_out/beat; sleep 0.01; done"));
        wire.send(Json{{"id", 1}, {"op", "start"}, {"task", "t"}, {"policy", policy}}.dump());
        const QFileInfo beat(place.path("out/beat"));
        const auto size = [&beat] { return QFileInfo(beat.filePath()).size(); };
        QTRY_VERIFY(size() > 3);
        wire.hangUp();
        QVERIFY(wire.process.waitForFinished());
        QTest::qWait(200);
        const auto last = size();
        QTest::qWait(200);
        QCOMPARE(size(), last);
    }
    void withoutASocketThereIsNoSupervisor()
    {
        QProcess process;
        process.start(
            QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox"), {QStringLiteral("supervise")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "wire_test.moc"
