#include "core/content/fetch_client.h"
#include "core/content/sha256.h"
#include "tests/support/http_server.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using fallow::test::HttpServer;
using Response = fallow::test::HttpResponse;

/// Against the real helper process.
class FetchClientTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FetchClient> m_client;

    static FetchClient::Settings settings(std::chrono::milliseconds idle = std::chrono::seconds(30))
    {
        return {QStringLiteral(FALLOW_BIN_DIR "/fallow-fetch"), idle};
    }
    TransferRequest request(const HttpServer &server, const QString &path) const
    {
        return {.ref = {.sha256 = Sha256::of("right")}, .sources = {{.address = server.url(path)}},
                .ingest = m_dir->filePath(u"ingest"_s + QString(path).replace(u'/', u'-')),
                .path = m_dir->filePath(u"file"_s), .maxBytes = 1 << 30, .hosts = {{u"127.0.0.1"_s}, true}};
    }
    /// Pids of this process's children.
    static std::vector<pid_t> children()
    {
        QFile file(u"/proc/self/task/%1/children"_s.arg(getpid()));
        std::vector<pid_t> pids;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &word : file.readAll().split(' ')) {
                if (!word.trimmed().isEmpty())
                    pids.push_back(word.toInt());
            }
        }
        return pids;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_client = std::make_unique<FetchClient>(settings());
    }
    void cleanup() { m_client.reset(); }

    void saysWhenTheProgramIsMissing()
    {
        const HttpServer server;
        FetchClient client({u"/nonexistent/fallow-fetch"_s});
        const auto job = client.transfer(request(server, u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 30000);
        FALLOW_VERIFY_REASON(job.result.result(), "content.helper_missing");
    }
    void aCrashEndsTheJobAndTheNextOneWorks()
    {
        HttpServer server;
        server.route("/silent", [](const fallow::test::HttpRequest &) {
            for (const pid_t pid : children())
                kill(pid, SIGKILL);
            return Response{.neverAnswers = true};
        });
        server.route("/good", Response{.body = "right"});
        const auto lost = m_client->transfer(request(server, u"/silent"_s));
        QTRY_VERIFY_WITH_TIMEOUT(lost.result.isFinished(), 30000);
        FALLOW_VERIFY_REASON(lost.result.result(), "content.helper_lost");
        const auto again = m_client->transfer(request(server, u"/good"_s));
        QTRY_VERIFY_WITH_TIMEOUT(again.result.isFinished(), 30000);
        FALLOW_VERIFY_RESULT(again.result.result());
    }
    void cancellingEndsOnlyThatJob()
    {
        HttpServer server;
        server.route("/silent", Response{.neverAnswers = true});
        server.route("/good", Response{.body = "right"});
        const auto stuck = m_client->transfer(request(server, u"/silent"_s));
        m_client->cancel(stuck.id);
        const auto good = m_client->transfer(request(server, u"/good"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stuck.result.isFinished(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(good.result.isFinished(), 30000);
        FALLOW_VERIFY_REASON(stuck.result.result(), "content.cancelled");
        FALLOW_VERIFY_RESULT(good.result.result());
    }
    void jobsOfADestroyedClientAreCancelled()
    {
        HttpServer server;
        server.route("/", Response{.neverAnswers = true});
        const auto job = m_client->transfer(request(server, u"/"_s));
        m_client.reset();
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 30000);
        FALLOW_VERIFY_REASON(job.result.result(), "content.cancelled");
    }
    void reportsProgressAndDeliversProvenBytes()
    {
        HttpServer server;
        server.route("/", Response{.body = "right"});
        QSignalSpy progress(m_client.get(), &FetchClient::progressed);
        const auto job = m_client->transfer(request(server, u"/"_s));
        QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 30000);
        FALLOW_VERIFY_RESULT(job.result.result());
        QCOMPARE(progress.first().first().toULongLong(), job.id);
        QFile file(job.result.result()->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "right");
    }
    void theHelperLeavesWhenIdleAndComesBack()
    {
        HttpServer server;
        server.route("/", Response{.body = "right"});
        m_client = std::make_unique<FetchClient>(settings(std::chrono::milliseconds(1)));
        QVERIFY(!m_client->isHelperRunning());
        for (int round = 0; round < 2; ++round) {
            const auto job = m_client->transfer(request(server, u"/"_s));
            QVERIFY(m_client->isHelperRunning());
            QTRY_VERIFY_WITH_TIMEOUT(job.result.isFinished(), 30000);
            FALLOW_VERIFY_RESULT(job.result.result());
            QTRY_VERIFY(!m_client->isHelperRunning());
            QTRY_VERIFY(children().empty());
        }
    }
    void aLinkAmongTheResultsLeadsTheCollectorNowhere()
    {
        QFile wallet(m_dir->filePath(u"wallet"_s));
        QVERIFY(wallet.open(QIODevice::WriteOnly) && wallet.write("secret") == 6);
        QVERIFY(QDir(m_dir->path()).mkdir(u"out"_s));
        QVERIFY(wallet.copy(m_dir->filePath(u"out/r"_s)));
        QVERIFY(QFile::link(wallet.fileName(), m_dir->filePath(u"out/computed.json"_s)));
        const auto packed
            = m_client->packResult({m_dir->filePath(u"out"_s), m_dir->filePath(u"r.zip"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(packed.result.isFinished(), 30000);
        FALLOW_VERIFY_REASON(packed.result.result(), "result.no_computed_json");
        QCOMPARE(QDir(m_dir->path()).entryList({u"r.zip*"_s}), QStringList()); // nor is a part of it left
    }
    void asRootTheCollectorIsTheOwnerOfTheResults()
    {
        if (geteuid() != 0)
            QSKIP("only root can become another");
        QVERIFY(QDir(m_dir->path()).mkdir(u"out"_s));
        for (const char *name : {"computed.json", "r"}) {
            QFile file(m_dir->filePath(u"out/"_s + QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(R"({"deterministic-output-path":"/iexec_out/r"})");
            file.close();
            QVERIFY(file.setPermissions(QFile::ReadOwner));
            QCOMPARE(chown(qPrintable(file.fileName()), 61000, 61000), 0);
        }
        const QString out = m_dir->filePath(u"out"_s);
        QCOMPARE(chown(qPrintable(out), 61000, 61000), 0);
        QVERIFY(QFile::setPermissions(out, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile roots(m_dir->filePath(u"out/roots"_s)); // of nobody's but root's: it cannot be read any more
        QVERIFY(roots.open(QIODevice::WriteOnly) && roots.setPermissions(QFile::ReadOwner));
        const auto refused = m_client->packResult({out, m_dir->filePath(u"r.zip"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(refused.result.isFinished(), 30000);
        FALLOW_VERIFY_REASON(refused.result.result(), "result.changed");
        QVERIFY(roots.remove());
        const auto packed = m_client->packResult({out, m_dir->filePath(u"r.zip"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(packed.result.isFinished(), 30000);
        FALLOW_VERIFY_RESULT(packed.result.result());
    }
    void packsAndVerifiesResults()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"out"_s));
        const auto put = [this](const QString &name, const QByteArray &bytes) {
            QFile file(m_dir->filePath(u"out/"_s + name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(u"computed.json"_s, R"({"deterministic-output-path":"/iexec_out/r"})"));
        QVERIFY(put(u"r"_s, "result"));
        const auto packed
            = m_client->packResult({m_dir->filePath(u"out"_s), m_dir->filePath(u"r.zip"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(packed.result.isFinished(), 30000);
        FALLOW_VERIFY_RESULT(packed.result.result());
        const Bytes32 digest = packed.result.result()->summary.digest;
        QCOMPARE(digest, Bytes32::from(Sha256::of("result")));
        const auto verified = m_client->verifyResultZip(
            {m_dir->filePath(u"r.zip"_s), digest, m_dir->filePath(u"in"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(verified.result.isFinished(), 30000);
        FALLOW_VERIFY_RESULT(verified.result.result());
        QVERIFY(QFile::exists(m_dir->filePath(u"in/r"_s)));
    }
};

QTEST_GUILESS_MAIN(FetchClientTest)
#include "fetch_client_test.moc"
