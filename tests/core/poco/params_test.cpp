#include "core/poco/params.h"

#include <QTest>

using namespace fallow;

class ParamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotExactlyParamsIsArguments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "hello world";
        QTest::newRow("empty") << "";
        QTest::newRow("unknown key") << R"({"iexec_args":"x","iexec_developer_logger":true})";
        QTest::newRow("broken") << R"({"iexec_args":"x")";
        QTest::newRow("list") << R"(["iexec_args"])";
        QTest::newRow("args of a wrong type") << R"({"iexec_args":{"a":1}})";
        QTest::newRow("files of a wrong type") << R"({"iexec_input_files":"http://x"})";
        QTest::newRow("file of a wrong type") << R"({"iexec_input_files":[{}]})";
        QTest::newRow("secrets of a wrong type") << R"({"iexec_secrets":["a"]})";
        QTest::newRow("flag of a wrong type") << R"({"iexec_result_encryption":"maybe"})";
    }
    void whatIsNotExactlyParamsIsArguments()
    {
        QFETCH(QString, text);
        const poco::Params params = poco::parseParams(text);
        QCOMPARE(params.args, text);
        QVERIFY(params.resultStorageProvider.isEmpty());
        QVERIFY(params.inputFiles.empty());
        QVERIFY(params.secrets.empty());
    }
    void readsTheHashThatAnAddressNames_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isNamed");
        const QString hex = QString(60, u'a') + QStringLiteral("0123");
        QTest::newRow("a pool's") << QString(QStringLiteral("https://pool.example/inputs/") + hex) << true;
        QTest::newRow("below a folder, at a port") << QString(QStringLiteral("http://127.0.0.1:8000/a/b/inputs/") + hex) << true;
        QTest::newRow("capitals") << QString(QStringLiteral("https://pool.example/inputs/") + hex.toUpper()) << false;
        QTest::newRow("short") << QString(QStringLiteral("https://pool.example/inputs/") + hex.chopped(1)) << false;
        QTest::newRow("long") << QString(QStringLiteral("https://pool.example/inputs/") + hex + u'0') << false;
        QTest::newRow("something behind") << QString(QStringLiteral("https://pool.example/inputs/") + hex + QStringLiteral("/x")) << false;
        QTest::newRow("a line behind") << QString(QStringLiteral("https://pool.example/inputs/") + hex + u'\n') << false;
        QTest::newRow("in the query") << QString(QStringLiteral("https://pool.example/?x=/inputs/") + hex) << false;
        QTest::newRow("in the fragment") << QString(QStringLiteral("https://pool.example/#/inputs/") + hex) << false;
        QTest::newRow("another folder") << QString(QStringLiteral("https://pool.example/files/") + hex) << false;
        QTest::newRow("no host") << QString(QStringLiteral("/inputs/") + hex) << false;
        QTest::newRow("another scheme") << QString(QStringLiteral("ftp://pool.example/inputs/") + hex) << false;
    }
    void readsTheHashThatAnAddressNames()
    {
        QFETCH(QString, url);
        QFETCH(bool, isNamed);
        const auto digest = poco::inputDigest(url);
        QCOMPARE(digest.has_value(), isNamed);
        if (digest)
            QCOMPARE(digest->toString(), QString(QStringLiteral("0x") + QString(60, u'a') + QStringLiteral("0123")));
    }
    void readsEveryKey()
    {
        const poco::Params params = poco::parseParams(QStringLiteral(
            R"({"iexec_args":"a b","iexec_input_files":["http://x/1","http://x/2"],)"
            R"("iexec_secrets":{"1":"key"},"iexec_result_encryption":true,)"
            R"("iexec_result_storage_provider":"ipfs","iexec_result_storage_proxy":"http://p",)"
            R"("bulk_cid":"Qm"})"));
        QCOMPARE(params.args, QStringLiteral("a b"));
        QCOMPARE(params.inputFiles.size(), size_t{2});
        QCOMPARE(params.secrets.at(QStringLiteral("1")), QStringLiteral("key"));
        QVERIFY(params.resultEncryption);
        QCOMPARE(params.resultStorageProvider, QStringLiteral("ipfs"));
        QCOMPARE(params.resultStorageProxy, QStringLiteral("http://p"));
        QCOMPARE(params.bulkCid, QStringLiteral("Qm"));
        QVERIFY(poco::parseParams(poco::paramsToJson(params)) == params);
    }
    void absentArgumentsStayAbsent()
    {
        const QString text = QStringLiteral(R"({"iexec_result_storage_provider":"ipfs"})");
        QVERIFY(!poco::parseParams(text).args);
        QCOMPARE(poco::paramsToJson(poco::parseParams(text)), text);
        QVERIFY(!poco::parseParams(QStringLiteral(R"({"iexec_args":null})")).args);
    }
    void writesWhatTheReferenceWrites()
    {
        poco::Params params;
        params.args = QStringLiteral("hello world");
        params.resultStorageProvider = QStringLiteral("ipfs");
        QCOMPARE(poco::paramsToJson(params),
                 QStringLiteral(
                     R"({"iexec_args":"hello world","iexec_result_storage_provider":"ipfs"})"));
    }
};

QTEST_GUILESS_MAIN(ParamsTest)
#include "params_test.moc"
