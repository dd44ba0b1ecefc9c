#include "core/evm/abi_reader.h"
#include "core/evm/abi_writer.h"
#include "core/json/json.h"
#include "core/model/wallet_entry.h"
#include "core/service/wallet/queue_lines.h"

namespace fallow::service
{

using base::Address;
using base::Nrlc;
using evm::AbiReader;
using model::EntryKind;
using store::TxRow;
using store::WalletLine;

namespace
{

constexpr base::uint128 weiPerNrlc = 1'000'000'000; // poco.md A.2
constexpr base::uint128 mostNrlc = 87'000'000'000'000'000; // poco.md H
constexpr qsizetype selectorBytes = 4;

void setKind(WalletLine &line, EntryKind kind)
{
    line.kind = json::toJson(kind).toString();
}

/// `amount` leaves the account for `to`; to itself it only moves between wallet and contract.
void setMove(WalletLine &line, EntryKind kind, Nrlc amount, const Address &to)
{
    setKind(line, kind);
    line.moved = amount;
    const bool isOwn = to == line.id.account;
    line.amount = isOwn ? Nrlc{} : Nrlc{} - amount;
    line.counterparty = isOwn ? Address() : to;
}

/// The value of a native transaction in RLC; what is below one nRLC is given back by the hub.
std::optional<Nrlc> nativeRlc(const TxRow &row)
{
    const base::uint128 amount = row.value.value / weiPerNrlc;
    return amount <= mostNrlc ? std::optional(Nrlc{static_cast<qint64>(amount)}) : std::nullopt;
}

bool readTokenCall(const TxRow &row, const WalletContracts &contracts, WalletLine &line)
{
    AbiReader arguments(row.data.mid(selectorBytes));
    const Address to = arguments.address();
    const Nrlc amount = arguments.amount();
    if (arguments.failed())
        return false;
    if (row.data.startsWith(evm::selector("transfer(address,uint256)")))
        setMove(line, EntryKind::Sent, amount, to);
    else if (row.data.startsWith(evm::selector("approveAndCall(address,uint256,bytes)"))
        && to == contracts.hub)
        setMove(line, EntryKind::Deposited, amount, line.id.account);
    else
        return false;
    return true;
}

bool readNativeDeposit(const TxRow &row, WalletLine &line)
{
    const auto amount = nativeRlc(row);
    AbiReader arguments(row.data.mid(selectorBytes));
    if (!amount)
        return false;
    if (row.data.isEmpty() || row.data == evm::selector("deposit()")) {
        setMove(line, EntryKind::Deposited, *amount, line.id.account);
        return true;
    }
    const Address owner = arguments.address();
    const bool isForOther =
        row.data.startsWith(evm::selector("depositFor(address)")) && !arguments.failed();
    if (isForOther)
        setMove(line, EntryKind::Deposited, *amount, owner);
    return isForOther;
}

bool readHubMove(const TxRow &row, WalletLine &line)
{
    AbiReader amountFirst(row.data.mid(selectorBytes));
    const Nrlc amount = amountFirst.amount();
    const bool isAmountGood = !amountFirst.failed();
    const Address second = amountFirst.address();
    const bool isBothGood = !amountFirst.failed();
    const auto is = [&](const char *signature) {
        return row.data.startsWith(evm::selector(signature));
    };
    if (is("deposit(uint256)") && isAmountGood)
        setMove(line, EntryKind::Deposited, amount, line.id.account);
    else if (is("depositFor(uint256,address)") && isBothGood)
        setMove(line, EntryKind::Deposited, amount, second);
    else if (is("withdraw(uint256)") && isAmountGood)
        setMove(line, EntryKind::Withdrawn, amount, line.id.account);
    else if (is("withdrawTo(uint256,address)") && isBothGood)
        setMove(line, EntryKind::Withdrawn, amount, second);
    else
        return false;
    return true;
}

bool readHubCall(const TxRow &row, WalletLine &line)
{
    if (readHubMove(row, line))
        return true;
    AbiReader arguments(row.data.mid(selectorBytes));
    const auto is = [&](const char *signature) {
        return row.data.startsWith(evm::selector(signature));
    };
    if (is("transfer(address,uint256)")) {
        const Address to = arguments.address();
        const Nrlc amount = arguments.amount();
        if (!arguments.failed())
            setMove(line, EntryKind::StakeSent, amount, to);
        return !arguments.failed();
    }
    for (const char *ofTask : {"contribute(bytes32,bytes32,bytes32,address,bytes,bytes)",
             "reveal(bytes32,bytes32)", "claim(bytes32)"}) {
        if (is(ofTask))
            line.task = arguments.id<base::TaskId>();
    }
    return false;
}

} // namespace

WalletLine lineOfIntent(const TxRow &row, const Address &sender, const WalletContracts &contracts)
{
    WalletLine line{.id = {{}, row.id, sender}};
    const bool isNative = contracts.rlc.isZero();
    const bool isToHub = row.target == contracts.hub;
    if (isNative && isToHub && row.value.value > 0 && readNativeDeposit(row, line))
        return line;
    if (isToHub && readHubCall(row, line))
        return line;
    if (!isNative && row.target == contracts.rlc && readTokenCall(row, contracts, line))
        return line;
    const auto rlc = nativeRlc(row);
    if (isNative && row.data.isEmpty() && rlc) {
        setMove(line, EntryKind::Sent, *rlc, row.target);
        return line;
    }
    setKind(line, row.data.isEmpty() ? EntryKind::Coin : EntryKind::Call);
    line.coin = row.value;
    line.counterparty = row.target;
    return line;
}

} // namespace fallow::service
