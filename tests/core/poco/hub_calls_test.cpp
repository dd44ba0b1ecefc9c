#include "core/poco/hub.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonObject>
#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;
using base::DealId;
using base::Nrlc;
using base::TaskId;

namespace {

template<typename Id>
Id filled(char byte)
{
    return Id::fromBytes(QByteArray(static_cast<qsizetype>(Id::size), byte)).value();
}

template<poco::AnyOrder Order>
Order fromVector(const char *name)
{
    const QJsonObject vector
        = test::dataObject("poco.json")[u"orders"][QString::fromLatin1(name)].toObject();
    Order order = poco::orderFromJson<Order>(vector[u"order"].toObject()).value();
    order.signature = test::hex(vector[u"sign"].toString());
    return order;
}

poco::OrdersToMatch orders()
{
    return {fromVector<poco::AppOrder>("AppOrder"), fromVector<poco::DatasetOrder>("DatasetOrder"),
            fromVector<poco::WorkerpoolOrder>("WorkerpoolOrder"),
            fromVector<poco::RequestOrder>("RequestOrder")};
}

QString golden(QStringView name)
{
    return test::dataObject("poco_abi.json")[u"calls"][name].toString();
}

} // namespace

class HubCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callDataIsWhatEthersWrites()
    {
        namespace hub = poco::hub;
        const auto all = orders();
        QCOMPARE(base::toHex(hub::matchOrders(all)), golden(u"matchOrders"));
        QCOMPARE(base::toHex(hub::manageOrder(all.request, poco::OrderOperation::Close)),
                 golden(u"closeRequest"));
        QCOMPARE(base::toHex(hub::manageOrder(all.app, poco::OrderOperation::Sign,
                                              QByteArray(65, '\xee'))),
                 golden(u"signApp"));
        QCOMPARE(base::toHex(hub::broadcastOrder(all.workerpool)), golden(u"broadcastPool"));
        QCOMPARE(base::toHex(hub::contribute({.task = filled<TaskId>('\x11'),
                                              .resultHash = filled<Bytes32>('\x22'),
                                              .resultSeal = filled<Bytes32>('\x33'),
                                              .enclaveChallenge = filled<Address>('\x44'),
                                              .enclaveSignature = {},
                                              .authorization = QByteArray(65, '\x55')})),
                 golden(u"contribute"));
        QCOMPARE(base::toHex(
                     hub::contributeAndFinalize({.task = filled<TaskId>('\x11'),
                                                 .resultDigest = filled<Bytes32>('\x22'),
                                                 .results = "ab",
                                                 .resultsCallback = {},
                                                 .enclaveChallenge = {},
                                                 .enclaveSignature = QByteArray(32, '\x66'),
                                                 .authorization = QByteArray(65, '\x55')})),
                 golden(u"contributeAndFinalize"));
        QCOMPARE(base::toHex(hub::initializeAndClaimArray(
                     {filled<DealId>('\x11'), filled<DealId>('\x22')}, {0, 7})),
                 golden(u"initializeAndClaimArray"));
        QCOMPARE(base::toHex(hub::finalize(filled<TaskId>('\x11'), QByteArray(40, 'a'))),
                 golden(u"finalize"));
        QCOMPARE(base::toHex(poco::registry::createApp({.owner = filled<Address>('\x44'),
                                                        .name = QStringLiteral("name"),
                                                        .multiaddr = "docker",
                                                        .checksum = filled<Bytes32>('\x77'),
                                                        .mrenclave = {}})),
                 golden(u"createApp"));
    }
    void everySelectorIsInTheReferencesTable_data();
    void everySelectorIsInTheReferencesTable()
    {
        QFETCH(QByteArray, call);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u'#', 0, 0);
        const QJsonObject table = test::dataObject("poco_selectors.json")[u"functions"].toObject();
        const QString selector = base::toHex(call.left(4));
        QStringList matching;
        for (auto it = table.begin(); it != table.end(); ++it) {
            if (it.value().toString() == selector)
                matching << it.key().section(u'(', 0, 0);
        }
        QVERIFY2(matching.contains(name), qPrintable(selector + u" is not " + name));
    }
    void theWorkersSelectorsAreThoseTheSignerKnows()
    {
        namespace hub = poco::hub;
        QCOMPARE(hub::contribute({}).left(4).toHex(), QByteArray("34623484"));
        QCOMPARE(hub::contributeAndFinalize({}).left(4).toHex(), QByteArray("5facd761"));
        QCOMPARE(hub::reveal({}, {}).left(4).toHex(), QByteArray("fc334e8c"));
        QCOMPARE(hub::claim({}).left(4).toHex(), QByteArray("bd66528a"));
        QCOMPARE(hub::withdrawTo({}, {}).left(4).toHex(), QByteArray("c86283c8"));
    }
};

void HubCallsTest::everySelectorIsInTheReferencesTable_data()
{
    namespace hub = poco::hub;
    namespace registry = poco::registry;
    namespace rlc = poco::rlc;
    QTest::addColumn<QByteArray>("call");
    const auto row = [](const char *name, const QByteArray &call) { QTest::newRow(name) << call; };
    const Address address;
    const auto all = orders();
    row("deposit", hub::deposit({}));
    row("deposit#native", hub::depositNative());
    row("depositFor", hub::depositFor({}, address));
    row("depositFor#native", hub::depositForNative(address));
    row("withdraw", hub::withdraw({}));
    row("withdrawTo", hub::withdrawTo({}, address));
    row("transfer", hub::transfer(address, {}));
    row("manageAppOrder", hub::manageOrder(all.app, poco::OrderOperation::Sign));
    row("manageDatasetOrder", hub::manageOrder(all.dataset, poco::OrderOperation::Sign));
    row("manageWorkerpoolOrder", hub::manageOrder(all.workerpool, poco::OrderOperation::Sign));
    row("manageRequestOrder", hub::manageOrder(all.request, poco::OrderOperation::Sign));
    row("broadcastAppOrder", hub::broadcastOrder(all.app));
    row("broadcastDatasetOrder", hub::broadcastOrder(all.dataset));
    row("broadcastWorkerpoolOrder", hub::broadcastOrder(all.workerpool));
    row("broadcastRequestOrder", hub::broadcastOrder(all.request));
    row("computeDealVolume", hub::computeDealVolume(all));
    row("matchOrders", hub::matchOrders(all));
    row("sponsorMatchOrders", hub::sponsorMatchOrders(all));
    row("initialize", hub::initialize({}, 0));
    row("initializeArray", hub::initializeArray({}, {}));
    row("contribute", hub::contribute({}));
    row("contributeAndFinalize", hub::contributeAndFinalize({}));
    row("reveal", hub::reveal({}, {}));
    row("finalize", hub::finalize({}, {}));
    row("reopen", hub::reopen({}));
    row("claim", hub::claim({}));
    row("claimArray", hub::claimArray({}));
    row("initializeAndClaimArray", hub::initializeAndClaimArray({}, {}));
    row("viewDeal", hub::viewDeal({}));
    row("viewTask", hub::viewTask({}));
    row("viewContribution", hub::viewContribution({}, address));
    row("viewAccount", hub::viewAccount(address));
    row("viewScore", hub::viewScore(address));
    row("viewCategory", hub::viewCategory(0));
    row("countCategory", hub::countCategory());
    row("viewConsumed", hub::viewConsumed({}));
    row("viewPresigned", hub::viewPresigned({}));
    row("viewApp", hub::viewApp(address));
    row("viewDataset", hub::viewDataset(address));
    row("viewWorkerpool", hub::viewWorkerpool(address));
    row("resultFor", hub::resultFor({}));
    row("verifySignature", hub::verifySignature(address, {}, {}));
    row("balanceOf", hub::balanceOf(address));
    row("frozenOf", hub::frozenOf(address));
    using Getter = hub::Getter;
    row("domain", hub::get(Getter::Domain));
    row("eip712domain_separator", hub::get(Getter::DomainSeparator));
    row("token", hub::get(Getter::Token));
    row("appregistry", hub::get(Getter::AppRegistry));
    row("datasetregistry", hub::get(Getter::DatasetRegistry));
    row("workerpoolregistry", hub::get(Getter::WorkerpoolRegistry));
    row("teebroker", hub::get(Getter::TeeBroker));
    row("callbackgas", hub::get(Getter::CallbackGas));
    row("kitty_address", hub::get(Getter::KittyAddress));
    row("kitty_min", hub::get(Getter::KittyMin));
    row("kitty_ratio", hub::get(Getter::KittyRatio));
    row("workerpool_stake_ratio", hub::get(Getter::WorkerpoolStakeRatio));
    row("contribution_deadline_ratio", hub::get(Getter::ContributionDeadlineRatio));
    row("reveal_deadline_ratio", hub::get(Getter::RevealDeadlineRatio));
    row("final_deadline_ratio", hub::get(Getter::FinalDeadlineRatio));
    row("owner", hub::get(Getter::Owner));
    row("createApp", registry::createApp({}));
    row("predictApp", registry::predictApp({}));
    row("createDataset", registry::createDataset({}));
    row("predictDataset", registry::predictDataset({}));
    row("createWorkerpool", registry::createWorkerpool({}));
    row("predictWorkerpool", registry::predictWorkerpool({}));
    row("isRegistered", registry::isRegistered(address));
    row("ownerOf", registry::ownerOf(address));
    row("totalSupply", registry::totalSupply());
    row("tokenByIndex", registry::tokenByIndex(0));
    row("balanceOf#registry", registry::balanceOf(address));
    row("tokenOfOwnerByIndex", registry::tokenOfOwnerByIndex(address, 0));
    row("transferFrom", registry::transferFrom(address, address, address));
    row("owner#workerpool", poco::workerpool::owner());
    row("changePolicy", poco::workerpool::changePolicy(30, 1));
    row("m_workerStakeRatioPolicy", poco::workerpool::workerStakeRatio());
    row("m_schedulerRewardRatioPolicy", poco::workerpool::schedulerRewardRatio());
    row("m_workerpoolDescription", poco::workerpool::description());
    row("approve", rlc::approve(address, {}));
    row("approveAndCall", rlc::approveAndCall(address, {}, {}));
    row("transfer#rlc", rlc::transfer(address, {}));
    row("balanceOf#rlc", rlc::balanceOf(address));
    row("allowance", rlc::allowance(address, address));
}

QTEST_GUILESS_MAIN(HubCallsTest)
#include "hub_calls_test.moc"
