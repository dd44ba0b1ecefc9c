#pragma once

#include "core/market/ad_evaluation.h"

namespace fallow::market
{

/// The name in small letters; Unknown for what is not in the subset.
Function functionNamed(std::string_view folded);
/// A call with its arguments unevaluated. Wrong arity and unknown names are errors.
Cell callFunction(Evaluation &evaluation, const Node &call, Place place);

// The parts of it; the arguments are neither undefined nor errors.
Cell numberFunction(Function function, const Cell *arguments);
Cell textFunction(Evaluation &evaluation, Function function, const Cell *arguments, size_t count);
Cell listFunction(Evaluation &evaluation, Function function, const Cell *arguments);

} // namespace fallow::market
