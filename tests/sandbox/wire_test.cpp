#include "sandbox/policy/frame.h"
#include "tests/support/busybox_root.h"

#include <QProcess>
#include <QtTest>

#include <nlohmann/json.hpp>
#include <sys/socket.h>
#include <unistd.h>

using namespace fallow;
using Json = nlohmann::json;

namespace
{

/// A supervisor and a client that may say anything.
class Wire
{
public:
    Wire()
    {
        int ends[2] = {};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return;
        m_socket = ends[0];
        const timeval patience = {10, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        process.setChildProcessModifier([other = ends[1]] { ::dup2(other, 3); });
        process.start(
            QStringLiteral(FALLOW_BIN_DIR "/fallow-sandbox"), {QStringLiteral("supervise")});
        process.waitForStarted();
        ::close(ends[1]);
    }
    ~Wire()
    {
        hangUp();
        process.waitForFinished();
    }
    void hangUp()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }
    void sendRaw(const std::string &bytes) const
    {
        (void)!::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    }
    void send(const std::string &body) const { sendRaw(sandbox::frame(body)); }
    /// The next message, or null at the end of the stream.
    Json receive()
    {
        char buffer[4096];
        while (true) {
            const auto next = m_reader.next();
            if (next && *next)
                return Json::parse(**next, nullptr, false);
            const ssize_t count = ::recv(m_socket, buffer, sizeof(buffer), 0);
            if (count <= 0)
                return {};
            m_reader.feed({buffer, size_t(count)});
        }
    }
    std::string reason()
    {
        const Json message = receive();
        return message.is_object() && message.contains("error")
            ? message["error"]["reason"].get<std::string>()
            : message.dump();
    }

    QProcess process;

private:
    int m_socket = -1;
    sandbox::FrameReader m_reader;
};

} // namespace

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
