#include "core/wallet/mnemonic.h"
#include "tests/fuzz/input.h"

using namespace fallow;

FALLOW_FUZZ_TARGET
{
    const auto typed = base::SecretBytes::copyOf(data, size);
    const auto entropy = wallet::entropyFromWords(typed);
    if (entropy) {
        const auto words = wallet::wordsFromEntropy(*entropy);
        FALLOW_CHECK(wallet::entropyFromWords(words).value().equals(*entropy));
    }
    return 0;
}
