#include "core/wallet/english_words.h"

#include "core/base/check.h"

#include <algorithm>
#include <array>

namespace fallow::wallet
{

namespace
{

constexpr size_t longest = 8; // letters of a word of the list
constexpr size_t mostTyped = longest + 2;
constexpr size_t mostMistakes = 2;
constexpr size_t mostSuggestions = 5;

using Words = std::array<std::string_view, englishWordCount>;

const Words &allWords()
{
    static const Words words = [] {
        Words list;
        std::string_view rest = englishWordsText();
        for (std::string_view &word : list) {
            word = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(word.size() + 1);
        }
        FALLOW_CHECK(rest.empty());
        return list;
    }();
    return words;
}

/// Damerau and Levenshtein's, with neighbours swapped once (optimal string alignment).
size_t distance(std::string_view a, std::string_view b)
{
    using Row = std::array<size_t, mostTyped + 1>;
    std::array<Row, longest + 1> cost{};
    for (size_t i = 0; i <= a.size(); ++i)
        cost[i][0] = i;
    for (size_t j = 0; j <= b.size(); ++j)
        cost[0][j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

} // namespace

std::string_view englishWord(size_t index)
{
    FALLOW_CHECK(index < englishWordCount);
    return allWords()[index];
}

std::optional<size_t> englishWordIndex(std::string_view word)
{
    const Words &words = allWords();
    const auto found = std::lower_bound(words.begin(), words.end(), word);
    if (found == words.end() || *found != word)
        return std::nullopt;
    return static_cast<size_t>(found - words.begin());
}

std::vector<QString> nearestEnglishWords(std::string_view typed)
{
    struct Candidate {
        size_t mistakes;
        std::string_view word;
    };
    std::vector<Candidate> near;
    for (const std::string_view word : allWords()) {
        const size_t mistakes = typed.size() > mostTyped ? mostTyped : distance(word, typed);
        const bool sameStart = typed.size() >= 4 && word.substr(0, 4) == typed.substr(0, 4);
        if (mistakes <= mostMistakes || sameStart)
            near.push_back({mistakes, word});
    }
    std::stable_sort(near.begin(), near.end(),
        [](const Candidate &a, const Candidate &b) { return a.mistakes < b.mistakes; });
    std::vector<QString> words;
    for (size_t i = 0; i < std::min(near.size(), mostSuggestions); ++i) {
        words.push_back(
            QString::fromLatin1(near[i].word.data(), static_cast<qsizetype>(near[i].word.size())));
    }
    return words;
}

} // namespace fallow::wallet
