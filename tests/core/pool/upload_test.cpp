#include "tests/support/http_talk.h"
#include "tests/support/pool_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::seconds patience{10}; // only when the pool does what it must not

/// Stands in an uploaded file's place; whoever stores it waits in open() until it is released.
class StuckFile
{
public:
    explicit StuckFile(const QString &path)
    {
        QFile::remove(path);
        m_made = ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
        m_release = std::thread([this, path] {
            m_late = !m_released.try_acquire_for(patience);
            QFile end(path);
            (void)end.open(QIODevice::WriteOnly);
        });
    }
    ~StuckFile()
    {
        release();
        m_release.join();
    }
    bool isMade() const { return m_made; }
    bool isLate() const { return m_late; }
    void release()
    {
        if (!std::exchange(m_done, true))
            m_released.release();
    }

private:
    bool m_made = false;
    bool m_done = false;
    std::atomic<bool> m_late = false;
    std::binary_semaphore m_released{0};
    std::thread m_release;
};

} // namespace

/// Result uploads beside everything else that a pool answers (poco.md D.10).
class UploadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersOthersWhileAResultIsBeingStored();
    void keepsTheFirstOfTwoAtOnce();

private:
    QByteArray upload(const QByteArray &zip) const
    {
        const QJsonObject body{
            {u"chainTaskId"_s, m_task.toString()}, {u"zip"_s, QString::fromLatin1(zip.toBase64())}};
        return HttpTalk::request(
            "POST /v1/results", "Authorization: " + m_token + "\r\n", QJsonDocument(body).toJson());
    }
    HttpTalk::Answer ask(const QByteArray &request)
    {
        HttpTalk talk(m_fixture->pool->port());
        talk.send(request);
        return talk.answer().value_or(HttpTalk::Answer());
    }

    std::unique_ptr<PoolFixture> m_fixture;
    base::TaskId m_task;
    QByteArray m_token;
};

/// A task that worker 1 alone contributed to and revealed, with a token to upload its result.
void UploadTest::init()
{
    m_fixture = std::make_unique<PoolFixture>();
    QVERIFY(m_fixture->start());
    const auto deal = base::DealId::from(evm::keccak256(QByteArray("deal")));
    const auto worker = testKey(1).address();
    FakePoolChain &chain = m_fixture->chain;
    chain.match(deal, m_fixture->standardDeal(1));
    m_task = chain.taskId(deal, 0);
    const auto digest = evm::keccak256(QByteArray("digest"));
    QTRY_VERIFY(!m_fixture->pool->ledger().state().ready.empty());
    QVERIFY(chain.contribute(m_task, worker, digest) && chain.reveal(m_task, worker));
    m_fixture->verifier.known["a zip"] = {
        digest, QStringLiteral("QmT5NvUtoM5nWFfrQdVrFtvGfKFmG7AHE8P34isapyhCxX"), 5};
    const auto hash = evm::keccak256({worker.bytes(), m_task.bytes(), QByteArray(20, '\0')});
    const QJsonObject poolSignature{{u"value"_s, base::toHex(signMessage(m_fixture->owner, hash))}};
    const QJsonObject body{{u"chainTaskId"_s, m_task.toString()},
        {u"workerWallet"_s, worker.toString()}, {u"enclaveChallenge"_s, base::Address().toString()},
        {u"signature"_s, poolSignature}};
    const auto signature = base::toHex(signMessage(testKey(1), hash)).toLatin1();
    const auto token = ask(HttpTalk::request("POST /v1/results/token",
        "Authorization: " + signature + "\r\n", QJsonDocument(body).toJson()));
    QCOMPARE(token.status, 200);
    m_token = token.body;
}

void UploadTest::answersOthersWhileAResultIsBeingStored()
{
    std::unique_ptr<StuckFile> stuck;
    m_fixture->verifier.afterwards = [&](const QString &zip) {
        stuck = std::make_unique<StuckFile>(zip);
    };
    HttpTalk slow(m_fixture->pool->port());
    slow.send(upload("a zip"));
    QTRY_VERIFY(stuck);
    QVERIFY(stuck->isMade());
    QCOMPARE(ask(HttpTalk::request("GET /metrics", {}, {})).status, 200);
    QCOMPARE(
        ask(HttpTalk::request("GET /tasks/" + m_task.toString().toLatin1(), {}, {})).status, 200);
    QVERIFY(!stuck->isLate());
    QVERIFY(!m_fixture->pool->ledger().state().results.contains(m_task));
    stuck->release();
    QCOMPARE(slow.answer()->status, 400); // what stood in its place cannot be made durable
    m_fixture->verifier.afterwards = {};
    QCOMPARE(ask(upload("a zip")).status, 200);
}

void UploadTest::keepsTheFirstOfTwoAtOnce()
{
    HttpTalk one(m_fixture->pool->port());
    HttpTalk two(m_fixture->pool->port());
    one.send(upload("a zip"));
    two.send(upload("a zip"));
    const int first = one.answer()->status;
    const int second = two.answer()->status;
    QVERIFY(first == 200 || second == 200);
    QCOMPARE(first + second, 200 + 401);
    const auto file = m_fixture->folder.filePath(
        QStringLiteral("data/results/ipfs/QmT5NvUtoM5nWFfrQdVrFtvGfKFmG7AHE8P34isapyhCxX"));
    QVERIFY(QFile::exists(file));
    QVERIFY(QDir(m_fixture->folder.filePath(QStringLiteral("data/results/incoming"))).isEmpty());
}

QTEST_GUILESS_MAIN(UploadTest)
#include "upload_test.moc"
