#include "core/evm/abi.h"
#include "core/evm/revert.h"

#include <QTest>

using namespace fallow;

class RevertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bareRevertsAreEmpty()
    {
        QCOMPARE(evm::revertText({}), QString());
        QCOMPARE(evm::revertText("abc"), QString());
    }
    void truncatedTextsFallBackToTheSelector()
    {
        const QByteArray whole
            = evm::encodeCall("Error(string)", evm::AbiWriter().string(QStringLiteral("long enough")));
        QCOMPARE(evm::revertText(whole.left(40)), QStringLiteral("error 0x08c379a0"));
    }
    void aStrangersTextIsCleaned()
    {
        const QString text = QString(2000, u'x') + u'\n';
        QCOMPARE(evm::revertText(evm::encodeCall("Error(string)", evm::AbiWriter().string(text))).size(),
                 500);
        const QString control = QStringLiteral("a\u001b[31mb\u202ec");
        QCOMPARE(evm::revertText(evm::encodeCall("Error(string)", evm::AbiWriter().string(control))),
                 QStringLiteral("a [31mb c"));
    }
    void readsEveryKindOfError()
    {
        QCOMPARE(evm::revertText(evm::encodeCall(
                     "Error(string)", evm::AbiWriter().string(QStringLiteral("iExecV5-matchOrders-0x60")))),
                 QStringLiteral("iExecV5-matchOrders-0x60"));
        QCOMPARE(evm::revertText(evm::encodeCall("Panic(uint256)", evm::AbiWriter().uint(0x11))),
                 QStringLiteral("panic 0x11 (arithmetic overflow)"));
        QCOMPARE(evm::revertText(evm::encodeCall("IncompatibleDatasetOrder(string)",
                                                 evm::AbiWriter().string(QStringLiteral("tag")))),
                 QStringLiteral("IncompatibleDatasetOrder: tag"));
        QCOMPARE(evm::revertText(QByteArray::fromHex("74a0583f")),
                 QStringLiteral("CallerIsNotTheRequester"));
        QCOMPARE(evm::revertText(QByteArray::fromHex("deadbeef00")),
                 QStringLiteral("error 0xdeadbeef"));
    }
};

QTEST_GUILESS_MAIN(RevertTest)
#include "revert_test.moc"
