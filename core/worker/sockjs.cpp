#include "core/worker/sockjs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fallow::worker {

using base::Code;
using base::Result;
using base::operator""_reason;

namespace {

base::Error badFrame(const QByteArray &line)
{
    return base::fail(Code::Corrupt, "pool.bad_answer"_reason,
                      u"push channel: " + QString::fromUtf8(line.left(100)));
}

Result<SockJsFrame> parseFrame(const QByteArray &line)
{
    using Kind = SockJsFrame::Kind;
    if (line == "o")
        return SockJsFrame{.kind = Kind::Open};
    const bool isHeartbeat = std::all_of(line.begin(), line.end(), [](char c) { return c == 'h'; });
    if (isHeartbeat) // one "h", or the prelude of 2048
        return SockJsFrame{.kind = Kind::Heartbeat};
    const QJsonDocument document = QJsonDocument::fromJson(line.mid(1));
    if (!document.isArray())
        return badFrame(line);
    const QJsonArray array = document.array();
    if (line.startsWith('c'))
        return SockJsFrame{.kind = Kind::Close, .closeCode = array.at(0).toInt()};
    if (!line.startsWith('a'))
        return badFrame(line);
    SockJsFrame frame{.kind = Kind::Messages};
    for (const QJsonValue &message : array) {
        if (!message.isString())
            return badFrame(line);
        frame.messages.push_back(message.toString());
    }
    return frame;
}

} // namespace

Result<std::vector<SockJsFrame>> SockJsReader::feed(const QByteArray &bytes)
{
    m_partial += bytes;
    std::vector<SockJsFrame> frames;
    qsizetype from = 0;
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n', from)) {
        const QByteArray line = m_partial.mid(from, end - from);
        from = end + 1;
        if (line.isEmpty())
            continue;
        auto frame = parseFrame(line);
        if (!frame)
            return frame.error();
        frames.push_back(std::move(*frame));
    }
    m_partial.remove(0, from);
    if (m_partial.size() > maxSockJsLine)
        return badFrame("line too long");
    return frames;
}

QByteArray sockJsBody(const QString &message)
{
    return QJsonDocument(QJsonArray{message}).toJson(QJsonDocument::Compact);
}

std::optional<StompFrame> parseStomp(const QString &text)
{
    const qsizetype end = text.indexOf(u"\n\n");
    if (end < 0)
        return std::nullopt;
    const QList<QStringView> lines = QStringView(text).left(end).split(u'\n');
    StompFrame frame{.command = lines.front().trimmed().toString()};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(u':');
        if (colon <= 0)
            return std::nullopt;
        frame.headers.emplace_back(lines[i].left(colon).toString(), lines[i].mid(colon + 1).toString());
    }
    frame.body = text.mid(end + 2);
    const qsizetype nul = frame.body.indexOf(QChar(0));
    if (nul >= 0)
        frame.body.truncate(nul);
    if (frame.command.isEmpty())
        return std::nullopt;
    return frame;
}

QString stompText(const StompFrame &frame)
{
    QString text = frame.command + u'\n';
    for (const auto &[name, value] : frame.headers)
        text += name + u':' + value + u'\n';
    return text + u'\n' + frame.body + QChar(0);
}

} // namespace fallow::worker
