#include "core/pool/jwt.h"
#include "core/pool/login_desk.h"
#include "core/pool/report_desk.h"
#include "core/pool/upload_decoder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fallow;
using namespace fallow::pool;

class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesChallengesAsTheVectorsSay();
    void acceptsOnlyItsOwnUnexpiredTokens();
    void decodesAnUploadInAnyPieces();
    void refusesBrokenUploads_data();
    void refusesBrokenUploads();
    void keepsTheEndOfLongLogs();
};

void PartsTest::decodesChallengesAsTheVectorsSay()
{
    const std::vector<std::pair<QByteArray, QString>> vectors = { // poco.md J
        {"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", QStringLiteral("0x9b14960129a8496d2b19b8efaaa80a9ccba4311ec789b7d246ad1bb70136d6be")},
        {"GbJYVuHBUMqDTP/ItZsjrb0OwDieWOsis7ZHaAmNACs=", QStringLiteral("0xa40c1e56676858eb53e47e94dbb062e5f988ba46048f9529b27bf820754aa0b2")},
        {"0xD60WdYtYEk858A0mBhcEUUvk45weA7eyNTSv1ggeM=", QStringLiteral("0x811a9daabdbac57ccddc7912e2e8017535e66eaa0f4ee642456265bbb2ca3d94")},
    };
    for (const auto &[challenge, digest] : vectors)
        QCOMPARE(loginDigest(challenge).toString(), digest);
}

void PartsTest::acceptsOnlyItsOwnUnexpiredTokens()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
    const QString audience = QStringLiteral("me");
    const TokenMaker maker(QByteArray(32, 'k'));
    const QByteArray token = maker.issue(audience, QStringLiteral("0xab"), now, std::chrono::seconds(60));
    QCOMPARE(maker.check(token, audience, now)->subject, QStringLiteral("0xab"));
    QCOMPARE(maker.check(token, audience, now.addSecs(60)).error().reason.key(), QStringLiteral("pool.token_expired"));
    QVERIFY(!maker.check(token, QStringLiteral("other"), now));
    QVERIFY(!TokenMaker(QByteArray(32, 'x')).check(token, audience, now));
    QByteArray changed = token;
    changed[token.indexOf('.') + 3] = changed[token.indexOf('.') + 3] == 'A' ? 'B' : 'A';
    QVERIFY(!maker.check(changed, audience, now));
    const auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray none = QByteArray("{\"alg\":\"none\"}").toBase64(url);
    QVERIFY(!maker.check(none + token.sliced(token.indexOf('.')), audience, now));
    QVERIFY(!maker.check("", audience, now));
}

void PartsTest::decodesAnUploadInAnyPieces()
{
    QTemporaryDir folder;
    QByteArray zip(200'000, '\0');
    for (qsizetype i = 0; i < zip.size(); ++i)
        zip[i] = static_cast<char>(i * 7);
    QByteArray encoded = zip.toBase64();
    encoded.replace("/", "\\/"); // as some writers escape
    const QByteArray body = R"({"chainTaskId":"0x01","note":"a \"zip\": {","nested":{"zip":"no"},"zip":")" + encoded + R"(","x":1})";
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(65'536), body.size()}) {
        const QString path = folder.filePath(QString::number(piece));
        UploadDecoder decoder(path, 1'000'000);
        for (qsizetype i = 0; i < body.size(); i += piece)
            QVERIFY(decoder.feed(QByteArrayView(body).sliced(i, std::min(piece, body.size() - i))));
        const auto json = decoder.finish();
        QVERIFY(json);
        QCOMPARE(*json, QByteArray(R"({"chainTaskId":"0x01","note":"a \"zip\": {","nested":{"zip":"no"},"zip":"","x":1})"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), zip);
    }
}

void PartsTest::refusesBrokenUploads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("cut off") << QByteArray(R"({"zip":"AAAA)");
    QTest::newRow("no zip") << QByteArray(R"({"chainTaskId":"0x01"})");
    QTest::newRow("not Base64") << QByteArray(R"({"zip":"A*AA"})");
    QTest::newRow("bad length") << QByteArray(R"({"zip":"AAAAA"})");
    QTest::newRow("two zips") << QByteArray(R"({"zip":"AAAA","zip":"AAAA"})");
    QTest::newRow("too large") << QByteArray(R"({"zip":")" + QByteArray(4000, 'A') + R"("})");
    QTest::newRow("much else") << QByteArray(R"({"x":")" + QByteArray(100'000, 'A') + R"(","zip":""})");
}

void PartsTest::refusesBrokenUploads()
{
    QFETCH(QByteArray, body);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("zip"));
    {
        UploadDecoder decoder(path, 1000);
        const auto fed = decoder.feed(body);
        QVERIFY(!fed || !decoder.finish());
    }
    QVERIFY(!QFile::exists(path));
}

void PartsTest::keepsTheEndOfLongLogs()
{
    const QByteArray body = R"({"status":"COMPUTED","details":{"computeLogs":{"stdout":")" + QByteArray(150'000, 'a')
        + R"(end","stderr":""},"exitCode":3,"cause":"<script>"}})";
    const auto update = parseStatusUpdate(body);
    QVERIFY(update);
    QCOMPARE(update->log->standardOutput.size(), 100'000);
    QVERIFY(update->log->standardOutput.endsWith(QStringLiteral("end")));
    QCOMPARE(update->exitCode, std::optional<qint64>(3));
    QCOMPARE(update->report.cause, QStringLiteral("UNKNOWN"));
    QVERIFY(!parseStatusUpdate("{\"status\":7}"));
    QVERIFY(!parseStatusUpdate("[]"));
}

QTEST_GUILESS_MAIN(PartsTest)
#include "parts_test.moc"
