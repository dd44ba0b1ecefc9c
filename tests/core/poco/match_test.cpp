#include "core/poco/match.h"
#include "core/poco/tag.h"
#include "tests/support/actors.h"
#include "tests/support/verify_result.h"

#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace fallow;
using base::Address;
using base::Nrlc;

namespace {

const Address stranger = Address::fromBytes(QByteArray(20, '\x99')).value();

struct Scene {
    poco::OrdersToMatch orders;
    poco::MatchFacts facts;

    void sign()
    {
        const auto &domain = facts.domain;
        orders.app = signedOrder(orders.app, domain, test::actor(2));
        orders.dataset = signedOrder(orders.dataset, domain, test::actor(3));
        orders.workerpool = signedOrder(orders.workerpool, domain, test::actor(1));
        orders.request = signedOrder(orders.request, domain, test::actor(4));
    }
};

template<poco::AnyOrder Order>
Order fromVector(const char *name)
{
    const QJsonObject json = test::dataObject("poco.json")[u"orders"][QString::fromLatin1(name)]
                                 .toObject()[u"order"].toObject();
    return poco::orderFromJson<Order>(json).value();
}

Scene goodScene()
{
    Scene scene;
    scene.orders = {fromVector<poco::AppOrder>("AppOrder"),
                    fromVector<poco::DatasetOrder>("DatasetOrder"),
                    fromVector<poco::WorkerpoolOrder>("WorkerpoolOrder"),
                    fromVector<poco::RequestOrder>("RequestOrder")};
    scene.facts.domain = {.chainId = 31337, .hub = stranger};
    scene.facts.categoryCount = 5;
    const auto owned = [](size_t actor) {
        poco::OrderFacts facts;
        facts.isRegistered = true;
        facts.owner = test::actor(actor).address();
        return facts;
    };
    scene.facts.app = owned(2);
    scene.facts.dataset = owned(3);
    scene.facts.workerpool = owned(1);
    scene.facts.request = owned(4);
    scene.facts.payerFree = Nrlc{336}; // (5 + 7 + 100) * 3
    scene.facts.poolOwnerFree = Nrlc{90}; // 30 % of 100, * 3
    scene.sign();
    return scene;
}

using Change = std::function<void(Scene &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class MatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBrokenCondition_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<Change>("change");
        const auto row = [](int code, const char *reason, const Change &change) {
            QTest::newRow(reason) << code << QStringLiteral("poco.match_") + QString::fromLatin1(reason)
                                  << change;
        };
        row(0x00, "category_differs", [](Scene &s) { s.orders.request.category = 1; });
        row(0x01, "category_unknown", [](Scene &s) { s.facts.categoryCount = 0; });
        row(0x02, "trust_too_low", [](Scene &s) { s.orders.request.trust = 4; });
        row(0x03, "app_price", [](Scene &s) { s.orders.request.appMaxPrice = Nrlc{4}; });
        row(0x04, "dataset_price", [](Scene &s) { s.orders.request.datasetMaxPrice = Nrlc{6}; });
        row(0x05, "workerpool_price",
            [](Scene &s) { s.orders.request.workerpoolMaxPrice = Nrlc{99}; });
        row(0x06, "tag", [](Scene &s) { s.orders.request.tag = poco::tagOf({poco::TagBit::Gpu}); });
        row(0x07, "app_not_tee", [](Scene &s) {
            s.orders.request.tag = poco::tagOf({poco::TagBit::Tee});
            s.orders.workerpool.tag = poco::tagOf({poco::TagBit::Tee});
        });
        row(0x10, "app_differs", [](Scene &s) { s.orders.request.app = stranger; });
        row(0x11, "dataset_differs", [](Scene &s) { s.orders.request.dataset = stranger; });
        row(0x12, "request_restricts_workerpool",
            [](Scene &s) { s.orders.request.workerpool = stranger; });
        row(0x13, "app_restricts_dataset", [](Scene &s) { s.orders.app.datasetRestrict = stranger; });
        row(0x14, "app_restricts_workerpool",
            [](Scene &s) { s.orders.app.workerpoolRestrict = stranger; });
        row(0x15, "app_restricts_requester",
            [](Scene &s) { s.orders.app.requesterRestrict = stranger; });
        row(0x16, "dataset_restricts_app", [](Scene &s) { s.orders.dataset.appRestrict = stranger; });
        row(0x17, "dataset_restricts_workerpool",
            [](Scene &s) { s.orders.dataset.workerpoolRestrict = stranger; });
        row(0x18, "dataset_restricts_requester",
            [](Scene &s) { s.orders.dataset.requesterRestrict = stranger; });
        row(0x19, "workerpool_restricts_app",
            [](Scene &s) { s.orders.workerpool.appRestrict = stranger; });
        row(0x1a, "workerpool_restricts_dataset",
            [](Scene &s) { s.orders.workerpool.datasetRestrict = stranger; });
        row(0x1b, "workerpool_restricts_requester",
            [](Scene &s) { s.orders.workerpool.requesterRestrict = stranger; });
        row(0x20, "app_not_registered", [](Scene &s) { s.facts.app.isRegistered = false; });
        row(0x21, "app_signature", [](Scene &s) { s.facts.app.owner = stranger; });
        row(0x30, "dataset_not_registered", [](Scene &s) { s.facts.dataset.isRegistered = false; });
        row(0x31, "dataset_signature", [](Scene &s) { s.facts.dataset.contractAccepts = false; });
        row(0x40, "workerpool_not_registered",
            [](Scene &s) { s.facts.workerpool.isRegistered = false; });
        row(0x41, "workerpool_signature", [](Scene &s) { s.facts.workerpool.owner = stranger; });
        row(0x60, "volume", [](Scene &s) { s.facts.request.consumed = 3; });
        row(-1, "payer_stake", [](Scene &s) { s.facts.payerFree = Nrlc{335}; });
        row(-1, "pool_stake", [](Scene &s) { s.facts.poolOwnerFree = Nrlc{89}; });
    }
    void findsTheBrokenCondition()
    {
        QFETCH(int, code);
        QFETCH(QString, reason);
        QFETCH(Change, change);
        Scene scene = goodScene();
        change(scene);
        scene.sign();
        const auto problems = poco::explainMatch(scene.orders, scene.facts);
        QCOMPARE(problems.size(), size_t{1});
        QCOMPARE(problems[0].reason.key(), reason);
        QCOMPARE(problems[0].code ? int{*problems[0].code} : -1, code);
    }
    void requestMustBeSignedByItsRequester()
    {
        Scene scene = goodScene();
        scene.orders.request.signature = scene.orders.app.signature;
        scene.facts.request.owner = stranger; // what the facts say does not matter
        const auto problems = poco::explainMatch(scene.orders, scene.facts);
        QCOMPARE(problems.size(), size_t{1});
        QCOMPARE(*problems[0].code, quint8{0x50});
    }
    void aSignatureBreaksWithAnyChangedField()
    {
        Scene scene = goodScene();
        scene.orders.app.volume -= 1;
        QCOMPARE(poco::explainMatch(scene.orders, scene.facts).front().reason.key(),
                 QStringLiteral("poco.match_app_signature"));
    }
    void presignedOrdersNeedNoSignature()
    {
        Scene scene = goodScene();
        scene.orders.app.signature.clear();
        QCOMPARE(poco::explainMatch(scene.orders, scene.facts).size(), size_t{1});
        scene.facts.app.presigner = stranger;
        QCOMPARE(poco::explainMatch(scene.orders, scene.facts).size(), size_t{1});
        scene.facts.app.presigner = scene.facts.app.owner;
        QVERIFY(poco::explainMatch(scene.orders, scene.facts).empty());
    }
    void groupsAdmitTheirMembers()
    {
        Scene scene = goodScene();
        scene.orders.workerpool.requesterRestrict = stranger;
        scene.sign();
        QCOMPARE(poco::explainMatch(scene.orders, scene.facts).size(), size_t{1});
        scene.facts.members.insert({stranger, scene.orders.request.requester});
        QVERIFY(poco::explainMatch(scene.orders, scene.facts).empty());
    }
    void aRunWithoutDatasetAsksForNone()
    {
        Scene scene = goodScene();
        scene.orders.request.dataset = Address();
        scene.orders.request.datasetMaxPrice = Nrlc{0};
        scene.sign();
        scene.orders.dataset = poco::DatasetOrder();
        scene.facts.dataset = poco::OrderFacts();
        QVERIFY(poco::explainMatch(scene.orders, scene.facts).empty());
    }
    void datasetFrameworkBitsCountOnlyBeforePoco62()
    {
        Scene scene = goodScene();
        scene.orders.dataset.tag = poco::tagOf({poco::TagBit::Tdx});
        scene.sign();
        QCOMPARE(*poco::explainMatch(scene.orders, scene.facts).front().code, quint8{0x06});
        scene.facts.ignoresDatasetTeeFramework = true;
        QVERIFY(poco::explainMatch(scene.orders, scene.facts).empty());
    }
    void costCoversTheSmallestVolume()
    {
        const Scene scene = goodScene();
        const auto cost = poco::matchCost(scene.orders, scene.facts);
        FALLOW_VERIFY_RESULT(cost);
        QCOMPARE(cost->volume, quint64{3});
        QCOMPARE(cost->payerLocks, Nrlc{336});
        QCOMPARE(cost->poolOwnerLocks, Nrlc{90});
    }
    void pricesThatOverflowAreRefused()
    {
        Scene scene = goodScene();
        scene.orders.workerpool.workerpoolPrice = Nrlc{std::numeric_limits<qint64>::max()};
        FALLOW_VERIFY_REASON(poco::matchCost(scene.orders, scene.facts), "poco.amount_too_large");
    }
    void goodOrdersMatch()
    {
        const Scene scene = goodScene();
        QVERIFY(poco::explainMatch(scene.orders, scene.facts).empty());
    }
};

QTEST_GUILESS_MAIN(MatchTest)
#include "match_test.moc"
