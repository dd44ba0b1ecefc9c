#pragma once

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace fallow::wallet
{

inline constexpr size_t englishWordCount = 2048;

/// The list of BIP-39, resources/words/english.txt: one word and "\n" after another, in order.
std::string_view englishWordsText();
/// 3 to 8 letters; `index` is below 2048.
std::string_view englishWord(size_t index);
/// `word` in small letters. Four letters are enough to tell every word from the others, but only
/// whole words are found.
std::optional<size_t> englishWordIndex(std::string_view word);
/// Words a person may have meant, best first, at most five: two typing mistakes away (letters
/// changed, left out, added or swapped), or with the same first four letters.
std::vector<QString> nearestEnglishWords(std::string_view typed);

} // namespace fallow::wallet
