#pragma once

#include "core/evm/transaction.h"
#include "core/poco/match.h"

#include <QJsonObject>

#include <map>
#include <set>

namespace fallow::poco
{

/// What the reader of a transaction knows of the network and of the people in it.
struct ChainFacts {
    quint64 chainId = 0;
    QString networkName;
    QString coin; ///< "ETH", "xRLC" …
    base::Address hub;
    base::Address rlc; ///< the token; zero where the coin is RLC (poco.md A.2)
    base::Address appRegistry;
    base::Address datasetRegistry;
    base::Address workerpoolRegistry;
    std::set<base::Address> workerpools; ///< contracts known to be workerpools
    base::Address sender; ///< the account that would sign
    std::set<base::Address> own;
    std::map<base::Address, QString> names; ///< address book, pools, apps …

    bool isNative() const { return rlc.isZero(); }
    bool isOwn(const base::Address &account) const
    {
        return own.contains(account) || account == sender;
    }
    bool isOurContract(const base::Address &account) const;
};

enum class ExplanationKind {
    Unknown,
    CoinSend,
    RlcSend,
    RlcPull, ///< transferFrom with an approval
    Approval, ///< somebody may take RLC or stake
    Deposit,
    Withdrawal,
    StakeSend, ///< free stake between accounts of the hub
    Match, ///< buys runs
    OrderOffer, ///< an order that somebody may use
    OrderSign, ///< the same, written on the chain
    OrderClose,
    OrderBroadcast,
    TaskStep, ///< initialize, contribute, reveal, finalize, reopen
    Claim,
    ResourceCreate,
    ResourceSend, ///< an app, dataset or pool changes its owner
    ResourceApproval,
    PoolPolicy,
    ContractCreation,
    Message,
    TypedData,
};

/// How the balances of one own account change; for orders at most so much. RLC in the wallet, free
/// in the contract, locked in it. Fees in a coin that is RLC are not in it.
struct RlcEffect {
    base::Address account;
    base::Nrlc wallet{};
    base::Nrlc stake{};
    base::Nrlc locked{};
    friend bool operator==(const RlcEffect &, const RlcEffect &) = default;
};

struct Warning {
    base::Reason reason;
    QString text;
};

/// In plain English what a signature would do. `warnings` have stable keys: `explain.other_chain`,
/// `.unlimited_approval`, `.approval_to_stranger`, `.unknown_contract`, `.unknown_function`,
/// `.unknown_data` (arguments that are not what the function takes), `.data_after_arguments`,
/// `.contract_creation`, `.pays_contract` (money to one of the network's own contracts is lost),
/// `.value_with_call` (coin for a function that wants none), `.for_somebody_else`,
/// `.amount_too_large`, `.raw_digest`, `.looks_like_transaction`, `.hidden_characters`,
/// `.unknown_domain`, `.cut` (not all is shown).
struct Explanation {
    ExplanationKind kind = ExplanationKind::Unknown;
    QString headline;
    std::vector<QString> sentences;
    std::vector<RlcEffect> rlc; ///< own accounts only, each once
    base::Wei coin; ///< leaves the sender with the transaction
    base::Wei maxFee; ///< gas limit times the highest price
    std::vector<base::Address> payees; ///< who gets RLC or coin, or may take it
    std::vector<Warning> warnings;

    bool warns(QStringView key) const;
};

/// Arguments are decoded only when encoding them again gives the same bytes; anything else is
/// called unknown. Never fails.
Explanation explainTransaction(const evm::Transaction &transaction, const ChainFacts &facts);

/// The same transaction once more with higher fees, or nothing in its place with the same nonce.
Explanation explainSpeedUp(const evm::Transaction &faster, const ChainFacts &facts);
Explanation explainCancellation(
    const evm::Transaction &original, base::Wei maxFee, const ChainFacts &facts);
/// Several transactions of the worker's, all to `owner`.
Explanation explainSweep(const std::vector<evm::Transaction> &transactions,
    const base::Address &owner, const ChainFacts &facts);

/// An order that would be signed for others to use.
template <AnyOrder Order> Explanation explainOrder(const Order &order, const ChainFacts &facts);
/// The same order put on the chain, or closed there, by somebody else in the signer's name.
template <AnyOrder Order>
Explanation explainOperation(const Order &order, OrderOperation operation, const ChainFacts &facts);

/// EIP-191: text that can be printed is shown, otherwise hex.
Explanation explainMessage(const QByteArray &message);

/// EIP-712 as eth_signTypedData_v4 takes it, and what to sign. Orders and their operations for the
/// facts' hub are explained as such, ERC-2612 permits as approvals; of everything else the fields
/// are listed. Reason: `evm.bad_typed_data`, also for another chain's domain.
struct ExplainedTypedData {
    Explanation explanation;
    base::Bytes32 domainSeparator;
    base::Bytes32 structHash;
};
base::Result<ExplainedTypedData> explainTypedData(const QByteArray &json, const ChainFacts &facts);

} // namespace fallow::poco
