#include "core/wallet/worker_calls.h"

#include "core/evm/abi.h"

#include <array>

namespace fallow::wallet {

using namespace base;
using evm::AbiReader;
using evm::AbiWriter;

namespace {

constexpr qsizetype mostCallData = 64 * 1024; // results and callbacks are small texts

Error notAllowed(const QString &detail)
{
    return fail(Code::Denied, "wallet.not_allowed"_reason, detail);
}

AbiWriter copyWords(AbiReader &in, int count)
{
    AbiWriter out;
    for (int i = 0; i < count; ++i)
        out.word(in.word());
    return out;
}

AbiWriter copyClaim(AbiReader &in)
{
    return copyWords(in, 1);
}

AbiWriter copyReveal(AbiReader &in)
{
    return copyWords(in, 2);
}

AbiWriter copyContribute(AbiReader &in)
{
    AbiWriter out = copyWords(in, 3);
    out.address(in.address());
    out.bytes(in.bytes());
    out.bytes(in.bytes());
    return out;
}

AbiWriter copyContributeAndFinalize(AbiReader &in)
{
    AbiWriter out = copyWords(in, 2);
    out.bytes(in.bytes());
    out.bytes(in.bytes());
    out.address(in.address());
    out.bytes(in.bytes());
    out.bytes(in.bytes());
    return out;
}

struct HubCall {
    const char *signature;
    AbiWriter (*copy)(AbiReader &);
};

constexpr std::array<HubCall, 4> hubCalls = {{
    {"contribute(bytes32,bytes32,bytes32,address,bytes,bytes)", copyContribute},
    {"contributeAndFinalize(bytes32,bytes32,bytes,bytes,address,bytes,bytes)",
     copyContributeAndFinalize},
    {"reveal(bytes32,bytes32)", copyReveal},
    {"claim(bytes32)", copyClaim},
}};

Result<Done> checkHubCall(const QByteArray &data, const WorkerLimits &limits)
{
    const QByteArray head = data.left(4);
    if (head == evm::selector("withdrawTo(uint256,address)")) {
        AbiReader in(data.mid(4));
        const Bytes32 amount = in.word();
        const Address target = in.address();
        const QByteArray expected = AbiWriter().word(amount).address(limits.owner).encoded();
        if (!in.finish() || target != limits.owner || data.mid(4) != expected)
            return notAllowed(QStringLiteral("withdrawTo somebody else than the owner"));
        return Done{};
    }
    for (const HubCall &call : hubCalls) {
        if (head != evm::selector(call.signature))
            continue;
        AbiReader in(data.mid(4));
        const AbiWriter copy = call.copy(in);
        if (!in.finish() || copy.encoded() != data.mid(4))
            return notAllowed(QStringLiteral("arguments of a hub call are not canonical"));
        return Done{};
    }
    return notAllowed(QStringLiteral("call 0x%1 to the hub").arg(QString::fromLatin1(head.toHex())));
}

Result<Done> checkTokenCall(const QByteArray &data, const WorkerLimits &limits)
{
    AbiReader in(data.mid(4));
    in.address();
    const Bytes32 amount = in.word();
    const QByteArray expected = evm::encodeCall("transfer(address,uint256)",
                                                AbiWriter().address(limits.owner).word(amount));
    if (!in.finish() || data != expected)
        return notAllowed(QStringLiteral("anything of the token but transfer to the owner"));
    return Done{};
}

Result<Done> checkFee(const evm::Transaction &tx, const WorkerLimits &limits)
{
    const bool legacy = tx.type == evm::TransactionType::Legacy;
    const Wei price = legacy ? tx.gasPrice : tx.maxFeePerGas;
    const bool affordable = tx.gasLimit == 0 || price.value <= limits.mostFee.value / tx.gasLimit;
    if (affordable)
        return Done{};
    return fail(Code::Denied, "wallet.fee_too_high"_reason,
                QStringLiteral("%1 gas at ").arg(tx.gasLimit) + price.toString()
                    + QStringLiteral(" wei"));
}

} // namespace

Result<Done> checkWorkerTransaction(const evm::Transaction &tx, const WorkerLimits &limits)
{
    if (tx.chainId != limits.chainId || tx.chainId == 0)
        return notAllowed(QStringLiteral("chain %1").arg(tx.chainId));
    if (!tx.to)
        return notAllowed(QStringLiteral("creates a contract"));
    if (tx.data.size() > mostCallData)
        return notAllowed(QStringLiteral("%1 bytes of call data").arg(tx.data.size()));
    if (const auto fee = checkFee(tx, limits); !fee)
        return fee;
    if (*tx.to == limits.owner && tx.data.isEmpty())
        return Done{};
    if (tx.value != Wei{})
        return notAllowed(QStringLiteral("coin to ") + tx.to->toString());
    if (*tx.to == limits.hub)
        return checkHubCall(tx.data, limits);
    if (*tx.to == limits.rlc && !limits.rlc.isZero())
        return checkTokenCall(tx.data, limits);
    return notAllowed(QStringLiteral("call to ") + tx.to->toString());
}

} // namespace fallow::wallet
