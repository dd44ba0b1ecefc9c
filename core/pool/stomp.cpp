#include "core/pool/stomp.h"

#include <QStringBuilder>

namespace fallow::pool {

namespace {

constexpr qsizetype maxFrame = 16 * 1024; // a SUBSCRIBE is under 200 bytes
constexpr size_t maxHeaders = 32;

bool unescape(QByteArrayView raw, QByteArray &text)
{
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            text += raw[i];
            continue;
        }
        if (++i == raw.size())
            return false;
        switch (raw[i]) {
        case 'n': text += '\n'; break;
        case 'r': text += '\r'; break;
        case 'c': text += ':'; break;
        case '\\': text += '\\'; break;
        default: return false;
        }
    }
    return true;
}

QByteArray escape(const QByteArray &text)
{
    QByteArray out;
    for (const char byte : text) {
        switch (byte) {
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case ':': out += "\\c"; break;
        case '\\': out += "\\\\"; break;
        default: out += byte;
        }
    }
    return out;
}

/// The line up to the next '\n' without a closing '\r'; moves `rest` behind it.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QByteArray StompFrame::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<StompFrame> parseStomp(QByteArrayView bytes)
{
    if (bytes.size() > maxFrame)
        return std::nullopt;
    while (!bytes.isEmpty() && (bytes[0] == '\n' || bytes[0] == '\r'))
        bytes = bytes.sliced(1);
    const qsizetype zero = bytes.indexOf('\0');
    if (zero < 0)
        return std::nullopt;
    QByteArrayView rest = bytes.first(zero);
    StompFrame frame;
    const auto command = takeLine(rest);
    if (!command || command->isEmpty())
        return std::nullopt;
    frame.command = command->toByteArray();
    for (;;) {
        const auto line = takeLine(rest);
        if (!line)
            return std::nullopt;
        if (line->isEmpty())
            break;
        const qsizetype colon = line->indexOf(':');
        QByteArray key;
        QByteArray value;
        if (colon <= 0 || frame.headers.size() == maxHeaders || !unescape(line->first(colon), key)
            || !unescape(line->sliced(colon + 1), value))
            return std::nullopt;
        frame.headers.emplace_back(std::move(key), std::move(value));
    }
    frame.body = rest.toByteArray();
    return frame;
}

QByteArray writeStomp(const StompFrame &frame)
{
    const bool raw = frame.command == "CONNECTED";
    QByteArray out = frame.command + '\n';
    for (const auto &[key, value] : frame.headers)
        out += (raw ? key : escape(key)) + ':' + (raw ? value : escape(value)) + '\n';
    return QByteArray(out + '\n' + frame.body + '\0');
}

} // namespace fallow::pool
