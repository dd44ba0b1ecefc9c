#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <QJsonValue>

#include <optional>
#include <vector>

namespace fallow::chain {

struct Block {
    quint64 number = 0;
    base::Bytes32 hash{};
    base::Bytes32 parentHash{};
    quint64 timestamp = 0; ///< seconds since 1970
    std::optional<base::Wei> baseFee{}; ///< present on EIP-1559 chains
    friend bool operator==(const Block &, const Block &) = default;
};

struct Log {
    base::Address address;
    std::vector<base::Bytes32> topics;
    QByteArray data;
    quint64 blockNumber = 0;
    base::Bytes32 blockHash{};
    base::TxHash txHash{};
    quint64 logIndex = 0; ///< in the block
    friend bool operator==(const Log &, const Log &) = default;
};

struct Receipt {
    base::TxHash txHash{};
    bool succeeded = false;
    quint64 blockNumber = 0;
    base::Bytes32 blockHash{};
    quint64 gasUsed = 0;
    base::Wei gasPrice; ///< effective; zero when the node does not say
    std::optional<base::Address> contract{}; ///< created by this transaction
    std::vector<Log> logs{};
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// What somebody signed and a node knows.
struct SentTransaction {
    base::TxHash hash{};
    base::Address from{};
    std::optional<base::Address> to{}; ///< none: it creates a contract
    QByteArray input{};
    base::Wei value{};
};

/// What the network asks for now.
struct FeeSuggestion {
    base::Wei gasPrice; ///< for a legacy transaction
    std::optional<base::Wei> baseFee{}; ///< absent: the chain knows legacy transactions only
    base::Wei tip; ///< per gas above the base fee
};

/// What the last blocks took (eth_feeHistory).
struct FeeHistory {
    std::vector<base::Wei> baseFees{}; ///< of each block, and last of the next one
    std::vector<std::vector<base::Wei>> tips{}; ///< by block, one for each percentile asked for
};

struct LogFilter {
    std::vector<base::Address> addresses{}; ///< empty: any
    /// By position; an empty position matches anything, otherwise one of its topics must match.
    std::vector<std::vector<base::Bytes32>> topics{};
    quint64 from = 0;
    quint64 to = 0; ///< inclusive
};

struct CallRequest {
    std::optional<base::Address> from{};
    std::optional<base::Address> to{}; ///< none: the data creates a contract
    QByteArray data{};
    base::Wei value{};
};

/// A node's refusal of one call; `data` holds the revert bytes, if any (`evm::revertText`).
struct CallFailure {
    qint64 code = 0;
    QString message;
    QByteArray data;

    bool isRevert() const;
    /// `chain.call_reverted` or `chain.rpc_error`, with the decoded text as detail.
    base::Error toError() const;
};

/// Which block a question is about.
class BlockId
{
public:
    static BlockId latest() { return BlockId(QStringLiteral("latest")); }
    static BlockId pending() { return BlockId(QStringLiteral("pending")); }
    static BlockId at(quint64 number);
    QJsonValue toJson() const { return m_text; }

private:
    explicit BlockId(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

} // namespace fallow::chain
