#include "core/evm/word.h"
#include "core/poco/explain_approvals.h"
#include "core/poco/explain_story.h"
#include "core/poco/hub_calls.h"
#include "core/poco/registry_calls.h"

namespace fallow::poco
{

using namespace base;
using evm::AbiReader;
using evm::AbiWriter;
using evm::encodeCall;
using evm::selector;

namespace
{

struct TwoPeople {
    Address from;
    Address to;
    Nrlc amount;
};

struct Approval {
    Address spender;
    Bytes32 amount; ///< any 256 bits
};

Approval readApproval(AbiReader &reader)
{
    return {reader.address(), reader.word()};
}

TwoPeople readPull(AbiReader &reader)
{
    return {reader.address(), reader.address(), reader.amount()};
}

QByteArray writePull(const TwoPeople &pull)
{
    return encodeCall("transferFrom(address,address,uint256)",
        AbiWriter().address(pull.from).address(pull.to).amount(pull.amount));
}

TwoPeople readSend(AbiReader &reader)
{
    return {{}, reader.address(), reader.amount()};
}

QByteArray writeSend(const TwoPeople &send)
{
    return rlc::transfer(send.to, send.amount);
}

Understood send(const Call &call, Story &story)
{
    Understood verdict{};
    const auto to = exactly(call, verdict, readSend, writeSend);
    if (!to)
        return verdict;
    const bool isStake = call.to == story.facts.hub;
    story.begin(isStake ? ExplanationKind::StakeSend : ExplanationKind::RlcSend,
        isStake ? Say::SendsStake : Say::SendsRlc, {story.rlc(to->amount), story.who(to->to)});
    story.pays(to->to);
    const Nrlc out = Nrlc{} - to->amount;
    story.move(story.facts.sender, isStake ? RlcEffect{.stake = out} : RlcEffect{.wallet = out});
    story.move(to->to, isStake ? RlcEffect{.stake = to->amount} : RlcEffect{.wallet = to->amount});
    if (story.facts.isOurContract(to->to))
        story.warn("pays_contract", Say::RlcToContract, {story.who(to->to)});
    return verdict;
}

Understood pull(const Call &call, Story &story)
{
    Understood verdict{};
    const auto moved = exactly(call, verdict, readPull, writePull);
    if (!moved)
        return verdict;
    const bool isStake = call.to == story.facts.hub;
    story.begin(ExplanationKind::RlcPull, isStake ? Say::PullsStake : Say::PullsRlc,
        {story.rlc(moved->amount), story.who(moved->from), story.who(moved->to)});
    story.pays(moved->to);
    const Nrlc out = Nrlc{} - moved->amount;
    story.move(moved->from, isStake ? RlcEffect{.stake = out} : RlcEffect{.wallet = out});
    story.move(moved->to,
        isStake ? RlcEffect{.stake = moved->amount} : RlcEffect{.wallet = moved->amount});
    if (story.facts.isOurContract(moved->to))
        story.warn("pays_contract", Say::RlcToContract, {story.who(moved->to)});
    return verdict;
}

Understood approve(const Call &call, Story &story)
{
    Understood verdict{};
    const auto given = exactly(call, verdict, readApproval, [](const Approval &approval) {
        return encodeCall("approve(address,uint256)",
            AbiWriter().address(approval.spender).word(approval.amount));
    });
    if (given)
        describeApproval(given->spender, given->amount, story.facts.sender, story);
    return verdict;
}

template <bool isMore> Understood changeAllowance(const Call &call, Story &story)
{
    Understood verdict{};
    const auto given = exactly(call, verdict, readApproval, [](const Approval &approval) {
        return encodeCall(
            isMore ? "increaseAllowance(address,uint256)" : "decreaseAllowance(address,uint256)",
            AbiWriter().address(approval.spender).word(approval.amount));
    });
    if (!given)
        return verdict;
    const auto amount = evm::wordToNrlc(given->amount);
    if (isMore && (!amount || isUnlimited(*amount))) {
        describeApproval(given->spender, given->amount, story.facts.sender, story);
        return verdict;
    }
    if (!amount)
        return Understood::BadArguments;
    story.begin(ExplanationKind::Approval, isMore ? Say::RaisesAllowance : Say::LowersAllowance,
        {story.who(given->spender), story.rlc(*amount), story.who(story.facts.sender)});
    story.pays(given->spender);
    if (isMore)
        warnOfSpender(given->spender, story);
    return verdict;
}

struct ApprovalAndCall {
    Approval approval;
    QByteArray data;
};

/// The hub takes what it was allowed to, and matches when the data says so (poco.md A.2).
Understood depositByApproval(Nrlc amount, const QByteArray &data, Story &story)
{
    const Address sender = story.facts.sender;
    if (data.isEmpty()) {
        story.begin(ExplanationKind::Deposit, Say::Deposits, {story.rlc(amount)});
        story.say(Say::DepositReady);
    } else {
        const Call inner{story.facts.hub, data, {}};
        Understood verdict{};
        if (data.left(4) != hub::matchOrders({}).left(4))
            return Understood::BadArguments;
        const auto orders = exactly(inner, verdict, readMatch, hub::matchOrders);
        if (!orders)
            return verdict;
        describeMatch(*orders, orders->request.requester, story);
        story.say(Say::DepositsFirst, {story.rlc(amount)});
    }
    story.pays(story.facts.hub);
    story.move(sender, {.wallet = Nrlc{} - amount, .stake = amount});
    return Understood::Yes;
}

Understood approveAndCall(const Call &call, Story &story)
{
    Understood verdict{};
    const auto given = exactly(
        call, verdict,
        [](AbiReader &reader) {
            ApprovalAndCall read{.approval = readApproval(reader), .data = {}};
            read.data = reader.bytes();
            return read;
        },
        [](const ApprovalAndCall &read) {
            AbiWriter arguments;
            arguments.address(read.approval.spender).word(read.approval.amount).bytes(read.data);
            return encodeCall("approveAndCall(address,uint256,bytes)", arguments);
        });
    if (!given)
        return verdict;
    const Address spender = given->approval.spender;
    const auto amount = evm::wordToNrlc(given->approval.amount);
    if (spender == story.facts.hub && call.to == story.facts.rlc && amount)
        return depositByApproval(*amount, given->data, story);
    describeApproval(spender, given->approval.amount, story.facts.sender, story);
    story.say(Say::StrangerCalled, {story.who(spender), QString::number(given->data.size())});
    return verdict;
}

} // namespace

bool isUnlimited(Nrlc amount)
{
    return amount.value >= wholeSupply.value;
}

void warnOfSpender(const Address &spender, Story &story)
{
    if (spender != story.facts.hub && !story.facts.isOwn(spender))
        story.warn("approval_to_stranger", Say::ApprovalToStranger, {story.who(spender)});
}

void describeApproval(
    const Address &spender, const Bytes32 &amount, const Address &owner, Story &story)
{
    const auto limited = evm::wordToNrlc(amount);
    if (limited && limited->value == 0) {
        story.begin(ExplanationKind::Approval, Say::ApprovesNothing,
            {story.who(spender), story.who(owner)});
        return;
    }
    story.pays(spender);
    if (limited && !isUnlimited(*limited)) {
        story.begin(ExplanationKind::Approval, Say::Approves,
            {story.who(spender), story.rlc(*limited), story.who(owner)});
    } else {
        story.begin(ExplanationKind::Approval, Say::ApprovesUnlimited,
            {story.who(spender), story.who(owner)});
        story.warn("unlimited_approval", Say::UnlimitedWarning);
    }
    warnOfSpender(spender, story);
}

const CallTable &tokenCalls()
{
    static const CallTable table{
        {selector("transfer(address,uint256)"), send},
        {selector("transferFrom(address,address,uint256)"), pull},
        {selector("approve(address,uint256)"), approve},
        {selector("increaseAllowance(address,uint256)"), changeAllowance<true>},
        {selector("decreaseAllowance(address,uint256)"), changeAllowance<false>},
        {selector("approveAndCall(address,uint256,bytes)"), approveAndCall},
    };
    return table;
}

} // namespace fallow::poco
