#include "core/worker/pool_api.h"
#include "tests/support/await.h"
#include "tests/support/fake_worker_ports.h"
#include "tests/support/scripted_pool.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using test::await;
using test::ServerRequest;
using worker::PoolApi;

namespace {

const QString workerText = QStringLiteral("0x976ea74026e726554db657fa54763abd0c3a0aa9");

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class PoolApiTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        test::ScriptedPool pool;
        test::FakeKeyPort key;
        net::HttpClient http;
        PoolApi api{http, key, pool.url()};

        /// The requests whose path begins so.
        std::vector<ServerRequest> to(const QByteArray &path)
        {
            std::vector<ServerRequest> found;
            for (const ServerRequest &request : pool.server().requests()) {
                if (request.path.startsWith(path))
                    found.push_back(request);
            }
            return found;
        }
        base::Result<worker::Reported> report()
        {
            return await(api.report(test::vectorAuthorization().task, {.status = task::ReplicateStatus::Started}));
        }
        QByteArray reportPath() const
        {
            return "/replicates/" + test::vectorAuthorization().task.toString().toLatin1() + "/updateStatus";
        }
        base::Result<QString> upload(const QByteArray &zip = "PK zip")
        {
            QFile file(m_folder.filePath(QStringLiteral("a.zip")));
            if (!file.open(QIODevice::WriteOnly) || file.write(zip) != zip.size() || !file.flush())
                return base::fail(base::Code::Internal, base::Reason(QStringLiteral("test.no_disk")));
            return await(api.upload(pool.url(), test::vectorAuthorization(), QStringLiteral("0xd1"), file.fileName()));
        }

    private:
        QTemporaryDir m_folder;
    };

private Q_SLOTS:
    void readsTheConfiguration()
    {
        Fixture f;
        f.pool.answers["/workers/config"] = {
            200, R"({"workerPoolAddress":"0x3333333333333333333333333333333333333333",)"
                 R"("schedulerPublicAddress":"0x70997970C51812dc3A010C7d01b50e0d17dc79C8",)"
                 R"("configServerUrl":"http://c:8888","resultRepositoryURL":"http://r:13200",)"
                 R"("askForReplicatePeriod":15000,"requiredWorkerVersion":"","later":{}})"};
        const auto config = await(f.api.config());
        FALLOW_VERIFY_RESULT(config);
        QCOMPARE(config->pool.toString(), QStringLiteral("0x3333333333333333333333333333333333333333"));
        QCOMPARE(config->resultRepositoryUrl, QStringLiteral("http://r:13200"));
        QCOMPARE(config->askPeriodMs, qint64{15000});
    }
    void refusesAConfigurationThatIsNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("html") << 200 << QByteArray("<html>") << QStringLiteral("pool.bad_answer");
        QTest::newRow("no address") << 200 << QByteArray("{}") << QStringLiteral("pool.bad_answer");
        QTest::newRow("short address") << 200 << QByteArray(R"({"workerPoolAddress":"0x33"})")
                                       << QStringLiteral("pool.bad_answer");
        QTest::newRow("too large") << 200 << QByteArray(10 << 20, 'x') << QStringLiteral("pool.bad_answer");
        QTest::newRow("not found") << 404 << QByteArray() << QStringLiteral("pool.refused");
    }
    void refusesAConfigurationThatIsNone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);
        Fixture f;
        f.pool.answers["/workers/config"] = {status, body};
        const auto config = await(f.api.config());
        QVERIFY(!config);
        QCOMPARE(config.error().reason.key(), reason);
    }
    void saysWhenNobodyListens()
    {
        Fixture f;
        f.pool.server().stopListening();
        FALLOW_VERIFY_REASON(await(f.api.config()), "pool.unreachable");
    }
    void signsTheChallengesOfTheReference()
    {
        const QJsonArray logins = test::dataObject("poco.json").value(u"login").toArray();
        QCOMPARE(logins.size(), 3);
        for (const QJsonValue &login : logins) {
            Fixture f;
            f.pool.answers["/workers/challenge"] = {200, login[u"challenge"].toString().toLatin1()};
            FALLOW_VERIFY_RESULT(await(f.api.ping()));
            QCOMPARE(f.to("/workers/challenge").at(0).path,
                     "/workers/challenge?walletAddress=" + workerText.toLatin1());
            const ServerRequest request = f.to("/workers/login").at(0);
            QCOMPARE(request.path, "/workers/login?walletAddress=" + workerText.toLatin1());
            QCOMPARE(object(request.body), login[u"body"].toObject());
            QCOMPARE(f.to("/workers/ping").back().headers.value("authorization"), QByteArray("Bearer token-1"));
        }
    }
    void neverSignsAChallengeThatIsATransaction()
    {
        Fixture f;
        f.pool.answers["/workers/challenge"] = {200, "d5808459682f008301ffff8086ff000000000082410="};
        FALLOW_VERIFY_REASON(await(f.api.ping()), "wallet.login_is_transaction");
        QVERIFY(f.to("/workers/login").empty());
    }
    void refusesATokenThatWouldBreakAHeader_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("second header") << QByteArray("abc\r\nX-Evil: 1");
        QTest::newRow("line feed") << QByteArray("abc\ndef");
        QTest::newRow("NUL") << QByteArray("abc\0def", 7);
        QTest::newRow("bytes") << QByteArray("abc\xff");
        QTest::newRow("endless") << QByteArray(100'000, 'a');
    }
    void refusesATokenThatWouldBreakAHeader()
    {
        QFETCH(QByteArray, token);
        Fixture f;
        f.pool.answers["/workers/login"] = {200, token};
        FALLOW_VERIFY_REASON(await(f.api.ping()), "pool.bad_answer");
        f.pool.answers["/v1/results/token"] = {200, token};
        FALLOW_VERIFY_REASON(f.upload(), "pool.bad_answer");
        QCOMPARE(f.to("/v1/results").size(), size_t{1});
    }
    void logsInAgainOnceWhenTheTokenIsOld()
    {
        Fixture f;
        FALLOW_VERIFY_RESULT(await(f.api.ping()));
        f.pool.answers["/workers/ping"] = {401, {}};
        f.pool.answers["/workers/login"] = {200, "token-2"};
        FALLOW_VERIFY_REASON(await(f.api.ping()), "pool.not_whitelisted");
        const auto pings = f.to("/workers/ping");
        QCOMPARE(pings.size(), size_t{3}); // good, refused, once more
        QCOMPARE(pings[1].headers.value("authorization"), QByteArray("Bearer token-1"));
        QCOMPARE(pings[2].headers.value("authorization"), QByteArray("Bearer token-2"));
        QCOMPARE(f.to("/workers/login").size(), size_t{2});
        f.pool.answers.erase("/workers/ping");
        QCOMPARE(await(f.api.ping()).value_or({}), QStringLiteral("session-1"));
    }
    void logsInOnceForCallsAtTheSameTime()
    {
        Fixture f;
        const auto ping = f.api.ping();
        const auto ask = f.api.ask(7);
        const auto list = f.api.interrupted(7);
        FALLOW_VERIFY_RESULT(await(ping));
        FALLOW_VERIFY_RESULT(await(ask));
        FALLOW_VERIFY_RESULT(await(list));
        QCOMPARE(f.to("/workers/login").size(), size_t{1});
    }
    void saysWhenItIsNotWelcome()
    {
        Fixture f;
        f.pool.answers["/workers/challenge"] = {401, {}};
        FALLOW_VERIFY_REASON(await(f.api.registerWorker({})), "pool.not_whitelisted");
    }
    void survivesItsOwnerWhileWaiting()
    {
        Fixture f;
        f.pool.isSilent = true;
        auto api = std::make_unique<PoolApi>(f.http, f.key, f.pool.url());
        const auto ping = api->ping();
        QVERIFY(test::waitUntil([&] { return !f.pool.server().requests().empty(); }));
        api.reset();
        f.pool.server().stopListening(); // the request fails, and nobody is left to be told
        FALLOW_VERIFY_REASON(await(f.api.config()), "pool.unreachable");
        QVERIFY(ping.isFinished());
    }
    void registersInTheWordsOfTheProtocol()
    {
        Fixture f;
        FALLOW_VERIFY_RESULT(await(f.api.registerWorker({.name = QStringLiteral("my-pc"),
                                                         .wallet = f.key.address(),
                                                         .os = QStringLiteral("Linux"),
                                                         .cpu = QStringLiteral("amd64"),
                                                         .cpuCount = 3,
                                                         .memoryGb = 16})));
        QCOMPARE(object(f.to("/workers/register").back().body),
                 object(R"({"name":"my-pc","walletAddress":"0x976ea74026e726554db657fa54763abd0c3a0aa9",)"
                      R"("os":"Linux","cpu":"amd64","cpuNb":3,"memorySize":16,"gpuEnabled":false,)"
                      R"("teeEnabled":false,"tdxEnabled":false})"));
    }
    void readsAnOffer()
    {
        Fixture f;
        const task::Authorization given = test::vectorAuthorization();
        f.pool.offers = {R"({"workerpoolAuthorization":)" + QJsonDocument(json::toObject(given)).toJson()
                         + R"(,"smsUrl":null})"};
        const auto offer = await(f.api.ask(42));
        FALLOW_VERIFY_RESULT(offer);
        QVERIFY(*offer == given);
        QCOMPARE(f.to("/replicates/available").back().path, QByteArray("/replicates/available?blockNumber=42"));
        const auto none = await(f.api.ask(43)); // 204
        FALLOW_VERIFY_RESULT(none);
        QVERIFY(!*none);
    }
    void saysWhyThereIsNoOffer()
    {
        Fixture f;
        f.pool.answers["/replicates/available"] = {503, {}};
        FALLOW_VERIFY_REASON(await(f.api.ask(1)), "pool.busy");
        f.pool.answers["/replicates/available"] = {401, {}};
        FALLOW_VERIFY_REASON(await(f.api.ask(1)), "pool.not_whitelisted");
        f.pool.answers["/replicates/available"] = {200, R"({"workerpoolAuthorization":{"chainTaskId":1}})"};
        FALLOW_VERIFY_REASON(await(f.api.ask(1)), "pool.bad_answer");
    }
    void readsWhatWasInterrupted()
    {
        Fixture f;
        f.pool.answers["/replicates/interrupted"] = {
            200, R"([{"chainTaskId":"0xd560deddfe09c8d5ab07c07d17c2d62677f8fcd9d72b720e7ba21190bed0d90f",)"
                 R"("workersAddress":["0x976ea74026e726554db657fa54763abd0c3a0aa9"],)"
                 R"("taskNotificationType":"PLEASE_REVEAL","taskNotificationExtra":)"
                 R"({"workerpoolAuthorization":null,"smsUrl":null,"blockNumber":123,"taskAbortCause":null}}])"};
        const auto list = await(f.api.interrupted(9));
        FALLOW_VERIFY_RESULT(list);
        QCOMPARE(list->size(), size_t{1});
        QCOMPARE(list->front().order, task::Order::Reveal);
        QCOMPARE(list->front().extra.block.value_or(0), qint64{123});
        QVERIFY(list->front().isFor(f.key.address()));
        QVERIFY(!list->front().isFor(test::actor(7).address()));
        for (const char *garbage : {"{}", "nonsense", "[1]"}) {
            f.pool.answers["/replicates/interrupted"] = {200, garbage};
            FALLOW_VERIFY_REASON(await(f.api.interrupted(9)), "pool.bad_answer");
        }
    }
    void reportsInTheWordsOfTheProtocol()
    {
        Fixture f;
        const auto reported = await(f.api.report(
            test::vectorAuthorization().task,
            {.status = task::ReplicateStatus::Contributed,
             .details = {.receipt = worker::ChainReceipt{123, QStringLiteral("0xab")}}}));
        FALLOW_VERIFY_RESULT(reported);
        QCOMPARE(reported->order, task::Order::Wait);
        QCOMPARE(object(f.to("/replicates/").back().body),
                 object(R"({"status":"CONTRIBUTED","details":{"chainReceipt":{"blockNumber":123,"txHash":"0xab"}}})"));
    }
    void readsEveryAnswerToAReport_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<task::Order>("order");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("repeated");
        using task::Order;
        QTest::newRow("next") << 200 << QByteArray("\"PLEASE_COMPUTE\"") << Order::Compute << false << false;
        QTest::newRow("bare") << 200 << QByteArray("PLEASE_COMPUTE\n") << Order::Compute << false << false;
        QTest::newRow("nothing") << 200 << QByteArray() << Order::Wait << false << false;
        QTest::newRow("refused") << 202 << QByteArray("\"PLEASE_ABORT\"") << Order::Abort << true << false;
        QTest::newRow("refused, bare") << 202 << QByteArray() << Order::Abort << true << false;
        QTest::newRow("again") << 208 << QByteArray("\"PLEASE_WAIT\"") << Order::Wait << false << true;
    }
    void readsEveryAnswerToAReport()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(task::Order, order);
        QFETCH(bool, refused);
        QFETCH(bool, repeated);
        Fixture f;
        f.pool.answers[f.reportPath()] = {status, body};
        const auto reported = f.report();
        FALLOW_VERIFY_RESULT(reported);
        QCOMPARE(reported->order, order);
        QCOMPARE(reported->refused, refused);
        QCOMPARE(reported->repeated, repeated);
    }
    void doesNotBelieveGarbageOnAReport()
    {
        Fixture f;
        for (const QByteArray &garbage : {QByteArray("\"PLEASE_SEND_MONEY\""), QByteArray("\""), QByteArray("{}"),
                                          QByteArray(10 << 20, 'x')}) {
            f.pool.answers[f.reportPath()] = {200, garbage};
            FALLOW_VERIFY_REASON(f.report(), "pool.bad_answer");
        }
        f.pool.answers[f.reportPath()] = {503, {}};
        FALLOW_VERIFY_REASON(f.report(), "pool.busy");
    }
    void uploadsWithTheTokenOfTheProxy()
    {
        Fixture f;
        const QByteArray zip = QByteArray("PK\x03\x04\x00\xff", 6);
        QCOMPARE(f.upload(zip).value_or({}), QStringLiteral("/ipfs/QmWjYBoWdYQaRBRPrbxH1TZbeVTDGkpLpiWCzpGhxCmqyK"));
        const auto requests = f.to("/v1/results");
        QCOMPARE(requests.size(), size_t{2});
        const QJsonObject vectors = test::dataObject("poco.json");
        QCOMPARE(QString::fromLatin1(requests[0].headers.value("authorization")),
                 vectors.value(u"resultProxyUploadAuth")[u"sign"].toString());
        QCOMPARE(object(requests[0].body)[u"signature"][u"value"].toString(),
                 vectors.value(u"authorization")[u"sign"].toString());
        QCOMPARE(requests[1].headers.value("authorization"), QByteArray("upload-token"));
        const QJsonObject body = object(requests[1].body);
        QCOMPARE(QByteArray::fromBase64(body[u"zip"].toString().toLatin1()), zip);
        QCOMPARE(body[u"deterministHash"].toString(), QStringLiteral("0xd1"));
        QCOMPARE(body[u"chainTaskId"].toString(), test::vectorAuthorization().task.toString());
        QCOMPARE(body[u"taskIndex"].toInt(-1), 0);
        QCOMPARE(body[u"enclaveSignature"].toString(), u"0x" + QString(130, u'0'));
    }
    void refusesALocationThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("elsewhere") << QByteArray("http://evil/ipfs/Qm");
        QTest::newRow("nothing after") << QByteArray("/ipfs/");
        QTest::newRow("more JSON") << QByteArray("/ipfs/Qm\", \"storage\": \"evil");
        QTest::newRow("placeholder") << QByteArray("/ipfs/%1");
        QTest::newRow("long") << "/ipfs/" + QByteArray(300, 'Q');
    }
    void refusesALocationThatIsNone()
    {
        QFETCH(QByteArray, location);
        Fixture f;
        f.pool.answers["/v1/results"] = {200, location};
        FALLOW_VERIFY_REASON(f.upload(), "pool.bad_answer");
    }
    void saysWhenTheProxyRefuses()
    {
        Fixture f;
        f.pool.answers["/v1/results"] = {401, {}};
        FALLOW_VERIFY_REASON(f.upload(), "pool.not_whitelisted");
        f.pool.answers["/v1/results"] = {400, {}};
        FALLOW_VERIFY_REASON(f.upload(), "pool.refused");
        QCOMPARE(f.to("/workers/login").size(), size_t{0});
    }
};

QTEST_GUILESS_MAIN(PoolApiTest)
#include "pool_api_test.moc"
