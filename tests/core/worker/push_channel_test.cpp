#include "core/worker/push_channel.h"
#include "tests/support/await.h"
#include "tests/support/fake_worker_ports.h"
#include "tests/support/scripted_pool.h"

#include <QTest>



using namespace fallow;
using worker::Notification;
using worker::PushChannel;

namespace {

const base::TaskId taskId = test::vectorAuthorization().task;
const QString topic = u"/topic/task/" + taskId.toString();

QByteArray notification(const char *order)
{
    return R"({"chainTaskId":")" + taskId.toString().toLatin1() + R"(","workersAddress":[],"taskNotificationType":")"
        + order + R"(","taskNotificationExtra":{"blockNumber":7,"taskAbortCause":null}})";
}

} // namespace

class PushChannelTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        Fixture()
        {
            QObject::connect(&channel, &PushChannel::notified, &channel,
                             [this](const Notification &given) { notifications.push_back(given); });
            QObject::connect(&channel, &PushChannel::reconnected, &channel, [this] { ++connections; });
            QObject::connect(&channel, &PushChannel::lost, &channel, [this] { ++losses; });
        }
        /// Connected, the task's topic subscribed.
        bool connects()
        {
            channel.watch(taskId);
            channel.open();
            return waitFor([this] { return pool.isSubscribed(topic); });
        }
        bool connectsAgain()
        {
            return waitFor([this] { return connections == 2 && pool.subscriptions.count(topic) == 2; });
        }
        template<typename F>
        bool waitFor(F &&f)
        {
            return test::waitUntil(std::forward<F>(f), 5000);
        }
        bool hears(const char *order)
        {
            const size_t before = notifications.size();
            pool.push(notification(order));
            return waitFor([&] { return notifications.size() > before; });
        }

        test::ScriptedPool pool;
        net::HttpClient http;
        PushChannel channel{http, pool.url(),
                            {.pushRetry = std::chrono::milliseconds(1), .pushReopen = std::chrono::milliseconds(1)}};
        std::vector<Notification> notifications;
        int connections = 0;
        int losses = 0;
    };

private Q_SLOTS:
    void hearsWhatThePoolSaysOfATask()
    {
        Fixture f;
        QVERIFY(f.connects());
        QVERIFY(f.channel.isConnected());
        QVERIFY(f.hears("PLEASE_REVEAL"));
        QCOMPARE(f.notifications[0].task, taskId);
        QCOMPARE(f.notifications[0].order, task::Order::Reveal);
        QCOMPARE(f.notifications[0].extra.block.value_or(0), qint64{7});
        QCOMPARE(f.connections, 1);
    }
    void subscribesToATaskThatComesLater()
    {
        Fixture f;
        f.channel.open();
        QVERIFY(f.waitFor([&] { return f.channel.isConnected(); }));
        QVERIFY(f.pool.subscriptions.isEmpty());
        f.channel.watch(taskId);
        QVERIFY(f.waitFor([&] { return f.pool.isSubscribed(topic); }));
    }
    void staysInTheSessionWhenTheServerEndsAStream()
    {
        Fixture f;
        QVERIFY(f.connects());
        for (int i = 0; i < 70; ++i) // more than 128 KiB went through
            f.pool.pushFrame(QByteArray(2000, 'h'));
        f.pool.endStream();
        QVERIFY(f.waitFor([&] { return f.pool.streamPaths.size() == 2; }));
        QCOMPARE(f.pool.streamPaths[0], f.pool.streamPaths[1]);
        QVERIFY(f.hears("PLEASE_UPLOAD"));
        QCOMPARE(f.connections, 1);
        QCOMPARE(f.losses, 0);
    }
    void opensANewSessionWhenThisOneIsGone()
    {
        Fixture f;
        QVERIFY(f.connects());
        f.pool.streamsToRefuse = 1;
        f.pool.endStream();
        QVERIFY(f.connectsAgain());
        QCOMPARE(f.pool.streamPaths.size(), 3);
        QCOMPARE(f.pool.streamPaths[0], f.pool.streamPaths[1]);
        QVERIFY(f.pool.streamPaths[1] != f.pool.streamPaths[2]);
        QVERIFY(f.hears("PLEASE_REVEAL"));
    }
    void opensANewSessionAfterWhatEndsOne_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("another connection") << QByteArray("c[2010,\"Another connection still open\"]");
        QTest::newRow("go away") << QByteArray("c[3000,\"Go away!\"]");
        QTest::newRow("garbage") << QByteArray("<html>");
        QTest::newRow("broker's error") << test::messagesFrame({QStringLiteral("ERROR\nmessage:no\n\n") + QChar(0)});
    }
    void opensANewSessionAfterWhatEndsOne()
    {
        QFETCH(QByteArray, frame);
        Fixture f;
        QVERIFY(f.connects());
        f.pool.pushFrame(frame + "\nh");
        QVERIFY(f.connectsAgain());
        QCOMPARE(f.losses, 1);
        QVERIFY(f.hears("PLEASE_REVEAL"));
    }
    void opensANewSessionWhenAFrameIsCutOff()
    {
        Fixture f;
        QVERIFY(f.connects());
        f.pool.pushRaw("a[\"MESSA");
        f.pool.endStream();
        QVERIFY(f.connectsAgain());
    }
    void opensANewSessionWhenASendIsRefused()
    {
        Fixture f;
        f.pool.sendsToRefuse = 1;
        QVERIFY(f.connects());
        QCOMPARE(f.losses, 1);
    }
    void waitsLongerAfterEveryFailure()
    {
        Fixture f;
        f.pool.server().stopListening();
        f.channel.open();
        QVERIFY(f.waitFor([&] { return f.losses == 3; }));
        f.pool.server().listenAgain();
        QVERIFY(f.connects());
    }
    void ignoresMessagesThatAreNoNotification()
    {
        Fixture f;
        QVERIFY(f.connects());
        f.pool.push("nonsense");
        f.pool.push("{}");
        f.pool.push(notification("PLEASE_SEND_MONEY"));
        QVERIFY(f.hears("PLEASE_WAIT"));
        QCOMPARE(f.notifications.size(), size_t{1});
        QCOMPARE(f.losses, 0);
    }
    void forgetsATask()
    {
        Fixture f;
        QVERIFY(f.connects());
        f.channel.forget(taskId);
        f.pool.pushFrame("c[3000,\"Go away!\"]");
        QVERIFY(f.waitFor([&] { return f.connections == 2; }));
        f.channel.watch(taskId);
        QVERIFY(f.waitFor([&] { return f.pool.subscriptions.count(topic) == 2; }));
    }
};

QTEST_GUILESS_MAIN(PushChannelTest)
#include "push_channel_test.moc"
