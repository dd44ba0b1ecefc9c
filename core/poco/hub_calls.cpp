#include "core/poco/hub_calls.h"

#include "core/poco/order_abi.h"
#include "core/poco/order_fields.h"

namespace fallow::poco::hub {

using namespace base;
using evm::AbiWriter;
using evm::encodeCall;

namespace {

constexpr auto appTuple = "(address,uint256,uint256,bytes32,address,address,address,bytes32,bytes)";
constexpr auto poolTuple = "(address,uint256,uint256,bytes32,uint256,uint256,address,address,"
                           "address,bytes32,bytes)";
constexpr auto requestTuple = "(address,uint256,address,uint256,address,uint256,address,uint256,"
                              "bytes32,uint256,uint256,address,address,string,bytes32,bytes)";

template<AnyOrder Order>
QByteArray tupleType()
{
    if constexpr (std::same_as<Order, WorkerpoolOrder>)
        return poolTuple;
    else if constexpr (std::same_as<Order, RequestOrder>)
        return requestTuple;
    else
        return appTuple; // a dataset order has the same types
}

QByteArray callWithOrders(const QByteArray &name, const OrdersToMatch &orders)
{
    const QByteArray signature = name + '(' + appTuple + ',' + appTuple + ',' + poolTuple + ','
        + requestTuple + ')';
    AbiWriter arguments;
    arguments.tuple(orderTuple(orders.app)).tuple(orderTuple(orders.dataset));
    arguments.tuple(orderTuple(orders.workerpool)).tuple(orderTuple(orders.request));
    return encodeCall(signature.constData(), arguments);
}

template<typename Id>
QByteArray callWithId(const char *signature, const Id &id)
{
    return encodeCall(signature, AbiWriter().word(Bytes32::from(id)));
}

QByteArray callWithAddress(const char *signature, const Address &address)
{
    return encodeCall(signature, AbiWriter().address(address));
}

QByteArray callWithDeals(const char *signature, const std::vector<DealId> &deals,
                         const std::vector<quint64> &indexes)
{
    FALLOW_CHECK(deals.size() == indexes.size());
    std::vector<AbiWriter> dealWords;
    for (const DealId &deal : deals)
        dealWords.push_back(AbiWriter().word(Bytes32::from(deal)));
    std::vector<AbiWriter> indexWords;
    for (const quint64 index : indexes)
        indexWords.push_back(AbiWriter().uint(index));
    return encodeCall(signature, AbiWriter().array(dealWords).array(indexWords));
}

} // namespace

QByteArray deposit(Nrlc amount)
{
    return encodeCall("deposit(uint256)", AbiWriter().amount(amount));
}

QByteArray depositNative()
{
    return encodeCall("deposit()");
}

QByteArray depositFor(Nrlc amount, const Address &account)
{
    return encodeCall("depositFor(uint256,address)", AbiWriter().amount(amount).address(account));
}

QByteArray depositForNative(const Address &account)
{
    return callWithAddress("depositFor(address)", account);
}

QByteArray withdraw(Nrlc amount)
{
    return encodeCall("withdraw(uint256)", AbiWriter().amount(amount));
}

QByteArray withdrawTo(Nrlc amount, const Address &target)
{
    return encodeCall("withdrawTo(uint256,address)", AbiWriter().amount(amount).address(target));
}

QByteArray transfer(const Address &to, Nrlc amount)
{
    return encodeCall("transfer(address,uint256)", AbiWriter().address(to).amount(amount));
}

template<AnyOrder Order>
QByteArray manageOrder(const Order &order, OrderOperation operation,
                       const QByteArray &operationSignature)
{
    const QByteArray signature = QByteArrayLiteral("manage") + QByteArray(orderName<Order>())
        + "((" + tupleType<Order>() + ",uint8,bytes))";
    AbiWriter managed;
    managed.tuple(orderTuple(order)).uint(static_cast<quint64>(operation));
    managed.bytes(operationSignature);
    return encodeCall(signature.constData(), AbiWriter().tuple(managed));
}

template<AnyOrder Order>
QByteArray broadcastOrder(const Order &order)
{
    const QByteArray signature = QByteArrayLiteral("broadcast") + QByteArray(orderName<Order>())
        + '(' + tupleType<Order>() + ')';
    return encodeCall(signature.constData(), AbiWriter().tuple(orderTuple(order)));
}

template QByteArray manageOrder(const AppOrder &, OrderOperation, const QByteArray &);
template QByteArray manageOrder(const DatasetOrder &, OrderOperation, const QByteArray &);
template QByteArray manageOrder(const WorkerpoolOrder &, OrderOperation, const QByteArray &);
template QByteArray manageOrder(const RequestOrder &, OrderOperation, const QByteArray &);
template QByteArray broadcastOrder(const AppOrder &);
template QByteArray broadcastOrder(const DatasetOrder &);
template QByteArray broadcastOrder(const WorkerpoolOrder &);
template QByteArray broadcastOrder(const RequestOrder &);

QByteArray computeDealVolume(const OrdersToMatch &orders)
{
    return callWithOrders("computeDealVolume", orders);
}

QByteArray matchOrders(const OrdersToMatch &orders)
{
    return callWithOrders("matchOrders", orders);
}

QByteArray sponsorMatchOrders(const OrdersToMatch &orders)
{
    return callWithOrders("sponsorMatchOrders", orders);
}

QByteArray initialize(const DealId &deal, quint64 index)
{
    return encodeCall("initialize(bytes32,uint256)",
                      AbiWriter().word(Bytes32::from(deal)).uint(index));
}

QByteArray initializeArray(const std::vector<DealId> &deals, const std::vector<quint64> &indexes)
{
    return callWithDeals("initializeArray(bytes32[],uint256[])", deals, indexes);
}

QByteArray contribute(const ContributeCall &call)
{
    AbiWriter arguments;
    arguments.word(Bytes32::from(call.task)).word(call.resultHash).word(call.resultSeal);
    arguments.address(call.enclaveChallenge).bytes(call.enclaveSignature).bytes(call.authorization);
    return encodeCall("contribute(bytes32,bytes32,bytes32,address,bytes,bytes)", arguments);
}

QByteArray contributeAndFinalize(const ContributeAndFinalizeCall &call)
{
    AbiWriter arguments;
    arguments.word(Bytes32::from(call.task)).word(call.resultDigest);
    arguments.bytes(call.results).bytes(call.resultsCallback);
    arguments.address(call.enclaveChallenge).bytes(call.enclaveSignature).bytes(call.authorization);
    return encodeCall("contributeAndFinalize(bytes32,bytes32,bytes,bytes,address,bytes,bytes)",
                      arguments);
}

QByteArray reveal(const TaskId &task, const Bytes32 &resultDigest)
{
    return encodeCall("reveal(bytes32,bytes32)",
                      AbiWriter().word(Bytes32::from(task)).word(resultDigest));
}

QByteArray finalize(const TaskId &task, const QByteArray &results, const QByteArray &resultsCallback)
{
    return encodeCall("finalize(bytes32,bytes,bytes)",
                      AbiWriter().word(Bytes32::from(task)).bytes(results).bytes(resultsCallback));
}

QByteArray reopen(const TaskId &task)
{
    return callWithId("reopen(bytes32)", task);
}

QByteArray claim(const TaskId &task)
{
    return callWithId("claim(bytes32)", task);
}

QByteArray claimArray(const std::vector<TaskId> &tasks)
{
    std::vector<AbiWriter> words;
    for (const TaskId &task : tasks)
        words.push_back(AbiWriter().word(Bytes32::from(task)));
    return encodeCall("claimArray(bytes32[])", AbiWriter().array(words));
}

QByteArray initializeAndClaimArray(const std::vector<DealId> &deals,
                                   const std::vector<quint64> &indexes)
{
    return callWithDeals("initializeAndClaimArray(bytes32[],uint256[])", deals, indexes);
}

QByteArray viewDeal(const DealId &deal)
{
    return callWithId("viewDeal(bytes32)", deal);
}

QByteArray viewTask(const TaskId &task)
{
    return callWithId("viewTask(bytes32)", task);
}

QByteArray viewContribution(const TaskId &task, const Address &worker)
{
    return encodeCall("viewContribution(bytes32,address)",
                      AbiWriter().word(Bytes32::from(task)).address(worker));
}

QByteArray viewAccount(const Address &account)
{
    return callWithAddress("viewAccount(address)", account);
}

QByteArray viewScore(const Address &worker)
{
    return callWithAddress("viewScore(address)", worker);
}

QByteArray viewCategory(quint64 category)
{
    return encodeCall("viewCategory(uint256)", AbiWriter().uint(category));
}

QByteArray countCategory()
{
    return encodeCall("countCategory()");
}

QByteArray viewConsumed(const Bytes32 &orderHash)
{
    return callWithId("viewConsumed(bytes32)", orderHash);
}

QByteArray viewPresigned(const Bytes32 &orderHash)
{
    return callWithId("viewPresigned(bytes32)", orderHash);
}

QByteArray viewApp(const Address &app)
{
    return callWithAddress("viewApp(address)", app);
}

QByteArray viewDataset(const Address &dataset)
{
    return callWithAddress("viewDataset(address)", dataset);
}

QByteArray viewWorkerpool(const Address &workerpool)
{
    return callWithAddress("viewWorkerpool(address)", workerpool);
}

QByteArray resultFor(const TaskId &task)
{
    return callWithId("resultFor(bytes32)", task);
}

QByteArray verifySignature(const Address &account, const Bytes32 &hash, const QByteArray &signature)
{
    return encodeCall("verifySignature(address,bytes32,bytes)",
                      AbiWriter().address(account).word(hash).bytes(signature));
}

QByteArray balanceOf(const Address &account)
{
    return callWithAddress("balanceOf(address)", account);
}

QByteArray frozenOf(const Address &account)
{
    return callWithAddress("frozenOf(address)", account);
}

QByteArray get(Getter getter)
{
    switch (getter) {
    case Getter::Domain: return encodeCall("domain()");
    case Getter::DomainSeparator: return encodeCall("eip712domain_separator()");
    case Getter::Token: return encodeCall("token()");
    case Getter::AppRegistry: return encodeCall("appregistry()");
    case Getter::DatasetRegistry: return encodeCall("datasetregistry()");
    case Getter::WorkerpoolRegistry: return encodeCall("workerpoolregistry()");
    case Getter::TeeBroker: return encodeCall("teebroker()");
    case Getter::CallbackGas: return encodeCall("callbackgas()");
    case Getter::KittyAddress: return encodeCall("kitty_address()");
    case Getter::KittyMin: return encodeCall("kitty_min()");
    case Getter::KittyRatio: return encodeCall("kitty_ratio()");
    case Getter::WorkerpoolStakeRatio: return encodeCall("workerpool_stake_ratio()");
    case Getter::ContributionDeadlineRatio: return encodeCall("contribution_deadline_ratio()");
    case Getter::RevealDeadlineRatio: return encodeCall("reveal_deadline_ratio()");
    case Getter::FinalDeadlineRatio: return encodeCall("final_deadline_ratio()");
    case Getter::Owner: break;
    }
    return encodeCall("owner()");
}

} // namespace fallow::poco::hub
