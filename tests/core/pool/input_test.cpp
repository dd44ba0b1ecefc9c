#include "core/content/sha256.h"
#include "core/evm/eip712.h"
#include "core/evm/keccak.h"
#include "core/evm/signature.h"
#include "tests/support/http_talk.h"
#include "tests/support/pool_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray words("a file of mine\n");

base::DealId dealOf(const QByteArray &name)
{
    return base::DealId::from(evm::keccak256(name));
}

QByteArray hexOf(const QByteArray &bytes)
{
    return content::Sha256::of(bytes).bytes().toHex();
}

} // namespace

/// Input files that requesters put at their pool.
class InputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatItTakes();
    void servesWhatItsRequesterPutThere();
    void asksForAFileOnce();
    void takesAnEmptyFile();
    void refusesWhoDoesNotSign();
    void refusesAnnouncements_data();
    void refusesAnnouncements();
    void refusesOtherBytes_data();
    void refusesOtherBytes();
    void refusesATokenOfAnother();
    void refusesWhatDoesNotFitInIt();
    void keepsAFileWhileItsDealLives();
    void letsGoOfWhatNobodyBought();
    void waitsForTheOthersOfADeal();
    void letsGoOfWhatTheDealDoesNotName();
    void keepsFilesOverAStop();
    void leavesNothingOfACutUpload();

private:
    QString file(const QByteArray &bytes) const
    {
        return m_fixture->folder.filePath(u"data/inputs/files/"_s + QString::fromLatin1(::hexOf(bytes)));
    }
    bool isIncomingEmpty() const { return QDir(m_fixture->folder.filePath(u"data/results/incoming"_s)).isEmpty(); }
    HttpTalk::Answer ask(const QByteArray &line, const QByteArray &headers = {}, const QByteArray &body = {})
    {
        HttpTalk talk(m_fixture->pool->port());
        talk.send(HttpTalk::request(line, headers, body));
        return talk.answer().value_or(HttpTalk::Answer());
    }
    QByteArray signedBy(const evm::PrivateKey &key)
    {
        const QByteArray address = key.address().toString().toLatin1();
        const auto data = QJsonDocument::fromJson(ask("GET /v1/inputs/challenge?address=" + address).body).object();
        evm::AbiWriter fields;
        fields.word(evm::keccak256(data.value("message"_L1).toObject().value("challenge"_L1).toString().toUtf8()));
        const auto digest = evm::typedDigest(evm::domainSeparator(data.value("domain"_L1).toObject().value("name"_L1).toString(), u"1"_s, 31337),
            evm::hashStruct(evm::keccak256(QByteArray("Challenge(string challenge)")), fields));
        return "Authorization: " + digest.toString().toLatin1() + '_' + base::toHex(key.sign(digest).bytes65()).toLatin1() + '_' + address + "\r\n";
    }
    HttpTalk::Answer announce(const base::DealId &deal, const QByteArray &hex, qint64 size, const evm::PrivateKey &key = testKey(50))
    {
        const QJsonObject body{{u"deal"_s, deal.toString()}, {u"sha256"_s, QString::fromLatin1(hex)}, {u"size"_s, size}};
        return ask("POST /v1/inputs", signedBy(key), QJsonDocument(body).toJson());
    }
    QByteArray tokenFor(const base::DealId &deal, const QByteArray &bytes)
    {
        const auto answer = announce(deal, ::hexOf(bytes), bytes.size());
        return QJsonDocument::fromJson(answer.body).object().value("token"_L1).toString().toLatin1();
    }
    int put(const QByteArray &bytes, const QByteArray &token)
    {
        return ask("PUT /v1/inputs/" + ::hexOf(bytes), "Authorization: " + token + "\r\n", bytes).status;
    }
    int store(const base::DealId &deal, const QByteArray &bytes) { return put(bytes, tokenFor(deal, bytes)); }
    void match(const base::DealId &deal, const QByteArray &bytes, const base::Address &requester = testKey(50).address())
    {
        auto facts = m_fixture->standardDeal(1);
        facts.requester = requester;
        facts.params = u"{\"iexec_input_files\":[\"http://pool.test/inputs/"_s + QString::fromLatin1(::hexOf(bytes)) + u"\"]}"_s;
        m_fixture->chain.match(deal, facts);
        QTRY_VERIFY(m_fixture->pool->ledger().deal(deal));
    }
    void sweepAfter(std::chrono::seconds time)
    {
        m_fixture->pass(time);
        m_fixture->pool->inputs().sweep();
    }

    std::unique_ptr<PoolFixture> m_fixture;
    const base::DealId m_deal = dealOf("deal");
};

void InputTest::init()
{
    m_fixture = std::make_unique<PoolFixture>();
    m_fixture->inputLimits = {.file = 100, .requester = 150, .unmatched = 200, .total = 220, .filesPerDeal = 3};
    QVERIFY(m_fixture->start());
}

void InputTest::saysWhatItTakes()
{
    const auto said = QJsonDocument::fromJson(ask("GET /v1/inputs").body).object();
    QCOMPARE(said.value("workerpool"_L1).toString(), m_fixture->poolAddress.toString());
    QCOMPARE(said.value("maxBytes"_L1).toInt(), 100);
    QCOMPARE(said.value("maxFiles"_L1).toInt(), 3);
    QCOMPARE(said.value("url"_L1).toString(), u"http://pool.test/inputs"_s);
}

void InputTest::servesWhatItsRequesterPutThere()
{
    QCOMPARE(ask("GET /inputs/" + ::hexOf(words)).status, 404);
    const auto answer = announce(m_deal, ::hexOf(words), words.size());
    QCOMPARE(answer.status, 200);
    const auto said = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(said.value("url"_L1).toString(), u"http://pool.test/inputs/"_s + QString::fromLatin1(::hexOf(words)));
    QCOMPARE(put(words, said.value("token"_L1).toString().toLatin1()), 200);
    const auto got = ask("GET /inputs/" + ::hexOf(words));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, words);
    QVERIFY(isIncomingEmpty());
    for (const QByteArray &other : {QByteArray("..%2f..%2fpool.sqlite"), ::hexOf(words).toUpper(), ::hexOf(words).chopped(1), QByteArray()})
        QCOMPARE(ask("GET /inputs/" + other).status, 404);
}

void InputTest::asksForAFileOnce()
{
    QCOMPARE(store(m_deal, words), 200);
    const auto again = announce(dealOf("another"), ::hexOf(words), words.size());
    QCOMPARE(again.status, 200);
    QVERIFY(!QJsonDocument::fromJson(again.body).object().contains("token"_L1));
    sweepAfter(std::chrono::minutes(14));
    QVERIFY(QFile::exists(file(words)));
    QTRY_COMPARE(QDir(m_fixture->folder.filePath(u"data/inputs/leases"_s)).entryList(QDir::Files).size(), 2);
}

void InputTest::takesAnEmptyFile()
{
    QCOMPARE(store(m_deal, {}), 200);
    QCOMPARE(ask("GET /inputs/" + ::hexOf({})).status, 200);
}

void InputTest::refusesWhoDoesNotSign()
{
    const QByteArray body = QJsonDocument(QJsonObject{{u"deal"_s, m_deal.toString()}, {u"sha256"_s, QString::fromLatin1(::hexOf(words))}, {u"size"_s, 15}}).toJson();
    QCOMPARE(ask("POST /v1/inputs", {}, body).status, 401);
    QByteArray other = signedBy(testKey(50));
    other.replace(testKey(50).address().toString().toLatin1(), testKey(51).address().toString().toLatin1());
    QCOMPARE(ask("POST /v1/inputs", other, body).status, 401);
    QCOMPARE(ask("PUT /v1/inputs/" + ::hexOf(words), {}, words).status, 401);
    QCOMPARE(ask("PUT /v1/inputs/" + ::hexOf(words), "Authorization: Bearer x\r\n", words).status, 401);
    const QByteArray late = signedBy(testKey(50));
    m_fixture->pass(std::chrono::seconds(301));
    QCOMPARE(ask("POST /v1/inputs", late, body).status, 401);
    QVERIFY(isIncomingEmpty());
}

void InputTest::refusesAnnouncements_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("status");
    QTest::newRow("no hash") << QByteArray() << qint64{1} << 400;
    QTest::newRow("a path") << QByteArray("../../../../etc/passwd").leftJustified(64, '/') << qint64{1} << 400;
    QTest::newRow("capitals") << ::hexOf(words).toUpper() << qint64{1} << 400;
    QTest::newRow("negative") << ::hexOf(words) << qint64{-1} << 400;
    QTest::newRow("too large") << ::hexOf(words) << qint64{101} << 403;
    QTest::newRow("as large as can be") << ::hexOf(words) << std::numeric_limits<qint64>::max() << 403;
    QTest::newRow("large") << ::hexOf(words) << qint64{1} << 200;
}

void InputTest::refusesAnnouncements()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const qint64, size);
    QFETCH(const int, status);
    QCOMPARE(announce(m_deal, hex, size).status, status);
}

void InputTest::refusesOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one is another") << QByteArray("A file of mine\n");
    QTest::newRow("shorter") << words.chopped(1);
    QTest::newRow("longer") << words + '.';
}

void InputTest::refusesOtherBytes()
{
    QFETCH(const QByteArray, bytes);
    const QByteArray token = tokenFor(m_deal, words);
    QCOMPARE(ask("PUT /v1/inputs/" + ::hexOf(words), "Authorization: " + token + "\r\n", bytes).status, 400);
    QCOMPARE(ask("GET /inputs/" + ::hexOf(words)).status, 404);
    QTRY_VERIFY(isIncomingEmpty());
    QCOMPARE(put(words, token), 200); // it may be sent again
}

void InputTest::refusesATokenOfAnother()
{
    const QByteArray token = tokenFor(m_deal, words);
    QCOMPARE(put("another file\n", token), 401);
    m_fixture->pass(std::chrono::seconds(3601));
    QCOMPARE(put(words, token), 401);
    QCOMPARE(announce(m_deal, ::hexOf(words), words.size(), testKey(51)).status, 403); // the deal has its requester
}

void InputTest::refusesWhatDoesNotFitInIt()
{
    QCOMPARE(announce(m_deal, ::hexOf("1"), 100).status, 200);
    QCOMPARE(announce(m_deal, ::hexOf("2"), 51).status, 403); // one account
    QCOMPARE(announce(m_deal, ::hexOf("2"), 50).status, 200);
    QCOMPARE(announce(m_deal, ::hexOf("2"), 50).status, 200); // the same again
    QCOMPARE(announce(m_deal, ::hexOf("3"), 0).status, 200);
    QCOMPARE(announce(m_deal, ::hexOf("4"), 0).status, 403); // three of a deal
    QCOMPARE(announce(dealOf("b"), ::hexOf("5"), 51, testKey(51)).status, 503); // all that nobody bought
    QCOMPARE(announce(dealOf("b"), ::hexOf("5"), 50, testKey(51)).status, 200);
    QCOMPARE(announce(dealOf("c"), ::hexOf("6"), 1, testKey(52)).status, 503);
    sweepAfter(std::chrono::minutes(61)); // nobody can put them any more
    QCOMPARE(announce(dealOf("c"), ::hexOf("6"), 100, testKey(52)).status, 200);
}

void InputTest::keepsAFileWhileItsDealLives()
{
    QCOMPARE(store(m_deal, words), 200);
    match(m_deal, words);
    for (int i = 0; i < 3; ++i) {
        sweepAfter(std::chrono::minutes(2)); // 10 times 60 s is its final deadline
        QCOMPARE(ask("GET /inputs/" + ::hexOf(words)).status, 200);
    }
    m_fixture->pass(std::chrono::minutes(10));
    QVERIFY(m_fixture->chain.claim(m_fixture->chain.taskId(m_deal, 0)));
    QTRY_VERIFY(m_fixture->pool->ledger().state().tasks.empty());
    sweepAfter(std::chrono::minutes(1));
    QCOMPARE(ask("GET /inputs/" + ::hexOf(words)).status, 200); // as long as after every end
    sweepAfter(std::chrono::minutes(16));
    QTRY_VERIFY(!QFile::exists(file(words)));
}

void InputTest::letsGoOfWhatNobodyBought()
{
    QCOMPARE(store(m_deal, words), 200);
    sweepAfter(std::chrono::minutes(14));
    QVERIFY(QFile::exists(file(words)));
    sweepAfter(std::chrono::minutes(2));
    QTRY_VERIFY(!QFile::exists(file(words)));
    QVERIFY(QDir(m_fixture->folder.filePath(u"data/inputs/leases"_s)).isEmpty());
}

/// The second may be long on its way.
void InputTest::waitsForTheOthersOfADeal()
{
    const QByteArray other("sent slowly");
    QCOMPARE(store(m_deal, words), 200);
    const QByteArray token = tokenFor(m_deal, other);
    sweepAfter(std::chrono::minutes(58));
    QVERIFY(QFile::exists(file(words)));
    QCOMPARE(put(other, token), 200);
    sweepAfter(std::chrono::minutes(14));
    QVERIFY(QFile::exists(file(words)) && QFile::exists(file(other)));
    sweepAfter(std::chrono::minutes(2));
    QTRY_VERIFY(!QFile::exists(file(words)) && !QFile::exists(file(other)));
}

void InputTest::letsGoOfWhatTheDealDoesNotName()
{
    const QByteArray other("not of the deal");
    QCOMPARE(store(m_deal, words), 200);
    QCOMPARE(store(m_deal, other), 200);
    QCOMPARE(store(dealOf("of another"), "x"), 200);
    match(m_deal, words);
    match(dealOf("of another"), "x", testKey(52).address());
    m_fixture->pool->inputs().sweep();
    m_fixture->pass(std::chrono::minutes(9));
    m_fixture->pool->inputs().sweep();
    sweepAfter(std::chrono::minutes(7));
    QTRY_VERIFY(!QFile::exists(file(other)));
    QTRY_VERIFY(!QFile::exists(file("x")));
    QVERIFY(QFile::exists(file(words)));
}

void InputTest::keepsFilesOverAStop()
{
    QCOMPARE(store(m_deal, words), 200);
    m_fixture->pool.reset();
    QFile stray(file("nobody's"));
    QVERIFY(stray.open(QIODevice::WriteOnly) && stray.write("nobody's") > 0);
    stray.close();
    QVERIFY(m_fixture->start());
    QCOMPARE(ask("GET /inputs/" + ::hexOf(words)).body, words);
    QVERIFY(!stray.exists());
    const auto again = announce(m_deal, ::hexOf(words), words.size());
    QVERIFY(!QJsonDocument::fromJson(again.body).object().contains("token"_L1));
    m_fixture->pool.reset();
    QVERIFY(QFile::resize(file(words), 3)); // a disk that lost its end
    QVERIFY(m_fixture->start());
    QCOMPARE(ask("GET /inputs/" + ::hexOf(words)).status, 404);
    QCOMPARE(store(m_deal, words), 200);
}

void InputTest::leavesNothingOfACutUpload()
{
    const QByteArray token = tokenFor(m_deal, words);
    HttpTalk talk(m_fixture->pool->port());
    talk.send(HttpTalk::request("PUT /v1/inputs/" + ::hexOf(words), "Authorization: " + token + "\r\n", words).chopped(5));
    QTRY_VERIFY(!isIncomingEmpty());
    talk.close();
    QTRY_VERIFY(isIncomingEmpty());
    QCOMPARE(ask("GET /inputs/" + ::hexOf(words)).status, 404);
    QCOMPARE(put(words, token), 200);
}

QTEST_GUILESS_MAIN(InputTest)
#include "input_test.moc"
