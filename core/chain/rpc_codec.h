#pragma once

#include "core/chain/block.h"

#include <QJsonArray>
#include <QJsonObject>

/// Ethereum's JSON-RPC objects to values and back (Ethereum execution-apis). A reader's only reason
/// is `chain.bad_reply`; what a reader needs must be there, what it does not know is ignored.
namespace fallow::chain
{

base::Error badReply(const QString &detail);

QJsonObject toJson(const CallRequest &request);
QJsonObject toJson(const LogFilter &filter);

base::Result<quint64> readNumber(const QJsonValue &value);
base::Result<base::Wei> readWei(const QJsonValue &value);
base::Result<QByteArray> readBytes(const QJsonValue &value);
base::Result<base::TxHash> readTxHash(const QJsonValue &value);
base::Result<Block> readBlock(const QJsonValue &value);
base::Result<Receipt> readReceipt(const QJsonValue &value);
base::Result<FeeHistory> readFeeHistory(const QJsonValue &value);
base::Result<SentTransaction> readTransaction(const QJsonValue &value);
/// A log that a reorganisation took back (`removed`) is a bad reply.
base::Result<std::vector<Log>> readLogs(const QJsonValue &value);

/// null is an answer of its own: the node does not know the thing.
template <typename T>
base::Result<std::optional<T>> readOptional(
    base::Result<T> (*read)(const QJsonValue &), const QJsonValue &value)
{
    if (value.isNull())
        return std::optional<T>();
    return read(value).transform([](T &&known) { return std::optional<T>(std::move(known)); });
}

} // namespace fallow::chain
