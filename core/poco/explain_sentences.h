#pragma once

#include <QString>
#include <QStringList>

namespace fallow::poco
{

/// Every sentence of the explanations; the texts stand in explain_sentences.cpp, in this order.
enum class Say {
    // coin and chain
    SendsCoin,
    CoinToContract,
    CallCarriesCoin,
    CreatesContract,
    CreatesContractSize,
    OtherChain,
    CostsFee,
    FeeFree,
    // unknown
    UnknownCall,
    UnknownContract,
    UnknownFunction,
    UnknownData,
    TrailingData,
    CallSize,
    CoinWithUnknown,
    // RLC
    SendsRlc,
    RlcToContract,
    PullsRlc,
    PullsStake,
    Approves,
    ApprovesUnlimited,
    ApprovesNothing,
    RaisesAllowance,
    LowersAllowance,
    ApprovesResource,
    ApprovesAllResources,
    RevokesAllResources,
    ApprovalToStranger,
    UnlimitedWarning,
    StrangerCalled,
    // stake
    Deposits,
    DepositsFor,
    DepositsForMany,
    DepositRest,
    DepositReady,
    Withdraws,
    WithdrawsTo,
    SendsStake,
    // orders
    Buys,
    BuysDetail,
    PriceParts,
    LocksStake,
    LocksOther,
    DepositsFirst,
    NoDataset,
    WithDataset,
    CategoryTrust,
    TagIs,
    ResultsTo,
    CallsBack,
    Parameters,
    NoParameters,
    AmountTooLarge,
    ForSomebodyElse,
    OffersApp,
    OffersDataset,
    OffersPool,
    PoolLocks,
    AsksRuns,
    AsksPrice,
    AsksTotal,
    OnPool,
    OnAnyPool,
    OnlyApp,
    OnlyDataset,
    OnlyPool,
    OnlyRequester,
    ForAnybody,
    WhoHasTheOrder,
    SignsOrder,
    ClosesOrder,
    CloseIsFinal,
    OperationByOthers,
    BroadcastsOrder,
    BroadcastUnchecked,
    // tasks
    Initializes,
    InitializesMany,
    Contributes,
    ContributesAndFinalizes,
    Reveals,
    Finalizes,
    Reopens,
    Claims,
    ClaimsMany,
    ClaimsUninitialized,
    ClaimMeaning,
    ContributionLocks,
    // resources
    CreatesApp,
    CreatesDataset,
    CreatesPool,
    Runs,
    Lies,
    ResourceOwner,
    SendsResource,
    SendsResourceMeaning,
    ChangesPolicy,
    // messages
    SignsText,
    SignsBytes,
    TextIs,
    BytesAre,
    RawDigest,
    LooksLikeTransaction,
    HiddenCharacters,
    CutOff,
    SignsTyped,
    TypedDomain,
    TypedField,
    UnknownDomain,
    Permits,
    PermitUntil,
    SpeedsUp,
    Cancels,
    CancelMayFail,
    Sweeps,
};

/// The text with %1, %2 … filled in; the arguments themselves are not looked through.
QString sentence(Say what, const QStringList &arguments = {});

/// A stranger's text made harmless for one line: control and direction characters as ·, cut at
/// `most` characters with an ellipsis.
QString plainText(const QString &text, qsizetype most = 500);
/// Whether it has characters that hide or turn around what stands there.
bool hasHiddenCharacters(const QString &text);

} // namespace fallow::poco
