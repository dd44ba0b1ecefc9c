#include "core/rpc/frame.h"

namespace fallow::rpc {

using base::Code;
using base::operator""_reason;

namespace {
/// Application codes start here; JSON-RPC reserves what lies below -32000.
constexpr int firstCode = 1;

QByteArray line(QJsonObject object)
{
    object.insert(QStringLiteral("jsonrpc"), QStringLiteral("2.0"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}
} // namespace

base::Result<base::Done> LineReader::feed(const QByteArray &bytes)
{
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        m_partial += bytes.mid(from, end < 0 ? -1 : end - from);
        if (m_partial.size() > m_limit) {
            return base::fail(Code::InvalidArgument, "rpc.line_too_long"_reason,
                              QStringLiteral("more than %1 bytes").arg(m_limit));
        }
        if (end < 0)
            break;
        m_lines.push_back(std::exchange(m_partial, {}));
        from = end + 1;
    }
    return base::Done{};
}

std::optional<QByteArray> LineReader::next()
{
    if (m_lines.empty())
        return std::nullopt;
    QByteArray first = std::move(m_lines.front());
    m_lines.pop_front();
    return first;
}

QByteArray requestLine(qint64 id, const QString &method, const QJsonObject &params)
{
    return line({{QStringLiteral("id"), id},
                 {QStringLiteral("method"), method},
                 {QStringLiteral("params"), params}});
}

QByteArray replyLine(const QJsonValue &id, const QJsonObject &result)
{
    return line({{QStringLiteral("id"), id}, {QStringLiteral("result"), result}});
}

QByteArray errorLine(const QJsonValue &id, const base::Error &error)
{
    const QJsonObject body{
        {QStringLiteral("code"), firstCode + static_cast<int>(error.code)},
        {QStringLiteral("message"), error.detail},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("reason"), error.reason.key()}}}};
    return line({{QStringLiteral("id"), id}, {QStringLiteral("error"), body}});
}

QByteArray notificationLine(const QString &method, const QJsonObject &params)
{
    return line({{QStringLiteral("method"), method}, {QStringLiteral("params"), params}});
}

QByteArray protocolErrorLine(const QJsonValue &id, int code, const QString &message)
{
    const QJsonObject body{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    return line({{QStringLiteral("id"), id}, {QStringLiteral("error"), body}});
}

base::Error readError(const QJsonObject &error)
{
    const int code = error.value(u"code").toInt();
    const QString reason = error.value(u"data").toObject().value(u"reason").toString();
    const QString message = error.value(u"message").toString();
    if (code == unknownMethodCode)
        return base::fail(Code::NotFound, "rpc.unknown_method"_reason, message);
    const int index = code - firstCode;
    if (reason.isEmpty() || index < 0 || index > static_cast<int>(Code::Internal))
        return base::fail(Code::Corrupt, "rpc.bad_reply"_reason, message);
    return {static_cast<Code>(index), base::Reason(reason), message};
}

} // namespace fallow::rpc
