#pragma once

#include "core/poco/match.h"

/// Call data for the hub (poco.md A.3, K), one function each. Amounts must not be negative.
namespace fallow::poco::hub {

// Money. The token flavour wants an approval of the RLC token first; the native one wants value.
QByteArray deposit(base::Nrlc amount); ///< token flavour
QByteArray depositNative(); ///< value = amount * 1e9 wei
QByteArray depositFor(base::Nrlc amount, const base::Address &account); ///< token flavour
QByteArray depositForNative(const base::Address &account);
QByteArray withdraw(base::Nrlc amount);
QByteArray withdrawTo(base::Nrlc amount, const base::Address &target);
/// Moves free stake between accounts of the hub.
QByteArray transfer(const base::Address &to, base::Nrlc amount);

// Orders
template<AnyOrder Order>
QByteArray manageOrder(const Order &order, OrderOperation operation,
                       const QByteArray &operationSignature = {});
template<AnyOrder Order>
QByteArray broadcastOrder(const Order &order);
QByteArray computeDealVolume(const OrdersToMatch &orders);
QByteArray matchOrders(const OrdersToMatch &orders);
QByteArray sponsorMatchOrders(const OrdersToMatch &orders);

// Tasks
struct ContributeCall {
    base::TaskId task;
    base::Bytes32 resultHash;
    base::Bytes32 resultSeal;
    base::Address enclaveChallenge; ///< zero for standard tasks
    QByteArray enclaveSignature;
    QByteArray authorization; ///< 65 bytes of the scheduler
};
struct ContributeAndFinalizeCall {
    base::TaskId task;
    base::Bytes32 resultDigest;
    QByteArray results;
    QByteArray resultsCallback;
    base::Address enclaveChallenge;
    QByteArray enclaveSignature;
    QByteArray authorization;
};
QByteArray initialize(const base::DealId &deal, quint64 index);
/// Both lists of one length.
QByteArray initializeArray(const std::vector<base::DealId> &deals,
                           const std::vector<quint64> &indexes);
QByteArray contribute(const ContributeCall &call);
QByteArray contributeAndFinalize(const ContributeAndFinalizeCall &call);
QByteArray reveal(const base::TaskId &task, const base::Bytes32 &resultDigest);
QByteArray finalize(const base::TaskId &task, const QByteArray &results,
                    const QByteArray &resultsCallback = {});
QByteArray reopen(const base::TaskId &task);
QByteArray claim(const base::TaskId &task);
QByteArray claimArray(const std::vector<base::TaskId> &tasks);
QByteArray initializeAndClaimArray(const std::vector<base::DealId> &deals,
                                   const std::vector<quint64> &indexes);

// Views; hub_views.h decodes the answers.
QByteArray viewDeal(const base::DealId &deal);
QByteArray viewTask(const base::TaskId &task);
QByteArray viewContribution(const base::TaskId &task, const base::Address &worker);
QByteArray viewAccount(const base::Address &account);
QByteArray viewScore(const base::Address &worker);
QByteArray viewCategory(quint64 category);
QByteArray countCategory();
QByteArray viewConsumed(const base::Bytes32 &orderHash);
QByteArray viewPresigned(const base::Bytes32 &orderHash);
QByteArray viewApp(const base::Address &app);
QByteArray viewDataset(const base::Address &dataset);
QByteArray viewWorkerpool(const base::Address &workerpool);
QByteArray resultFor(const base::TaskId &task);
QByteArray verifySignature(const base::Address &account, const base::Bytes32 &hash,
                           const QByteArray &signature);
QByteArray balanceOf(const base::Address &account);
QByteArray frozenOf(const base::Address &account);
/// Views without arguments: domain, token, appregistry, datasetregistry, workerpoolregistry,
/// teebroker, kitty_address, the ratios.
enum class Getter {
    Domain, DomainSeparator, Token, AppRegistry, DatasetRegistry, WorkerpoolRegistry, TeeBroker,
    CallbackGas, KittyAddress, KittyMin, KittyRatio, WorkerpoolStakeRatio,
    ContributionDeadlineRatio, RevealDeadlineRatio, FinalDeadlineRatio, Owner,
};
QByteArray get(Getter getter);

} // namespace fallow::poco::hub
