#include "tests/support/fake_chain.h"

#include "core/evm/quantity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace fallow::test {

using base::Address;
using base::Bytes32;
using evm::SignedTransaction;
using namespace Qt::StringLiterals;

namespace {
Bytes32 hashOf(const FakeBlock &block, quint64 salt)
{
    const QByteArray bytes =
        QByteArray::number(block.number) + block.parentHash.bytes() + QByteArray::number(salt);
    return *Bytes32::fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

base::Wei priceOf(const evm::Transaction &transaction)
{
    return transaction.type == evm::TransactionType::Legacy ? transaction.gasPrice
                                                            : transaction.maxFeePerGas;
}
} // namespace

FakeChain::FakeChain(quint64 genesisTime) : m_time(genesisTime)
{
    mine();
}

void FakeChain::mine(const std::vector<FakeLog> &logs)
{
    FakeBlock block;
    block.number = m_blocks.size();
    if (!m_blocks.empty())
        block.parentHash = m_blocks.back().hash;
    block.timestamp = m_time++;
    block.logs = logs;
    block.hash = hashOf(block, ++m_salt);
    std::map<Address, quint64> next;
    for (const auto &[key, transaction] : m_pool) {
        auto &expected = next.try_emplace(key.first, nonce(key.first, false)).first->second;
        if (key.second == expected
            && priceOf(transaction.transaction).value >= m_baseFee.value_or(0)) {
            block.transactions.push_back(transaction);
            ++expected;
        }
    }
    for (const auto &transaction : block.transactions)
        m_pool.erase({transaction.sender, transaction.transaction.nonce});
    m_blocks.push_back(block);
}

void FakeChain::mineMany(int blocks)
{
    for (int i = 0; i < blocks; ++i)
        mine();
}

void FakeChain::dropBlocks(int depth)
{
    m_blocks.resize(m_blocks.size() - static_cast<size_t>(depth));
}

const FakeBlock *FakeChain::byHash(const QString &hash) const
{
    for (const FakeBlock &block : m_blocks) {
        if (block.hash.toString() == hash)
            return &block;
    }
    return nullptr;
}

QString FakeChain::accept(const QByteArray &raw)
{
    const auto decoded = evm::decodeSigned(raw);
    if (!decoded)
        return u"rlp: "_s + decoded.error().toString();
    const auto &transaction = decoded->transaction;
    if (transaction.nonce < nonce(decoded->sender, false))
        return u"nonce too low"_s;
    const auto key = std::pair(decoded->sender, transaction.nonce);
    const auto found = m_pool.find(key);
    if (found != m_pool.end() && found->second.hash == decoded->hash)
        return u"already known"_s;
    if (found != m_pool.end()
        && priceOf(transaction).value * 100 < priceOf(found->second.transaction).value * 110)
        return u"replacement transaction underpriced"_s;
    m_pool.insert_or_assign(key, *decoded);
    return {};
}

quint64 FakeChain::nonce(const Address &address, bool pending) const
{
    quint64 count = 0;
    for (const FakeBlock &block : m_blocks) {
        for (const SignedTransaction &transaction : block.transactions)
            count += transaction.sender == address ? 1 : 0;
    }
    while (pending && m_pool.contains({address, count}))
        ++count;
    return count;
}

QJsonValue FakeChain::receipt(const QString &hash) const
{
    for (const FakeBlock &block : m_blocks) {
        for (const SignedTransaction &transaction : block.transactions) {
            if (transaction.hash.toString() != hash)
                continue;
            return QJsonObject{{u"transactionHash"_s, hash},
                               {u"status"_s, m_isReverting ? u"0x0"_s : u"0x1"_s},
                               {u"blockNumber"_s, evm::toQuantity(block.number)},
                               {u"blockHash"_s, block.hash.toString()},
                               {u"gasUsed"_s, u"0x5208"_s},
                               {u"effectiveGasPrice"_s, u"0x64"_s},
                               {u"contractAddress"_s, QJsonValue()},
                               {u"logs"_s, QJsonArray()}};
        }
    }
    return QJsonValue();
}

QJsonObject FakeChain::blockJson(const FakeBlock &block) const
{
    QJsonObject object{{u"number"_s, evm::toQuantity(block.number)},
                       {u"hash"_s, block.hash.toString()},
                       {u"parentHash"_s, block.parentHash.toString()},
                       {u"timestamp"_s, evm::toQuantity(block.timestamp)}};
    if (m_baseFee)
        object.insert(u"baseFeePerGas"_s, evm::toQuantity(*m_baseFee));
    return object;
}

QJsonObject FakeChain::logJson(const FakeBlock &block, size_t index) const
{
    const FakeLog &log = block.logs[index];
    QJsonArray topics;
    for (const Bytes32 &topic : log.topics)
        topics.append(topic.toString());
    return {
        {u"address"_s, log.address.toString()},  {u"topics"_s, topics},
        {u"data"_s, base::toHex(log.data)},      {u"blockNumber"_s, evm::toQuantity(block.number)},
        {u"blockHash"_s, block.hash.toString()}, {u"transactionHash"_s, block.hash.toString()},
        {u"logIndex"_s, evm::toQuantity(index)}};
}

QJsonArray FakeChain::logsJson(quint64 from, quint64 to) const
{
    QJsonArray logs;
    for (const FakeBlock &block : m_blocks) {
        if (block.number < from || block.number > to)
            continue;
        for (size_t i = 0; i < block.logs.size(); ++i)
            logs.append(logJson(block, i));
    }
    return logs;
}

} // namespace fallow::test
