#pragma once

#include "core/base/ids.h"
#include "core/evm/transaction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <vector>

namespace fallow::test {

struct FakeLog {
    base::Address address;
    std::vector<base::Bytes32> topics;
    QByteArray data;
};

struct FakeBlock {
    quint64 number = 0;
    base::Bytes32 hash;
    base::Bytes32 parentHash;
    quint64 timestamp = 0;
    std::vector<FakeLog> logs;
    std::vector<evm::SignedTransaction> transactions;
};

/// A chain in memory that tests mine, reorganise and read; several fake nodes may show it.
class FakeChain
{
public:
    explicit FakeChain(quint64 genesisTime);

    void mine(const std::vector<FakeLog> &logs = {}); ///< also what waits in the pool, by nonce
    void mineMany(int blocks);
    /// Drops the newest `depth` blocks; their transactions are forgotten.
    void dropBlocks(int depth);
    void setBaseFee(std::optional<quint64> baseFee) { m_baseFee = baseFee; }
    std::optional<quint64> baseFee() const { return m_baseFee; }
    void setReverting(bool reverting) { m_isReverting = reverting; }
    bool isReverting() const { return m_isReverting; }
    void setNow(quint64 seconds) { m_time = seconds; }

    const std::vector<FakeBlock> &blocks() const { return m_blocks; }
    const FakeBlock &head() const { return m_blocks.back(); }
    const FakeBlock *byHash(const QString &hash) const;

    /// "" when taken, otherwise the node's words.
    QString accept(const QByteArray &raw);
    quint64 nonce(const base::Address &address, bool pending) const;
    void forgetPool() { m_pool.clear(); }
    size_t poolSize() const { return m_pool.size(); }
    QJsonValue receipt(const QString &hash) const;
    QJsonObject blockJson(const FakeBlock &block) const;
    QJsonArray logsJson(quint64 from, quint64 to) const;

private:
    QJsonObject logJson(const FakeBlock &block, size_t index) const;

    std::vector<FakeBlock> m_blocks;
    std::map<std::pair<base::Address, quint64>, evm::SignedTransaction> m_pool;
    std::optional<quint64> m_baseFee = 100;
    quint64 m_time;
    quint64 m_salt = 0;
    bool m_isReverting = false;
};

} // namespace fallow::test
