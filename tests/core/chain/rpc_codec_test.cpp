#include "core/chain/rpc_codec.h"
#include "core/chain/rpc_endpoint.h"
#include "tests/support/verify_result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;

class RpcCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesRepliesThatAreNotTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>busy</html>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("other id") << QByteArray(R"({"jsonrpc":"2.0","id":8,"result":"0x1"})");
        QTest::newRow("no id") << QByteArray(R"({"jsonrpc":"2.0","result":"0x1"})");
        QTest::newRow("neither") << QByteArray(R"({"jsonrpc":"2.0","id":7})");
    }
    void refusesRepliesThatAreNotTheAnswer()
    {
        QFETCH(const QByteArray, body);
        FALLOW_VERIFY_REASON(chain::parseRpcReply(body, 7), "chain.bad_reply");
    }
    void keepsCodeAndRevertDataOfARefusal_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("text") << QByteArray("\"0x08c379a0\"");
        QTest::newRow("object") << QByteArray("{\"data\":\"0x08c379a0\"}");
    }
    void keepsCodeAndRevertDataOfARefusal()
    {
        QFETCH(const QByteArray, data);
        const QByteArray body =
            R"({"id":7,"error":{"code":3,"message":"execution reverted","data":)" + data + "}}";
        const auto outcome = chain::parseRpcReply(body, 7);
        FALLOW_VERIFY_RESULT(outcome);
        const auto &failure = std::get<chain::CallFailure>(*outcome);
        QCOMPARE(failure.code, qint64{3});
        QCOMPARE(failure.data, QByteArray::fromHex("08c379a0"));
        QCOMPARE(failure.toError().reason.key(), u"chain.call_reverted"_s);
    }
    void anErrorNamesTheMember()
    {
        const auto block =
            chain::readBlock(QJsonObject{{u"number"_s, u"0x1"_s}, {u"hash"_s, u"0x12"_s}});
        FALLOW_VERIFY_REASON(block, "chain.bad_reply");
        QVERIFY(block.error().detail.startsWith(u"hash"));
        FALLOW_VERIFY_REASON(chain::readBlock(QJsonValue()), "chain.bad_reply");
        FALLOW_VERIFY_REASON(chain::readLogs(QJsonObject()), "chain.bad_reply");
        FALLOW_VERIFY_REASON(chain::readNumber(QJsonValue(12)), "chain.bad_reply");
    }
    void writesAFilterAsNodesReadIt()
    {
        const chain::LogFilter filter{
            .addresses = {{}}, .topics = {{}, {base::Bytes32()}}, .from = 1, .to = 16};
        const QJsonObject json = chain::toJson(filter);
        QCOMPARE(json.value(u"fromBlock"_s), QJsonValue(u"0x1"_s));
        QCOMPARE(json.value(u"toBlock"_s), QJsonValue(u"0x10"_s));
        QVERIFY(json.value(u"topics"_s).toArray().at(0).isNull());
        QCOMPARE(json.value(u"topics"_s).toArray().at(1).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(RpcCodecTest)
#include "rpc_codec_test.moc"
