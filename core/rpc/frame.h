#pragma once

#include "core/json/json.h"

#include <deque>

namespace fallow::rpc {

/// Lines a peer may send; a longer one closes the connection.
inline constexpr qsizetype maxLineBytes = 1024 * 1024;

/// Lines a client takes from its own daemon: the whole state may be one.
inline constexpr qsizetype maxReplyBytes = 32 * 1024 * 1024;

/// Cuts a byte stream into lines. Never holds more than one line's limit.
class LineReader
{
public:
    explicit LineReader(qsizetype limit = maxLineBytes) : m_limit(limit) {}
    /// Reason: `rpc.line_too_long`; the reader is of no use afterwards.
    base::Result<base::Done> feed(const QByteArray &bytes);
    std::optional<QByteArray> next();

private:
    qsizetype m_limit;
    QByteArray m_partial;
    std::deque<QByteArray> m_lines;
};

/// JSON-RPC 2.0 texts, one per line.
QByteArray requestLine(qint64 id, const QString &method, const QJsonObject &params);
QByteArray replyLine(const QJsonValue &id, const QJsonObject &result);
QByteArray errorLine(const QJsonValue &id, const base::Error &error);
QByteArray notificationLine(const QString &method, const QJsonObject &params);

/// JSON-RPC's own codes for what our Code does not name.
inline constexpr int parseErrorCode = -32700;
inline constexpr int invalidRequestCode = -32600;
inline constexpr int unknownMethodCode = -32601;
QByteArray protocolErrorLine(const QJsonValue &id, int code, const QString &message);

/// The error a peer sent, as it was raised. Reason `rpc.bad_reply` when it is none.
base::Error readError(const QJsonObject &error);

} // namespace fallow::rpc
