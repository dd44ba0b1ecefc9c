#include "core/evm/address.h"
#include "tests/core/service/wallet/money_stand.h"

using namespace fallow;
using namespace fallow::test;
using api::FeeLevel;
using api::PaymentKind;
using api::PreparePaymentRequest;
using base::Nrlc;
using base::Wei;

/// What happens between the explanation and the chain.
class WalletMoneyConfirmTest : public QObject
{
    Q_OBJECT

private:
    PreparePaymentRequest send(const QString &amount, FeeLevel fee = FeeLevel::Normal) const
    {
        return {.kind = PaymentKind::SendRlc,
            .to = evm::checksumAddress(m_stand->spare()),
            .amount = amount,
            .fee = fee};
    }
    PreparePaymentRequest about(
        PaymentKind kind, const QString &hash, FeeLevel fee = FeeLevel::Normal) const
    {
        return {.kind = kind, .transaction = hash, .fee = fee};
    }
    void setMining(bool isOn) const
    {
        FALLOW_VERIFY_RESULT(m_stand->chain->rpc(u"evm_setAutomine"_s, {isOn}));
    }
    /// Sent, and not mined.
    QString pendingPayment()
    {
        setMining(false);
        const auto prepared = m_stand->prepare(send(u"1"_s));
        const auto sent = await(m_stand->money->confirm(prepared ? prepared->token : QString()));
        return sent ? sent->transaction : QString();
    }
    Purse mine() { return m_stand->purse(m_stand->owner->address()); }
    void waitUntilIdle() { QTRY_VERIFY(m_stand->ownerQueue->isIdle()); }

    std::unique_ptr<MoneyStand> m_stand;

private Q_SLOTS:
    void init() { m_stand = std::make_unique<MoneyStand>(Flavour::Token); }
    void cleanup() { m_stand.reset(); }

    void aTokenWorksOnceAndForTenMinutes()
    {
        FALLOW_VERIFY_REASON(m_stand->confirm(u"nonsense"_s), "wallet.unknown_token");
        const auto first = m_stand->prepare(send(u"1"_s));
        FALLOW_VERIFY_RESULT(first);
        FALLOW_VERIFY_RESULT(m_stand->confirm(first->token));
        FALLOW_VERIFY_REASON(m_stand->confirm(first->token), "wallet.unknown_token");
        const auto second = m_stand->prepare(send(u"1"_s));
        FALLOW_VERIFY_RESULT(second);
        QCOMPARE(second->validUntil, m_stand->clock.now().addSecs(600));
        m_stand->clock.advance(601);
        FALLOW_VERIFY_REASON(m_stand->confirm(second->token), "wallet.unknown_token");
        QCOMPARE(m_stand->owner->count, 1);
    }
    void aLockedWalletDoesNotUseUpTheToken()
    {
        const auto prepared = m_stand->prepare(send(u"1"_s));
        FALLOW_VERIFY_RESULT(prepared);
        m_stand->owner->refuses = true;
        FALLOW_VERIFY_REASON(m_stand->confirm(prepared->token), "wallet.locked");
        m_stand->owner->refuses = false;
        FALLOW_VERIFY_RESULT(m_stand->confirm(prepared->token));
    }
    void moneyThatIsGoneMeanwhileIsNoticedBeforeSigning()
    {
        const auto all = m_stand->prepare(send(u"max"_s));
        const auto some = m_stand->prepare(send(u"1"_s));
        FALLOW_VERIFY_RESULT(all);
        FALLOW_VERIFY_RESULT(some);
        FALLOW_VERIFY_RESULT(m_stand->confirm(some->token));
        FALLOW_VERIFY_REASON(m_stand->confirm(all->token), "wallet.not_enough_rlc");
        QCOMPARE(m_stand->owner->count, 1);
    }
    void whatIsMinedIsWhatWasExplained()
    {
        const auto prepared = m_stand->prepare(send(u"1.5"_s, FeeLevel::Fast));
        FALLOW_VERIFY_RESULT(prepared);
        QCOMPARE(prepared->headline,
            u"Send 1.5 RLC to "_s + evm::checksumAddress(m_stand->spare()) + u'.');
        QCOMPARE(prepared->warnings, std::vector{u"wallet.payee_is_new"_s});
        QCOMPARE(prepared->amount, Nrlc{1'500'000'000});
        QCOMPARE(prepared->to, m_stand->spare());
        FALLOW_VERIFY_RESULT(m_stand->confirm(prepared->token));
        const auto mined = m_stand->chain->rpc(u"eth_getTransactionByHash"_s, {m_stand->lastHash});
        FALLOW_VERIFY_RESULT(mined);
        const QJsonObject transaction = mined->toObject();
        const auto number = [&](const char *name) {
            return transaction[QLatin1String(name)].toString().toULongLong(nullptr, 16);
        };
        QCOMPARE(transaction[u"to"_s].toString(), m_stand->chain->rlc().toString());
        QCOMPARE(transaction[u"input"_s].toString(),
            base::toHex(poco::rlc::transfer(m_stand->spare(), {1'500'000'000})));
        QCOMPARE(number("gas"), static_cast<qulonglong>(prepared->gasLimit));
        QCOMPARE(Wei{number("maxFeePerGas")}, prepared->fees[2].maxFeePerGas);
        QCOMPARE(Wei{number("maxPriorityFeePerGas")}, prepared->fees[2].priorityFeePerGas);
        QCOMPARE(number("value"), 0ULL);
    }
    void feesHaveThreeLevelsAndACap()
    {
        const auto prepared = m_stand->prepare(send(u"1"_s));
        FALLOW_VERIFY_RESULT(prepared);
        QCOMPARE(prepared->fees.size(), size_t{3});
        QVERIFY(prepared->fees[0].maxFeePerGas <= prepared->fees[1].maxFeePerGas);
        QVERIFY(prepared->fees[1].maxFeePerGas <= prepared->fees[2].maxFeePerGas);
        auto custom = send(u"1"_s, FeeLevel::Custom);
        FALLOW_VERIFY_REASON(m_stand->prepare(custom), "wallet.bad_fee");
        custom.maxFeePerGas = Wei{100'000'000'001};
        FALLOW_VERIFY_REASON(m_stand->prepare(custom), "wallet.fee_above_cap");
        custom.maxFeePerGas = Wei{30'000'000'000};
        custom.priorityFeePerGas = Wei{30'000'000'001};
        FALLOW_VERIFY_REASON(m_stand->prepare(custom), "wallet.bad_fee");
        custom.priorityFeePerGas = Wei{2'000'000'000};
        const auto own = m_stand->prepare(custom);
        FALLOW_VERIFY_RESULT(own);
        QCOMPARE(own->fees.back().atMost.value,
            base::uint128{30'000'000'000} * static_cast<quint64>(own->gasLimit));
        FALLOW_VERIFY_RESULT(
            m_stand->chain->rpc(u"anvil_setNextBlockBaseFeePerGas"_s, {u"0x174876e801"_s}));
        FALLOW_VERIFY_RESULT(m_stand->chain->mine());
        FALLOW_VERIFY_REASON(m_stand->prepare(send(u"1"_s)), "wallet.fee_above_cap");
    }
    void aRevertIsToldBeforeAnythingIsSigned()
    {
        // The hub cannot pay out: somebody took its RLC away.
        FALLOW_VERIFY_RESULT(m_stand->chain->rpc(
            u"anvil_setCode"_s, {m_stand->chain->rlc().toString(), u"0x60006000fd"_s}));
        const auto refused = m_stand->prepare({.kind = PaymentKind::Withdraw, .amount = u"1"_s});
        FALLOW_VERIFY_REASON(refused, "chain.call_reverted");
        QCOMPARE(m_stand->owner->count, 0);
    }
    void onlyPendingPaymentsCanBeSpedUpOrCancelled()
    {
        FALLOW_VERIFY_REASON(
            m_stand->prepare(about(PaymentKind::SpeedUp, u"nonsense"_s)), "chain.not_pending");
        const auto prepared = m_stand->prepare(send(u"1"_s));
        FALLOW_VERIFY_RESULT(prepared);
        FALLOW_VERIFY_RESULT(m_stand->confirm(prepared->token));
        waitUntilIdle();
        FALLOW_VERIFY_REASON(
            m_stand->prepare(about(PaymentKind::Cancel, m_stand->lastHash)), "chain.not_pending");
    }
    void aPaymentIsSpedUpOnce()
    {
        const Purse before = mine();
        const QString hash = pendingPayment();
        auto custom = about(PaymentKind::SpeedUp, hash, FeeLevel::Custom);
        custom.maxFeePerGas = Wei{1};
        custom.priorityFeePerGas = Wei{1};
        FALLOW_VERIFY_REASON(m_stand->prepare(custom), "chain.fee_too_low");
        const auto prepared = m_stand->prepare(about(PaymentKind::SpeedUp, hash));
        FALLOW_VERIFY_RESULT(prepared);
        QVERIFY2(
            prepared->headline.startsWith(u"Pay more so that this is mined sooner: Send 1 RLC to "),
            qPrintable(prepared->headline));
        const auto faster = await(m_stand->money->confirm(prepared->token));
        FALLOW_VERIFY_RESULT(faster);
        QVERIFY(faster->transaction != hash);
        FALLOW_VERIFY_RESULT(m_stand->chain->mine());
        FALLOW_VERIFY_RESULT(m_stand->feeOf(faster->transaction));
        waitUntilIdle();
        QCOMPARE(mine().wallet, before.wallet - Nrlc{1'000'000'000});
        QCOMPARE(await(m_stand->client->nonce(m_stand->owner->address())).value_or(0),
            await(m_stand->client->nonce(m_stand->owner->address(), chain::BlockId::pending()))
                .value_or(1));
    }
    void aCancelledPaymentMovesNothing()
    {
        const Purse before = mine();
        const QString hash = pendingPayment();
        const auto prepared = m_stand->prepare(about(PaymentKind::Cancel, hash));
        FALLOW_VERIFY_RESULT(prepared);
        QVERIFY(prepared->headline.startsWith(u"Cancel before it is mined: Send 1 RLC to "));
        QCOMPARE(prepared->gasLimit, 21'000);
        const auto cancelled = await(m_stand->money->confirm(prepared->token));
        FALLOW_VERIFY_RESULT(cancelled);
        m_stand->remake(); // as after a crash
        FALLOW_VERIFY_RESULT(m_stand->chain->mine());
        const auto fee = m_stand->feeOf(cancelled->transaction);
        FALLOW_VERIFY_RESULT(fee);
        waitUntilIdle();
        QCOMPARE(mine(),
            (Purse{before.wallet, before.stake, before.locked, {before.coin.value - fee->value}}));
    }
    void aPaymentSurvivesARestart()
    {
        const Purse before = mine();
        const auto prepared = m_stand->prepare(send(u"1"_s));
        FALLOW_VERIFY_RESULT(prepared);
        setMining(false);
        const auto sent = await(m_stand->money->confirm(prepared->token));
        FALLOW_VERIFY_RESULT(sent);
        m_stand->remake();
        FALLOW_VERIFY_RESULT(m_stand->chain->mine());
        FALLOW_VERIFY_RESULT(m_stand->feeOf(sent->transaction));
        waitUntilIdle();
        QCOMPARE(mine().wallet, before.wallet - Nrlc{1'000'000'000});
        QCOMPARE(m_stand->owner->count, 1);
    }
    void aPaymentSurvivesAReorganisationOfSixBlocks()
    {
        m_stand->remake(8);
        const Purse before = mine();
        const auto prepared = m_stand->prepare(send(u"1"_s));
        FALLOW_VERIFY_RESULT(prepared);
        FALLOW_VERIFY_RESULT(m_stand->confirm(prepared->token));
        FALLOW_VERIFY_RESULT(m_stand->chain->mine(5));
        FALLOW_VERIFY_RESULT(m_stand->chain->reorg(6));
        QCOMPARE(mine(), before); // it never was
        FALLOW_VERIFY_RESULT(m_stand->chain->mine(3));
        QTRY_COMPARE(mine().wallet, before.wallet - Nrlc{1'000'000'000});
        FALLOW_VERIFY_RESULT(m_stand->chain->mine(8));
        waitUntilIdle();
        const auto fee = m_stand->feeOf(m_stand->lastHash);
        FALLOW_VERIFY_RESULT(fee);
        QCOMPARE(mine().coin, (Wei{before.coin.value - fee->value}));
        QCOMPARE(m_stand->owner->count, 1);
    }
};

QTEST_GUILESS_MAIN(WalletMoneyConfirmTest)
#include "money_confirm_test.moc"
