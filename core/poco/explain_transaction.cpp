#include "core/evm/address.h"
#include "core/poco/explain_story.h"
#include "core/poco/hub_calls.h"

namespace fallow::poco
{

using namespace base;
using namespace Qt::StringLiterals;

namespace
{

constexpr uint128 weiPerNrlc = 1'000'000'000; // poco.md A.2, native flavour

Wei maxFee(const evm::Transaction &transaction)
{
    const bool isLegacy = transaction.type == evm::TransactionType::Legacy;
    const uint128 price = (isLegacy ? transaction.gasPrice : transaction.maxFeePerGas).value;
    if (transaction.gasLimit != 0 && price > ~uint128{0} / transaction.gasLimit)
        return {~uint128{0}};
    return {price * transaction.gasLimit};
}

/// Coin that is RLC, when it is a whole number of nRLC.
std::optional<Nrlc> asRlc(Wei value)
{
    constexpr auto largest = static_cast<uint128>(std::numeric_limits<qint64>::max());
    if (value.value % weiPerNrlc != 0 || value.value / weiPerNrlc > largest)
        return std::nullopt;
    return Nrlc{static_cast<qint64>(value.value / weiPerNrlc)};
}

void explainSend(const evm::Transaction &transaction, Story &story)
{
    const Address to = *transaction.to;
    story.begin(
        ExplanationKind::CoinSend, Say::SendsCoin, {story.coin(transaction.value), story.who(to)});
    story.pays(to);
    if (story.facts.isOurContract(to) || story.facts.workerpools.contains(to))
        story.warn("pays_contract", Say::CoinToContract, {story.who(to)});
    const auto amount = asRlc(transaction.value);
    if (!story.facts.isNative() || !amount)
        return;
    story.move(story.facts.sender, {.wallet = Nrlc{} - *amount});
    story.move(to, {.wallet = *amount});
}

const CallTable *tableOf(const Address &to, const ChainFacts &facts)
{
    if (to.isZero())
        return nullptr;
    if (to == facts.hub)
        return &hubCalls(facts.isNative());
    if (to == facts.rlc)
        return &tokenCalls();
    if (facts.isOurContract(to))
        return &registryCalls();
    return facts.workerpools.contains(to) ? &workerpoolCalls() : nullptr;
}

void explainUnknown(const Call &call, Understood why, bool knownContract, Story &story)
{
    story.out = {};
    story.begin(ExplanationKind::Unknown, Say::UnknownCall, {story.who(call.to)});
    const QString selector = call.selector();
    if (!knownContract)
        story.warn("unknown_contract", Say::UnknownContract, {story.who(call.to)});
    else if (why == Understood::UnknownFunction)
        story.warn("unknown_function", Say::UnknownFunction, {selector, story.who(call.to)});
    else
        story.warn("unknown_data", Say::UnknownData, {selector});
    if (why == Understood::TrailingBytes)
        story.warn("data_after_arguments", Say::TrailingData, {u"Unknown"_s, selector});
    story.say(Say::CallSize, {selector, QString::number(call.data.size())});
    if (call.value.value != 0) {
        story.say(Say::CoinWithUnknown, {story.coin(call.value)});
        story.pays(call.to);
    }
}

bool takesCoin(const Story &story)
{
    return story.facts.isNative() && story.out.kind == ExplanationKind::Deposit;
}

void explainCall(const Call &call, Story &story)
{
    const CallTable *table = tableOf(call.to, story.facts);
    if (!table)
        return explainUnknown(call, Understood::UnknownFunction, false, story);
    const auto known = table->find(call.data.left(4));
    const Understood verdict =
        known == table->end() ? Understood::UnknownFunction : known->second(call, story);
    if (verdict != Understood::Yes)
        return explainUnknown(call, verdict, true, story);
    if (call.value.value != 0 && !takesCoin(story)) {
        story.warn("value_with_call", Say::CallCarriesCoin, {story.coin(call.value)});
        story.pays(call.to);
    }
}

void explainBody(const evm::Transaction &transaction, Story &story)
{
    if (!transaction.to) {
        story.begin(ExplanationKind::ContractCreation, Say::CreatesContract);
        story.say(Say::CreatesContractSize,
            {QString::number(transaction.data.size()), story.coin(transaction.value)});
        return story.warn("contract_creation", Say::CreatesContract);
    }
    const bool isNativeDeposit =
        story.facts.isNative() && *transaction.to == story.facts.hub && transaction.data.isEmpty();
    Call call{*transaction.to, transaction.data, transaction.value};
    if (isNativeDeposit)
        call.data = hub::depositNative(); // what its fallback does (poco.md A.2)
    if (call.data.isEmpty())
        return explainSend(transaction, story);
    if (call.data.size() < 4)
        return explainUnknown(
            call, Understood::UnknownFunction, tableOf(call.to, story.facts), story);
    explainCall(call, story);
}

void sayFee(Story &story)
{
    if (story.out.maxFee.value == 0)
        story.say(Say::FeeFree);
    else
        story.say(Say::CostsFee, {story.coin(story.out.maxFee)});
}

} // namespace

Explanation explainTransaction(const evm::Transaction &transaction, const ChainFacts &facts)
{
    Story story(facts);
    explainBody(transaction, story);
    story.out.coin = transaction.value;
    story.out.maxFee = maxFee(transaction);
    sayFee(story);
    if (transaction.chainId != facts.chainId) {
        story.warn("other_chain", Say::OtherChain,
            {QString::number(transaction.chainId), facts.networkName,
                QString::number(facts.chainId)});
    }
    return story.out;
}

Explanation explainSpeedUp(const evm::Transaction &faster, const ChainFacts &facts)
{
    Explanation explanation = explainTransaction(faster, facts);
    explanation.headline = sentence(Say::SpeedsUp, {explanation.headline});
    return explanation;
}

Explanation explainCancellation(
    const evm::Transaction &original, Wei maxFee, const ChainFacts &facts)
{
    Story story(facts);
    story.begin(
        ExplanationKind::CoinSend, Say::Cancels, {explainTransaction(original, facts).headline});
    story.say(Say::CancelMayFail);
    story.out.maxFee = maxFee;
    sayFee(story);
    return story.out;
}

Explanation explainSweep(const std::vector<evm::Transaction> &transactions, const Address &owner,
    const ChainFacts &facts)
{
    Story story(facts);
    story.begin(ExplanationKind::Withdrawal, Say::Sweeps, {story.who(owner)});
    for (const evm::Transaction &transaction : transactions) {
        const Explanation one = explainTransaction(transaction, facts);
        story.out.sentences.push_back(one.headline);
        for (const RlcEffect &effect : one.rlc)
            story.move(effect.account, effect);
        story.out.coin.value += one.coin.value;
        story.out.maxFee.value += one.maxFee.value;
        story.out.warnings.insert(
            story.out.warnings.end(), one.warnings.begin(), one.warnings.end());
    }
    story.pays(owner);
    sayFee(story);
    return story.out;
}

} // namespace fallow::poco
