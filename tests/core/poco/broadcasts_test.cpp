#include "core/poco/broadcasts.h"
#include "core/evm/abi.h"
#include "core/poco/hub_calls.h"
#include "core/poco/order_abi.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonObject>
#include <QTest>

using namespace fallow;
using base::Bytes32;

namespace {

template<poco::AnyOrder Order>
Order fromVector(const char *name)
{
    const QJsonObject json = test::dataObject("poco.json")[u"orders"][QString::fromLatin1(name)]
                                 .toObject()[u"order"].toObject();
    return poco::orderFromJson<Order>(json).value();
}

/// What the hub emits: the tuple behind one offset, as in the call that made it.
template<poco::AnyOrder Order>
QByteArray emitted(const Order &order)
{
    return poco::hub::broadcastOrder(order).mid(4);
}

template<poco::AnyOrder Order>
void roundTrip(const char *name, size_t topic)
{
    Order order = fromVector<Order>(name);
    order.signature = QByteArray(65, '\x1b');
    const auto decoded = poco::decodeBroadcast({poco::broadcastTopics()[topic]}, emitted(order));
    FALLOW_VERIFY_RESULT(decoded);
    QVERIFY(decoded->has_value());
    QCOMPARE((*decoded)->index(), topic);
    QVERIFY(std::get<Order>(**decoded) == order);
}

} // namespace

class BroadcastsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheTopicsOfTheContract()
    {
        const QJsonObject table = test::dataObject("poco_selectors.json")[u"events"].toObject();
        for (const Bytes32 &topic : poco::broadcastTopics()) {
            QString found;
            for (auto it = table.begin(); it != table.end(); ++it) {
                if (it.value().toString() == topic.toString())
                    found = it.key();
            }
            QVERIFY2(found.startsWith(QStringLiteral("Broadcast")), qPrintable(topic.toString()));
        }
        QCOMPARE(poco::broadcastTopics().size(), size_t{4});
    }
    void readsWhatWasBroadcast()
    {
        roundTrip<poco::AppOrder>("AppOrder", 0);
        roundTrip<poco::DatasetOrder>("DatasetOrder", 1);
        roundTrip<poco::WorkerpoolOrder>("WorkerpoolOrder", 2);
        roundTrip<poco::RequestOrder>("RequestOrder", 3);
    }
    void readsAPresignedOrder()
    {
        const auto order = fromVector<poco::AppOrder>("AppOrder");
        poco::AppOrder bare = order;
        bare.signature.clear();
        const auto decoded = poco::decodeBroadcast({poco::broadcastTopics()[0]}, emitted(bare));
        FALLOW_VERIFY_RESULT(decoded);
        QVERIFY(std::get<poco::AppOrder>(**decoded) == bare);
    }
    void skipsOtherEvents()
    {
        QVERIFY(!poco::decodeBroadcast({}, {}).value());
        QVERIFY(!poco::decodeBroadcast({Bytes32()}, QByteArray(320, '\0')).value());
    }
    void refusesWhatIsNoOrder()
    {
        const Bytes32 topic = poco::broadcastTopics()[3];
        const QByteArray good = emitted(fromVector<poco::RequestOrder>("RequestOrder"));
        for (qsizetype size = 0; size < good.size(); size += 32)
            FALLOW_VERIFY_REASON(poco::decodeBroadcast({topic}, good.left(size)), "evm.bad_abi");
        QByteArray huge = good;
        huge.replace(32 + 32, 32, QByteArray(32, '\xff')); // the app's price
        QVERIFY(!poco::decodeBroadcast({topic}, huge));
        FALLOW_VERIFY_REASON(poco::decodeBroadcast({topic, topic}, good), "poco.bad_event");
        FALLOW_VERIFY_REASON(poco::decodeBroadcast({topic}, good + QByteArray(70'000, '\0')),
                             "poco.bad_event");
    }
};

QTEST_APPLESS_MAIN(BroadcastsTest)
#include "broadcasts_test.moc"
