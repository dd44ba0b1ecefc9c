#include "core/evm/signature.h"
#include "core/poco/orders.h"
#include "tests/support/actors.h"
#include "tests/support/verify_result.h"

#include <QJsonObject>
#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;

namespace {

poco::Domain devnet()
{
    const QJsonObject json = test::dataObject("poco.json")[u"domain"].toObject();
    return {.chainId = static_cast<quint64>(json[u"chainId"].toInteger()),
            .hub = test::id<Address>(json[u"verifyingContract"].toString())};
}

template<poco::AnyOrder Order>
void checkVector(const char *name, size_t signer)
{
    const QString key = QString::fromLatin1(name);
    const QJsonObject vector = test::dataObject("poco.json")[u"orders"][key].toObject();
    const auto order = poco::orderFromJson<Order>(vector[u"order"].toObject());
    FALLOW_VERIFY_RESULT(order);
    QCOMPARE(poco::typeHash<Order>().toString(), vector[u"typeHash"].toString());
    QCOMPARE(poco::structHash(*order).toString(), vector[u"structHash"].toString());
    QCOMPARE(poco::orderHash(*order, devnet()).toString(), vector[u"orderHash"].toString());
    const evm::PrivateKey owner = test::actor(signer);
    QCOMPARE(owner.address(), test::id<Address>(vector[u"signer"].toString()));
    QCOMPARE(base::toHex(poco::signedOrder(*order, devnet(), owner).signature),
             vector[u"sign"].toString());
    QCOMPARE(poco::operationHash(*order, poco::OrderOperation::Close, devnet()).toString(),
             test::dataObject("poco_abi.json")[u"operations"][key].toString());
    QVERIFY(poco::operationHash(*order, poco::OrderOperation::Sign, devnet())
            != poco::operationHash(*order, poco::OrderOperation::Close, devnet()));
}

} // namespace

class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainSeparatorIsTheDevnetHubs()
    {
        QCOMPARE(devnet().separator().toString(),
                 test::dataObject("poco.json")[u"domainSeparator"].toString());
    }
    void hashesAndSignaturesAreThoseOfTheReference()
    {
        checkVector<poco::AppOrder>("AppOrder", 2);
        checkVector<poco::DatasetOrder>("DatasetOrder", 3);
        checkVector<poco::WorkerpoolOrder>("WorkerpoolOrder", 1);
        checkVector<poco::RequestOrder>("RequestOrder", 4);
    }
    void signatureIsNotPartOfTheHash()
    {
        poco::AppOrder order;
        const Bytes32 before = poco::orderHash(order, devnet());
        order.signature = "x";
        QCOMPARE(poco::orderHash(order, devnet()), before);
    }
    void aHashIsBoundToChainAndHub()
    {
        const poco::AppOrder order;
        poco::Domain other = devnet();
        other.chainId += 1;
        QVERIFY(poco::orderHash(order, devnet()) != poco::orderHash(order, other));
        other = devnet();
        other.hub = Address();
        QVERIFY(poco::orderHash(order, devnet()) != poco::orderHash(order, other));
    }
    void saltsDiffer()
    {
        QVERIFY(poco::randomSalt() != poco::randomSalt());
    }
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "orders_test.moc"
