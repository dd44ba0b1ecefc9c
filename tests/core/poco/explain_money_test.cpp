#include "tests/core/poco/explain_stand.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace fallow;
using namespace fallow::test;
using namespace Qt::StringLiterals;
using base::Nrlc;
using poco::explainTransaction;
using Kind = poco::ExplanationKind;

namespace
{
const QByteArray unlimited = base::Bytes32::fromBytes(QByteArray(32, '\xff')).value().bytes();

QByteArray word(const base::Address &address)
{
    return QByteArray(12, '\0') + address.bytes();
}
} // namespace

class ExplainMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingButTheExactArgumentsIsUnknown_data();
    void anythingButTheExactArgumentsIsUnknown()
    {
        QFETCH(base::Address, to);
        QFETCH(QByteArray, data);
        QFETCH(QStringList, warnings);
        const auto told = explainTransaction(transactionTo(to, data), facts());
        QCOMPARE(told.kind, Kind::Unknown);
        QCOMPARE(keys(told), warnings);
        QVERIFY(told.rlc.empty());
        QVERIFY(told.headline.startsWith(u"Unknown call of "));
    }
    void unknownIsSaidPlainly()
    {
        const auto told = explainTransaction(
            transactionTo(stranger, QByteArray::fromHex("a9059cbb") + QByteArray(96, '\1'), {5}),
            facts());
        QCOMPARE(lines(told),
            (QStringList{u"Unknown call of "_s + strangerText + u'.',
                u"Function 0xa9059cbb, 100 bytes of data."_s,
                u"Sends 0.000000000000000005 ETH with it."_s, feeLine}));
        QCOMPARE(told.warnings[0].text,
            u"This wallet does not know the contract "_s + strangerText
                + u" and cannot say what the call does."_s);
        QCOMPARE(told.payees, std::vector{stranger});
    }
    void anotherChainIsWarnedOf()
    {
        auto transaction = transactionTo(anna, {}, {1});
        transaction.chainId = 1;
        const auto told = explainTransaction(transaction, facts());
        QCOMPARE(keys(told), QStringList{u"explain.other_chain"_s});
        QCOMPARE(
            told.warnings[0].text, u"This is for chain 1, not for Arbitrum One (chain 42161)."_s);
    }
    void aContractsCreationIsWarnedOf()
    {
        auto transaction = transactionTo(anna, "code");
        transaction.to.reset();
        const auto told = explainTransaction(transaction, facts());
        QCOMPARE(told.kind, Kind::ContractCreation);
        QCOMPARE(keys(told), QStringList{u"explain.contract_creation"_s});
        QCOMPARE(told.sentences[0], u"Carries 4 bytes of code and 0 ETH."_s);
    }
    void coinAndRlcSentToTheNetworksContractsAreWarnedOf()
    {
        QCOMPARE(keys(explainTransaction(transactionTo(hubAddress, {}, {1}), facts())),
            QStringList{u"explain.pays_contract"_s});
        for (const auto &lost : {hubAddress, rlcAddress, appsAddress})
            QCOMPARE(keys(explainTransaction(
                         transactionTo(rlcAddress, poco::rlc::transfer(lost, {1})), facts())),
                QStringList{u"explain.pays_contract"_s});
        QCOMPARE(keys(explainTransaction(
                     transactionTo(hubAddress, poco::hub::withdrawTo({1}, rlcAddress)), facts())),
            QStringList{u"explain.pays_contract"_s});
    }
    void coinWithACallThatWantsNoneIsWarnedOf()
    {
        const auto told =
            explainTransaction(transactionTo(hubAddress, poco::hub::withdraw({5}), {3}), facts());
        QCOMPARE(keys(told), QStringList{u"explain.value_with_call"_s});
        QCOMPARE(told.coin, base::Wei{3});
    }
    void approvalsSayHowMuchAndToWhom()
    {
        const auto limited = explainTransaction(
            transactionTo(rlcAddress, poco::rlc::approve(stranger, {1'500'000'000})), facts());
        QCOMPARE(limited.kind, Kind::Approval);
        QCOMPARE(lines(limited),
            (QStringList{
                u"Allow "_s + strangerText + u" to take up to 1.5 RLC from "_s + iAm + u'.',
                feeLine}));
        QCOMPARE(keys(limited), QStringList{u"explain.approval_to_stranger"_s});
        const auto all = explainTransaction(
            transactionTo(
                rlcAddress, evm::selector("approve(address,uint256)") + word(stranger) + unlimited),
            facts());
        QCOMPARE(all.headline,
            u"Allow "_s + strangerText + u" to take everything from "_s + iAm
                + u", now and later."_s);
        QCOMPARE(keys(all),
            (QStringList{u"explain.unlimited_approval"_s, u"explain.approval_to_stranger"_s}));
        const auto raised = explainTransaction(
            transactionTo(rlcAddress,
                evm::selector("increaseAllowance(address,uint256)") + word(hubAddress) + unlimited),
            facts());
        QCOMPARE(keys(raised), QStringList{u"explain.unlimited_approval"_s});
        const auto supply = explainTransaction(
            transactionTo(rlcAddress, poco::rlc::approve(hubAddress, {87'000'000'000'000'000})),
            facts());
        QCOMPARE(keys(supply), QStringList{u"explain.unlimited_approval"_s});
        const auto none = explainTransaction(
            transactionTo(rlcAddress, poco::rlc::approve(stranger, {})), facts());
        QCOMPARE(none.headline,
            u"Take back what "_s + strangerText + u" was allowed to take from "_s + iAm + u'.');
        QVERIFY(none.warnings.empty());
    }
    void anApprovalThatCallsAStrangerIsNoDeposit()
    {
        const auto told = explainTransaction(
            transactionTo(rlcAddress, poco::rlc::approveAndCall(stranger, {5}, "abcd")), facts());
        QCOMPARE(told.kind, Kind::Approval);
        QCOMPARE(told.sentences[0], strangerText + u" is called at once with 4 bytes of data."_s);
        QVERIFY(told.rlc.empty());
    }
    void aDepositWithAnUnknownOrderIsUnknown()
    {
        const QByteArray match = poco::hub::matchOrders(someOrders());
        for (const QByteArray &data : {QByteArray("abcd"), match.chopped(1),
                 QByteArray(match + 'x'), poco::hub::withdraw({1})}) {
            const auto told = explainTransaction(
                transactionTo(rlcAddress, poco::rlc::approveAndCall(hubAddress, {5}, data)),
                facts());
            QCOMPARE(told.kind, Kind::Unknown);
            QVERIFY(told.warns(u"explain.unknown_data"));
        }
    }
    void moneyIsToldInSentencesAndNumbers_data();
    void moneyIsToldInSentencesAndNumbers()
    {
        QFETCH(evm::Transaction, transaction);
        QFETCH(QStringList, text);
        QFETCH(Effects, effects);
        const auto told = explainTransaction(transaction, facts());
        QCOMPARE(lines(told), text + QStringList{feeLine});
        QCOMPARE(told.rlc, effects);
        QCOMPARE(keys(told), QStringList());
        QCOMPARE(told.maxFee, base::Wei{2'000'000'000'000'000});
    }
    void inTheNativeFlavourTheCoinIsRlc()
    {
        auto send = transactionTo(anna, {}, {2'000'000'000'000'000'000});
        send.maxFeePerGas = {};
        const auto sent = explainTransaction(send, nativeFacts());
        QCOMPARE(
            lines(sent), (QStringList{u"Send 2 xRLC to "_s + annaText + u'.', u"Costs no fee."_s}));
        QCOMPARE(sent.rlc, (Effects{{.account = me, .wallet = {-2'000'000'000}}}));
        const auto deposited = explainTransaction(
            transactionTo(hubAddress, poco::hub::depositNative(), {1'000'000'007}), nativeFacts());
        QCOMPARE(deposited.headline, u"Deposit 0.000000001 RLC into the iExec contract."_s);
        QCOMPARE(deposited.sentences[0],
            u"0.000000000000000007 xRLC is less than the contract counts and comes back."_s);
        QCOMPARE(deposited.rlc, (Effects{{.account = me, .wallet = {-1}, .stake = {1}}}));
        QCOMPARE(explainTransaction(transactionTo(hubAddress, {}, {5'000'000'000}), nativeFacts())
                     .headline,
            u"Deposit 0.000000005 RLC into the iExec contract."_s);
        QCOMPARE(explainTransaction(
                     transactionTo(hubAddress, poco::hub::depositForNative(anna), {5'000'000'000}),
                     nativeFacts())
                     .headline,
            u"Deposit 0.000000005 RLC into the iExec contract for "_s + annaText + u'.');
        QCOMPARE(
            explainTransaction(transactionTo(hubAddress, poco::hub::deposit({5})), nativeFacts())
                .kind,
            Kind::Unknown);
        QVERIFY(explainTransaction(
            transactionTo(hubAddress, poco::hub::depositNative() + "x"), nativeFacts())
                    .warns(u"explain.data_after_arguments"));
    }
    void aFeeBeyondAllNumbersDoesNotWrap()
    {
        auto transaction = transactionTo(anna, {}, {1});
        transaction.gasLimit = ~quint64{0};
        transaction.maxFeePerGas = {~base::uint128{0}};
        QCOMPARE(explainTransaction(transaction, facts()).maxFee, base::Wei{~base::uint128{0}});
    }
};

void ExplainMoneyTest::anythingButTheExactArgumentsIsUnknown_data()
{
    QTest::addColumn<base::Address>("to");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QStringList>("warnings");
    const QStringList badData{u"explain.unknown_data"_s};
    const QStringList trailing{u"explain.unknown_data"_s, u"explain.data_after_arguments"_s};
    const QByteArray transfer = poco::rlc::transfer(anna, {5});
    QTest::newRow("bytes after a transfer") << rlcAddress << QByteArray(transfer + 'x') << trailing;
    QTest::newRow("a word after a transfer")
        << rlcAddress << QByteArray(transfer + QByteArray(32, '\0')) << trailing;
    QTest::newRow("a transfer cut short") << rlcAddress << transfer.chopped(1) << badData;
    QTest::newRow("no arguments") << rlcAddress << transfer.left(4) << badData;
    QByteArray dirty = transfer;
    dirty[4] = '\1';
    QTest::newRow("dirty upper bytes of an address") << rlcAddress << dirty << badData;
    QTest::newRow("more RLC than 64 bits")
        << rlcAddress << QByteArray(transfer.left(36) + unlimited) << badData;
    const QByteArray call = poco::rlc::approveAndCall(hubAddress, {5}, "abcd");
    QByteArray shifted = call;
    shifted[4 + 95] = '\x40'; // the bytes' offset points into the head
    QTest::newRow("overlapping offset") << rlcAddress << shifted << badData;
    QByteArray padded = call;
    padded[padded.size() - 1] = '\1';
    QTest::newRow("dirty padding") << rlcAddress << padded << badData;
    QByteArray many = poco::hub::claimArray({{}, {}});
    many[4 + 32 + 30] = '\x7f';
    QTest::newRow("a list longer than the data") << hubAddress << many << badData;
    QByteArray endless = poco::hub::claimArray({{}, {}});
    std::fill(endless.begin() + 4 + 32, endless.begin() + 4 + 64, '\xff');
    QTest::newRow("a list of 2^256 items") << hubAddress << endless << badData;
    QByteArray operation = poco::hub::manageOrder(someOrders().app, poco::OrderOperation::Close);
    operation[4 + 32 + 63] = '\2';
    QTest::newRow("an operation that is none") << hubAddress << operation << badData;
    QTest::newRow("lists of two lengths")
        << hubAddress
        << evm::encodeCall("depositForArray(uint256[],address[])",
               evm::AbiWriter().array({evm::AbiWriter().uint(1)}).array({}))
        << badData;
    QTest::newRow("a function the hub has not")
        << hubAddress << QByteArray("\1\2\3\4") << QStringList{u"explain.unknown_function"_s};
    QTest::newRow("three bytes") << hubAddress << QByteArray("abc")
                                 << QStringList{u"explain.unknown_function"_s};
    QTest::newRow("a stranger's token")
        << stranger << transfer << QStringList{u"explain.unknown_contract"_s};
    QTest::newRow("the zero address")
        << base::Address() << transfer << QStringList{u"explain.unknown_contract"_s};
    QTest::newRow("a policy above 100 %")
        << poolAddress << poco::workerpool::changePolicy(101, 1) << badData;
    QTest::newRow("a pool nobody knows") << stranger << poco::workerpool::changePolicy(1, 1)
                                         << QStringList{u"explain.unknown_contract"_s};
}

void ExplainMoneyTest::moneyIsToldInSentencesAndNumbers_data()
{
    QTest::addColumn<evm::Transaction>("transaction");
    QTest::addColumn<QStringList>("text");
    QTest::addColumn<Effects>("effects");
    const auto row = [](const char *name, const evm::Transaction &transaction,
                         const QStringList &text, const Effects &effects) {
        QTest::newRow(name) << transaction << text << effects;
    };
    const auto onHub = [](const QByteArray &data) { return transactionTo(hubAddress, data); };
    const auto onToken = [](const QByteArray &data) { return transactionTo(rlcAddress, data); };
    const QString ready = u"It can be withdrawn again while it is not locked."_s;
    row("coin", transactionTo(anna, {}, {1'230'000'000'000'000'000}),
        {u"Send 1.23 ETH to "_s + annaText + u'.'}, {});
    row("transfer", onToken(poco::rlc::transfer(anna, {1'250'000'000})),
        {u"Send 1.25 RLC to "_s + annaText + u'.'}, {{.account = me, .wallet = {-1'250'000'000}}});
    row("transfer to an own account", onToken(poco::rlc::transfer(myWorker, {1})),
        {u"Send 0.000000001 RLC to your account 0x2222222222222222222222222222222222222222."_s},
        {{.account = me, .wallet = {-1}}, {.account = myWorker, .wallet = {1}}});
    row("transferFrom",
        onToken(evm::encodeCall("transferFrom(address,address,uint256)",
            evm::AbiWriter().address(anna).address(me).uint(7))),
        {u"Move 0.000000007 RLC from "_s + annaText + u" to "_s + iAm + u", using an approval."_s},
        {{.account = me, .wallet = {7}}});
    row("approve the hub", onToken(poco::rlc::approve(hubAddress, {5'000'000'000})),
        {u"Allow the iExec contract 0x5555555555555555555555555555555555555555 to take up to 5 RLC from "_s
            + iAm + u'.'},
        {});
    row("approveAndCall", onToken(poco::rlc::approveAndCall(hubAddress, {5'000'000'000}, {})),
        {u"Deposit 5 RLC into the iExec contract."_s, ready},
        {{.account = me, .wallet = {-5'000'000'000}, .stake = {5'000'000'000}}});
    row("deposit", onHub(poco::hub::deposit({2})),
        {u"Deposit 0.000000002 RLC into the iExec contract."_s, ready},
        {{.account = me, .wallet = {-2}, .stake = {2}}});
    row("depositFor", onHub(poco::hub::depositFor({2}, anna)),
        {u"Deposit 0.000000002 RLC into the iExec contract for "_s + annaText + u'.'},
        {{.account = me, .wallet = {-2}}});
    row("depositForArray",
        onHub(evm::encodeCall("depositForArray(uint256[],address[])",
            evm::AbiWriter()
                .array({evm::AbiWriter().uint(1), evm::AbiWriter().uint(2)})
                .array({evm::AbiWriter().address(anna), evm::AbiWriter().address(myWorker)}))),
        {u"Deposit 0.000000003 RLC into the iExec contract for 2 accounts."_s,
            u"Deposit 0.000000001 RLC into the iExec contract for "_s + annaText + u'.',
            u"Deposit 0.000000002 RLC into the iExec contract for your account 0x2222222222222222222222222222222222222222."_s},
        {{.account = me, .wallet = {-3}}, {.account = myWorker, .stake = {2}}});
    row("withdraw", onHub(poco::hub::withdraw({2})),
        {u"Withdraw 0.000000002 RLC from the iExec contract to "_s + iAm + u'.'},
        {{.account = me, .wallet = {2}, .stake = {-2}}});
    row("withdrawTo", onHub(poco::hub::withdrawTo({2}, anna)),
        {u"Withdraw 0.000000002 RLC from the iExec contract and pay it to "_s + annaText + u'.'},
        {{.account = me, .stake = {-2}}});
    row("stake to somebody", onHub(poco::hub::transfer(anna, {2})),
        {u"Give 0.000000002 RLC of stake in the iExec contract to "_s + annaText + u'.'},
        {{.account = me, .stake = {-2}}});
}

QTEST_GUILESS_MAIN(ExplainMoneyTest)
#include "explain_money_test.moc"
