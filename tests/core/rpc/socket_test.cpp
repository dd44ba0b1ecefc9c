#include "core/rpc/client.h"
#include "core/rpc/server.h"
#include "core/json/schema.h"
#include "tests/support/fake_core.h"
#include "tests/support/json_schema.h"
#include "tests/support/verify_result.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;

namespace {
template<typename T>
base::Result<T> settled(api::Answer<T> answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
        return base::fail(base::Code::Unavailable, base::Reason(QStringLiteral("test.timeout")));
    return answer.result();
}
} // namespace

class SocketTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<test::FakeCore> m_core;
    std::unique_ptr<rpc::Server> m_server;
    std::unique_ptr<rpc::Client> m_client;

    QString path() const { return m_folder.filePath(QStringLiteral("core.sock")); }
    template<typename Face, typename Request, typename Reply>
    void checkReply(const api::Method<Face, Request, Reply> &method)
    {
        const auto reply = settled(m_client->callRaw(QString::fromLatin1(method.name), requestFor(method.name)));
        static const QStringList needing{QStringLiteral("runs.unknown_token"), QStringLiteral("network.not_being_added")};
        if (!reply && needing.contains(reply.error().reason.key()))
            return; // the only calls of the typical core that need what another one began
        if (std::is_same_v<Face, api::Wallet> && !reply) { // most need a vault, a secret or a token
            QVERIFY2(!reply.error().reason.key().startsWith(u"rpc."), qPrintable(reply.error().toString()));
            return;
        }
        FALLOW_VERIFY_RESULT(reply);
        QCOMPARE(test::schemaProblem(json::schemaOf<Reply>(), *reply), QString());
    }
    QJsonObject requestFor(const char *name)
    {
        const auto tasks = settled(m_core->listTasks({}));
        const auto runs = settled(m_core->listRuns({}));
        const base::ContentHash stored;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_core->content().put({.sha256 = stored, .size = 7, .usedAt = now, .checkedAt = now}); // one more for each call: one evicts it
        m_core->images().put({.manifest = stored, .usedAt = now}); // the same
        const base::Address app = *base::Address::fromBytes(QByteArray(20, '\1')); // of the first catalog
        m_core->catalog().put(model::Catalog{.id = QStringLiteral("aa")}); // the same
        const model::Proposal &first = m_core->governance().all().front().proposal;
        const api::ReviewRequest review{.catalog = QStringLiteral("5a0c"), .number = first.number, .hash = first.hash,
                                        .verdict = QStringLiteral("approve")};
        const QHash<QString, QJsonObject> requests{
            {QStringLiteral("catalog.add"), json::toObject(api::AddCatalogRequest{QStringLiteral("https://a/b.git"), {}})},
            {QStringLiteral("catalog.update"), json::toObject(api::CatalogRequest{QStringLiteral("5a0c")})},
            {QStringLiteral("catalog.cancel"), json::toObject(api::CatalogRequest{QStringLiteral("5a0c")})},
            {QStringLiteral("catalog.remove"), json::toObject(api::CatalogRequest{QStringLiteral("aa")})},
            {QStringLiteral("catalog.show"), json::toObject(api::EntryRequest{QStringLiteral("5a0c"), app})},
            {QStringLiteral("governance.show"), json::toObject(api::ProposalRequest{QStringLiteral("5a0c"), 42})},
            {QStringLiteral("governance.draft_review"), json::toObject(review)},
            {QStringLiteral("governance.signed_review"), json::toObject(api::SignedReviewRequest{review, QStringLiteral("0x00"), app})},
            {QStringLiteral("market.offers"), json::toObject(api::OffersRequest{.app = app, .dataset = app})},
            {QStringLiteral("market.add_server"), json::toObject(api::MarketServerRequest{QStringLiteral("https://a")})},
            {QStringLiteral("market.remove_server"), json::toObject(api::MarketServerRequest{QStringLiteral("https://a")})},
            {QStringLiteral("catalog.fill_form"), json::toObject(api::FillFormRequest{QStringLiteral("5a0c"), app, {{QStringLiteral("clip"), QStringLiteral("/a")}}})},
            {QStringLiteral("trials.start"), json::toObject(api::TrialRequest{.app = app, .inputFiles = {QStringLiteral("/a")}})},
            {QStringLiteral("runs.cancel"), json::toObject(api::ConfirmRequest{QStringLiteral("stale")})},
            {QStringLiteral("web.allow"), json::toObject(api::AllowOriginRequest{QStringLiteral("https://a"), {m_core->wallet().stateNow().accounts.front().address}})},
            {QStringLiteral("web.revoke"), json::toObject(api::OriginRequest{QStringLiteral("https://a")})},
            {QStringLiteral("web.read"), json::toObject(api::ChainQuestion{{{QStringLiteral("method"), QStringLiteral("eth_blockNumber")}}})},
            {QStringLiteral("images.pull"), json::toObject(api::PullImageRequest{.reference = QStringLiteral("app:1")})},
            {QStringLiteral("images.remove"), json::toObject(api::ImageRequest{stored})},
            {QStringLiteral("computers.share"), json::toObject(api::ShareRequest{true, 0})},
            {QStringLiteral("computers.pair"), json::toObject(api::PairRequest{QStringLiteral("10.0.0.2:4000"), QStringLiteral("code")})},
            {QStringLiteral("computers.unpair"), json::toObject(api::ComputerRequest{QStringLiteral("10.0.0.2:4000")})},
            {QStringLiteral("core.hello"), json::toObject(api::HelloRequest{QStringLiteral("test"), QStringLiteral("1.11")})},
            {QStringLiteral("tasks.show"), json::toObject(api::TaskRequest{tasks->tasks.front().id})},
            {QStringLiteral("tasks.log"), json::toObject(api::TaskRequest{tasks->tasks.front().id})},
            {QStringLiteral("tasks.give_back"), json::toObject(api::TaskRequest{tasks->tasks.front().id})},
            {QStringLiteral("pool.join"), json::toObject(api::JoinRequest{})},
            {QStringLiteral("runs.prepare"), json::toObject(api::PrepareRunRequest{})},
            {QStringLiteral("runs.confirm"), json::toObject(api::ConfirmRequest{QStringLiteral("stale")})},
            {QStringLiteral("networks.add"), json::toObject(api::AddNetworkRequest{.name = QStringLiteral("Mine")})},
            {QStringLiteral("networks.cancel"), json::toObject(api::NetworkRequest{QStringLiteral("Mine")})},
            {QStringLiteral("networks.remove"), json::toObject(api::NetworkRequest{QStringLiteral("Mine")})},
            {QStringLiteral("networks.use"), json::toObject(api::NetworkRequest{QStringLiteral("Arbitrum One")})},
            {QStringLiteral("content.get"),
             json::toObject(api::GetContentRequest{.urls = {QStringLiteral("https://a/b")}, .sha256 = stored})},
            {QStringLiteral("content.pin"), json::toObject(api::ContentRequest{stored})},
            {QStringLiteral("content.unpin"), json::toObject(api::ContentRequest{stored})},
            {QStringLiteral("content.evict"), json::toObject(api::ContentRequest{stored})},
            {QStringLiteral("content.verify"), json::toObject(api::ContentRequest{stored})},
            {QStringLiteral("content.cancel"), json::toObject(api::DownloadRequest{QStringLiteral("id")})},
            {QStringLiteral("runs.fetch_result"), json::toObject(api::FetchResultRequest{runs->runs.front().task, {}})},
        };
        return requests.value(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        m_core = test::FakeCore::typical();
        auto server = rpc::Server::create(*m_core, path());
        FALLOW_VERIFY_RESULT(server);
        m_server = std::move(*server);
        m_client = std::make_unique<rpc::Client>(path());
        QSignalSpy opened(m_client.get(), &rpc::Client::opened);
        m_client->open();
        QVERIFY(opened.count() == 1 || opened.wait());
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }
    void everyReplyFitsItsSchema()
    {
        std::apply([this](const auto &...method) { (checkReply(method), ...); }, api::methods());
    }
    void typedCallsCarryValuesBothWays()
    {
        const auto tasks = settled(m_client->listTasks({}));
        FALLOW_VERIFY_RESULT(tasks);
        const auto direct = settled(m_core->listTasks({}));
        QCOMPARE(tasks->tasks.size(), direct->tasks.size());
        QVERIFY(tasks->tasks == direct->tasks);
    }
    void errorsKeepTheirReason()
    {
        FALLOW_VERIFY_REASON(settled(m_client->showTask({})), "tasks.unknown");
        FALLOW_VERIFY_REASON(settled(m_client->hello({QStringLiteral("test"), QStringLiteral("2.0")})),
                             "api.version_mismatch");
        FALLOW_VERIFY_REASON(settled(m_client->callRaw(QStringLiteral("no.such"), {})), "rpc.unknown_method");
        FALLOW_VERIFY_REASON(settled(m_client->callRaw(QStringLiteral("tasks.show"), {})), "json.bad_field");
    }
    void changesArePushedOnlyAfterSubscribing()
    {
        QSignalSpy spy(m_client.get(), &api::Core::changed);
        FALLOW_VERIFY_RESULT(settled(m_client->pauseWork({})));
        QCOMPARE(spy.count(), 0);
        const auto snapshot = settled(m_client->subscribe({}));
        FALLOW_VERIFY_RESULT(snapshot);
        FALLOW_VERIFY_RESULT(settled(m_client->resumeWork({})));
        QVERIFY(spy.count() == 1 || spy.wait());
        const auto change = spy.at(0).at(0).value<api::Change>();
        QCOMPARE(change.seq, snapshot->seq + 1);
        QVERIFY(change.status && change.status->state == model::WorkState::Working);
    }
    void pendingCallsFailWhenTheServerGoes()
    {
        QSignalSpy closed(m_client.get(), &rpc::Client::closed);
        const auto answer = m_client->listTasks({});
        m_server.reset();
        QVERIFY(closed.count() == 1 || closed.wait());
        QVERIFY(answer.isFinished());
        FALLOW_VERIFY_REASON(settled(m_client->listTasks({})), "rpc.not_connected");
    }
    void openingFailsAtOnceWhenNoDaemonRuns()
    {
        rpc::Client lonely(m_folder.filePath(QStringLiteral("none.sock")));
        QSignalSpy closed(&lonely, &rpc::Client::closed);
        lonely.open();
        QVERIFY(closed.count() == 1 || closed.wait());
        QCOMPARE(closed.at(0).at(0).value<base::Error>().reason.key(), QStringLiteral("rpc.not_running"));
    }
    void aSecondServerIsRefusedAndAStaleSocketReplaced()
    {
        FALLOW_VERIFY_REASON(rpc::Server::create(*m_core, path()), "rpc.already_running");
        m_server.reset();
        QFile stale(path());
        QVERIFY(stale.exists() || stale.open(QIODevice::WriteOnly));
        FALLOW_VERIFY_RESULT(rpc::Server::create(*m_core, path()));
    }
    void garbageClosesOnlyItsOwnConnection()
    {
        QLocalSocket hostile;
        hostile.connectToServer(path());
        QVERIFY(hostile.waitForConnected());
        QSignalSpy gone(&hostile, &QLocalSocket::disconnected);
        hostile.write("this is no json\n");
        QVERIFY(gone.wait());
        FALLOW_VERIFY_RESULT(settled(m_client->status({})));
    }
    void anEndlessLineClosesTheConnection()
    {
        QLocalSocket hostile;
        hostile.connectToServer(path());
        QVERIFY(hostile.waitForConnected());
        QSignalSpy gone(&hostile, &QLocalSocket::disconnected);
        hostile.write(QByteArray(rpc::maxLineBytes + 2, 'x'));
        QVERIFY(gone.count() == 1 || gone.wait());
    }
    void theSocketIsForTheUserAlone()
    {
        QCOMPARE(QFile::permissions(path())
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(SocketTest)
#include "socket_test.moc"
