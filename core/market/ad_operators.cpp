#include "core/market/ad_cell.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fallow::market
{

Cell Cell::of(double value)
{
    Cell cell;
    cell.type = std::isfinite(value) ? AdType::Real : AdType::Error;
    cell.real = value;
    return cell;
}

double Cell::asReal() const
{
    return is(AdType::Real) ? real : static_cast<double>(asInteger());
}

Truth truthOf(const Cell &cell)
{
    switch (cell.type) {
    case AdType::Undefined:
        return Truth::Undefined;
    case AdType::Boolean:
        return cell.boolean ? Truth::True : Truth::False;
    case AdType::Integer:
        return cell.integer != 0 ? Truth::True : Truth::False;
    case AdType::Real:
        return cell.real != 0 ? Truth::True : Truth::False;
    case AdType::Error:
    case AdType::String:
    case AdType::List:
    case AdType::Record:
        break;
    }
    return Truth::Error;
}

Cell cellOf(Truth truth)
{
    switch (truth) {
    case Truth::False:
        return Cell::of(false);
    case Truth::True:
        return Cell::of(true);
    case Truth::Undefined:
        return Cell::undefined();
    case Truth::Error:
        break;
    }
    return Cell::error();
}

int compareFolded(std::string_view left, std::string_view right)
{
    const size_t common = std::min(left.size(), right.size());
    for (size_t i = 0; i < common; ++i) {
        const auto a = static_cast<quint8>(smallLetter(left[i]));
        const auto b = static_cast<quint8>(smallLetter(right[i]));
        if (a != b)
            return a < b ? -1 : 1;
    }
    return left.size() == right.size() ? 0 : left.size() < right.size() ? -1 : 1;
}

namespace
{

template <typename T> Cell compared(Operator op, T left, T right)
{
    switch (op) {
    case Operator::Equal:
        return Cell::of(left == right);
    case Operator::NotEqual:
        return Cell::of(left != right);
    case Operator::Less:
        return Cell::of(left < right);
    case Operator::LessEqual:
        return Cell::of(left <= right);
    case Operator::Greater:
        return Cell::of(left > right);
    case Operator::GreaterEqual:
        return Cell::of(left >= right);
    default:
        return Cell::error();
    }
}

/// What does not fit 64 bits is an error, never another number.
Cell integerResult(Operator op, qint64 left, qint64 right)
{
    qint64 result = 0;
    bool overflows = false;
    switch (op) {
    case Operator::Add:
        overflows = __builtin_add_overflow(left, right, &result);
        break;
    case Operator::Subtract:
        overflows = __builtin_sub_overflow(left, right, &result);
        break;
    case Operator::Multiply:
        overflows = __builtin_mul_overflow(left, right, &result);
        break;
    case Operator::Divide:
    case Operator::Modulo:
        if (right == 0 || (right == -1 && left == std::numeric_limits<qint64>::min()))
            return Cell::error();
        result = op == Operator::Divide ? left / right : left % right;
        break;
    default:
        return Cell::error();
    }
    return overflows ? Cell::error() : Cell::of(result);
}

Cell realResult(Operator op, double left, double right)
{
    switch (op) {
    case Operator::Add:
        return Cell::of(left + right);
    case Operator::Subtract:
        return Cell::of(left - right);
    case Operator::Multiply:
        return Cell::of(left * right);
    case Operator::Divide:
        return right == 0 ? Cell::error() : Cell::of(left / right);
    default:
        return Cell::error();
    }
}

} // namespace

Cell compute(Operator op, const Cell &left, const Cell &right)
{
    if (left.is(AdType::Error) || right.is(AdType::Error))
        return Cell::error();
    if (left.is(AdType::Undefined) || right.is(AdType::Undefined))
        return Cell::undefined();
    const bool compares = levelOf(op) < Level::Sum;
    if (left.is(AdType::String) && right.is(AdType::String))
        return compares ? compared(op, compareFolded(left.string(), right.string()), 0)
                        : Cell::error();
    if (!left.isNumber() || !right.isNumber())
        return Cell::error();
    if (left.is(AdType::Real) || right.is(AdType::Real))
        return compares ? compared(op, left.asReal(), right.asReal())
                        : realResult(op, left.asReal(), right.asReal());
    return compares ? compared(op, left.asInteger(), right.asInteger())
                    : integerResult(op, left.asInteger(), right.asInteger());
}

Cell negated(const Cell &operand)
{
    if (operand.is(AdType::Real))
        return Cell::of(-operand.real);
    return compute(Operator::Subtract, Cell::of(qint64{0}), operand);
}

} // namespace fallow::market
