#include "core/chain/block.h"

#include "core/evm/quantity.h"
#include "core/evm/revert.h"

namespace fallow::chain {

using base::Code;
using base::operator""_reason;

namespace {
constexpr qint64 revertCode = 3; // geth, anvil, nitro: "execution reverted" with data
}

bool CallFailure::isRevert() const
{
    return code == revertCode || !data.isEmpty()
        || message.contains(u"revert", Qt::CaseInsensitive);
}

base::Error CallFailure::toError() const
{
    const QString text = evm::revertText(data);
    if (isRevert())
        return base::fail(Code::Conflict, "chain.call_reverted"_reason,
                          text.isEmpty() ? message : text);
    return base::fail(Code::Unavailable, "chain.rpc_error"_reason,
                      QString::number(code) + u": " + message);
}

BlockId BlockId::at(quint64 number)
{
    return BlockId(evm::toQuantity(number));
}

} // namespace fallow::chain
