#include "core/evm/rlp.h"
#include "core/evm/signing.h"
#include "core/evm/transaction.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QTest>

using namespace fallow;
using base::Address;
using base::Wei;

namespace {

evm::Transaction fromJson(const QJsonValue &json)
{
    evm::Transaction tx;
    tx.type = json[u"type"].toInt() == 0 ? evm::TransactionType::Legacy
                                         : evm::TransactionType::Eip1559;
    tx.chainId = static_cast<quint64>(json[u"chainId"].toInteger());
    tx.nonce = static_cast<quint64>(json[u"nonce"].toInteger());
    tx.gasLimit = static_cast<quint64>(json[u"gasLimit"].toInteger());
    tx.gasPrice = Wei::fromString(json[u"gasPrice"].toString()).value();
    tx.maxFeePerGas = Wei::fromString(json[u"maxFee"].toString()).value();
    tx.maxPriorityFeePerGas = Wei::fromString(json[u"maxPriority"].toString()).value();
    if (!json[u"to"].toString().isEmpty())
        tx.to = test::id<Address>(json[u"to"].toString());
    tx.value = Wei::fromString(json[u"value"].toString()).value();
    tx.data = test::hex(json[u"data"].toString());
    return tx;
}

evm::PrivateKey testKey()
{
    return evm::PrivateKey::create(base::SecretBytes(QByteArray(32, '\x46'))).value();
}

QByteArray rlpOf(int fields)
{
    return evm::rlpList(std::vector<QByteArray>(static_cast<size_t>(fields), QByteArray("\x01")));
}

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToDecode_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("reason");
        const QByteArray type2 = QByteArray(1, '\x02');
        QTest::newRow("nothing") << QByteArray() << "evm.bad_transaction";
        QTest::newRow("type 1") << QByteArray('\x01' + rlpOf(11)) << "evm.unsupported_transaction";
        QTest::newRow("type 4") << QByteArray('\x04' + rlpOf(11)) << "evm.unsupported_transaction";
        QTest::newRow("a string") << QByteArray("\x83" "abc") << "evm.unsupported_transaction";
        QTest::newRow("too few fields") << rlpOf(8) << "evm.bad_transaction";
        QTest::newRow("too many fields") << QByteArray(type2 + rlpOf(13)) << "evm.bad_transaction";
        QTest::newRow("one-byte address") << rlpOf(9) << "evm.bad_transaction";
        QTest::newRow("trailing byte") << QByteArray(rlpOf(9) + '\0') << "evm.bad_rlp";
    }
    void refusesToDecode()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, reason);
        const auto decoded = evm::decodeSigned(raw);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().reason.key(), reason);
    }
    void refusesAnAccessList()
    {
        const QByteArray entry = evm::rlpList({evm::rlpBytes(QByteArray(20, 'a')), evm::rlpList({})});
        std::vector<QByteArray> fields(9, QByteArray("\x01"));
        fields[5] = evm::rlpBytes(QByteArray(20, 'a'));
        fields[8] = evm::rlpList({entry});
        FALLOW_VERIFY_REASON(evm::decodeUnsigned('\x02' + evm::rlpList(fields)),
                             "evm.unsupported_transaction");
    }
    void signsTheExampleOfEip155()
    {
        evm::Transaction tx;
        tx.type = evm::TransactionType::Legacy;
        tx.chainId = 1;
        tx.nonce = 9;
        tx.gasPrice = Wei{20'000'000'000};
        tx.gasLimit = 21000;
        tx.to = Address::fromBytes(QByteArray(20, '\x35')).value();
        tx.value = Wei{1'000'000'000'000'000'000};
        QCOMPARE(tx.unsignedDigest().toString(),
                 QStringLiteral(
                     "0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"));
        const QByteArray raw = tx.signedRaw(testKey().sign(tx.unsignedDigest()));
        QCOMPARE(QString::fromLatin1(raw.toHex()),
                 QStringLiteral(
                     "f86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a7"
                     "6400008025a028ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276a0"
                     "67cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"));
    }
    void encodesAndDecodesLikeEthers()
    {
        const QJsonArray cases = test::dataObject("evm.json")[u"transactions"].toArray();
        QVERIFY(cases.size() >= 4);
        for (const QJsonValue &json : cases) {
            const evm::Transaction tx = fromJson(json);
            QCOMPARE(base::toHex(tx.unsignedRaw()), json[u"unsigned"].toString());
            const QByteArray raw = tx.signedRaw(testKey().sign(tx.unsignedDigest()));
            QCOMPARE(base::toHex(raw), json[u"raw"].toString());
            const auto decoded = evm::decodeSigned(raw);
            FALLOW_VERIFY_RESULT(decoded);
            QVERIFY(decoded->transaction == tx);
            QCOMPARE(decoded->sender, testKey().address());
            QCOMPARE(decoded->hash.toString(), json[u"hash"].toString());
            QVERIFY(evm::decodeUnsigned(tx.unsignedRaw()).value() == tx);
            QVERIFY(evm::parsesAsTransaction(raw));
            QVERIFY(evm::parsesAsTransaction(tx.unsignedRaw()));
        }
    }
    void seesATransactionInWhateverLooksLikeOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("seen");
        const QByteArray mined = QByteArray::fromHex("d5808459682f008301ffff8086ff00000000008241ff");
        QTest::newRow("legacy without replay protection") << mined.left(22) << true;
        QTest::newRow("legacy with 6 fields") << rlpOf(6) << true;
        QTest::newRow("legacy with 9 fields") << rlpOf(9) << true;
        QTest::newRow("access list type") << QByteArray('\x01' + rlpOf(8)) << true;
        QTest::newRow("blob type") << QByteArray('\x03' + rlpOf(11)) << true;
        QTest::newRow("set code type") << QByteArray('\x04' + rlpOf(10)) << true;
        QTest::newRow("delegation") << QByteArray('\x05' + rlpOf(3)) << true;
        QTest::newRow("not canonical") << QByteArray("\xf8\x06" "\x01\x01\x01\x01\x01\x01") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("five fields") << rlpOf(5) << false;
        QTest::newRow("trailing byte") << QByteArray(rlpOf(6) + 'a') << false;
        QTest::newRow("ends early") << rlpOf(6).chopped(1) << false;
        QTest::newRow("text") << QByteArray("hello") << false;
        QTest::newRow("header with a huge length") << QByteArray(9, '\xff') << false;
        QTest::newRow("item over the end") << QByteArray("\xc6\x01\x01\x01\x01\x01\x84") << false;
    }
    void seesATransactionInWhateverLooksLikeOne()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, seen);
        QCOMPARE(evm::parsesAsTransaction(bytes), seen);
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"
