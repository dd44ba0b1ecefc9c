#include "ui/web/provider_error.h"

namespace fallow::ui
{

using namespace Qt::StringLiterals;

ProviderError pageErrorOf(const base::Error &error, const QString &method)
{
    const QString key = error.reason.key();
    if (key == u"web.not_readable")
        return {unsupportedMethod, QString(u"the method "_s + method + u" does not exist/is not available"_s)};
    if (key == u"web.bad_question" || key == u"evm.bad_typed_data" || key == u"wallet.bad_message" || key == u"evm.bad_address" || key == u"evm.bad_checksum")
        return {invalidParams, key};
    if (key == u"web.too_often")
        return {limitExceeded, key};
    if (key == u"web.not_granted")
        return {unauthorized, key};
    const bool isAway = key.startsWith(u"chain.") || key.startsWith(u"rpc.") || key == u"network.left";
    if (isAway && key != u"chain.call_reverted")
        return {disconnected, key};
    return {internalError, QString(key + (key == u"chain.call_reverted" ? u": "_s + error.detail : QString()))};
}

} // namespace fallow::ui
