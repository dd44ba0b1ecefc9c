#include "core/evm/payment_uri.h"
#include "tests/fuzz/input.h"

using namespace fallow;

/// What is read is written as a link that asks for the same.
FALLOW_FUZZ_TARGET
{
    constexpr quint64 chain = 42161;
    const auto uri = evm::parsePaymentUri(fuzz::text(data, size), chain);
    if (!uri)
        return 0;
    FALLOW_CHECK(!uri->chainId || *uri->chainId == chain);
    FALLOW_CHECK(evm::parsePaymentUri(evm::makePaymentUri(*uri), chain).value() == *uri);
    return 0;
}
