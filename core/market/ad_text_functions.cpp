#include "core/market/ad_functions.h"

#include <algorithm>
#include <re2/re2.h>

namespace fallow::market
{

namespace
{

/// What a step of work covers.
constexpr size_t bytesPerStep = 64;
/// Compiling a pattern costs about as much as this many steps.
constexpr size_t patternSteps = 50;

int sign(int value)
{
    return value < 0 ? -1 : value > 0 ? 1 : 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view takeDigits(std::string_view &text)
{
    const size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

/// Runs of digits as numbers of any length, the rest by bytes: 8.9.1 before 8.10.0.
int compareVersions(std::string_view left, std::string_view right)
{
    while (!left.empty() && !right.empty()) {
        if (isDigit(left.front()) && isDigit(right.front())) {
            const std::string_view a = takeDigits(left);
            const std::string_view b = takeDigits(right);
            if (a.size() != b.size())
                return a.size() < b.size() ? -1 : 1;
            if (const int order = a.compare(b); order != 0)
                return sign(order);
            continue;
        }
        if (left.front() != right.front())
            return static_cast<quint8>(left.front()) < static_cast<quint8>(right.front()) ? -1 : 1;
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    return left.empty() ? (right.empty() ? 0 : -1) : 1;
}

Cell versionResult(Function function, int order)
{
    switch (function) {
    case Function::VersionLt:
        return Cell::of(order < 0);
    case Function::VersionLe:
        return Cell::of(order <= 0);
    case Function::VersionGt:
        return Cell::of(order > 0);
    case Function::VersionGe:
        return Cell::of(order >= 0);
    default:
        return Cell::of(qint64{order});
    }
}

/// Linear in what it reads, whatever the pattern.
Cell matchesPattern(
    Evaluation &evaluation, std::string_view pattern, std::string_view text, std::string_view flags)
{
    if (flags.find_first_not_of("imsIMS") != std::string_view::npos || flags.size() > 3
        || pattern.size() > limits::patternBytes || !evaluation.spend(patternSteps))
        return Cell::error();
    std::string source(pattern);
    if (!flags.empty()) {
        std::string small = smallLetters(flags);
        std::sort(small.begin(), small.end());
        small.erase(std::unique(small.begin(), small.end()), small.end());
        source = "(?" + small + ')' + source;
    }
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(1 << 20);
    const RE2 compiled(source, options);
    if (!compiled.ok())
        return Cell::error();
    return Cell::of(RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), compiled));
}

/// Counted from the end where negative, in bytes.
Cell substring(const Cell *arguments, size_t count)
{
    if (!arguments[0].is(AdType::String) || !arguments[1].is(AdType::Integer)
        || (count == 3 && !arguments[2].is(AdType::Integer)))
        return Cell::error();
    const std::string_view text = arguments[0].string();
    const auto size = static_cast<qint64>(text.size());
    const auto within = [&](qint64 at) { return std::clamp<qint64>(at, 0, size); };
    const qint64 offset = std::clamp(arguments[1].integer, -size, size);
    const qint64 from = within(offset < 0 ? size + offset : offset);
    qint64 end = size;
    if (count == 3) {
        const qint64 length = std::clamp(arguments[2].integer, -size, size);
        end = std::max(from, within(length < 0 ? size + length : from + length));
    }
    return Cell::of(text.substr(static_cast<size_t>(from), static_cast<size_t>(end - from)));
}

/// What strcat and its like take for a text; lists and ads have none.
Cell asText(Evaluation &evaluation, const Cell &cell)
{
    if (cell.is(AdType::String))
        return evaluation.spend(cell.size / bytesPerStep) ? cell : Cell::error();
    return cell.isNumber() ? evaluation.made(evaluation.text(cell)) : Cell::error();
}

Cell concatenated(Evaluation &evaluation, const std::vector<Cell> &texts)
{
    std::string all;
    for (const Cell &text : texts)
        all += text.string();
    return evaluation.made(std::move(all));
}

Cell mapped(Evaluation &evaluation, Function function, std::string_view text)
{
    std::string result = smallLetters(text);
    if (function == Function::ToUpper) {
        for (char &c : result)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
    }
    return evaluation.made(std::move(result));
}

} // namespace

Cell textFunction(Evaluation &evaluation, Function function, const Cell *arguments, size_t count)
{
    if (function == Function::Substr)
        return substring(arguments, count);
    std::vector<Cell> texts;
    texts.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        texts.push_back(asText(evaluation, arguments[i]));
        if (texts.back().is(AdType::Error))
            return Cell::error();
    }
    switch (function) {
    case Function::String:
        return texts[0];
    case Function::Strcat:
        return concatenated(evaluation, texts);
    case Function::ToUpper:
    case Function::ToLower:
        return mapped(evaluation, function, texts[0].string());
    case Function::Strcmp:
        return Cell::of(qint64{sign(texts[0].string().compare(texts[1].string()))});
    case Function::Stricmp:
        return Cell::of(qint64{compareFolded(texts[0].string(), texts[1].string())});
    case Function::Regexp:
        return matchesPattern(evaluation, texts[0].string(), texts[1].string(),
            count == 3 ? texts[2].string() : std::string_view());
    default:
        return versionResult(function, compareVersions(texts[0].string(), texts[1].string()));
    }
}

} // namespace fallow::market
