#include "core/evm/transaction.h"

#include "core/evm/keccak.h"
#include "core/evm/rlp.h"

#include <algorithm>

namespace fallow::evm {

using namespace base;

namespace {

constexpr char eip1559Type = 0x02;

/// A number of up to 32 bytes without its leading zeros.
QByteArray rlpWord(const Bytes32 &word)
{
    const auto *end = word.data() + Bytes32::size;
    const auto *first = std::find_if(word.data(), end, [](uint8_t byte) { return byte != 0; });
    return rlpBytes(word.bytes().mid(first - word.data()));
}

QByteArray rlpTo(const std::optional<Address> &to)
{
    return rlpBytes(to ? to->bytes() : QByteArray());
}

std::vector<QByteArray> fields(const Transaction &tx)
{
    switch (tx.type) {
    case TransactionType::Legacy:
        return {rlpNumber(tx.nonce), rlpNumber(tx.gasPrice), rlpNumber(tx.gasLimit),
                rlpTo(tx.to), rlpNumber(tx.value), rlpBytes(tx.data)};
    case TransactionType::Eip1559:
        break;
    }
    return {rlpNumber(tx.chainId), rlpNumber(tx.nonce), rlpNumber(tx.maxPriorityFeePerGas),
            rlpNumber(tx.maxFeePerGas), rlpNumber(tx.gasLimit), rlpTo(tx.to),
            rlpNumber(tx.value), rlpBytes(tx.data), rlpList({})};
}

QByteArray envelope(const Transaction &tx, const std::vector<QByteArray> &items)
{
    const QByteArray list = rlpList(items);
    return tx.type == TransactionType::Legacy ? list : QByteArray(1, eip1559Type) + list;
}

} // namespace

QByteArray Transaction::unsignedRaw() const
{
    std::vector<QByteArray> items = fields(*this);
    if (type == TransactionType::Legacy && chainId != 0) { // EIP-155
        items.push_back(rlpNumber(chainId));
        items.push_back(rlpNumber(quint64{0}));
        items.push_back(rlpNumber(quint64{0}));
    }
    return envelope(*this, items);
}

Bytes32 Transaction::unsignedDigest() const
{
    return keccak256(unsignedRaw());
}

QByteArray Transaction::signedRaw(const Signature &signature) const
{
    std::vector<QByteArray> items = fields(*this);
    uint128 v = signature.v;
    if (type == TransactionType::Legacy)
        v += chainId == 0 ? uint128{27} : uint128{chainId} * 2 + 35;
    items.push_back(rlpNumber(Wei{v}));
    items.push_back(rlpWord(signature.r));
    items.push_back(rlpWord(signature.s));
    return envelope(*this, items);
}

TxHash transactionHash(const QByteArray &signedRaw)
{
    return TxHash::from(keccak256(signedRaw));
}

} // namespace fallow::evm
