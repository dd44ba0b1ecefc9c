#include "core/content/engine/file_fetch.h"
#include "core/content/sha256.h"
#include "tests/support/http_server.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fallow::base;
using namespace fallow::content;
using namespace Qt::StringLiterals;
using fallow::test::HttpServer;
using Response = fallow::test::HttpResponse;

class FileFetchTest : public QObject
{
    Q_OBJECT

private:
    std::atomic_bool m_cancelled = false;
    std::vector<Progress> m_progress;
    const engine::Job m_job{m_cancelled, [this](const Progress &p) { m_progress.push_back(p); }};
    std::unique_ptr<QTemporaryDir> m_dir;

    FileRequest request(const QStringList &urls) const
    {
        return {.urls = urls, .sha256 = Sha256::of("right"), .maxBytes = 100,
                .path = m_dir->filePath(u"file"_s), .hosts = {{u"127.0.0.1"_s}, true}};
    }
    bool isFolderEmpty() const { return QDir(m_dir->path()).isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_progress.clear();
    }

    void leavesNothingWhenTheBytesAreWrong()
    {
        HttpServer server;
        server.route("/", Response{.body = "wrong"});
        FALLOW_VERIFY_REASON(engine::fetchFile(request({server.url(u"/"_s)}), m_job),
                             "content.checksum_mismatch");
        QVERIFY(isFolderEmpty());
    }
    void keepsTheOldFileWhenTheNewOneIsWrong()
    {
        HttpServer server;
        server.route("/", Response{.body = "wrong"});
        QFile old(m_dir->filePath(u"file"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(!engine::fetchFile(request({server.url(u"/"_s)}), m_job));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
    }
    void saysWhichStatusTheServerGave()
    {
        HttpServer server;
        const auto fetched = engine::fetchFile(request({server.url(u"/absent"_s)}), m_job);
        FALLOW_VERIFY_REASON(fetched, "content.http_status");
        QCOMPARE(fetched.error().code, Code::NotFound);
        QCOMPARE(fetched.error().detail, u"404"_s);
    }
    void leavesNothingWhenTheBodyIsTruncatedOrTooLarge()
    {
        HttpServer server;
        server.route("/half", Response{.body = "ri", .declaredLength = 5});
        server.route("/big", Response{.body = QByteArray(101, 'x')});
        FALLOW_VERIFY_REASON(engine::fetchFile(request({server.url(u"/half"_s)}), m_job),
                             "content.truncated");
        FALLOW_VERIFY_REASON(engine::fetchFile(request({server.url(u"/big"_s)}), m_job),
                             "content.too_large");
        QVERIFY(isFolderEmpty());
    }
    void triesTheNextSource()
    {
        HttpServer server;
        server.route("/bad", Response{.body = "wrong"});
        server.route("/good", Response{.body = "right"});
        const auto fetched = engine::fetchFile(
            request({server.url(u"/absent"_s), server.url(u"/bad"_s), server.url(u"/good"_s)}),
            m_job);
        FALLOW_VERIFY_RESULT(fetched);
        QCOMPARE(fetched->source, server.url(u"/good"_s));
        QCOMPARE(fetched->size, 5);
        QCOMPARE(fetched->sha256, Sha256::of("right"));
    }
    void wrongBytesAreTheReasonEvenWhenTheLastSourceIsMissing()
    {
        HttpServer server;
        server.route("/bad", Response{.body = "wrong"});
        const auto fetched = engine::fetchFile(
            request({server.url(u"/bad"_s), server.url(u"/absent"_s)}), m_job);
        FALLOW_VERIFY_REASON(fetched, "content.checksum_mismatch");
    }
    void takesBytesAsTheyComeWithoutAHash()
    {
        HttpServer server;
        server.route("/", Response{.body = "any"});
        FileRequest any = request({server.url(u"/"_s)});
        any.sha256.reset();
        const auto fetched = engine::fetchFile(any, m_job);
        FALLOW_VERIFY_RESULT(fetched);
        QCOMPARE(fetched->sha256, Sha256::of("any"));
        QVERIFY(!m_progress.empty());
        QCOMPARE(m_progress.back().received, 3);
    }
    void refusesARequestWithoutALimit()
    {
        FileRequest endless = request({u"https://example.org/"_s});
        endless.maxBytes = 0;
        FALLOW_VERIFY_REASON(engine::fetchFile(endless, m_job), "content.bad_request");
    }
};

QTEST_GUILESS_MAIN(FileFetchTest)
#include "file_fetch_test.moc"
