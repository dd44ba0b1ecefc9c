#include "core/evm/abi.h"
#include "core/evm/eip191.h"
#include "core/evm/keccak.h"
#include "core/wallet/worker_signer.h"
#include "tests/support/actors.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

#include <functional>

using namespace fallow;
using base::Address;
using base::Bytes32;
using base::TaskId;
using base::Wei;
using evm::AbiWriter;
using evm::encodeCall;

namespace {

Address filled(char byte)
{
    return Address::fromBytes(QByteArray(20, byte)).value();
}

const Address hub = filled('\x11');
const Address rlc = filled('\x22');
const Address owner = filled('\x33');
const Address stranger = filled('\x44');
const Bytes32 word = Bytes32::fromBytes(QByteArray(32, '\x55')).value();

wallet::WorkerLimits limits()
{
    wallet::WorkerLimits value;
    value.chainId = 31337;
    value.hub = hub;
    value.rlc = rlc;
    value.owner = owner;
    return value;
}

wallet::WorkerSigner signer()
{
    return *wallet::WorkerSigner::create(test::actor(6), limits());
}

evm::Transaction transaction(const Address &to, const QByteArray &data)
{
    evm::Transaction tx;
    tx.chainId = 31337;
    tx.gasLimit = 500'000;
    tx.maxFeePerGas = Wei{2'000'000'000};
    tx.maxPriorityFeePerGas = Wei{1};
    tx.to = to;
    tx.data = data;
    return tx;
}

QByteArray claim()
{
    return encodeCall("claim(bytes32)", AbiWriter().word(word));
}

QByteArray contribute()
{
    AbiWriter arguments;
    arguments.word(word).word(word).word(word).address({}).bytes({}).bytes(QByteArray(65, 'a'));
    return encodeCall("contribute(bytes32,bytes32,bytes32,address,bytes,bytes)", arguments);
}

QByteArray reveal()
{
    return encodeCall("reveal(bytes32,bytes32)", AbiWriter().word(word).word(word));
}

/// Reads like contribute() but is not how an encoder writes it.
QByteArray swappedOffsets()
{
    AbiWriter arguments;
    arguments.word(word).word(word).word(word).address({});
    const QByteArray head = arguments.encoded();
    const auto number = [](quint64 value) { return AbiWriter().uint(value).encoded(); };
    return contribute().left(4) + head + number(6 * 32 + 2 * 32) + number(6 * 32)
        + number(1) + QByteArray("b").leftJustified(32, '\0') + number(1)
        + QByteArray("a").leftJustified(32, '\0');
}

QByteArray sharedOffsets()
{
    AbiWriter arguments;
    arguments.word(word).word(word).word(word).address({}).uint(6 * 32).uint(6 * 32).uint(0);
    return contribute().left(4) + arguments.encoded();
}

QByteArray contributeAndFinalize()
{
    AbiWriter arguments;
    arguments.word(word).word(word).bytes("{}").bytes({}).address({}).bytes({});
    arguments.bytes(QByteArray(65, 'a'));
    return encodeCall("contributeAndFinalize(bytes32,bytes32,bytes,bytes,address,bytes,bytes)",
                      arguments);
}

QByteArray withdrawTo(const Address &target)
{
    return encodeCall("withdrawTo(uint256,address)", AbiWriter().uint(5).address(target));
}

QByteArray transfer(const Address &target)
{
    return encodeCall("transfer(address,uint256)", AbiWriter().address(target).uint(5));
}

QByteArray withByte(QByteArray data, qsizetype position, char byte)
{
    data[position] = byte;
    return data;
}

using Change = std::function<void(evm::Transaction &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class WorkerSignerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryOtherCall_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("data");
        const auto row = [](const char *name, const Address &to, const QByteArray &data) {
            QTest::newRow(name) << to.bytes() << data;
        };
        const QByteArray approve
            = encodeCall("approve(address,uint256)", AbiWriter().address(stranger).uint(5));
        const QByteArray approveOwner
            = encodeCall("approve(address,uint256)", AbiWriter().address(owner).uint(5));
        row("approve on the token", rlc, approve);
        row("approve the owner on the token", rlc, approveOwner);
        row("approve on the hub", hub, approve);
        row("stake to a stranger", hub, transfer(stranger));
        row("stake to the owner", hub, transfer(owner));
        row("withdraw to oneself", hub, encodeCall("withdraw(uint256)", AbiWriter().uint(5)));
        row("withdraw to a stranger", hub, withdrawTo(stranger));
        row("withdraw with more data", hub, withdrawTo(owner) + '\0');
        row("withdraw with less data", hub, withdrawTo(owner).chopped(1));
        row("withdraw with a dirty address", hub, withByte(withdrawTo(owner), 36, '\1'));
        row("deposit", hub, encodeCall("deposit(uint256)", AbiWriter().uint(5)));
        row("finalize", hub,
            encodeCall("finalize(bytes32,bytes,bytes)", AbiWriter().word(word).bytes({}).bytes({})));
        row("token to a stranger", rlc, transfer(stranger));
        row("token with more data", rlc, transfer(owner) + QByteArray(32, '\0'));
        row("token with a dirty address", rlc, withByte(transfer(owner), 4, '\1'));
        row("claim on the token", rlc, claim());
        row("claim on a stranger", stranger, claim());
        row("claim with more data", hub, claim() + '\0');
        row("claim with less data", hub, claim().chopped(1));
        row("contribute with more data", hub, contribute() + QByteArray(32, '\0'));
        row("contribute with less data", hub, contribute().chopped(32));
        row("contribute with dirty padding", hub,
            withByte(contribute(), contribute().size() - 1, '\1'));
        row("contribute with a moved offset", hub, withByte(contribute(), 4 + 5 * 32 - 1, '\xe1'));
        row("contribute with a huge length", hub, withByte(contribute(), 4 + 6 * 32, '\xff'));
        row("contribute with 64 KiB", hub, contribute() + QByteArray(64 * 1024, '\0'));
        const auto spender = AbiWriter().address(stranger).uint(5);
        const auto ownersMoney = AbiWriter().address(owner).address(stranger).uint(5);
        row("transferFrom", rlc, encodeCall("transferFrom(address,address,uint256)", ownersMoney));
        row("transferFrom to the owner", rlc,
            encodeCall("transferFrom(address,address,uint256)",
                       AbiWriter().address(stranger).address(owner).uint(5)));
        row("increaseAllowance", rlc, encodeCall("increaseAllowance(address,uint256)", spender));
        row("approveAndCall", rlc,
            encodeCall("approveAndCall(address,uint256,bytes)",
                       AbiWriter().address(hub).uint(5).bytes({})));
        row("permit", rlc,
            encodeCall("permit(address,address,uint256,uint256,uint8,bytes32,bytes32)",
                       AbiWriter().address(owner).address(stranger).uint(5).uint(5).uint(27)
                           .word(word).word(word)));
        row("depositFor a stranger", hub,
            encodeCall("depositFor(uint256,address)", AbiWriter().uint(5).address(stranger)));
        row("transferFrom on the hub", hub,
            encodeCall("transferFrom(address,address,uint256)", ownersMoney));
        row("withdrawTo on the token", rlc, withdrawTo(owner));
        row("the owner's transfer sent to a stranger", stranger, transfer(owner));
        row("an allowed call behind another", hub, transfer(stranger) + claim());
        row("another call behind an allowed one", hub, claim() + transfer(stranger));
        row("another call in the arguments' padding", hub,
            withByte(reveal(), reveal().size() - 1, '\x55') + transfer(stranger));
        row("withdrawTo with its arguments swapped", hub,
            encodeCall("withdrawTo(uint256,address)", AbiWriter().address(owner).uint(5)));
        row("contribute with its offsets swapped", hub, swappedOffsets());
        row("contribute with both texts at one place", hub, sharedOffsets());
        row("selector alone", hub, claim().left(4));
        row("three bytes", hub, claim().left(3));
        row("no data to the hub", hub, {});
        row("no data to a stranger", stranger, {});
        row("call of the owner", owner, claim());
        row("the zero address", {}, claim());
    }
    void refusesEveryOtherCall()
    {
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, data);
        const auto tx = transaction(Address::fromBytes(to).value(), data);
        FALLOW_VERIFY_REASON(signer().signTransaction(tx), "wallet.not_allowed");
    }
    void refusesAllowedCallsInAWrongEnvelope_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("another chain", [](evm::Transaction &tx) { tx.chainId = 1; });
        row("no chain", [](evm::Transaction &tx) {
            tx.type = evm::TransactionType::Legacy;
            tx.chainId = 0;
        });
        row("contract creation", [](evm::Transaction &tx) { tx.to.reset(); });
        row("coin to the hub", [](evm::Transaction &tx) { tx.value = Wei{1}; });
    }
    void refusesAllowedCallsInAWrongEnvelope()
    {
        QFETCH(Change, change);
        auto tx = transaction(hub, claim());
        change(tx);
        FALLOW_VERIFY_REASON(signer().signTransaction(tx), "wallet.not_allowed");
    }
    void refusesCoinToAnybodyButTheOwner()
    {
        auto tx = transaction(stranger, {});
        tx.value = Wei{1};
        FALLOW_VERIFY_REASON(signer().signTransaction(tx), "wallet.not_allowed");
        tx.to = rlc;
        FALLOW_VERIFY_REASON(signer().signTransaction(tx), "wallet.not_allowed");
        tx = transaction(rlc, transfer(owner));
        tx.value = Wei{1};
        FALLOW_VERIFY_REASON(signer().signTransaction(tx), "wallet.not_allowed");
    }
    void refusesMadFees()
    {
        auto tx = transaction(hub, claim());
        tx.maxFeePerGas = Wei{1'000'000'000'000};
        FALLOW_VERIFY_REASON(signer().signTransaction(tx), "wallet.fee_too_high");
        tx.maxFeePerGas = Wei{~base::uint128{0}};
        FALLOW_VERIFY_REASON(signer().signTransaction(tx), "wallet.fee_too_high");
        tx = transaction(owner, {});
        tx.type = evm::TransactionType::Legacy;
        tx.gasPrice = Wei{1'000'000'000'000};
        FALLOW_VERIFY_REASON(signer().signTransaction(tx), "wallet.fee_too_high");
    }
    void aNativeChainHasNoToken()
    {
        auto native = limits();
        native.rlc = {};
        FALLOW_VERIFY_REASON(wallet::checkWorkerTransaction(transaction({}, transfer(owner)), native),
                             "wallet.not_allowed");
    }
    void refusesIncompleteLimits()
    {
        auto noOwner = limits();
        noOwner.owner = {};
        auto noChain = limits();
        noChain.chainId = 0;
        auto noHub = limits();
        noHub.hub = {};
        auto ownerIsHub = limits();
        ownerIsHub.owner = hub;
        auto ownerIsToken = limits();
        ownerIsToken.owner = rlc;
        auto hubIsToken = limits();
        hubIsToken.hub = rlc;
        for (const auto &incomplete :
             {noOwner, noChain, noHub, ownerIsHub, ownerIsToken, hubIsToken})
            FALLOW_VERIFY_REASON(wallet::WorkerSigner::create(test::actor(6), incomplete),
                                 "wallet.bad_limits");
    }
    void refusesATransactionAsLogin()
    {
        FALLOW_VERIFY_REASON(signer().signLogin(u"d5808459682f008301ffff8086ff000000000082410="),
                             "wallet.login_is_transaction");
        FALLOW_VERIFY_REASON(signer().signLogin(QString(64, u'a')), "wallet.login_not_base64");
    }
    void theTokenOfTheProxyIsAMessageAndNoTransaction()
    {
        const auto task = TaskId::fromBytes(QByteArray(32, '\x55')).value();
        const auto signature
            = evm::Signature::fromBytes65(signer().signResultProxyToken(task, {})).value();
        const QByteArray hashed = signer().address().bytes() + task.bytes() + QByteArray(20, '\0');
        const Bytes32 digest = evm::personalDigest(evm::keccak256(hashed).bytes());
        QCOMPARE(evm::recover(digest, signature).value(), signer().address());
    }
    void signsWhatAWorkerNeeds_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("contribute") << hub.bytes() << contribute();
        QTest::newRow("contributeAndFinalize") << hub.bytes() << contributeAndFinalize();
        QTest::newRow("reveal") << hub.bytes() << reveal();
        QTest::newRow("claim") << hub.bytes() << claim();
        QTest::newRow("withdrawTo") << hub.bytes() << withdrawTo(owner);
        QTest::newRow("token to the owner") << rlc.bytes() << transfer(owner);
        QTest::newRow("coin to the owner") << owner.bytes() << QByteArray();
    }
    void signsWhatAWorkerNeeds()
    {
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, data);
        auto tx = transaction(Address::fromBytes(to).value(), data);
        if (data.isEmpty())
            tx.value = Wei{7};
        const auto raw = signer().signTransaction(tx);
        FALLOW_VERIFY_RESULT(raw);
        const auto decoded = evm::decodeSigned(*raw);
        FALLOW_VERIFY_RESULT(decoded);
        QCOMPARE(decoded->sender, test::actor(6).address());
        QVERIFY(decoded->transaction == tx);
    }
    void loginsAndTokensAreThoseOfTheReference()
    {
        const QJsonObject data = test::dataObject("poco.json");
        for (const QJsonValue &json : data[u"login"].toArray()) {
            const auto signature = signer().signLogin(json[u"challenge"].toString());
            FALLOW_VERIFY_RESULT(signature);
            QCOMPARE(base::toHex(*signature), json[u"body"][u"value"].toString());
        }
        const auto task = test::id<TaskId>(data[u"authorization"][u"taskid"].toString());
        QCOMPARE(base::toHex(signer().signResultProxyToken(task, {})),
                 data[u"resultProxyUploadAuth"][u"sign"].toString());
    }
};

QTEST_GUILESS_MAIN(WorkerSignerTest)
#include "worker_signer_test.moc"
