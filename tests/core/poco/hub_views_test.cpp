#include "core/poco/hub_views.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;
using base::Nrlc;
namespace hub = poco::hub;

namespace {

QByteArray answer(QStringView name)
{
    return test::hex(test::dataObject("poco_abi.json")[u"answers"][name].toString());
}

Address address(char byte)
{
    return Address::fromBytes(QByteArray(20, byte)).value();
}

Bytes32 word(char byte)
{
    return Bytes32::fromBytes(QByteArray(32, byte)).value();
}

} // namespace

class HubViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTruncationIsRefused()
    {
        const auto refused = [](QStringView name, auto &&read) {
            const QByteArray whole = answer(name);
            QVERIFY(read(whole).has_value());
            for (qsizetype size = 0; size + 32 <= whole.size(); size += 32)
                FALLOW_VERIFY_REASON(read(whole.left(size)), "evm.bad_abi");
        };
        refused(u"deal", hub::readDeal);
        refused(u"task", hub::readTask);
        refused(u"contribution", hub::readContribution);
        refused(u"account", hub::readAccount);
        refused(u"category", hub::readCategory);
        refused(u"dataset", hub::readDataset);
        refused(u"workerpool", hub::readWorkerpool);
        refused(u"domain", hub::readDomain);
    }
    void unknownStatusesAreRefused()
    {
        QByteArray task = answer(u"task");
        task[63] = 5;
        FALLOW_VERIFY_REASON(hub::readTask(task), "evm.bad_abi");
        QByteArray contribution = answer(u"contribution");
        contribution[31] = 4;
        FALLOW_VERIFY_REASON(hub::readContribution(contribution), "evm.bad_abi");
    }
    void amountsBeyondAllRlcAreRefused()
    {
        QByteArray account = answer(u"account");
        account[0] = 1;
        FALLOW_VERIFY_REASON(hub::readAccount(account), "evm.out_of_range");
    }
    void readsADeal()
    {
        const auto deal = hub::readDeal(answer(u"deal"));
        FALLOW_VERIFY_RESULT(deal);
        QVERIFY(deal->exists());
        QCOMPARE(deal->app.pointer, address('\x11'));
        QCOMPARE(deal->app.owner, address('\x12'));
        QCOMPARE(deal->app.price, Nrlc{5});
        QVERIFY(deal->dataset.pointer.isZero());
        QCOMPARE(deal->workerpool.price, Nrlc{100});
        QCOMPARE(deal->trust, quint64{3});
        QCOMPARE(deal->category, quint64{2});
        QCOMPARE(deal->requester, address('\x44'));
        QCOMPARE(deal->beneficiary, address('\x45'));
        QCOMPARE(deal->params, QStringLiteral("{\"iexec_args\":\"x\"}"));
        QCOMPARE(deal->startTime, quint64{1700000000});
        QCOMPARE(deal->botFirst, quint64{1});
        QCOMPARE(deal->botSize, quint64{2});
        QCOMPARE(deal->workerStake, Nrlc{30});
        QCOMPARE(deal->schedulerRewardRatio, quint64{5});
        QCOMPARE(deal->sponsor, address('\x46'));
    }
    void readsATask()
    {
        const auto task = hub::readTask(answer(u"task"));
        FALLOW_VERIFY_RESULT(task);
        QCOMPARE(task->status, poco::TaskStatus::Revealing);
        QCOMPARE(task->deal, base::DealId::from(word('\xaa')));
        QCOMPARE(task->index, quint64{1});
        QCOMPARE(task->timeRef, quint64{300});
        QCOMPARE(task->contributionDeadline, quint64{1002});
        QCOMPARE(task->revealDeadline, quint64{1003});
        QCOMPARE(task->finalDeadline, quint64{1004});
        QCOMPARE(task->consensusValue, word('\xbb'));
        QCOMPARE(task->revealCounter, quint64{1});
        QCOMPARE(task->winnerCounter, quint64{2});
        QCOMPARE(task->contributors.size(), size_t{3});
        QCOMPARE(task->contributors[2], address('\x53'));
        QCOMPARE(task->resultDigest, word('\xcc'));
        QCOMPARE(task->results, QByteArray("abc"));
        QCOMPARE(task->resultsCallback, QByteArray("\xff"));
    }
    void readsTheSmallStructs()
    {
        const auto contribution = hub::readContribution(answer(u"contribution"));
        FALLOW_VERIFY_RESULT(contribution);
        QCOMPARE(contribution->status, poco::ContributionStatus::Contributed);
        QCOMPARE(contribution->resultSeal, word('\xbb'));
        QCOMPARE(hub::readAccount(answer(u"account")).value(), (poco::Account{Nrlc{12}, Nrlc{34}}));
        QCOMPARE(hub::readCategory(answer(u"category")).value().workClockTimeRef, quint64{300});
        QCOMPARE(hub::readApp(answer(u"app")).value().multiaddr, QByteArray("docker"));
        QCOMPARE(hub::readDataset(answer(u"dataset")).value().checksum, word('\x77'));
        QCOMPARE(hub::readWorkerpool(answer(u"workerpool")).value().workerStakeRatio, quint64{30});
        const auto domain = hub::readDomain(answer(u"domain"));
        FALLOW_VERIFY_RESULT(domain);
        QCOMPARE(domain->separator().toString(),
                 test::dataObject("poco.json")[u"domainSeparator"].toString());
    }
};

QTEST_GUILESS_MAIN(HubViewsTest)
#include "hub_views_test.moc"
