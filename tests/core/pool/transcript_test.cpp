#include "tests/support/http_talk.h"
#include "tests/support/pool_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonValue>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace fallow;
using namespace fallow::test;

namespace {

/// web3j's decoding once more, written apart from the pool's (poco.md D.2).
QByteArray web3jBytes(QByteArray text)
{
    static const QByteArray digits("0123456789abcdef");
    if (text.startsWith("0x"))
        text.remove(0, 2);
    QByteArray out;
    const auto value = [&](char c) { return static_cast<int>(digits.indexOf(QByteArray(1, c).toLower())); };
    if (text.size() % 2 == 1) {
        out.append(static_cast<char>(value(text[0])));
        text.remove(0, 1);
    }
    for (qsizetype i = 0; i < text.size(); i += 2)
        out.append(static_cast<char>((value(text[i]) << 4) + value(text[i + 1])));
    return out;
}

/// The digest of an EIP-712 challenge (poco.md D.1, logs), field by field as EIP-712 writes it.
base::Bytes32 challengeDigest(const QJsonDocument &challenge)
{
    const auto text = [](const char *value) { return evm::keccak256(QByteArray(value)).bytes(); };
    QByteArray chainId(32, '\0');
    const auto id = challenge[QLatin1String("domain")][QLatin1String("chainId")].toInt();
    chainId[30] = static_cast<char>(id >> 8);
    chainId[31] = static_cast<char>(id & 0xFF);
    const auto domain = evm::keccak256({text("EIP712Domain(string name,string version,uint256 chainId)"),
                                        text("iExec Core"), text("1"), chainId});
    const QString message = challenge[QLatin1String("message")][QLatin1String("challenge")].toString();
    const auto content = evm::keccak256({text("Challenge(string challenge)"), text(qPrintable(message))});
    return evm::keccak256({QByteArray("\x19\x01"), domain.bytes(), content.bytes()});
}

} // namespace

/// Plays the files of tests/data/pool: requests and the answers section D of poco.md demands,
/// written by hand. A line "! verb …" between them moves the chain or the clock.
class TranscriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksSectionD_data();
    void speaksSectionD();

private:
    using Variables = QMap<QByteArray, QByteArray>;
    bool play(const QByteArray &block);
    bool direct(const QList<QByteArray> &words);
    bool exchange(const QByteArray &request, const QByteArray &expected);
    bool matches(const QByteArray &line, const HttpTalk::Answer &answer);
    QByteArray filled(QByteArray text) const;
    base::TaskId task() const { return base::TaskId::fromHex(QString::fromLatin1(m_variables["task"])).value(); }
    base::Bytes32 digest(const QByteArray &name) const { return evm::keccak256("digest of " + name); }

    std::unique_ptr<PoolFixture> m_fixture;
    std::unique_ptr<HttpTalk> m_talk;
    Variables m_variables;
};

QByteArray TranscriptTest::filled(QByteArray text) const
{
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it)
        text.replace(QByteArray("{{" + it.key() + "}}"), it.value());
    return text;
}

bool TranscriptTest::direct(const QList<QByteArray> &words)
{
    PoolFixture &fixture = *m_fixture;
    const int n = words.value(1).toInt();
    const QByteArray &verb = words[0];
    if (verb == "failures") { // failures <most>: before the start
        fixture.taskLimits.failures = n;
        return true;
    }
    if (verb == "start")
        return fixture.start();
    if (verb == "deal") { // deal <trust>
        const auto id = base::DealId::from(evm::keccak256(QByteArray("deal")));
        fixture.chain.match(id, fixture.standardDeal(words[1].toULongLong()));
        m_variables["deal"] = id.toString().toLatin1();
        m_variables["task"] = fixture.chain.taskId(id, 0).toString().toLatin1();
        return QTest::qWaitFor([&] { return !fixture.pool->ledger().state().ready.empty(); });
    }
    if (verb == "sign-login") {
        const auto hash = evm::keccak256(web3jBytes(m_variables["challenge"]));
        m_variables["login"] = base::toHex(testKey(n).sign(hash).bytes65()).toLatin1();
        return true;
    }
    if (verb == "sign-token") {
        const auto worker = testKey(n).address();
        const auto hash = evm::keccak256({worker.bytes(), task().bytes(), QByteArray(20, '\0')});
        m_variables["proxysign"] = base::toHex(signMessage(testKey(n), hash)).toLatin1();
        m_variables["poolsign"] = base::toHex(signMessage(fixture.owner, hash)).toLatin1();
        return true;
    }
    if (verb == "sign-logs") { // sign-logs <wallet>: what `challenge` holds
        const auto hash = challengeDigest(QJsonDocument::fromJson(m_variables["challenge"]));
        m_variables["logs"] = (hash.toString() + u'_' + base::toHex(testKey(n).sign(hash).bytes65())
                               + u'_' + testKey(n).address().toString()).toLatin1();
        return true;
    }
    if (verb == "sweep") {
        fixture.pool->driver().sweep();
        return true;
    }
    if (verb == "contribute") // contribute <worker> <result>
        return fixture.chain.contribute(task(), testKey(n).address(), digest(words[2]));
    if (verb == "reveal")
        return fixture.chain.reveal(task(), testKey(n).address());
    if (verb == "zip") { // zip <bytes> <result>
        const QString cid = QStringLiteral("QmT5NvUtoM5nWFfrQdVrFtvGfKFmG7AHE8P34isapyhCxX");
        fixture.verifier.known[words[1]] = {digest(words[2]), cid, words[1].size()};
        m_variables["zip"] = words[1].toBase64();
        return true;
    }
    if (verb == "claim")
        return fixture.chain.claim(task());
    if (verb == "pass") {
        fixture.pass(std::chrono::seconds(n));
        return true;
    }
    if (verb == "restart") {
        fixture.pool.reset();
        return fixture.start() && QTest::qWaitFor([&] {
            const auto *entry = fixture.pool->ledger().state().task(task());
            return !entry || (entry->task.chain != pool::ChainTaskStatus::Unset && !entry->reading);
        });
    }
    if (verb == "status") { // status <TASK_STATUS>
        return QTest::qWaitFor([&] {
            const auto *entry = fixture.pool->ledger().state().task(task());
            return entry && pool::nameOf(entry->task.status) == QString::fromLatin1(words[1]);
        });
    }
    if (verb == "over") // the pool is done with the task
        return QTest::qWaitFor([&] { return !fixture.pool->ledger().state().task(task()); });
    qWarning() << "unknown verb" << verb;
    return false;
}

bool TranscriptTest::matches(const QByteArray &line, const HttpTalk::Answer &answer)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray verb = line.first(space);
    const QByteArray rest = filled(line.sliced(space + 1));
    if (verb == "status")
        return answer.status == rest.toInt();
    if (verb == "header") {
        const qsizetype colon = rest.indexOf(':');
        return answer.header(rest.first(colon)) == rest.sliced(colon + 1).trimmed();
    }
    if (verb == "text")
        return answer.body == rest;
    if (verb == "empty")
        return answer.body.isEmpty();
    if (verb == "like") {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromUtf8(rest)));
        return pattern.match(QString::fromUtf8(answer.body)).hasMatch();
    }
    if (verb == "json")
        return QJsonDocument::fromJson(answer.body) == QJsonDocument::fromJson(rest);
    if (verb == "member") { // member <name> <value as JSON>
        const qsizetype gap = rest.indexOf(' ');
        const QJsonValue value = QJsonDocument::fromJson('[' + rest.sliced(gap + 1) + ']')[0];
        return QJsonDocument::fromJson(answer.body)[QString::fromUtf8(rest.first(gap))] == value;
    }
    if (verb == "save") {
        m_variables[rest] = answer.body;
        return true;
    }
    return false;
}

bool TranscriptTest::exchange(const QByteArray &request, const QByteArray &expected)
{
    const qsizetype gap = request.indexOf("\n\n");
    const QByteArray head = filled(gap < 0 ? request.trimmed() : request.first(gap));
    const QByteArray body = gap < 0 ? QByteArray() : filled(request.sliced(gap + 2).trimmed());
    const qsizetype lineEnd = head.indexOf('\n');
    const QByteArray line = lineEnd < 0 ? head : head.first(lineEnd);
    QByteArray headers = lineEnd < 0 ? QByteArray() : head.sliced(lineEnd + 1) + '\n';
    headers.replace("\n", "\r\n");
    if (!m_talk)
        m_talk = std::make_unique<HttpTalk>(m_fixture->pool->port());
    m_talk->send(HttpTalk::request(line, headers, body));
    const auto answer = m_talk->answer(line.startsWith("HEAD"));
    if (!answer)
        return false;
    for (const QByteArray &check : expected.trimmed().split('\n')) {
        if (matches(check, *answer))
            continue;
        qWarning().noquote() << line << "\nexpected" << filled(check) << "\ngot" << answer->status << answer->body;
        return false;
    }
    return true;
}

bool TranscriptTest::play(const QByteArray &block)
{
    QByteArray text;
    for (const QByteArray &line : block.split('\n')) {
        if (line.startsWith('#'))
            continue;
        if (!line.startsWith("! ")) {
            text += line + '\n';
            continue;
        }
        if (line.startsWith("! restart"))
            m_talk.reset();
        if (!direct(filled(line.sliced(2)).split(' '))) {
            qWarning() << "failed:" << line;
            return false;
        }
    }
    const qsizetype answer = text.indexOf("\n<<<\n");
    return answer < 0 ? text.trimmed().isEmpty()
                      : exchange(text.first(answer).trimmed() + (text.contains("\n\n") ? "" : "\n\n"),
                                 text.sliced(answer + 5));
}

void TranscriptTest::speaksSectionD_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(FALLOW_TEST_DATA "/pool"));
    for (const QString &name : folder.entryList({QStringLiteral("*.http")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TranscriptTest::speaksSectionD()
{
    QFETCH(QString, file);
    m_talk.reset();
    m_fixture = std::make_unique<PoolFixture>();
    m_variables.clear();
    for (int n = 1; n <= 5; ++n)
        m_variables["worker" + QByteArray::number(n)] = testKey(n).address().toString().toLatin1();
    m_variables["requester"] = testKey(50).address().toString().toLatin1();
    m_variables["owner"] = m_fixture->owner.address().toString().toLatin1();
    m_variables["pool"] = m_fixture->poolAddress.toString().toLatin1();
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    int number = 0;
    QByteArray all = input.readAll();
    for (const QByteArray &block : all.replace("\n====\n", "\x01").split('\x01')) {
        ++number;
        QVERIFY2(play(block), qPrintable(QStringLiteral("block %1").arg(number)));
    }
}

QTEST_GUILESS_MAIN(TranscriptTest)
#include "transcript_test.moc"
