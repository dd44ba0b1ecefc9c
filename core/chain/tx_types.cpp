#include "core/chain/tx_types.h"

#include <array>

namespace fallow::chain
{

namespace
{
struct Phrase {
    const char *text;
    BroadcastVerdict verdict;
};

// The words of geth (core/txpool/errors.go, core/error.go), nitro, openethereum and anvil: the
// codes do not tell these cases apart.
constexpr std::array phrases{
    Phrase{"already known", BroadcastVerdict::Known},
    Phrase{"known transaction", BroadcastVerdict::Known},
    Phrase{"already imported", BroadcastVerdict::Known},
    Phrase{"nonce too low", BroadcastVerdict::NonceUsed},
    Phrase{"nonce is too low", BroadcastVerdict::NonceUsed},
    Phrase{"oldnonce", BroadcastVerdict::NonceUsed},
    Phrase{"insufficient funds", BroadcastVerdict::NoFunds},
    Phrase{"insufficientfunds", BroadcastVerdict::NoFunds},
    Phrase{"intrinsic gas too low", BroadcastVerdict::Refused},
    Phrase{"exceeds block gas limit", BroadcastVerdict::Refused},
    Phrase{"invalid sender", BroadcastVerdict::Refused},
    Phrase{"invalid chain id", BroadcastVerdict::Refused},
};
} // namespace

BroadcastVerdict readBroadcastError(const base::Error &error)
{
    if (error.reason.key() != u"chain.rpc_error")
        return BroadcastVerdict::Later;
    for (const Phrase &phrase : phrases) {
        if (error.detail.contains(QLatin1String(phrase.text), Qt::CaseInsensitive))
            return phrase.verdict;
    }
    return BroadcastVerdict::Later;
}

} // namespace fallow::chain
