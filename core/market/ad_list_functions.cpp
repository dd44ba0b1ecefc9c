#include "core/market/ad_functions.h"

#include <algorithm>
#include <optional>

namespace fallow::market
{

namespace
{

bool isTrue(const Cell &cell)
{
    return cell.is(AdType::Boolean) && cell.boolean;
}

Cell member(Evaluation &evaluation, const Cell &wanted, const Cell &list)
{
    if (!list.is(AdType::List) || wanted.is(AdType::List) || wanted.is(AdType::Record))
        return Cell::error();
    for (quint32 i = 0; i < evaluation.itemCount(list); ++i) {
        if (isTrue(compute(Operator::Equal, wanted, evaluation.item(list, i))))
            return Cell::of(true);
    }
    return Cell::of(false);
}

Cell size(Evaluation &evaluation, const Cell &cell)
{
    if (cell.is(AdType::String))
        return Cell::of(static_cast<qint64>(cell.size));
    if (cell.is(AdType::List) || cell.is(AdType::Record))
        return Cell::of(qint64{evaluation.itemCount(cell)});
    return Cell::error();
}

/// Items that are undefined do not count; one that is no number spoils it. One real makes the
/// result real.
Cell folded(Evaluation &evaluation, Function function, const Cell &list)
{
    if (!list.is(AdType::List))
        return Cell::error();
    Cell result = function == Function::Sum ? Cell::of(qint64{0}) : Cell::undefined();
    bool isReal = false;
    for (quint32 i = 0; i < evaluation.itemCount(list); ++i) {
        const Cell item = evaluation.item(list, i);
        if (item.is(AdType::Undefined))
            continue;
        if (!item.isNumber())
            return Cell::error();
        isReal = isReal || item.is(AdType::Real);
        if (function == Function::Sum)
            result = compute(Operator::Add, result, item);
        else if (result.is(AdType::Undefined)
            || isTrue(compute(
                function == Function::Min ? Operator::Less : Operator::Greater, item, result)))
            result = item.is(AdType::Real) ? item : Cell::of(item.asInteger());
    }
    return isReal && result.is(AdType::Integer) ? Cell::of(result.asReal()) : result;
}

std::optional<Operator> comparison(std::string_view text)
{
    static constexpr std::array<Operator, 8> operators{Operator::Equal, Operator::NotEqual,
        Operator::Is, Operator::Isnt, Operator::Less, Operator::LessEqual, Operator::Greater,
        Operator::GreaterEqual};
    if (compareFolded(text, "is") == 0)
        return Operator::Is;
    if (compareFolded(text, "isnt") == 0)
        return Operator::Isnt;
    const auto found = std::find_if(
        operators.begin(), operators.end(), [&](Operator op) { return operatorText(op) == text; });
    return found == operators.end() ? std::nullopt : std::optional(*found);
}

Cell compareAll(Evaluation &evaluation, Function function, const Cell *arguments)
{
    const std::optional<Operator> op =
        arguments[0].is(AdType::String) ? comparison(arguments[0].string()) : std::nullopt;
    const Cell &list = arguments[1];
    if (!op || !list.is(AdType::List))
        return Cell::error();
    const bool any = function == Function::AnyCompare;
    for (quint32 i = 0; i < evaluation.itemCount(list); ++i) {
        const Cell item = evaluation.item(list, i);
        const bool holds = *op == Operator::Is || *op == Operator::Isnt
            ? evaluation.isIdentical(item, arguments[2]) == (*op == Operator::Is)
            : isTrue(compute(*op, item, arguments[2]));
        if (holds == any)
            return Cell::of(any);
    }
    return Cell::of(!any);
}

} // namespace

Cell listFunction(Evaluation &evaluation, Function function, const Cell *arguments)
{
    switch (function) {
    case Function::Member:
        return member(evaluation, arguments[0], arguments[1]);
    case Function::Size:
        return size(evaluation, arguments[0]);
    case Function::AnyCompare:
    case Function::AllCompare:
        return compareAll(evaluation, function, arguments);
    default:
        return folded(evaluation, function, arguments[0]);
    }
}

} // namespace fallow::market
