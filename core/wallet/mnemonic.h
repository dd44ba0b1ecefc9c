#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace fallow::wallet
{

/// BIP-39, English list. Words exist as text only while they are shown or typed; what is stored is
/// the entropy they stand for. Slow ones run on a worker thread.
enum class MnemonicSize { Words12, Words24 };

/// 16 or 32 bytes.
base::SecretBytes newEntropy(MnemonicSize size, base::Random &random);
/// UTF-8, one space between two words. Entropy has 16, 20, 24, 28 or 32 bytes (checked, a bug
/// otherwise).
base::SecretBytes wordsFromEntropy(const base::SecretBytes &entropy);
size_t wordCountOf(const base::SecretBytes &entropy);

/// Words as a person types them: any case, any white space, any Unicode form. 12, 15, 18, 21 or 24
/// of them. Reasons: `wallet.bad_word_count`; `wallet.unknown_word`, whose detail is the word's
/// position from 1 and the nearest words of the list, "7: ability, able" (to be shown, not to be
/// logged); `wallet.bad_words_checksum` (a word of the list at a wrong place, or a wrong one).
base::Result<base::SecretBytes> entropyFromWords(const base::SecretBytes &typed);

/// The 64 bytes BIP-32 starts from: PBKDF2-HMAC-SHA512, 2048 rounds, some milliseconds.
/// `passphrase` is UTF-8, none when empty. Reason: `wallet.bad_text`.
base::Result<base::SecretBytes> seedFromEntropy(
    const base::SecretBytes &entropy, const base::SecretBytes &passphrase);

} // namespace fallow::wallet
