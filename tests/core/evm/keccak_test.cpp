#include "core/evm/keccak.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QTest>

using namespace fallow;

class KeccakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOriginalKeccakNotSha3()
    {
        QCOMPARE(evm::keccak256(QByteArray()).toString(),
                 QStringLiteral(
                     "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"));
        QCOMPARE(evm::keccak256(QByteArrayLiteral("abc")).toString(),
                 QStringLiteral(
                     "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"));
    }
    void hashesEveryBlockBoundary()
    {
        const QJsonArray cases = test::dataObject("evm.json")[u"keccak"].toArray();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue &value : cases) {
            QByteArray bytes;
            for (int i = 0; i < value[u"size"].toInt(); ++i)
                bytes.append(static_cast<char>(i % 251));
            QCOMPARE(evm::keccak256(bytes).toString(), value[u"hash"].toString());
        }
    }
    void partsHashLikeTheirConcatenation()
    {
        const QByteArray left(100, 'x');
        const QByteArray right(200, 'y');
        QCOMPARE(evm::keccak256({left, QByteArray(), right}), evm::keccak256(left + right));
    }
};

QTEST_GUILESS_MAIN(KeccakTest)
#include "keccak_test.moc"
