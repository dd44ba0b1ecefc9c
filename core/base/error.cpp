#include "core/base/error.h"

namespace fallow::base {

Error Error::during(QStringView what) const
{
    return {code, reason, detail.isEmpty() ? what.toString() : what + u": " + detail};
}

QString Error::toString() const
{
    return detail.isEmpty() ? reason.key() : reason.key() + u" (" + detail + u")";
}

QString codeName(Code code)
{
    switch (code) {
    case Code::InvalidArgument: return QStringLiteral("invalid_argument");
    case Code::NotFound: return QStringLiteral("not_found");
    case Code::Unavailable: return QStringLiteral("unavailable");
    case Code::Denied: return QStringLiteral("denied");
    case Code::Conflict: return QStringLiteral("conflict");
    case Code::Cancelled: return QStringLiteral("cancelled");
    case Code::Corrupt: return QStringLiteral("corrupt");
    case Code::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    return debug.noquote().nospace() << error.toString();
}

} // namespace fallow::base
