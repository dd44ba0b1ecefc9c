#include "core/poco/tag.h"
#include "tests/core/poco/explain_stand.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;
using base::Nrlc;
using poco::explainTransaction;
using poco::OrderOperation;
using Kind = poco::ExplanationKind;

namespace
{

const QString app = u"0x8181818181818181818181818181818181818181"_s;
const QString pool = u"0x8080808080808080808080808080808080808080"_s;
const QString dataset = u"0x8282828282828282828282828282828282828282"_s;
const QString usable = u"Whoever has the signed order can use it until it is used up or closed."_s;

QStringList linesOf(const QByteArray &data, const base::Address &to = hubAddress)
{
    return lines(explainTransaction(transactionTo(to, data), facts()));
}

} // namespace

class ExplainOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPriceBeyondAllRlcIsSaid()
    {
        auto orders = someOrders();
        orders.app.appPrice = {std::numeric_limits<qint64>::max()};
        const auto told =
            explainTransaction(transactionTo(hubAddress, poco::hub::matchOrders(orders)), facts());
        QCOMPARE(told.kind, Kind::Match);
        QCOMPARE(keys(told), QStringList{u"explain.amount_too_large"_s});
        QVERIFY(told.rlc.empty());
        orders.request.volume = ~quint64{0};
        QCOMPARE(keys(poco::explainOrder(orders.request, facts())),
            QStringList{u"explain.amount_too_large"_s});
    }
    void somebodyElsesRequestIsWarnedOf()
    {
        auto orders = someOrders();
        orders.request.requester = stranger;
        const auto matched =
            explainTransaction(transactionTo(hubAddress, poco::hub::matchOrders(orders)), facts());
        QCOMPARE(keys(matched), QStringList{u"explain.for_somebody_else"_s});
        QVERIFY(matched.rlc.empty());
        QVERIFY(matched.sentences[2]
            == strangerText + u" pays: up to 1.2 RLC are locked in the iExec contract."_s);
        const auto sponsored = explainTransaction(
            transactionTo(hubAddress, poco::hub::sponsorMatchOrders(orders)), facts());
        QCOMPARE(sponsored.rlc,
            (Effects{{.account = me, .stake = {-1'200'000'000}, .locked = {1'200'000'000}}}));
    }
    void parametersCannotForgeLines()
    {
        auto orders = someOrders();
        orders.request.params = u"a\nCosts no fee.\u202e"_s + QString(1'000, u'b');
        const auto told = poco::explainOrder(orders.request, facts());
        const auto line = std::find_if(told.sentences.begin(), told.sentences.end(),
            [](const QString &text) { return text.startsWith(u"Parameters: "); });
        QVERIFY(line != told.sentences.end());
        QVERIFY(line->startsWith(u"Parameters: a\u00b7Costs no fee.\u00b7bbb"_s));
        QCOMPARE(line->size(), qsizetype{12 + 500 + 1});
    }
    void aMatchIsToldWithEverythingItBuys()
    {
        const QStringList match{u"Buy up to 3 runs of "_s + app + u" for 1.2 RLC."_s,
            u"On pool "_s + pool + u", for "_s + iAm + u'.',
            u"Each run costs 0.4 RLC: 0.1 RLC for the app, 0.05 RLC for the dataset, 0.25 RLC for the pool."_s,
            u"Locks up to 1.2 RLC of "_s + iAm
                + u" in the iExec contract until the results are there."_s,
            u"With dataset "_s + dataset + u'.', u"Category 2, trust 3."_s,
            u"Parameters: {\"iexec_args\":\"-i a\"}"_s};
        QCOMPARE(linesOf(poco::hub::matchOrders(someOrders())), (match + QStringList{feeLine}));
        const auto told =
            explainTransaction(transactionTo(rlcAddress,
                                   poco::rlc::approveAndCall(hubAddress, {2'000'000'000},
                                       poco::hub::matchOrders(someOrders()))),
                facts());
        QCOMPARE(lines(told),
            (match + QStringList{u"Deposits 2 RLC into the iExec contract first."_s, feeLine}));
        QCOMPARE(told.rlc,
            (Effects{{.account = me,
                .wallet = {-2'000'000'000},
                .stake = {800'000'000},
                .locked = {1'200'000'000}}}));
        QCOMPARE(told.payees, std::vector{hubAddress});
    }
    void aMatchWithoutDatasetNamesWhatIsSpecial()
    {
        auto orders = someOrders();
        orders.dataset = {};
        orders.request.dataset = {};
        orders.app.tag = poco::tagOf({poco::TagBit::Tee, poco::TagBit::Tdx});
        orders.request.tag = poco::tagOf({poco::TagBit::Gpu});
        orders.request.beneficiary = anna;
        orders.request.callback = stranger;
        orders.request.params.clear();
        const QStringList told = linesOf(poco::hub::matchOrders(orders));
        QCOMPARE(told.mid(4),
            (QStringList{u"Without a dataset."_s, u"Category 2, trust 3."_s,
                u"The results are for "_s + annaText + u'.',
                u"The results are also handed to the contract "_s + strangerText + u'.',
                u"Without parameters."_s, u"Demands: tee, tdx, gpu."_s, feeLine}));
    }
    void theFourOrdersAreTold()
    {
        auto orders = someOrders();
        orders.app.datasetRestrict = datasetAddress;
        orders.app.requesterRestrict = anna;
        QCOMPARE(lines(poco::explainOrder(orders.app, facts())),
            (QStringList{u"Offer app "_s + app + u" for 0.1 RLC a run, up to 5 runs."_s,
                u"Only with dataset "_s + dataset + u'.',
                u"Only for requester "_s + annaText + u'.', usable}));
        orders.dataset.appRestrict = appAddress;
        orders.dataset.workerpoolRestrict = poolAddress;
        QCOMPARE(lines(poco::explainOrder(orders.dataset, facts())),
            (QStringList{u"Offer dataset "_s + dataset + u" for 0.05 RLC a run, up to 4 runs."_s,
                u"Only with app "_s + app + u'.', u"Only on pool "_s + pool + u'.',
                u"For anybody."_s, usable}));
        QCOMPARE(lines(poco::explainOrder(orders.workerpool, facts())),
            (QStringList{u"Offer runs on pool "_s + pool + u" for 0.25 RLC each, up to 9 runs."_s,
                u"Category 2, trust 5."_s,
                u"The pool's owner locks 0.075 RLC for each run that is bought."_s,
                u"For anybody."_s, usable}));
        orders.request.workerpool = {};
        const auto request = poco::explainOrder(orders.request, facts());
        QCOMPARE(request.kind, Kind::OrderOffer);
        QCOMPARE(lines(request),
            (QStringList{u"Ask for up to 3 runs of app "_s + app + u'.',
                u"Pays at most 0.4 RLC a run: 0.1 RLC for the app, 0.05 RLC for the dataset, 0.25 RLC for the pool."_s,
                u"Whoever has the order can lock up to 1.2 RLC of "_s + iAm + u" with it."_s,
                u"With dataset "_s + dataset + u'.', u"On any pool."_s, u"Category 2, trust 3."_s,
                u"Parameters: {\"iexec_args\":\"-i a\"}"_s, usable}));
        QCOMPARE(request.rlc,
            (Effects{{.account = me, .stake = {-1'200'000'000}, .locked = {1'200'000'000}}}));
    }
    void signingClosingAndPublishingOnTheChainAreTold()
    {
        const auto orders = someOrders();
        const QString offer = u"Offer app "_s + app + u" for 0.1 RLC a run, up to 5 runs."_s;
        QCOMPARE(linesOf(poco::hub::manageOrder(orders.app, OrderOperation::Sign)),
            (QStringList{u"Sign on the chain: "_s + offer, u"For anybody."_s, usable, feeLine}));
        QCOMPARE(linesOf(poco::hub::manageOrder(orders.app, OrderOperation::Close)),
            (QStringList{u"Close for good: "_s + offer,
                u"A closed order cannot be used or opened again."_s, feeLine}));
        QCOMPARE(linesOf(poco::hub::broadcastOrder(orders.app)),
            (QStringList{u"Publish on the chain: "_s + offer,
                u"Publishing only shows the order to everybody; the chain checks nothing."_s,
                feeLine}));
        const auto kindOf = [](const QByteArray &data) {
            return explainTransaction(transactionTo(hubAddress, data), facts()).kind;
        };
        QCOMPARE(
            kindOf(poco::hub::manageOrder(orders.dataset, OrderOperation::Sign)), Kind::OrderSign);
        QCOMPARE(kindOf(poco::hub::manageOrder(orders.workerpool, OrderOperation::Close)),
            Kind::OrderClose);
        QCOMPARE(kindOf(poco::hub::manageOrder(orders.request, OrderOperation::Close)),
            Kind::OrderClose);
        QCOMPARE(kindOf(poco::hub::broadcastOrder(orders.dataset)), Kind::OrderBroadcast);
        QCOMPARE(kindOf(poco::hub::broadcastOrder(orders.workerpool)), Kind::OrderBroadcast);
        QCOMPARE(kindOf(poco::hub::broadcastOrder(orders.request)), Kind::OrderBroadcast);
    }
    void tasksAreTold()
    {
        const auto task = filled<base::TaskId>('\xaa');
        const auto deal = filled<base::DealId>('\xbb');
        const QString claimed =
            u"The price comes back to who paid, the stakes to the workers; the pool loses its stake."_s;
        const QString id = task.toString();
        QCOMPARE(linesOf(poco::hub::initialize(deal, 4)),
            (QStringList{u"Start task 4 of deal "_s + deal.toString() + u'.', feeLine}));
        QCOMPARE(linesOf(poco::hub::initializeArray({deal, deal}, {1, 2})),
            (QStringList{u"Start 2 tasks."_s, feeLine}));
        QCOMPARE(linesOf(poco::hub::contribute({.task = task})),
            (QStringList{u"Contribute a result to task "_s + id + u'.',
                u"Locks the stake that the deal asks of a worker until the task ends."_s,
                feeLine}));
        QCOMPARE(linesOf(poco::hub::contributeAndFinalize({.task = task})),
            (QStringList{
                u"Contribute the result of task "_s + id + u" and end the task."_s, feeLine}));
        QCOMPARE(linesOf(poco::hub::reveal(task, {})),
            (QStringList{u"Reveal the result of task "_s + id + u'.', feeLine}));
        QCOMPARE(linesOf(poco::hub::finalize(task, "ab")),
            (QStringList{u"End task "_s + id + u" with its result and pay for it."_s, feeLine}));
        QCOMPARE(linesOf(poco::hub::reopen(task)),
            (QStringList{u"Open task "_s + id + u" again because nobody revealed."_s, feeLine}));
        QCOMPARE(linesOf(poco::hub::claim(task)),
            (QStringList{u"Claim task "_s + id + u'.', claimed, feeLine}));
        QCOMPARE(linesOf(poco::hub::claimArray({task, task})),
            (QStringList{u"Claim 2 tasks."_s, claimed, feeLine}));
        QCOMPARE(linesOf(poco::hub::initializeAndClaimArray({deal}, {3})),
            (QStringList{u"Claim 1 tasks that were never started."_s, claimed, feeLine}));
    }
    void resourcesAreTold()
    {
        using namespace poco::registry;
        QCOMPARE(linesOf(createApp({.owner = anna,
                             .name = u"Blur"_s,
                             .multiaddr = "docker.io/a:1",
                             .checksum = {}}),
                     appsAddress),
            (QStringList{u"Register the app \u201cBlur\u201d."_s,
                u"Of type DOCKER; it runs docker.io/a:1, checksum 0x"_s + QString(64, u'0') + u'.',
                u"It will belong to "_s + annaText + u'.', feeLine}));
        QCOMPARE(linesOf(createDataset({.owner = me,
                             .name = u"Cats"_s,
                             .multiaddr = QByteArray("\x01\x02\xff"),
                             .checksum = {}}),
                     appsAddress)
                     .mid(0, 2),
            (QStringList{u"Register the dataset \u201cCats\u201d."_s,
                u"It lies at 0x0102ff, checksum 0x"_s + QString(64, u'0') + u'.'}));
        QCOMPARE(
            linesOf(createWorkerpool({.owner = me, .description = u"Home\nno fee"_s}), appsAddress),
            (QStringList{u"Register the workerpool \u201cHome\u00b7no fee\u201d."_s,
                u"It will belong to "_s + iAm + u'.', feeLine}));
        const QString given =
            u"Give "_s + app + u" from "_s + iAm + u" to "_s + strangerText + u'.';
        QCOMPARE(
            linesOf(poco::registry::transferFrom(me, stranger, appAddress), appsAddress)[0], given);
        const auto approval =
            explainTransaction(transactionTo(appsAddress,
                                   evm::encodeCall("setApprovalForAll(address,bool)",
                                       evm::AbiWriter().address(stranger).boolean(true))),
                facts());
        QCOMPARE(approval.headline,
            u"Allow "_s + strangerText
                + u" to give away every resource you own in this registry."_s);
        QCOMPARE(keys(approval),
            (QStringList{u"explain.approval_to_stranger"_s, u"explain.unlimited_approval"_s}));
        QCOMPARE(linesOf(evm::encodeCall("approve(address,uint256)",
                             evm::AbiWriter().address(stranger).address(appAddress)),
                     appsAddress)[0],
            u"Allow "_s + strangerText + u" to give away "_s + app + u'.');
        QCOMPARE(linesOf(evm::encodeCall("safeTransferFrom(address,address,uint256,bytes)",
                             evm::AbiWriter()
                                 .address(me)
                                 .address(stranger)
                                 .address(appAddress)
                                 .bytes("abc")),
                     appsAddress)[2],
            strangerText + u" is called at once with 3 bytes of data."_s);
        QCOMPARE(linesOf(poco::workerpool::changePolicy(35, 5), poolAddress),
            (QStringList{u"In pool "_s + pool
                    + u" a worker's stake becomes 35 % of the price and the pool keeps 5 % of a reward."_s,
                feeLine}));
    }
};

QTEST_GUILESS_MAIN(ExplainOrdersTest)
#include "explain_orders_test.moc"
