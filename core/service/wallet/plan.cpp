#include "core/service/wallet/plan.h"

#include "core/poco/hub_calls.h"
#include "core/poco/precheck.h"
#include "core/poco/registry_calls.h"
#include "core/service/wallet/fees.h"
#include "core/wallet/amounts.h"

#include <algorithm>
#include <limits>

namespace fallow::service
{

using api::PaymentKind;
using base::Address;
using base::Code;
using base::Error;
using base::Nrlc;
using base::Result;
using base::uint128;
using base::Wei;
using base::operator""_reason;
using namespace Qt::StringLiterals;

namespace
{

using Drafts = Result<std::vector<Draft>>;

constexpr uint128 weiPerNrlc = 1'000'000'000; // poco.md A.2
constexpr qsizetype longestCall = 128 * 1024; // what nodes take (go-ethereum, txMaxSize)
constexpr quint64 finalPeriods = 10; // poco.md A.4

Error notEnough(const char *reason, const QString &needs, const QString &has)
{
    return base::fail(Code::Conflict, base::Reason(QString::fromLatin1(reason)),
        u"needs %1, has %2"_s.arg(needs, has));
}

Error notEnoughRlc(const char *reason, Nrlc needs, Nrlc has)
{
    return notEnough(reason, base::formatRlc(needs) + u" RLC"_s, base::formatRlc(has) + u" RLC"_s);
}

Error notEnoughCoin(Wei needs, Wei has)
{
    return notEnough("wallet.not_enough_coin", base::formatCoin(needs), base::formatCoin(has));
}

bool isMax(const api::PreparePaymentRequest &request)
{
    return request.amount == u"max";
}

Draft call(const Address &to, const QByteArray &data)
{
    Draft draft;
    draft.transaction.to = to;
    draft.transaction.data = data;
    return draft;
}

/// The typed amount, or all of `whole`.
Result<Nrlc> rlcAmount(const api::PreparePaymentRequest &request, Nrlc whole, const char *reason)
{
    const auto amount =
        isMax(request) ? Result<Nrlc>(whole) : wallet::parseRlcAmount(request.amount);
    if (!amount)
        return amount;
    if (*amount > whole || (isMax(request) && whole.value == 0))
        return notEnoughRlc(reason, *amount, whole);
    if (amount->value == 0)
        return base::fail(Code::InvalidArgument, "wallet.bad_amount"_reason, u"nothing"_s);
    return amount;
}

/// Coin with a call or alone; typed, or all that the fees leave.
Drafts payCoin(Draft draft, bool takesRest, Result<Wei> amount, const MoneyPicture &picture)
{
    draft.takesRest = takesRest;
    if (takesRest)
        return std::vector{draft};
    if (!amount)
        return amount.error();
    if (amount->value == 0)
        return base::fail(Code::InvalidArgument, "wallet.bad_amount"_reason, u"nothing"_s);
    if (*amount > picture.coin)
        return notEnoughCoin(*amount, picture.coin);
    draft.transaction.value = *amount;
    return std::vector{draft};
}

/// RLC where it is the coin.
Drafts payNative(
    const api::PreparePaymentRequest &request, const Draft &draft, const MoneyPicture &picture)
{
    auto amount = isMax(request) ? Result<Nrlc>(Nrlc{}) : wallet::parseRlcAmount(request.amount);
    if (amount && *amount > picture.rlc)
        return notEnoughRlc("wallet.not_enough_rlc", *amount, picture.rlc);
    return payCoin(draft, isMax(request), std::move(amount).transform([](Nrlc &&rlc) {
        return Wei{static_cast<uint128>(rlc.value) * weiPerNrlc};
    }),
        picture);
}

Drafts sendRlc(
    const api::PreparePaymentRequest &request, const PlanFacts &facts, const MoneyPicture &picture)
{
    if (facts.chain.isNative())
        return payNative(request, call(facts.payee, {}), picture);
    const auto amount = rlcAmount(request, picture.rlc, "wallet.not_enough_rlc");
    if (!amount)
        return amount.error();
    Draft draft = call(facts.chain.rlc, poco::rlc::transfer(facts.payee, *amount));
    draft.fromWallet = *amount;
    return std::vector{draft};
}

/// One transaction in both flavours (poco.md A.2).
Drafts deposit(
    const api::PreparePaymentRequest &request, const PlanFacts &facts, const MoneyPicture &picture)
{
    if (facts.chain.isNative())
        return payNative(request, call(facts.chain.hub, poco::hub::depositNative()), picture);
    const auto amount = rlcAmount(request, picture.rlc, "wallet.not_enough_rlc");
    if (!amount)
        return amount.error();
    Draft draft = call(facts.chain.rlc, poco::rlc::approveAndCall(facts.chain.hub, *amount, {}));
    draft.fromWallet = *amount;
    return std::vector{draft};
}

Drafts withdraw(
    const api::PreparePaymentRequest &request, const PlanFacts &facts, const MoneyPicture &picture)
{
    const auto amount = rlcAmount(request, picture.account.stake, "wallet.not_enough_stake");
    if (!amount)
        return amount.error();
    const bool isOwn = facts.payee.isZero() || facts.payee == facts.from;
    Draft draft = call(facts.chain.hub,
        isOwn ? poco::hub::withdraw(*amount) : poco::hub::withdrawTo(*amount, facts.payee));
    draft.fromStake = *amount;
    return std::vector{draft};
}

Error notOverdue(quint64 now, quint64 deadline)
{
    return base::fail(Code::Conflict, "wallet.not_overdue"_reason,
        u"now %1, from %2 on"_s.arg(now).arg(deadline));
}

Drafts claim(const PlanFacts &facts, const MoneyPicture &picture)
{
    if (!picture.claim)
        return base::fail(Code::InvalidArgument, "wallet.nothing_to_claim"_reason);
    const MoneyPicture::Claim &claim = *picture.claim;
    if (claim.task.status == poco::TaskStatus::Unset) {
        const quint64 deadline = claim.startTime + finalPeriods * claim.categorySeconds;
        if (claim.startTime == 0)
            return base::fail(Code::NotFound, "wallet.nothing_to_claim"_reason, u"no such task"_s);
        if (picture.time < deadline)
            return notOverdue(picture.time, deadline);
        return std::vector{
            call(facts.chain.hub, poco::hub::initializeAndClaimArray({claim.deal}, {claim.index}))};
    }
    if (const auto why = poco::explainClaim(claim.task, picture.time)) {
        if (why->reason == "poco.final_deadline_not_passed"_reason)
            return notOverdue(picture.time, claim.task.finalDeadline);
        return base::fail(Code::Conflict, "wallet.nothing_to_claim"_reason, why->reason.key());
    }
    return std::vector{call(facts.chain.hub, poco::hub::claim(claim.id))};
}

/// What a page asks for; what it means is explained, whether it works the dry run shows.
Drafts callContract(
    const api::PreparePaymentRequest &request, const PlanFacts &facts, const MoneyPicture &picture)
{
    if (request.data.size() > longestCall)
        return base::fail(Code::InvalidArgument, "wallet.bad_call"_reason, u"over 128 KiB"_s);
    if (facts.payee.isZero())
        return base::fail(Code::InvalidArgument, "wallet.payee_is_zero"_reason);
    Draft draft = call(facts.payee, request.data);
    if (request.amount.isEmpty())
        return std::vector{draft};
    const auto amount = wallet::parseCoinAmount(request.amount);
    if (!amount)
        return amount.error();
    if (*amount > picture.coin)
        return notEnoughCoin(*amount, picture.coin);
    draft.transaction.value = *amount;
    return std::vector{draft};
}

/// Only what the worker's signer allows: everything goes to the owner.
Drafts sweep(const PlanFacts &facts, const MoneyPicture &picture)
{
    std::vector<Draft> drafts;
    if (const Nrlc stake = picture.account.stake; stake.value > 0) {
        drafts.push_back(call(facts.chain.hub, poco::hub::withdrawTo(stake, facts.owner)));
        drafts.back().fromStake = stake;
    }
    if (!facts.chain.isNative() && picture.rlc.value > 0) {
        drafts.push_back(call(facts.chain.rlc, poco::rlc::transfer(facts.owner, picture.rlc)));
        drafts.back().fromWallet = picture.rlc;
    }
    if (picture.coin > facts.keepBack) {
        drafts.push_back(call(facts.owner, {}));
        drafts.back().takesRest = true;
        drafts.back().mayBeLeftOut = true;
    }
    if (drafts.empty())
        return base::fail(Code::Conflict, "wallet.nothing_to_sweep"_reason);
    return drafts;
}

/// What the coin pays for besides the rest, and the RLC there is for it.
Result<Wei> total(const std::vector<Draft> &drafts, const std::vector<quint64> &gas,
    const chain::TxFees &fees, const MoneyPicture &picture)
{
    uint128 coin = 0;
    Nrlc rlc;
    Nrlc stake;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Wei fee = feeAtMost(gas[i], fees);
        if (fee.value > picture.coin.value)
            return notEnoughCoin(fee, picture.coin);
        coin += fee.value + drafts[i].transaction.value.value;
        rlc += drafts[i].fromWallet;
        stake += drafts[i].fromStake;
    }
    if (rlc > picture.rlc)
        return notEnoughRlc("wallet.not_enough_rlc", rlc, picture.rlc);
    if (stake > picture.account.stake)
        return notEnoughRlc("wallet.not_enough_stake", stake, picture.account.stake);
    if (coin > picture.coin.value)
        return notEnoughCoin({coin}, picture.coin);
    return Wei{coin};
}

} // namespace

Nrlc inRlc(Wei coin)
{
    constexpr auto largest = static_cast<uint128>(std::numeric_limits<qint64>::max());
    return {static_cast<qint64>(std::min(coin.value / weiPerNrlc, largest))};
}

Drafts planPayment(
    const api::PreparePaymentRequest &request, const PlanFacts &facts, const MoneyPicture &picture)
{
    switch (request.kind) {
    case PaymentKind::SendRlc:
        return sendRlc(request, facts, picture);
    case PaymentKind::SendCoin:
        return payCoin(call(facts.payee, {}), isMax(request),
            isMax(request) ? Result<Wei>(Wei{}) : wallet::parseCoinAmount(request.amount), picture);
    case PaymentKind::Deposit:
        return deposit(request, facts, picture);
    case PaymentKind::Withdraw:
        return withdraw(request, facts, picture);
    case PaymentKind::Claim:
        return claim(facts, picture);
    case PaymentKind::Sweep:
        return sweep(facts, picture);
    case PaymentKind::Call:
        return callContract(request, facts, picture);
    case PaymentKind::SpeedUp:
    case PaymentKind::Cancel:
        break;
    }
    return base::fail(Code::Internal, "wallet.bad_amount"_reason);
}

Result<std::vector<evm::Transaction>> payFor(const std::vector<Draft> &drafts,
    const std::vector<quint64> &gas, const chain::TxFees &fees, const PlanFacts &facts,
    const MoneyPicture &picture)
{
    const auto spent = total(drafts, gas, fees, picture);
    if (!spent)
        return spent.error();
    std::vector<evm::Transaction> transactions;
    for (size_t i = 0; i < drafts.size(); ++i) {
        evm::Transaction transaction = drafts[i].transaction;
        if (drafts[i].takesRest) {
            uint128 rest = picture.coin.value - spent->value;
            rest -= std::min(rest, facts.keepBack.value);
            if (facts.chain.isNative())
                rest -= rest % weiPerNrlc;
            if (rest == 0 && drafts[i].mayBeLeftOut)
                continue;
            if (rest == 0)
                return notEnoughCoin({spent->value + 1}, picture.coin);
            transaction.value = {rest};
        }
        transaction.chainId = facts.chain.chainId;
        transaction.gasLimit = gas[i];
        transaction.type =
            fees.isEip1559 ? evm::TransactionType::Eip1559 : evm::TransactionType::Legacy;
        (fees.isEip1559 ? transaction.maxFeePerGas : transaction.gasPrice) = fees.price;
        transaction.maxPriorityFeePerGas = fees.isEip1559 ? fees.tip : Wei{};
        transactions.push_back(transaction);
    }
    if (transactions.empty())
        return base::fail(Code::Conflict, "wallet.nothing_to_sweep"_reason);
    return transactions;
}

} // namespace fallow::service
