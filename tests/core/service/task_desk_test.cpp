#include "core/service/practice_money.h"
#include "core/service/task_desk.h"
#include "core/net/http_client.h"
#include "core/service/networks.h"
#include "core/worker/task_files.h"
#include "tests/support/await.h"
#include "tests/support/scripted_http_server.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using base::TaskId;
using service::TaskDesk;
using test::await;
using test::ScriptedHttpServer;

/// One task in full: what its program said, and the way back. And who gives a beginner money.
class TaskDeskTest : public QObject
{
    Q_OBJECT

private:
    const TaskId m_known = *TaskId::fromHex(QString(u"0x"_s + QString(64, u'1')));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TaskDesk> m_desk;
    model::Task m_task;
    base::Result<base::Done> m_answer = base::Done{};
    int m_given = 0;

    void say(const QString &folder, const QByteArray &output, const QByteArray &errors = {})
    {
        QVERIFY(QDir().mkpath(folder));
        for (const auto &[name, text] : {std::pair(u"/stdout.txt"_s, output), std::pair(u"/stderr.txt"_s, errors)}) {
            QFile file(folder + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_task = {.id = m_known, .phase = model::TaskPhase::Computing};
        m_answer = base::Done{};
        m_given = 0;
        m_desk = std::make_unique<TaskDesk>(m_folder->path(),
            TaskDesk::Ports{.find = [this](const TaskId &id) { return id == m_known ? std::optional(m_task) : std::nullopt; },
                .giveBack = [this](const TaskId &) {
                    ++m_given;
                    return m_answer;
                }});
    }
    void aStrangersWordsMoveNoCursor()
    {
        const worker::TaskFiles files(m_folder->path(), m_known);
        say(files.logs(), "a\x1b[2Jb\r\n\tc\0d\xe2\x80\xae" "e\xff\n"_ba, "bad");
        const auto log = await(m_desk->log({m_known}));
        FALLOW_VERIFY_RESULT(log);
        QCOMPARE(log->output, u"a[2Jb\n\tcde\uFFFD\n"_s);
        QCOMPARE(log->errors, u"bad"_s);
        QVERIFY(!log->isCut);
    }
    void onlyTheEndOfALongLogIsTold()
    {
        const worker::TaskFiles files(m_folder->path(), m_known);
        say(files.logs(), QByteArray(1'000'000, 'a') + "end");
        const auto log = await(m_desk->log({m_known}));
        FALLOW_VERIFY_RESULT(log);
        QVERIFY(log->isCut && log->output.size() == 65'536 && log->output.endsWith(u"end"_s));
    }
    void whatWasKeptIsToldAfterTheTask()
    {
        const worker::TaskFiles files(m_folder->path(), m_known);
        say(files.keptLogs(), "it was");
        QCOMPARE(await(m_desk->log({m_known})).value_or(api::TaskLog{}).output, u"it was"_s);
        say(files.logs(), "it is");
        QCOMPARE(await(m_desk->log({m_known})).value_or(api::TaskLog{}).output, u"it is"_s);
    }
    void noLogAndNoTaskAreToldApart()
    {
        FALLOW_VERIFY_REASON(await(m_desk->log({m_known})), "tasks.no_log");
        FALLOW_VERIFY_REASON(await(m_desk->log({TaskId()})), "tasks.unknown");
        say(worker::TaskFiles(m_folder->path(), TaskId()).keptLogs(), "another network's");
        FALLOW_VERIFY_REASON(await(m_desk->log({TaskId()})), "tasks.unknown");
    }
    void givesBackWhatIsOpen()
    {
        FALLOW_VERIFY_RESULT(await(m_desk->giveBack({m_known})));
        m_answer = base::fail(base::Code::Conflict, base::Reason(u"tasks.contributed"_s));
        FALLOW_VERIFY_REASON(await(m_desk->giveBack({m_known})), "tasks.contributed");
        QCOMPARE(m_given, 2);
        FALLOW_VERIFY_REASON(await(m_desk->giveBack({TaskId()})), "tasks.unknown");
        m_task.phase = model::TaskPhase::Paid;
        FALLOW_VERIFY_REASON(await(m_desk->giveBack({m_known})), "tasks.over");
        QCOMPARE(m_given, 2);
    }
    void asksForPracticeMoneyOnly()
    {
        service::Network network{.faucet = u"http://127.0.0.1:1/"_s};
        QVERIFY(!service::faucetOf(network).isEmpty());
        network.realMoney = true; // whoever gives that away is not to be trusted
        QVERIFY(service::faucetOf(network).isEmpty());
        QVERIFY(service::faucetOf({}).isEmpty());
        const service::Network beginning = service::Networks::beginning();
        QVERIFY(!beginning.realMoney && !beginning.readOnly && !beginning.pools.empty() && !beginning.faucet.isEmpty());
    }
    void aRefusalOfMoneyIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("given") << 200 << QByteArray();
        QTest::newRow("nothing left") << 503 << QByteArray("network.faucet_refused");
        QTest::newRow("not a faucet") << 404 << QByteArray("network.faucet_refused");
        QTest::newRow("elsewhere") << 302 << QByteArray("network.faucet_refused");
    }
    void aRefusalOfMoneyIsTold()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, reason);
        ScriptedHttpServer server([status](const test::ServerRequest &, QTcpSocket &socket) {
            ScriptedHttpServer::reply(socket, status, "{}", "Location: http://127.0.0.1:1/\r\n");
        });
        net::HttpClient http;
        const auto worker = *base::Address::fromBytes(QByteArray(20, 'w'));
        const auto given = await(service::askForMoney(this, http, server.url(), worker));
        QCOMPARE(given ? QByteArray() : given.error().reason.key().toLatin1(), reason);
        QCOMPARE(server.requests().size(), size_t{1});
        const QJsonObject body = QJsonDocument::fromJson(server.requests().front().body).object();
        QCOMPARE(body, (QJsonObject{{u"address"_s, worker.toString()}}));
    }
};

QTEST_GUILESS_MAIN(TaskDeskTest)
#include "task_desk_test.moc"
