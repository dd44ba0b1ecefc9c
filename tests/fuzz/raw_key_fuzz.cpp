#include "core/wallet/raw_key.h"
#include "tests/fuzz/input.h"

using namespace fallow;

FALLOW_FUZZ_TARGET
{
    const auto key = wallet::parseRawKey(base::SecretBytes::copyOf(data, size));
    if (key)
        FALLOW_CHECK(wallet::parseRawKey(wallet::writeRawKey(*key))->address() == key->address());
    return 0;
}
