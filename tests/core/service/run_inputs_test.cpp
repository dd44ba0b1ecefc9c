#include "core/service/run_inputs.h"

#include "core/content/sha256.h"
#include "tests/support/await.h"
#include "tests/support/scripted_http_server.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;
using service::RunInputs;

namespace
{

const base::Address pool = *base::Address::fromBytes(QByteArray(20, '\x5a'));
const base::DealId deal = *base::DealId::fromBytes(QByteArray(32, '\x21'));

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

/// Files of this computer on their way to a pool that does what it should, and to others. The real pool is in e2e.inputs.
class RunInputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsFilesFromAddresses();
    void saysWhereEachFileWouldBe();
    void sendsNothingToPlan();
    void refusesFiles_data();
    void refusesFiles();
    void refusesPools_data();
    void refusesPools();
    void asksOthersWhereOneIsNotThePools();
    void saysWhyAKnownPoolCannotBeAsked();
    void sendsOneAfterAnother();
    void doesNotSendWhatIsThere();
    void endsWhereAFileChanged();
    void endsWhereThePoolRefuses_data();
    void endsWhereThePoolRefuses();
    void endsWhenItIsCancelled();
    void endsWhenItIsDropped();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        FALLOW_CHECK(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    base::Result<RunInputs::Plan> plan(const std::vector<QString> &paths) { return await(m_inputs->plan(pool, paths)); }
    void answer(const ServerRequest &request, QTcpSocket &socket)
    {
        const auto reply = [&](const QJsonObject &body) { ScriptedHttpServer::reply(socket, m_statusOf.value(request.method, 200), text(body)); };
        if (request.path == "/v1/inputs" && request.method == "GET")
            return reply(m_terms);
        if (request.path.startsWith("/v1/inputs/challenge"))
            return ScriptedHttpServer::reply(socket, 200, text({{u"message"_s, QJsonObject{{u"challenge"_s, u"sign me"_s}}}}));
        if (request.method == "POST") {
            QJsonObject body{{u"url"_s, QString(m_told + QJsonDocument::fromJson(request.body).object().value("sha256"_L1).toString())}, {u"error"_s, u"pool.full no room"_s}};
            if (!m_isThere)
                body.insert(u"token"_s, u"a token"_s);
            return reply(body);
        }
        if (!m_isSilent)
            reply({});
    }
    QStringList asked(const QByteArray &method) const
    {
        QStringList paths;
        for (const ServerRequest &request : m_server->requests()) {
            if (request.method == method)
                paths.push_back(QString::fromLatin1(request.path));
        }
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedHttpServer> m_server;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<wallet::OwnerSigner> m_signer;
    std::unique_ptr<RunInputs> m_inputs;
    std::vector<RunInputs::Server> m_servers;
    service::Network m_network;
    QJsonObject m_terms;
    QString m_told;
    QHash<QByteArray, int> m_statusOf; ///< by method
    bool m_isThere = false;
    bool m_isSilent = false; ///< to what is put
};

void RunInputsTest::init()
{
    m_inputs.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedHttpServer>([this](const ServerRequest &request, QTcpSocket &socket) { answer(request, socket); });
    m_http = std::make_unique<net::HttpClient>();
    m_signer = std::make_unique<wallet::OwnerSigner>(evm::PrivateKey::create(base::SecretBytes(QByteArray(32, '\3'))).value());
    m_network = {.chainId = 31337, .allowPrivateHosts = true};
    const QString url = m_server->url(QString()).toString();
    m_servers = {{url, {}}};
    m_terms = {{u"workerpool"_s, pool.toString()}, {u"maxBytes"_s, 100}, {u"maxFiles"_s, 2}, {u"url"_s, u"http://pool.test/inputs"_s}};
    m_told = u"http://pool.test/inputs/"_s;
    m_statusOf.clear();
    m_isThere = m_isSilent = false;
    m_inputs = std::make_unique<RunInputs>(RunInputs::Parts{*m_http, *m_signer}, RunInputs::Options{m_network, [this] { return m_servers; }});
}

void RunInputsTest::tellsFilesFromAddresses()
{
    const std::vector<QString> inputs{u"https://a/b"_s, u"/data/x"_s, u"magnet:?x"_s, u"file:///data/y%20z"_s, u"/ipfs/Qm"_s};
    const auto files = service::localFiles(inputs);
    FALLOW_VERIFY_RESULT(files);
    QCOMPARE(*files, (std::vector<QString>{u"/data/x"_s, u"/data/y z"_s}));
    const auto full = service::withAddresses(inputs, {.server = {}, .uploads = {{.path = files->at(0), .url = u"one"_s}, {.path = files->at(1), .url = u"two"_s}}});
    QCOMPARE(full, (std::vector<QString>{u"https://a/b"_s, u"one"_s, u"magnet:?x"_s, u"two"_s, u"/ipfs/Qm"_s}));
    for (const QString &bad : {u""_s, u"x"_s, u"./x"_s, u"../x"_s, u"~/x"_s, u"file:x"_s, u"file://"_s})
        FALLOW_VERIFY_REASON(service::localFiles({bad}), "runs.bad_input");
    FALLOW_VERIFY_REASON(service::localFiles(std::vector<QString>(101, u"https://a"_s)), "runs.too_many_inputs");
}

void RunInputsTest::saysWhereEachFileWouldBe()
{
    const QString one = write(u"one"_s, "first");
    const QString two = write(u"two"_s, {});
    const auto planned = plan({one, two});
    FALLOW_VERIFY_RESULT(planned);
    QCOMPARE(planned->uploads.size(), size_t{2});
    const auto hash = content::Sha256::of("first");
    QCOMPARE(planned->uploads[0], (model::RunUpload{one, u"http://pool.test/inputs/"_s + QString::fromLatin1(hash.bytes().toHex()), hash, 5}));
    QCOMPARE(planned->uploads[1].bytes, 0);
}

void RunInputsTest::sendsNothingToPlan()
{
    FALLOW_VERIFY_RESULT(plan({write(u"one"_s, "first")}));
    QCOMPARE(asked("GET"), QStringList{u"/v1/inputs"_s});
    QVERIFY(asked("PUT").isEmpty() && asked("POST").isEmpty());
}

void RunInputsTest::refusesFiles_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QStringList{u"none"_s} << u"runs.input_unreadable"_s;
    QTest::newRow("a folder") << QStringList{u""_s} << u"runs.input_unreadable"_s;
    QTest::newRow("the second is missing") << QStringList{u"small"_s, u"none"_s} << u"runs.input_unreadable"_s;
    QTest::newRow("too large") << QStringList{u"large"_s} << u"runs.input_too_large"_s;
    QTest::newRow("too many") << QStringList{u"small"_s, u"small"_s, u"small"_s} << u"runs.too_many_inputs"_s;
}

void RunInputsTest::refusesFiles()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, reason);
    write(u"small"_s, "1");
    write(u"large"_s, QByteArray(101, 'x'));
    std::vector<QString> paths;
    for (const QString &name : names)
        paths.push_back(m_folder->filePath(name));
    const auto planned = plan(paths);
    QVERIFY(!planned);
    QCOMPARE(planned.error().reason.key(), reason);
}

void RunInputsTest::refusesPools_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<int>("status");
    const QJsonObject good{{u"workerpool"_s, pool.toString()}, {u"maxBytes"_s, 100}, {u"maxFiles"_s, 2}, {u"url"_s, u"http://pool.test/inputs"_s}};
    const auto with = [&](const QString &name, const QJsonValue &value) {
        QJsonObject terms = good;
        terms.insert(name, value);
        return terms;
    };
    QTest::newRow("no such address there") << good << 404;
    QTest::newRow("another pool") << with(u"workerpool"_s, base::Address().toString()) << 200;
    QTest::newRow("no pool") << with(u"workerpool"_s, {}) << 200;
    QTest::newRow("takes none") << with(u"maxBytes"_s, 0) << 200;
    QTest::newRow("nowhere") << with(u"url"_s, u"file:///tmp"_s) << 200;
    QTest::newRow("with a password") << with(u"url"_s, u"http://a:b@pool.test/inputs"_s) << 200;
}

void RunInputsTest::refusesPools()
{
    QFETCH(const QJsonObject, terms);
    QFETCH(const int, status);
    m_terms = terms;
    m_statusOf["GET"] = status;
    const QString file = write(u"one"_s, "first");
    FALLOW_VERIFY_REASON(plan({file}), "runs.pool_unknown");
    m_servers.front().pool = pool;
    FALLOW_VERIFY_REASON(plan({file}), "runs.pool_takes_no_files");
}

void RunInputsTest::asksOthersWhereOneIsNotThePools()
{
    ScriptedHttpServer other([](const ServerRequest &, QTcpSocket &socket) { ScriptedHttpServer::reply(socket, 404, "not here"); });
    ScriptedHttpServer gone([](const ServerRequest &, QTcpSocket &) {});
    gone.stopListening();
    m_servers.insert(m_servers.begin(), {{other.url(QString()).toString(), {}}, {gone.url(QString()).toString(), {}}});
    FALLOW_VERIFY_RESULT(plan({write(u"one"_s, "first")}));
    m_servers.clear();
    FALLOW_VERIFY_REASON(plan({write(u"one"_s, "first")}), "runs.pool_unknown");
}

void RunInputsTest::saysWhyAKnownPoolCannotBeAsked()
{
    m_servers.front().pool = pool;
    m_server->stopListening();
    FALLOW_VERIFY_REASON(plan({write(u"one"_s, "first")}), "net.unreachable");
}

void RunInputsTest::sendsOneAfterAnother()
{
    const auto planned = plan({write(u"one"_s, "first"), write(u"two"_s, {})});
    FALLOW_VERIFY_RESULT(planned);
    QSignalSpy told(m_inputs.get(), &RunInputs::progressed);
    FALLOW_VERIFY_RESULT(await(m_inputs->send(u"token"_s, deal, *planned)));
    QCOMPARE(asked("PUT").size(), 2);
    const auto &requests = m_server->requests();
    const auto put = std::find_if(requests.begin(), requests.end(), [](const auto &one) { return one.method == "PUT"; });
    QCOMPARE(put->body, QByteArray("first"));
    QCOMPARE(put->headers["authorization"], QByteArray("a token"));
    const auto post = std::find_if(requests.begin(), requests.end(), [](const auto &one) { return one.method == "POST"; });
    const auto body = QJsonDocument::fromJson(post->body).object();
    QCOMPARE(body.value("deal"_L1).toString(), deal.toString());
    QCOMPARE(body.value("size"_L1).toInt(), 5);
    QCOMPARE(post->headers["authorization"].split('_').value(2), m_signer->address().toString().toLatin1());
    const auto last = told.back().front().value<model::UploadProgress>();
    QCOMPARE(last, (model::UploadProgress{.token = u"token"_s, .path = {}, .sent = 5, .total = 5, .isOver = true}));
    for (qsizetype i = 0; i + 1 < told.size(); ++i)
        QVERIFY(!told[i].front().value<model::UploadProgress>().isOver);
    QVERIFY(!m_inputs->cancel(u"token"_s));
}

void RunInputsTest::doesNotSendWhatIsThere()
{
    m_isThere = true;
    const auto planned = plan({write(u"one"_s, "first")});
    FALLOW_VERIFY_RESULT(await(m_inputs->send(u"token"_s, deal, *planned)));
    QVERIFY(asked("PUT").isEmpty());
}

void RunInputsTest::endsWhereAFileChanged()
{
    const auto planned = plan({write(u"one"_s, "first")});
    write(u"one"_s, "first and more");
    FALLOW_VERIFY_REASON(await(m_inputs->send(u"a"_s, deal, *planned)), "runs.input_changed");
    QFile::remove(m_folder->filePath(u"one"_s));
    FALLOW_VERIFY_REASON(await(m_inputs->send(u"b"_s, deal, *planned)), "runs.input_changed");
    write(u"one"_s, "other"); // as long: the pool sees it
    m_statusOf["PUT"] = 400;
    FALLOW_VERIFY_REASON(await(m_inputs->send(u"c"_s, deal, *planned)), "runs.input_changed");
}

void RunInputsTest::endsWhereThePoolRefuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("told");
    QTest::newRow("the announcement") << QByteArray("POST") << 403 << u"http://pool.test/inputs/"_s;
    QTest::newRow("the file") << QByteArray("PUT") << 401 << u"http://pool.test/inputs/"_s;
    QTest::newRow("elsewhere") << QByteArray("PUT") << 200 << u"http://elsewhere.test/inputs/"_s;
}

void RunInputsTest::endsWhereThePoolRefuses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    QFETCH(const QString, told);
    const auto planned = plan({write(u"one"_s, "first")});
    m_statusOf[method] = status;
    m_told = told;
    const auto sent = await(m_inputs->send(u"token"_s, deal, *planned));
    FALLOW_VERIFY_REASON(sent, "runs.upload_refused");
    if (method == "POST")
        QCOMPARE(sent.error().detail, u"403 pool.full no room"_s);
}

void RunInputsTest::endsWhenItIsCancelled()
{
    m_isSilent = true;
    const auto planned = plan({write(u"one"_s, "first")});
    QSignalSpy told(m_inputs.get(), &RunInputs::progressed);
    const auto sent = m_inputs->send(u"token"_s, deal, *planned);
    QTRY_COMPARE(asked("PUT").size(), 1);
    QVERIFY(!m_inputs->cancel(u"another"_s));
    QVERIFY(m_inputs->cancel(u"token"_s));
    FALLOW_VERIFY_REASON(await(sent), "runs.cancelled");
    QVERIFY(told.back().front().value<model::UploadProgress>().isOver);
    QVERIFY(!m_inputs->cancel(u"token"_s));
}

void RunInputsTest::endsWhenItIsDropped()
{
    m_isSilent = true;
    const auto planned = plan({write(u"one"_s, "first")});
    const auto sent = m_inputs->send(u"token"_s, deal, *planned);
    QTRY_COMPARE(asked("PUT").size(), 1);
    m_inputs.reset();
    FALLOW_VERIFY_REASON(await(sent), "runs.cancelled");
}

QTEST_GUILESS_MAIN(RunInputsTest)
#include "run_inputs_test.moc"
