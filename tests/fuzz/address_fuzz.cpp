#include "core/evm/address.h"
#include "tests/fuzz/input.h"

using namespace fallow;

FALLOW_FUZZ_TARGET
{
    const auto address = evm::parseAddress(fuzz::text(data, size));
    if (address)
        FALLOW_CHECK(evm::parseAddress(evm::checksumAddress(*address)).value() == *address);
    return 0;
}
