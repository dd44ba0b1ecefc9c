#include "ui/format/payment_uri.h"

#include "ui/format/address.h"

namespace fallow::ui
{

QString paymentUriText(const PaymentUri &uri)
{
    const QString chain = uri.chainId > 0 ? QStringLiteral("@%1").arg(uri.chainId) : QString();
    if (uri.token && uri.token->isZero() && uri.rlc) {
        const QString nineZeros(9, QLatin1Char('0')); // an nRLC is 1e9 wei of it
        return QStringLiteral("ethereum:%1%2?value=%3%4")
            .arg(fullAddress(uri.payee), chain, uri.rlc->toString(), nineZeros);
    }
    if (uri.token && uri.rlc) {
        return QStringLiteral("ethereum:%1%2/transfer?address=%3&uint256=%4")
            .arg(fullAddress(*uri.token), chain, fullAddress(uri.payee), uri.rlc->toString());
    }
    const QString plain = QStringLiteral("ethereum:%1%2").arg(fullAddress(uri.payee), chain);
    return uri.coin && uri.coin->value > 0
        ? plain + QStringLiteral("?value=") + uri.coin->toString()
        : plain;
}

} // namespace fallow::ui
