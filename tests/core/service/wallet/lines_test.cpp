#include "core/evm/abi_writer.h"
#include "core/evm/keccak.h"
#include "core/service/wallet/lines.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace Qt::StringLiterals;
using base::Address;
using base::Bytes32;
using service::readWalletTx;
using service::WalletTx;

namespace
{

Address address(char byte)
{
    return *Address::fromBytes(QByteArray(20, byte));
}

const Address hub = address('h');
const Address rlc = address('r');
const Address me = address('m');
const Address other = address('o');
const service::WalletContracts contracts{hub, rlc};
const service::WalletContracts nativeContracts{hub, {}};

Bytes32 topic(const Address &value)
{
    return *Bytes32::fromBytes(QByteArray(12, '\0') + value.bytes());
}

chain::Log log(const Address &contract, const char *signature, std::vector<Bytes32> indexed,
    const QByteArray &data)
{
    indexed.insert(indexed.begin(), evm::keccak256(QByteArray(signature)));
    return {.address = contract, .topics = indexed, .data = data};
}

QByteArray amountData(qint64 amount)
{
    return evm::AbiWriter().amount(base::Nrlc{amount}).encoded();
}

chain::Log transfer(const Address &contract, const Address &from, const Address &to, qint64 amount)
{
    return log(contract, "Transfer(address,address,uint256)", {topic(from), topic(to)},
        amountData(amount));
}

chain::Log lock(const Address &account, qint64 amount)
{
    return log(hub, "Lock(address,uint256)", {},
        evm::AbiWriter().address(account).amount(base::Nrlc{amount}).encoded());
}

WalletTx with(std::vector<chain::Log> logs)
{
    for (size_t i = 0; i < logs.size(); ++i)
        logs[i].logIndex = 10 + i;
    return {.hash = *base::TxHash::fromBytes(QByteArray(32, 't')),
        .block = 5,
        .at = 1000,
        .logs = logs};
}

} // namespace

/// Logs of one transaction as lines for one account, without a chain.
class WalletLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsThatTheContractsCannotHaveWrittenAreRefused_data()
    {
        QTest::addColumn<chain::Log>("wrong");
        QTest::newRow("more than all RLC") << transfer(rlc, other, me, 87'000'000'000'000'001);
        chain::Log huge = transfer(rlc, other, me, 1);
        huge.data = QByteArray(32, '\xff');
        QTest::newRow("a number of 256 bits") << huge;
        chain::Log brief = transfer(hub, other, me, 1);
        brief.data.chop(1);
        QTest::newRow("data cut short") << brief;
        chain::Log bare = transfer(hub, other, me, 1);
        bare.topics.resize(2);
        QTest::newRow("a topic is missing") << bare;
        chain::Log dirty = transfer(hub, other, me, 1);
        *dirty.topics[1].data() = 1;
        QTest::newRow("an address of 32 bytes") << dirty;
    }
    void logsThatTheContractsCannotHaveWrittenAreRefused()
    {
        QFETCH(chain::Log, wrong);
        FALLOW_VERIFY_REASON(readWalletTx(with({wrong}), me, contracts), "wallet.bad_logs");
    }
    void otherContractsTokensAndTransfersOfNothingAreNoMoney()
    {
        const auto reading =
            readWalletTx(with({transfer(address('x'), other, me, 5), transfer(rlc, me, other, 0),
                             transfer(rlc, other, address('y'), 5)}),
                me, contracts);
        FALLOW_VERIFY_RESULT(reading);
        QVERIFY(reading->lines.empty());
    }
    void aTransferToTheContractIsNoDepositWithoutTheContractsWord()
    {
        const auto reading = readWalletTx(with({transfer(rlc, me, hub, 5)}), me, contracts);
        FALLOW_VERIFY_RESULT(reading);
        QCOMPARE(reading->lines.size(), size_t{1});
        QCOMPARE(reading->lines.front().kind, u"sent"_s);
        QCOMPARE(reading->lines.front().wallet, base::Nrlc{-5});
    }
    void twoDepositsOfOneAmountStayTwo()
    {
        const auto reading =
            readWalletTx(with({transfer(rlc, me, hub, 5), transfer(hub, {}, me, 5),
                             transfer(rlc, me, hub, 5), transfer(hub, {}, other, 5)}),
                me, contracts);
        FALLOW_VERIFY_RESULT(reading);
        QCOMPARE(reading->lines.size(), size_t{2});
        QCOMPARE(reading->lines.front().amount, base::Nrlc{});
        QCOMPARE(reading->lines.back().amount, base::Nrlc{-5});
        QCOMPARE(reading->lines.back().counterparty, other);
    }
    void stakeSentToTheContractItselfIsNotLocked()
    {
        const auto reading =
            readWalletTx(with({transfer(hub, me, hub, 5), lock(other, 5)}), me, contracts);
        FALLOW_VERIFY_RESULT(reading);
        QCOMPARE(reading->lines.size(), size_t{1});
        QCOMPARE(reading->lines.front().kind, u"stake_sent"_s);
        QCOMPARE(reading->lines.front().locked, base::Nrlc{});
    }
    void whoBuysFromTheOwnPoolLocksTwice()
    {
        const QByteArray matched = QByteArray(32, 'd') + QByteArray(4 * 32, '\1') + amountData(2);
        const auto reading = readWalletTx(
            with({transfer(hub, me, hub, 11), lock(me, 11), transfer(hub, me, hub, 3), lock(me, 3),
                log(hub, "OrdersMatched(bytes32,bytes32,bytes32,bytes32,bytes32,uint256)", {},
                    matched)}),
            me, contracts);
        FALLOW_VERIFY_RESULT(reading);
        QCOMPARE(reading->lines.size(), size_t{2});
        QCOMPARE(reading->lines.front().role, u"requester"_s);
        QCOMPARE(reading->lines.back().role, u"pool"_s);
        QCOMPARE(reading->matched.size(), size_t{1});
        QCOMPARE(reading->matched.front().volume, quint64{2});
    }
    void aNativeDepositThroughAStrangersContractIsStakeReceived()
    {
        WalletTx transaction = with({transfer(hub, {}, me, 5)});
        transaction.sent = chain::SentTransaction{.from = me, .to = other};
        const auto reading = readWalletTx(transaction, me, nativeContracts);
        FALLOW_VERIFY_RESULT(reading);
        QCOMPARE(reading->lines.front().kind, u"stake_received"_s);
        QCOMPARE(reading->lines.front().amount, base::Nrlc{5});
    }
    void aNativeWithdrawalTellsWhomItWentTo()
    {
        WalletTx transaction = with({transfer(hub, me, {}, 5)});
        transaction.sent = chain::SentTransaction{.from = me, .to = hub};
        transaction.sent->input = evm::encodeCall(
            "withdrawTo(uint256,address)", evm::AbiWriter().amount(base::Nrlc{5}).address(other));
        const auto reading = readWalletTx(transaction, me, nativeContracts);
        FALLOW_VERIFY_RESULT(reading);
        QCOMPARE(reading->lines.front().counterparty, other);
        QCOMPARE(reading->lines.front().amount, base::Nrlc{-5});
        transaction.sent->input.chop(1); // what cannot be read is taken for a plain withdrawal
        QCOMPARE(
            readWalletTx(transaction, me, nativeContracts)->lines.front().amount, base::Nrlc{});
    }
};

QTEST_GUILESS_MAIN(WalletLinesTest)
#include "lines_test.moc"
