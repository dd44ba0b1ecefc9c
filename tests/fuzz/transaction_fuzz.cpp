#include "core/evm/transaction.h"
#include "tests/fuzz/input.h"

using namespace fallow;

FALLOW_FUZZ_TARGET
{
    const QByteArray input = fuzz::bytes(data, size);
    if (const auto decoded = evm::decodeSigned(input)) {
        FALLOW_CHECK(decoded->transaction.signedRaw(decoded->signature) == input);
        FALLOW_CHECK(evm::parsesAsTransaction(input));
    }
    if (const auto decoded = evm::decodeUnsigned(input)) {
        FALLOW_CHECK(decoded->unsignedRaw() == input);
        FALLOW_CHECK(evm::parsesAsTransaction(input));
    }
    return 0;
}
