#include "core/evm/address.h"
#include "tests/core/service/wallet/money_stand.h"

#include <algorithm>

using namespace fallow;
using namespace fallow::test;
using api::PaymentKind;
using api::PreparePaymentRequest;
using base::Nrlc;

namespace
{

constexpr Nrlc one{1'000'000'000};
const QString shop = u"https://shop.example"_s;

} // namespace

/// What a web page may have sent: explained, dry-run, and only while its origin is granted.
class WalletCallTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MoneyStand> m_stand;

    PreparePaymentRequest call(const base::Address &to, const QByteArray &data, const QString &amount = {}) const
    {
        return {.kind = PaymentKind::Call, .to = to.toString(), .amount = amount, .data = data, .origin = shop};
    }
    static bool warns(const base::Result<api::PreparedPayment> &prepared, const QString &key)
    {
        return std::find(prepared->warnings.begin(), prepared->warnings.end(), key) != prepared->warnings.end();
    }
    Purse mine() { return m_stand->purse(m_stand->owner->address()); }

private Q_SLOTS:
    void init()
    {
        m_stand = std::make_unique<MoneyStand>(Flavour::Token);
        m_stand->granted = shop;
    }
    void cleanup() { m_stand.reset(); }

    void sendsExactlyWhatItExplained()
    {
        const Purse before = mine();
        const auto prepared = m_stand->prepare(call(m_stand->chain->rlc(), poco::rlc::transfer(m_stand->spare(), one)));
        FALLOW_VERIFY_RESULT(prepared);
        QVERIFY2(prepared->headline.startsWith(u"Send 1 RLC to "), qPrintable(prepared->headline));
        QVERIFY(warns(prepared, u"wallet.payee_is_new"_s));
        const auto fee = m_stand->confirm(prepared->token);
        FALLOW_VERIFY_RESULT(fee);
        QCOMPARE(mine(), (Purse{before.wallet - one, before.stake, before.locked, {before.coin.value - fee->value}}));
    }
    void coinGoesWithItExactly()
    {
        const base::Wei there = m_stand->purse(m_stand->spare()).coin;
        const auto prepared = m_stand->prepare(call(m_stand->spare(), {}, u"0.000000000000000001"_s));
        FALLOW_VERIFY_RESULT(prepared);
        QCOMPARE(prepared->coin, (base::Wei{1}));
        FALLOW_VERIFY_RESULT(m_stand->confirm(prepared->token));
        QCOMPARE(m_stand->purse(m_stand->spare()).coin, (base::Wei{there.value + 1}));
    }
    void theNetworksOwnContractsAreNoStrangers()
    {
        const auto deposit = m_stand->prepare(call(m_stand->chain->rlc(), poco::rlc::approveAndCall(m_stand->chain->hub(), one, {})));
        FALLOW_VERIFY_RESULT(deposit);
        QVERIFY2(deposit->warnings.empty(), qPrintable(deposit->warnings.empty() ? QString() : deposit->warnings.front()));
    }
    void anApprovalForAStrangerIsToldAsOne()
    {
        const auto prepared = m_stand->prepare(call(m_stand->chain->rlc(), poco::rlc::approve(m_stand->spare(), one)));
        FALLOW_VERIFY_RESULT(prepared);
        QVERIFY(warns(prepared, u"explain.approval_to_stranger"_s));
        QVERIFY(warns(prepared, u"wallet.payee_is_new"_s));
    }
    void whatNobodyUnderstandsIsCalledUnknown()
    {
        const auto prepared = m_stand->prepare(call(m_stand->spare(), QByteArray::fromHex("a9059cbb00")));
        FALLOW_VERIFY_RESULT(prepared);
        QVERIFY(warns(prepared, u"explain.unknown_contract"_s));
        QVERIFY(warns(prepared, u"wallet.payee_is_new"_s));
    }
    void nothingGoesToStrangersBeforeTheWordsAreWrittenDown()
    {
        m_stand->mayPayOut = base::fail(base::Code::Conflict, base::Reason(u"wallet.backup_first"_s));
        FALLOW_VERIFY_REASON(m_stand->prepare(call(m_stand->chain->rlc(), poco::rlc::transfer(m_stand->spare(), one))), "wallet.backup_first");
        FALLOW_VERIFY_REASON(m_stand->prepare(call(m_stand->chain->rlc(), poco::rlc::approve(m_stand->spare(), one))), "wallet.backup_first");
        FALLOW_VERIFY_REASON(m_stand->prepare(call(m_stand->spare(), QByteArray::fromHex("01020304"))), "wallet.backup_first");
        FALLOW_VERIFY_RESULT(m_stand->prepare(call(m_stand->chain->rlc(), poco::rlc::approveAndCall(m_stand->chain->hub(), one, {}))));
    }
    void whatWouldFailIsToldBeforeItIsSigned()
    {
        FALLOW_VERIFY_REASON(m_stand->prepare(call(m_stand->chain->rlc(), poco::rlc::transfer(m_stand->spare(), {mine().wallet.value + 1}))),
            "chain.call_reverted");
        FALLOW_VERIFY_REASON(m_stand->prepare(call(m_stand->spare(), {}, u"1000000000"_s)), "wallet.not_enough_coin");
        QCOMPARE(m_stand->owner->count, 0);
    }
    void refusesWhatIsNoCall()
    {
        PreparePaymentRequest bad = call(m_stand->spare(), {});
        bad.to = u"0x1234"_s;
        FALLOW_VERIFY_REASON(m_stand->prepare(bad), "evm.bad_address");
        bad.to = u"0xFB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"_s; // one letter's case is another than EIP-55 has it
        FALLOW_VERIFY_REASON(m_stand->prepare(bad), "evm.bad_checksum");
        FALLOW_VERIFY_REASON(m_stand->prepare(call(base::Address(), {})), "wallet.payee_is_zero");
        FALLOW_VERIFY_REASON(m_stand->prepare(call(m_stand->spare(), QByteArray(128 * 1024 + 1, 'x'))), "wallet.bad_call");
        FALLOW_VERIFY_REASON(m_stand->prepare(call(m_stand->spare(), {}, u"1e18"_s)), "wallet.bad_amount");
        FALLOW_VERIFY_REASON(m_stand->prepare(call(m_stand->spare(), {}, u"-1"_s)), "wallet.bad_amount");
    }
    void onlyGrantedOriginsMayAsk()
    {
        PreparePaymentRequest other = call(m_stand->spare(), {});
        other.origin = u"https://shop.example.evil.example"_s;
        FALLOW_VERIFY_REASON(m_stand->prepare(other), "web.not_granted");
    }
    void whatWasTakenBackMeanwhileIsNotSigned()
    {
        const auto prepared = m_stand->prepare(call(m_stand->chain->rlc(), poco::rlc::transfer(m_stand->spare(), one)));
        FALLOW_VERIFY_RESULT(prepared);
        m_stand->granted.clear();
        FALLOW_VERIFY_REASON(m_stand->confirm(prepared->token), "web.not_granted");
        m_stand->granted = shop;
        FALLOW_VERIFY_REASON(m_stand->confirm(prepared->token), "wallet.unknown_token"); // used up
        QCOMPARE(m_stand->owner->count, 0);
    }
};

QTEST_GUILESS_MAIN(WalletCallTest)
#include "call_live_test.moc"
