#include "core/poco/explain_story.h"
#include "core/poco/hub_calls.h"
#include "core/poco/order_abi.h"

#include <limits>

namespace fallow::poco
{

using namespace base;
using evm::AbiReader;
using evm::AbiWriter;
using evm::encodeCall;
using evm::selector;

namespace
{

constexpr uint128 weiPerNrlc = 1'000'000'000; // poco.md A.2

struct Payment {
    Nrlc amount;
    Address account{};
};

Payment readAmount(AbiReader &reader)
{
    return {.amount = reader.amount()};
}

Payment readAmountAndAccount(AbiReader &reader)
{
    return {.amount = reader.amount(), .account = reader.address()};
}

void describeDeposit(const Payment &payment, Story &story)
{
    const Address sender = story.facts.sender;
    if (payment.account == sender)
        story.begin(ExplanationKind::Deposit, Say::Deposits, {story.rlc(payment.amount)});
    else
        story.begin(ExplanationKind::Deposit, Say::DepositsFor,
            {story.rlc(payment.amount), story.who(payment.account)});
    if (story.facts.isOwn(payment.account))
        story.say(Say::DepositReady);
    story.pays(payment.account == sender ? story.facts.hub : payment.account);
    story.move(sender, {.wallet = Nrlc{} - payment.amount});
    story.move(payment.account, {.stake = payment.amount});
}

Understood deposit(const Call &call, Story &story)
{
    Understood verdict{};
    const auto payment = exactly(
        call, verdict, readAmount, [](const Payment &read) { return hub::deposit(read.amount); });
    if (payment)
        describeDeposit({payment->amount, story.facts.sender}, story);
    return verdict;
}

Understood depositFor(const Call &call, Story &story)
{
    Understood verdict{};
    const auto payment = exactly(call, verdict, readAmountAndAccount,
        [](const Payment &read) { return hub::depositFor(read.amount, read.account); });
    if (payment)
        describeDeposit(*payment, story);
    return verdict;
}

/// What the coin is worth in the contract; the rest below 1 nRLC comes back.
std::optional<Nrlc> depositOf(Wei value, Story &story)
{
    const uint128 amount = value.value / weiPerNrlc;
    if (amount > static_cast<uint128>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    if (const Wei rest{value.value % weiPerNrlc}; rest.value != 0)
        story.say(Say::DepositRest, {story.coin(rest)});
    return Nrlc{static_cast<qint64>(amount)};
}

Understood depositNative(const Call &call, Story &story)
{
    if (call.data.size() > 4)
        return Understood::TrailingBytes;
    const auto amount = depositOf(call.value, story);
    if (!amount)
        return Understood::BadArguments;
    describeDeposit({*amount, story.facts.sender}, story);
    return Understood::Yes;
}

Understood depositForNative(const Call &call, Story &story)
{
    Understood verdict{};
    const auto account = exactly(
        call, verdict, [](AbiReader &reader) { return reader.address(); }, hub::depositForNative);
    if (!account)
        return verdict;
    const auto amount = depositOf(call.value, story);
    if (!amount)
        return Understood::BadArguments;
    describeDeposit({*amount, *account}, story);
    return verdict;
}

struct Payments {
    std::vector<Nrlc> amounts;
    std::vector<Address> accounts;
};

QByteArray writePayments(const Payments &payments)
{
    std::vector<AbiWriter> amounts;
    for (const Nrlc amount : payments.amounts)
        amounts.push_back(AbiWriter().amount(amount));
    std::vector<AbiWriter> accounts;
    for (const Address &account : payments.accounts)
        accounts.push_back(AbiWriter().address(account));
    return encodeCall(
        "depositForArray(uint256[],address[])", AbiWriter().array(amounts).array(accounts));
}

Understood depositForMany(const Call &call, Story &story)
{
    Understood verdict{};
    const auto payments = exactly(
        call, verdict,
        [](AbiReader &reader) {
            Payments read;
            read.amounts = reader.array([](AbiReader &item) { return item.amount(); });
            read.accounts = reader.array([](AbiReader &item) { return item.address(); });
            return read;
        },
        writePayments);
    if (!payments)
        return verdict;
    if (payments->amounts.size() != payments->accounts.size())
        return Understood::BadArguments;
    uint128 total = 0;
    for (const Nrlc amount : payments->amounts)
        total += static_cast<uint128>(amount.value);
    if (total > static_cast<uint128>(std::numeric_limits<qint64>::max()))
        return Understood::BadArguments;
    const Nrlc sum{static_cast<qint64>(total)};
    story.begin(ExplanationKind::Deposit, Say::DepositsForMany,
        {story.rlc(sum), QString::number(payments->accounts.size())});
    story.move(story.facts.sender, {.wallet = Nrlc{} - sum});
    for (size_t i = 0; i < payments->accounts.size(); ++i) {
        story.say(
            Say::DepositsFor, {story.rlc(payments->amounts[i]), story.who(payments->accounts[i])});
        story.pays(payments->accounts[i]);
        story.move(payments->accounts[i], {.stake = payments->amounts[i]});
    }
    return verdict;
}

Understood withdraw(const Call &call, Story &story)
{
    Understood verdict{};
    const auto payment = exactly(
        call, verdict, readAmount, [](const Payment &read) { return hub::withdraw(read.amount); });
    if (!payment)
        return verdict;
    const Nrlc amount = payment->amount;
    story.begin(ExplanationKind::Withdrawal, Say::Withdraws,
        {story.rlc(amount), story.who(story.facts.sender)});
    story.pays(story.facts.sender);
    story.move(story.facts.sender, {.wallet = amount, .stake = Nrlc{} - amount});
    return verdict;
}

Understood withdrawTo(const Call &call, Story &story)
{
    Understood verdict{};
    const auto payment = exactly(call, verdict, readAmountAndAccount,
        [](const Payment &read) { return hub::withdrawTo(read.amount, read.account); });
    if (!payment)
        return verdict;
    story.begin(ExplanationKind::Withdrawal, Say::WithdrawsTo,
        {story.rlc(payment->amount), story.who(payment->account)});
    story.pays(payment->account);
    story.move(story.facts.sender, {.stake = Nrlc{} - payment->amount});
    story.move(payment->account, {.wallet = payment->amount});
    if (story.facts.isOurContract(payment->account))
        story.warn("pays_contract", Say::RlcToContract, {story.who(payment->account)});
    return verdict;
}

template <bool isSponsored> Understood match(const Call &call, Story &story)
{
    Understood verdict{};
    const auto orders =
        exactly(call, verdict, readMatch, isSponsored ? hub::sponsorMatchOrders : hub::matchOrders);
    if (orders)
        describeMatch(*orders, isSponsored ? story.facts.sender : orders->request.requester, story);
    return verdict;
}

template <AnyOrder Order> struct Managed {
    Order order;
    OrderOperation operation = OrderOperation::Sign;
    QByteArray signature;
};

template <AnyOrder Order> Managed<Order> readManaged(AbiReader &reader)
{
    return reader.tuple([](AbiReader &fields) {
        Managed<Order> read;
        read.order = fields.tuple([](AbiReader &inner) { return readOrder<Order>(inner); });
        const quint64 operation = fields.uint();
        if (operation > static_cast<quint64>(OrderOperation::Close))
            fields.refuse(QStringLiteral("no such operation"));
        read.operation = operation == 0 ? OrderOperation::Sign : OrderOperation::Close;
        read.signature = fields.bytes();
        return read;
    });
}

template <AnyOrder Order> Understood manage(const Call &call, Story &story)
{
    Understood verdict{};
    const auto managed = exactly(call, verdict, readManaged<Order>, [](const Managed<Order> &read) {
        return hub::manageOrder(read.order, read.operation, read.signature);
    });
    if (!managed)
        return verdict;
    const QString line = orderLine(managed->order, story);
    if (managed->operation == OrderOperation::Close) {
        story.begin(ExplanationKind::OrderClose, Say::ClosesOrder, {line});
        story.say(Say::CloseIsFinal);
    } else {
        describeOrder(managed->order, story);
        story.begin(ExplanationKind::OrderSign, Say::SignsOrder, {line});
    }
    return verdict;
}

template <AnyOrder Order> Understood broadcast(const Call &call, Story &story)
{
    Understood verdict{};
    const auto order = exactly(
        call, verdict,
        [](AbiReader &reader) {
            return reader.tuple([](AbiReader &inner) { return readOrder<Order>(inner); });
        },
        [](const Order &read) { return hub::broadcastOrder(read); });
    if (!order)
        return verdict;
    story.begin(ExplanationKind::OrderBroadcast, Say::BroadcastsOrder, {orderLine(*order, story)});
    story.say(Say::BroadcastUnchecked);
    return verdict;
}

} // namespace

OrdersToMatch readMatch(AbiReader &reader)
{
    OrdersToMatch orders;
    orders.app = reader.tuple([](AbiReader &inner) { return readOrder<AppOrder>(inner); });
    orders.dataset = reader.tuple([](AbiReader &inner) { return readOrder<DatasetOrder>(inner); });
    orders.workerpool =
        reader.tuple([](AbiReader &inner) { return readOrder<WorkerpoolOrder>(inner); });
    orders.request = reader.tuple([](AbiReader &inner) { return readOrder<RequestOrder>(inner); });
    return orders;
}

const CallTable &hubCalls(bool isNative)
{
    static const CallTable common = [] {
        CallTable table{
            {selector("depositForArray(uint256[],address[])"), depositForMany},
            {hub::withdraw({}).left(4), withdraw},
            {hub::withdrawTo({}, {}).left(4), withdrawTo},
            {hub::matchOrders({}).left(4), match<false>},
            {hub::sponsorMatchOrders({}).left(4), match<true>},
            {hub::manageOrder(AppOrder{}, OrderOperation::Sign).left(4), manage<AppOrder>},
            {hub::manageOrder(DatasetOrder{}, OrderOperation::Sign).left(4), manage<DatasetOrder>},
            {hub::manageOrder(WorkerpoolOrder{}, OrderOperation::Sign).left(4),
                manage<WorkerpoolOrder>},
            {hub::manageOrder(RequestOrder{}, OrderOperation::Sign).left(4), manage<RequestOrder>},
            {hub::broadcastOrder(AppOrder{}).left(4), broadcast<AppOrder>},
            {hub::broadcastOrder(DatasetOrder{}).left(4), broadcast<DatasetOrder>},
            {hub::broadcastOrder(WorkerpoolOrder{}).left(4), broadcast<WorkerpoolOrder>},
            {hub::broadcastOrder(RequestOrder{}).left(4), broadcast<RequestOrder>},
        };
        table.insert(tokenCalls().begin(), tokenCalls().end()); // the stake is an ERC-20 too (A.1)
        table.insert(taskCalls().begin(), taskCalls().end());
        return table;
    }();
    static const CallTable token = [] {
        CallTable table = common;
        table.insert(
            {{hub::deposit({}).left(4), deposit}, {hub::depositFor({}, {}).left(4), depositFor}});
        return table;
    }();
    static const CallTable native = [] {
        CallTable table = common;
        table.insert({{hub::depositNative().left(4), depositNative},
            {hub::depositForNative({}).left(4), depositForNative}});
        return table;
    }();
    return isNative ? native : token;
}

} // namespace fallow::poco
