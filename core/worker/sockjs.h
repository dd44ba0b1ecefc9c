#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// The two small formats of the push channel (poco.md D.5), as pure functions.
namespace fallow::worker {

/// A frame of SockJS: one line of the receiving request.
struct SockJsFrame {
    enum class Kind { Open, Heartbeat, Messages, Close };
    Kind kind = Kind::Heartbeat;
    std::vector<QString> messages;
    int closeCode = 0;
};

inline constexpr qsizetype maxSockJsLine = 1024 * 1024;

/// Cuts the stream into frames. Reason: `pool.bad_answer` for anything that is none.
class SockJsReader
{
public:
    base::Result<std::vector<SockJsFrame>> feed(const QByteArray &bytes);
    /// A line has begun and not ended.
    bool isInsideFrame() const { return !m_partial.isEmpty(); }

private:
    QByteArray m_partial;
};

/// The body of xhr_send for one message.
QByteArray sockJsBody(const QString &message);

struct StompFrame {
    QString command;
    std::vector<std::pair<QString, QString>> headers;
    QString body;
};

/// Nothing when the text is no STOMP 1.2 frame; a heart-beat (line feeds only) is nothing too.
std::optional<StompFrame> parseStomp(const QString &text);
QString stompText(const StompFrame &frame);

} // namespace fallow::worker
