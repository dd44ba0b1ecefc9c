#include "core/wallet/amounts.h"

namespace fallow::wallet
{

using namespace base;

namespace
{

Error inWalletsWords(const Error &error)
{
    const bool isTooFine = error.reason == "base.too_many_decimals"_reason;
    return fail(Code::InvalidArgument,
        isTooFine ? "wallet.too_many_decimals"_reason : "wallet.bad_amount"_reason, error.detail);
}

} // namespace

Result<Nrlc> parseRlcAmount(QStringView text)
{
    if (text.isEmpty() || !text.back().isDigit() || text != text.trimmed())
        return fail(Code::InvalidArgument, "wallet.bad_amount"_reason, text.left(80).toString());
    const auto amount = base::parseRlc(text);
    return amount ? amount : Result<Nrlc>(inWalletsWords(amount.error()));
}

Result<Wei> parseCoinAmount(QStringView text)
{
    const auto amount = base::parseCoin(text);
    return amount ? amount : Result<Wei>(inWalletsWords(amount.error()));
}

} // namespace fallow::wallet
