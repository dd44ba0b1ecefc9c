#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

/// STOMP 1.1/1.2 frames (poco.md D.5), as much as workers use.
namespace fallow::pool {

struct StompFrame {
    QByteArray command;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The first of that name (STOMP 1.2: repeated headers, the first counts); empty when none.
    QByteArray header(QByteArrayView name) const;
};

/// One frame; nothing when it is malformed or has more than 32 headers or 16 KiB.
std::optional<StompFrame> parseStomp(QByteArrayView bytes);
/// The bytes with the closing zero; escapes as 1.2 says except in CONNECTED.
QByteArray writeStomp(const StompFrame &frame);

} // namespace fallow::pool
