#pragma once

#include "core/market/ad_lexer.h"

namespace fallow::market
{

/// `[ name = expression; … ]` (papers.md 2.3) and nothing after it. Reasons: those of the lexer,
/// `market.ad_too_large`, `market.ad_too_deep`, `market.ad_list_too_long`,
/// `market.ad_duplicate_name`. The detail says at which byte.
base::Result<Program> parseAdProgram(std::string_view source);
/// One expression and nothing after it. Reasons: the same.
base::Result<Program> parseExpressionProgram(std::string_view source);

/// `my`, `is`, `true`…: no attribute has such a name. In small letters.
bool isReservedName(std::string_view folded);

} // namespace fallow::market
