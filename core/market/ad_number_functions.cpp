#include "core/market/ad_functions.h"

#include <charconv>
#include <cmath>

namespace fallow::market
{

namespace
{

/// The whole text as a number; an error for anything else.
Cell parsedNumber(std::string_view text)
{
    const char *last = text.data() + text.size();
    qint64 integer = 0;
    auto read = std::from_chars(text.data(), last, integer);
    if (read.ec == std::errc() && read.ptr == last)
        return Cell::of(integer);
    double real = 0;
    read = std::from_chars(text.data(), last, real);
    return read.ec == std::errc() && read.ptr == last ? Cell::of(real) : Cell::error();
}

Cell numberOf(const Cell &cell)
{
    if (cell.is(AdType::String))
        return parsedNumber(cell.string());
    return cell.isNumber() ? cell : Cell::error();
}

/// 2^63, the first that does not fit.
constexpr double tooLarge = 9223372036854775808.0;

Cell wholeNumber(double value)
{
    return value >= -tooLarge && value < tooLarge ? Cell::of(static_cast<qint64>(value))
                                                  : Cell::error();
}

Cell rounded(Function function, const Cell &number)
{
    if (!number.is(AdType::Real))
        return number.isNumber() ? Cell::of(number.asInteger()) : Cell::error();
    switch (function) {
    case Function::Floor:
        return wholeNumber(std::floor(number.real));
    case Function::Ceiling:
        return wholeNumber(std::ceil(number.real));
    case Function::Round:
        return wholeNumber(std::nearbyint(number.real)); // ties to even
    default:
        return wholeNumber(std::trunc(number.real));
    }
}

Cell boolOf(const Cell &cell)
{
    if (!cell.is(AdType::String))
        return cellOf(truthOf(cell));
    if (compareFolded(cell.string(), "true") == 0)
        return Cell::of(true);
    return compareFolded(cell.string(), "false") == 0 ? Cell::of(false) : Cell::error();
}

/// Whole where both are and the exponent is not negative.
Cell power(const Cell &base, const Cell &exponent)
{
    if (!base.isNumber() || !exponent.isNumber())
        return Cell::error();
    const bool isWhole = !base.is(AdType::Real) && !exponent.is(AdType::Real);
    if (!isWhole || exponent.asInteger() < 0)
        return Cell::of(std::pow(base.asReal(), exponent.asReal()));
    Cell result = Cell::of(qint64{1});
    Cell square = Cell::of(base.asInteger());
    for (qint64 left = exponent.asInteger(); left > 0; left /= 2) {
        if (left % 2 == 1)
            result = compute(Operator::Multiply, result, square);
        if (left > 1)
            square = compute(Operator::Multiply, square, square);
    }
    return result;
}

} // namespace

Cell numberFunction(Function function, const Cell *arguments)
{
    switch (function) {
    case Function::Bool:
        return boolOf(arguments[0]);
    case Function::Pow:
        return power(arguments[0], arguments[1]);
    case Function::Real: {
        const Cell number = numberOf(arguments[0]);
        return number.isNumber() ? Cell::of(number.asReal()) : number;
    }
    default:
        return rounded(function, numberOf(arguments[0]));
    }
}

} // namespace fallow::market
