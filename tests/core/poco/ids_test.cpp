#include "core/poco/ids.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace fallow;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dealIdsAreThoseOfTheReference()
    {
        const QJsonObject data = test::dataObject("poco.json");
        const auto request
            = test::id<base::Bytes32>(data[u"orders"][u"RequestOrder"][u"orderHash"].toString());
        for (const QJsonValue &value : data[u"dealIds"].toArray()) {
            QCOMPARE(poco::dealId(request, value[u"consumed"].toString().toULongLong()).toString(),
                     value[u"dealid"].toString());
        }
    }
    void taskIdsAreThoseOfTheReference()
    {
        const QJsonArray cases = test::dataObject("poco.json")[u"taskIds"].toArray();
        QCOMPARE(cases.size(), 3);
        for (const QJsonValue &value : cases) {
            const auto deal = test::id<base::DealId>(value[u"dealid"].toString());
            QCOMPARE(poco::taskId(deal, value[u"idx"].toString().toULongLong()).toString(),
                     value[u"taskid"].toString());
        }
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "ids_test.moc"
