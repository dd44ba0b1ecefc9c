#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace fallow::ui
{

/// What a page is told instead of an answer: EIP-1193 (section Errors), EIP-1474 and EIP-3326. English, for the page's makers.
struct ProviderError {
    int code = 0;
    QString message;
    QJsonValue data = QJsonValue::Undefined; ///< of a call that was reverted
};

inline constexpr int userRejected = 4001;
inline constexpr int unauthorized = 4100;
inline constexpr int unsupportedMethod = 4200;
inline constexpr int disconnected = 4900;
inline constexpr int unknownChain = 4902;
inline constexpr int limitExceeded = -32005;
inline constexpr int alreadyPending = -32002; ///< EIP-1474: resource unavailable
inline constexpr int invalidRequest = -32600;
inline constexpr int invalidParams = -32602;
inline constexpr int internalError = -32603;

/// Why the core did not do what `method` asks for.
ProviderError pageErrorOf(const base::Error &error, const QString &method = {});

} // namespace fallow::ui
