#include "core/poco/hub_events.h"
#include "core/evm/word.h"
#include "tests/support/test_data.h"
#include "tests/support/verify_result.h"

#include <QJsonObject>
#include <QTest>

using namespace fallow;
using base::Address;
using base::Bytes32;
using base::Nrlc;

namespace {

QByteArray data(QStringView name)
{
    return test::hex(test::dataObject("poco_abi.json")[u"events"][name].toString());
}

Bytes32 word(char byte)
{
    return Bytes32::fromBytes(QByteArray(32, byte)).value();
}

const Address someone = Address::fromBytes(QByteArray(20, '\x44')).value();

template<typename T>
void checkTopic(const char *signature)
{
    const QJsonObject table = test::dataObject("poco_selectors.json")[u"events"].toObject();
    QCOMPARE(poco::eventTopic<T>().toString(), table[QString::fromLatin1(signature)].toString());
}

} // namespace

class HubEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAWrongNumberOfTopics()
    {
        const auto event = poco::decodeEvent({poco::eventTopic<poco::TaskContribute>()}, {});
        FALLOW_VERIFY_REASON(event, "poco.bad_event");
    }
    void refusesTruncatedData()
    {
        const auto event = poco::decodeEvent({poco::eventTopic<poco::OrdersMatched>()},
                                             data(u"matched").chopped(1));
        FALLOW_VERIFY_REASON(event, "evm.bad_abi");
        const auto finalize = poco::decodeEvent(
            {poco::eventTopic<poco::TaskFinalize>(), word('\x01')}, data(u"finalize").left(64));
        FALLOW_VERIFY_REASON(finalize, "evm.bad_abi");
    }
    void refusesATopicThatIsNoAddress()
    {
        const auto event = poco::decodeEvent(
            {poco::eventTopic<poco::SchedulerNotice>(), word('\x01')}, word('\x02').bytes());
        FALLOW_VERIFY_REASON(event, "evm.bad_abi");
    }
    void skipsWhatItDoesNotKnow()
    {
        const auto unknown = poco::decodeEvent({word('\x07')}, {});
        FALLOW_VERIFY_RESULT(unknown);
        QVERIFY(!*unknown);
        QVERIFY(!poco::decodeEvent({}, {}).value());
    }
    void topicsAreThoseOfTheReference()
    {
        checkTopic<poco::OrdersMatched>("OrdersMatched(bytes32,bytes32,bytes32,bytes32,bytes32,uint256)");
        checkTopic<poco::DealSponsored>("DealSponsored(bytes32,address)");
        checkTopic<poco::SchedulerNotice>("SchedulerNotice(address,bytes32)");
        checkTopic<poco::TaskInitialize>("TaskInitialize(bytes32,address)");
        checkTopic<poco::TaskContribute>("TaskContribute(bytes32,address,bytes32)");
        checkTopic<poco::TaskConsensus>("TaskConsensus(bytes32,bytes32)");
        checkTopic<poco::TaskReveal>("TaskReveal(bytes32,address,bytes32)");
        checkTopic<poco::TaskReopen>("TaskReopen(bytes32)");
        checkTopic<poco::TaskFinalize>("TaskFinalize(bytes32,bytes)");
        checkTopic<poco::TaskClaimed>("TaskClaimed(bytes32)");
        checkTopic<poco::AccurateContribution>("AccurateContribution(address,bytes32)");
        checkTopic<poco::FaultyContribution>("FaultyContribution(address,bytes32)");
        checkTopic<poco::Reward>("Reward(address,uint256,bytes32)");
        checkTopic<poco::Seize>("Seize(address,uint256,bytes32)");
        checkTopic<poco::Lock>("Lock(address,uint256)");
        checkTopic<poco::Unlock>("Unlock(address,uint256)");
        checkTopic<poco::Transfer>("Transfer(address,address,uint256)");
    }
    void readsEventsWithoutIndexedFields()
    {
        const auto matched
            = poco::decodeEvent({poco::eventTopic<poco::OrdersMatched>()}, data(u"matched"));
        FALLOW_VERIFY_RESULT(matched);
        const auto &event = std::get<poco::OrdersMatched>(**matched);
        QCOMPARE(event.deal, base::DealId::from(word('\x01')));
        QCOMPARE(event.requestHash, word('\x05'));
        QCOMPARE(event.volume, quint64{9});
        const auto reward = poco::decodeEvent({poco::eventTopic<poco::Reward>()}, data(u"reward"));
        QCOMPARE(std::get<poco::Reward>(**reward).account, someone);
        QCOMPARE(std::get<poco::Reward>(**reward).amount, Nrlc{77});
    }
    void readsEventsWithIndexedFields()
    {
        const auto contribute = poco::decodeEvent({poco::eventTopic<poco::TaskContribute>(),
                                                   word('\x01'), evm::wordOf(someone)},
                                                  word('\x02').bytes());
        FALLOW_VERIFY_RESULT(contribute);
        const auto &event = std::get<poco::TaskContribute>(**contribute);
        QCOMPARE(event.task, base::TaskId::from(word('\x01')));
        QCOMPARE(event.worker, someone);
        QCOMPARE(event.resultHash, word('\x02'));
        const auto finalize = poco::decodeEvent(
            {poco::eventTopic<poco::TaskFinalize>(), word('\x01')}, data(u"finalize"));
        QCOMPARE(std::get<poco::TaskFinalize>(**finalize).results, QByteArray("abc"));
    }
    void tellsTokensFromResources()
    {
        const Bytes32 topic = poco::eventTopic<poco::Transfer>();
        const Bytes32 account = evm::wordOf(someone);
        const auto token = poco::decodeEvent({topic, account, account}, evm::wordOf(quint64{5}).bytes());
        QCOMPARE(std::get<poco::Transfer>(**token).amount, Nrlc{5});
        const auto resource = poco::decodeEvent({topic, Bytes32(), account, account}, {});
        QCOMPARE(std::get<poco::ResourceTransfer>(**resource).resource, someone);
    }
};

QTEST_GUILESS_MAIN(HubEventsTest)
#include "hub_events_test.moc"
