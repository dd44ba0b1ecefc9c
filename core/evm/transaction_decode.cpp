#include "core/evm/keccak.h"
#include "core/evm/rlp.h"
#include "core/evm/transaction.h"

#include <limits>

namespace fallow::evm {

using namespace base;

namespace {

Error badTransaction(const QString &detail)
{
    return fail(Code::Corrupt, "evm.bad_transaction"_reason, detail);
}

/// Reads a list's items in order and keeps the first failure.
class Fields
{
public:
    explicit Fields(const std::vector<RlpItem> &items) : m_items(items) {}

    quint64 number() { return keep(rlpToUint64(next())); }
    Wei wei() { return keep(rlpToWei(next())); }
    std::optional<Address> to()
    {
        const QByteArray bytes = data();
        if (bytes.isEmpty())
            return std::nullopt;
        if (bytes.size() != static_cast<qsizetype>(Address::size))
            return keep(Result<Address>(badTransaction(QStringLiteral("bad address"))));
        return keep(Address::fromBytes(bytes));
    }
    QByteArray data()
    {
        const RlpItem &item = next();
        return keep(item.isList ? Result<QByteArray>(badTransaction(QStringLiteral("a list")))
                                : Result<QByteArray>(item.bytes));
    }
    Bytes32 word()
    {
        const QByteArray bytes = data();
        if (bytes.size() > 32 || bytes.startsWith('\0'))
            return keep(Result<Bytes32>(badTransaction(QStringLiteral("bad r or s"))));
        return keep(Bytes32::fromBytes(bytes.rightJustified(32, '\0')));
    }
    void noAccessList()
    {
        const RlpItem &item = next();
        if (!item.isList || !item.items.empty()) {
            keep(Result<Done>(fail(Code::InvalidArgument, "evm.unsupported_transaction"_reason,
                                   QStringLiteral("has an access list"))));
        }
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const RlpItem &next() { return m_items[m_next++]; }
    template<typename T>
    T keep(const Result<T> &result)
    {
        if (!result && !m_error)
            m_error = result.error();
        return result.value_or({});
    }
    const std::vector<RlpItem> &m_items;
    size_t m_next = 0;
    std::optional<Error> m_error;
};

struct Envelope {
    TransactionType type = TransactionType::Legacy;
    std::vector<RlpItem> items;
};

Result<Envelope> openEnvelope(const QByteArray &raw)
{
    if (raw.isEmpty())
        return badTransaction(QStringLiteral("empty"));
    const auto first = static_cast<uint8_t>(raw[0]);
    if (first < 0xC0 && first != 0x02) {
        return fail(Code::InvalidArgument, "evm.unsupported_transaction"_reason,
                    QStringLiteral("type %1").arg(first));
    }
    const bool typed = first == 0x02;
    Result<RlpItem> list = decodeRlp(typed ? raw.mid(1) : raw);
    if (!list)
        return list.error();
    if (!list->isList)
        return badTransaction(QStringLiteral("not a list"));
    return Envelope{typed ? TransactionType::Eip1559 : TransactionType::Legacy,
                    std::move(list->items)};
}

Transaction readBody(TransactionType type, Fields &fields)
{
    Transaction tx;
    tx.type = type;
    const bool legacy = type == TransactionType::Legacy;
    tx.chainId = legacy ? 0 : fields.number();
    tx.nonce = fields.number();
    if (legacy) {
        tx.gasPrice = fields.wei();
    } else {
        tx.maxPriorityFeePerGas = fields.wei();
        tx.maxFeePerGas = fields.wei();
    }
    tx.gasLimit = fields.number();
    tx.to = fields.to();
    tx.value = fields.wei();
    tx.data = fields.data();
    if (!legacy)
        fields.noAccessList();
    return tx;
}

/// Legacy: 27 or 28, or chainId * 2 + 35 + parity (EIP-155). Typed: the parity.
Result<uint8_t> readParity(uint128 v, Transaction &tx)
{
    if (tx.type == TransactionType::Legacy && v >= 35) {
        const uint128 chainId = (v - 35) / 2;
        if (chainId == 0 || chainId > std::numeric_limits<quint64>::max())
            return badTransaction(QStringLiteral("bad v"));
        tx.chainId = static_cast<quint64>(chainId);
        return static_cast<uint8_t>((v - 35) % 2);
    }
    const uint128 parity = tx.type == TransactionType::Legacy ? v - 27 : v;
    if (parity > 1)
        return badTransaction(QStringLiteral("bad v"));
    return static_cast<uint8_t>(parity);
}

} // namespace

Result<SignedTransaction> decodeSigned(const QByteArray &raw)
{
    const Result<Envelope> envelope = openEnvelope(raw);
    if (!envelope)
        return envelope.error();
    const size_t expected = envelope->type == TransactionType::Legacy ? 9 : 12;
    if (envelope->items.size() != expected)
        return badTransaction(QStringLiteral("%1 fields").arg(envelope->items.size()));
    Fields fields(envelope->items);
    SignedTransaction result;
    result.transaction = readBody(envelope->type, fields);
    const Wei v = fields.wei();
    result.signature.r = fields.word();
    result.signature.s = fields.word();
    if (fields.error())
        return *fields.error();
    const Result<uint8_t> parity = readParity(v.value, result.transaction);
    if (!parity)
        return parity.error();
    result.signature.v = *parity;
    const auto sender = recover(result.transaction.unsignedDigest(), result.signature);
    if (!sender)
        return sender.error();
    result.sender = *sender;
    result.hash = transactionHash(raw);
    return result;
}

Result<Transaction> decodeUnsigned(const QByteArray &raw)
{
    const Result<Envelope> envelope = openEnvelope(raw);
    if (!envelope)
        return envelope.error();
    const size_t count = envelope->items.size();
    const bool legacy = envelope->type == TransactionType::Legacy;
    if (legacy ? count != 6 && count != 9 : count != 9)
        return badTransaction(QStringLiteral("%1 fields").arg(count));
    Fields fields(envelope->items);
    Transaction tx = readBody(envelope->type, fields);
    if (legacy && count == 9) {
        tx.chainId = fields.number();
        if (!fields.data().isEmpty() || !fields.data().isEmpty() || tx.chainId == 0)
            return badTransaction(QStringLiteral("neither unsigned nor EIP-155"));
    }
    if (fields.error())
        return *fields.error();
    return tx;
}

} // namespace fallow::evm
